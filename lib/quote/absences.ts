/** What is not there, in words: a quote, a count; and the nearest quote that there is. */

import type { NoQuote, Quote } from '@/lib/engine/answer'
import { mostMonths, type QuoteAsk } from '@/lib/engine/ask'
import { muchOfOne } from '@/lib/engine/grade'
import type { ReleaseIndex } from '@/lib/engine/release'
import { noEmployers, noSampleSize } from '@/lib/evidence/absences'
import { inPlace, placeOf, remoteLack } from '@/lib/place/geography'
import { paySource } from '@/lib/source/registry'
import { describeMonths } from '@/lib/source/vintage'
import { type Answer, known, type Unknown, unknown } from '@/lib/value/absence'
import { capitalize, formatDate, formatShare } from '@/lib/words/format'
import { nameLevel } from '@/lib/words/level-names'

/** Why a release has nothing of a role. */
export const roleLack = 'This data version has no pay for this role.'

/** Why there is no quote, in a sentence. */
export function whyNone({ lack, ask }: Pick<NoQuote, 'lack' | 'ask'>): string {
  const { inText, isSingular } = paySource(ask.basis)
  const source = capitalize(inText)
  const [have, state] = isSingular ? ['has', 'states'] : ['have', 'state']
  switch (lack.code) {
    case 'role':
      return roleLack
    case 'basis':
      return 'This data version doesn’t have this source.'
    case 'release-place':
      return `Data version ${lack.dataVersion} doesn’t have this place.`
    case 'source-role':
      return `${source} ${have} none for this role.`
    case 'source-level':
      return `${source} ${have} none for this level.`
    case 'source-unstated':
      return `${source} always ${state} a level.`
    case 'source-remote':
      return remoteLack(inText)
    case 'source-place':
      return `${source} ${have} none in ${inPlace({ name: lack.place })}, and BLS publishes no wages there.`
    case 'band':
      return 'The guide has no band for this role.'
    case 'level-band':
      return 'The guide has no band for this role at this level.'
    case 'too-early':
      return `This data is from ${describeMonths(ask.basis, lack.month)}, so there’s no quote for an earlier date.`
    case 'too-late':
      return `This data is from ${describeMonths(ask.basis, lack.month)}. Quotes reach ${mostMonths / 12} years past that at most.`
    case 'input':
      return lack.absence.why
  }
}

/** The absence of a quote, with its reason. */
export function absenceOf(none: Pick<NoQuote, 'reason' | 'lack' | 'ask'>): Unknown {
  return unknown(none.reason, whyNone(none))
}

/** The observations of a quote's cell and their employers, or why they are not stated. */
export function countsOf({
  cell: { n, employers },
}: Pick<Quote, 'cell'>): Readonly<Record<'n' | 'employers', Answer<number>>> {
  if (n === null) return { n: noSampleSize, employers: noSampleSize }
  return { n: known(n), employers: employers === null ? noEmployers : known(employers) }
}

/** The share of the cell that one employer has, where that is over a quarter; of less, and where no employer is named, why it is not said. */
export function largestShareOf({ cell: { n, employers, largestShare } }: Pick<Quote, 'cell'>): Answer<number> {
  if (largestShare !== null) return known(largestShare)
  if (n === null || employers === null) return n === null ? noSampleSize : noEmployers
  if (n < fewestShown) return unknown('small-sample', 'Too few for a share of one employer.')
  return unknown('not-stated', `No employer has over ${formatShare(muchOfOne)}; smaller shares are not kept.`)
}

/** The fewest observations of which one employer’s share is said. */
const fewestShown = 5

/** The nearest ask as an offer: "Quote the United States instead". Throws RangeError on one that changes nothing. */
export function nearestWords(
  { place, level, basis, asOf }: Partial<QuoteAsk>,
  { places }: Pick<ReleaseIndex, 'places'>,
): string {
  const found = place === undefined ? null : placeOf(places, place)
  const words = [
    ...(place === undefined ? [] : [found ? inPlace(found) : place]),
    ...(level === undefined ? [] : [`level ${nameLevel(level).toLowerCase()}`]),
    ...(basis === undefined ? [] : [paySource(basis).name.toLowerCase()]),
    ...(asOf === undefined ? [] : [formatDate(asOf)]),
  ]
  if (words.length === 0) throw new RangeError('the nearest ask changes nothing')
  return `Quote ${words.join(', ')} instead`
}
