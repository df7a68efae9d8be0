/** The note for the employer's own records: where a range comes from and how sure it is. Always at hand, unlike the text to post. */
import type { Quote } from '@/lib/engine/answer'
import { paySource } from '@/lib/source/registry'
import { describeMonths } from '@/lib/source/vintage'
import { valueOrNull } from '@/lib/value/absence'
import { capitalize, formatDate, formatNumber, formatPlural, formatUsd, formatUsdRange } from '@/lib/words/format'
import type { RoleFace } from '@/lib/words/role-names'
import { jobTitle, quoteHeadline } from '../sentences'
import type { QuoteView } from '../view'
import { certaintyLine } from '../words/certainty'
import { asFarAway } from '../words/direction'
import { policyWords } from '../words/draft'
import type { Posted } from './part'
import { wholeRange } from './text'

/** What a note is made from besides the quote. */
export interface Noted {
  readonly role: Pick<RoleFace, 'name'>
  /** What is posted or may be; null where nothing is. */
  readonly range: Posted | null
  readonly dataVersion: string
  /** The day it is written down, YYYY-MM-DD. */
  readonly today: string
}

type Viewed = Pick<QuoteView, 'address' | 'place' | 'answer' | 'draft' | 'others'>

/** The note in sentences, without the quote's address, which is copied after it. */
export function recordNote(view: Viewed, { role, range, dataVersion, today }: Noted): string {
  const { address, place, answer, others } = view
  const measure = paySource(answer.ask.basis).measure
  return [
    `${jobTitle(role, address.level)}, ${place.name}: ${measure} a year, start ${formatDate(address.asOf)}.`,
    ...(range === null ? [] : [rangeSentence(range, view)]),
    ...(answer.kind === 'percentiles'
      ? [marketSentence(answer), `${certaintyLine(answer)}.`]
      : [quoteHeadline(answer)]),
    ...othersSentence(others),
    `Rolescope data ${dataVersion}, noted ${formatDate(today)}.`,
  ].join(' ')
}

/** Whose range it is, and what a drafted one aims at. */
function rangeSentence(range: Posted, { draft }: Viewed): string {
  if (range.isOwn) return `Our own range: ${wholeRange(range)}.`
  const made = valueOrNull(draft)
  const aim = made === null ? '' : `, aimed at ${policyWords[made.policy]}, ${formatUsd(made.targetUsd)}`
  return `Draft: ${wholeRange(range)}${aim}.`
}

/** The middle half, from what, and how much of it there is. */
function marketSentence(quote: Quote): string {
  const { ask, percentiles, cell, nationalN, place, referenceMonth } = quote
  const half = formatUsdRange({ lowUsd: percentiles.p25.value, highUsd: percentiles.p75.value })
  const counts = [
    ...(cell.n === null
      ? []
      : [cell.n === 0 ? 'no exact match' : formatPlural(cell.n, 'exact match', 'exact matches')]),
    ...(nationalN === null || (place.kind === 'country' && nationalN === cell.n)
      ? []
      : [`${nationalN === 0 ? 'none' : formatNumber(nationalN)} nationwide`]),
    `to ${describeMonths(ask.basis, referenceMonth)}`,
  ]
  return `Market, middle half: ${half}, from ${paySource(ask.basis).inText} (${counts.join(', ')}).`
}

/** Which way the other bases lie; none where none can be compared. */
function othersSentence(others: Viewed['others']): string[] {
  const said = others.flatMap(({ answer, ratio }) => {
    if (ratio.kind === 'unknown') return []
    const { inText, isSingular } = paySource(answer.ask.basis)
    return [`${inText} ${isSingular ? 'is' : 'are'} ${asFarAway(ratio.value)}`]
  })
  return said.length === 0 ? [] : [`${capitalize(said.join('; '))}.`]
}
