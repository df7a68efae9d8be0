/** Where the guide and the measured sources differ about a role's pay, in sentences that hold for any figures. */
import type { Role } from '@/data/schema/role'
import type { MeasuredPay } from '@/lib/evidence/by-role'
import { halvesSentence } from '@/lib/evidence/why'
import { nounOf, paySource, type SourceId } from '@/lib/source/registry'
import type { PayRange } from '@/lib/value/pay-range'
import { quartilesOf } from '@/lib/value/percentiles'
import { formatCount, formatList, formatNumber, formatPlural, formatUsd, formatUsdRange } from '@/lib/words/format'
import { nameJobs } from '@/lib/words/role-names'

interface Shown {
  readonly source: SourceId
  readonly pay: string
  readonly p25: number
  readonly p50: number
  readonly p75: number
}

function shownOf(strips: readonly MeasuredPay[]): Shown[] {
  return strips.flatMap((strip) => {
    const quartiles = quartilesOf(strip)
    return quartiles ? [{ source: strip.source, pay: paySource(strip.source).pay, ...quartiles }] : []
  })
}

/**
 * Which of the sources' medians a guide's band holds, and how the first source's middle half lies to it; null where no
 * source shows a median. Amounts and differences are of whole thousands of US dollars, as the page shows them.
 */
export function guideSentence(band: PayRange, strips: readonly MeasuredPay[]): string | null {
  const shown = shownOf(strips)
  const [first] = shown
  if (first === undefined) return null
  const where = [
    { verb: 'holds', of: shown.filter(({ p50 }) => p50 >= band.lowUsd && p50 <= band.highUsd) },
    { verb: 'starts above', of: shown.filter(({ p50 }) => p50 < band.lowUsd) },
    { verb: 'ends below', of: shown.filter(({ p50 }) => p50 > band.highUsd) },
  ].filter(({ of }) => of.length > 0)
  const said = where.map(({ verb, of }) => {
    const medians = formatList(of.map(({ pay, p50 }) => `${pay} (${formatUsd(p50)})`))
    return `${verb} the ${of.length === 1 ? 'median' : 'medians'} of ${medians}`
  })
  return `The guide’s ${formatUsdRange(band)} ${said.join('; it ')}. ${middleHalf(band, first)}`
}

/** What the first source that shows a median says of the role, for where no guide speaks; null where none shows one. */
export function measuredSentence(role: Role, strips: readonly MeasuredPay[]): string | null {
  const [first] = shownOf(strips)
  return first === undefined ? null : halvesSentence(role, first.source, first)
}

function middleHalf(band: PayRange, { pay, p25, p75 }: Shown): string {
  const low = describeStep(inThousands(p25) - inThousands(band.lowUsd))
  const high = describeStep(inThousands(p75) - inThousands(band.highUsd))
  const ends = low === high ? `starts and ends ${low}` : `starts ${low} and ends ${high}`
  return `The middle half of ${pay}, ${formatUsdRange({ lowUsd: p25, highUsd: p75 })}, ${ends}.`
}

function inThousands(usd: number): number {
  return Math.round(usd / 1000)
}

function describeStep(thousands: number): string {
  if (thousands === 0) return 'where the band does'
  return `$${formatNumber(Math.abs(thousands))}k ${thousands < 0 ? 'lower' : 'higher'}`
}

/** How far the medians of the sources lie apart, with the least and the greatest named where `named`; null where fewer than two show one. */
export function spreadSentence(strips: readonly MeasuredPay[], named: boolean): string | null {
  const shown = [...shownOf(strips)].sort((a, b) => a.p50 - b.p50)
  const [least, most] = [shown[0], shown.at(-1)]
  if (least === undefined || most === undefined || shown.length < 2) return null
  const apart = inThousands(most.p50) - inThousands(least.p50)
  const subject = shown.length === 2 ? 'The two medians' : `The ${formatCount(shown.length)} medians`
  if (apart === 0) return `${subject} agree to the nearest $1k, at ${formatUsd(least.p50)}.`
  const ends = `, from ${formatUsd(least.p50)} (${least.pay}) to ${formatUsd(most.p50)} (${most.pay})`
  return `${subject} lie $${formatNumber(apart)}k apart${named ? ends : ''}.`
}

/** For a role with observations drawn as dots: how few they are, and how far their median could move; null for no such role. */
export function thinSentence(role: Role, strips: readonly MeasuredPay[]): string | null {
  const thin = strips.filter(({ drawing }) => drawing === 'dots')
  if (thin.length === 0) return null
  return thin.map((strip) => describeThin(role, strip)).join(' ')
}

function describeThin(role: Role, { source, n, medianInterval }: MeasuredPay): string {
  const count = n.kind === 'known' ? n.value : 0
  const { at } = paySource(source)
  const few = `Only ${formatPlural(count, nounOf(source))} for ${nameJobs([role])}${at === null ? '' : ` ${at}`}`
  if (medianInterval.kind === 'unknown') return `${few}.`
  const { min, max } = medianInterval.value
  return `${few}: the median of all such jobs could lie anywhere in ${formatUsdRange({ lowUsd: min, highUsd: max })} (95% interval).`
}

/** Why the sources are not pooled: whose pay each of those shown is, and beside a guide's band that the levels differ too. */
export function populationSentence(strips: readonly MeasuredPay[], besideBand: boolean): string {
  const sources = [...new Set(shownOf(strips).map(({ source }) => source))]
  const populations = sources.map((source) => `${paySource(source).label}: ${paySource(source).population}.`)
  const levels = besideBand
    ? ' A guide’s band is for the levels it names; what was measured is of all, juniors included.'
    : ''
  return `The sources count different people and are never pooled. ${populations.join(' ')}${levels}`
}
