/** Which input moves a quote most, and from where its conclusion would be another. */

import type { Percentiles } from '@/lib/value/percentiles'
import { formatDate, formatShare, formatUsd, writeRate } from '@/lib/words/format'
import { aged } from './aging'
import { type Quote, type QuoteAnswer, shownPercentiles } from './answer'
import type { QuoteScenario } from './ask'
import { mostGrowth, mostMonths } from './ask'
import { conclusionsOf, flippedClause, gradeFlips } from './conclusion'
import { type Change, changesOf } from './levers'
import { quoteOf } from './make'
import type { ReleaseIndex } from './release'

/** What one changed input would do to the median. */
export interface Lever extends Change {
  /** Unrounded, of the quote at the patched address. */
  readonly p50Usd: number
  readonly changeUsd: number
  /** Of the present median. */
  readonly changeShare: number
  /** Which conclusion would be another, in a sentence; null where none would. */
  readonly flips: string | null
}

export interface Sensitivity {
  /** The one that moves the median most first. */
  readonly levers: readonly Lever[]
  /** At which growth, start or number of observations the conclusion would be another, each in a sentence. */
  readonly flips: readonly string[]
  readonly sentence: string
}

/**
 * What moves the quote of an address: neighbouring levels, wider and narrower places, a year, a point of growth and the other bases,
 * each alone, where it has a quote; and where conclusions flip. Unknown percentiles leave nothing to move: null.
 */
export function sensitivity(facts: ReleaseIndex, address: QuoteScenario, quote: Quote): Sensitivity | null {
  const percentiles = shownPercentiles(quote)
  if (percentiles === null) return null
  const levers = changesOf(facts, address, quote).flatMap((change) => {
    const answer = quoteOf(facts, { ...address, ...change.patch })
    return leverOf(change, answer, address, { percentiles, quote })
  })
  const sorted = levers.sort((a, b) => Math.abs(b.changeUsd) - Math.abs(a.changeUsd))
  const flips = [
    ...growthFlips(quote, percentiles, address),
    ...startFlips(quote, percentiles, address),
    ...(address.offerUsd === null ? gradeFlips(quote) : []),
  ]
  return { levers: sorted, flips, sentence: sentenceOf(sorted) }
}

interface Present {
  readonly percentiles: Percentiles<number>
  readonly quote: Quote
}

function leverOf(
  change: Change,
  answer: QuoteAnswer,
  address: QuoteScenario,
  { percentiles, quote }: Present,
): Lever[] {
  const there = answer.kind === 'percentiles' ? shownPercentiles(answer) : null
  if (answer.kind !== 'percentiles' || there === null) return []
  const changeUsd = there.p50 - percentiles.p50
  const clause = flippedClause(
    conclusionsOf(percentiles, quote.grade, address),
    conclusionsOf(there, answer.grade, address),
  )
  return [
    {
      ...change,
      p50Usd: there.p50,
      changeUsd,
      changeShare: changeUsd / percentiles.p50,
      flips: clause && `With it ${clause}.`,
    },
  ]
}

const rateStep = 1000

/** The first growth above and below the present one, on steps of 0.1 %, that ends in another conclusion. */
function growthFlips(quote: Quote, percentiles: Percentiles<number>, address: QuoteScenario): string[] {
  const { months, growth } = quote.ageing
  const steps = Math.round(mostGrowth * rateStep)
  const rates = Array.from({ length: 2 * steps + 1 }, (_, index) => (index - steps) / rateStep)
  const clauseAt = (rate: number) =>
    clauseOf(quote, percentiles, address, agedFactor(rate, months) / agedFactor(growth.rate, months))
  return nearestFlips(rates, growth.rate, clauseAt).map(
    ([rate, clause]) => `At ${writeRate(rate)} a year instead of ${writeRate(growth.rate)} ${clause}.`,
  )
}

/** The first start after and before the present one, in the middle of a month, that ends in another conclusion. */
function startFlips(quote: Quote, percentiles: Percentiles<number>, address: QuoteScenario): string[] {
  const { months, growth } = quote.ageing
  const starts = Array.from({ length: mostMonths + 1 }, (_, index) => index)
  const clauseAt = (start: number) => clauseOf(quote, percentiles, address, agedFactor(growth.rate, start - months))
  return nearestFlips(starts, months, clauseAt).map(
    ([start, clause]) =>
      `With a start on ${formatDate(`${monthAfter(quote.referenceMonth, start)}-15`)} instead of ${formatDate(address.date)} ${clause}.`,
  )
}

function agedFactor(rate: number, months: number): number {
  return aged(1, rate, months)
}

function clauseOf(
  { grade }: Quote,
  percentiles: Percentiles<number>,
  address: QuoteScenario,
  factor: number,
): string | null {
  const { p10, p25, p50, p75, p90 } = percentiles
  const moved = { p10: p10 * factor, p25: p25 * factor, p50: p50 * factor, p75: p75 * factor, p90: p90 * factor }
  return flippedClause(conclusionsOf(percentiles, grade, address), conclusionsOf(moved, grade, address))
}

/** Of rising values, the nearest above and the nearest below the present one that flip something, with what they flip. */
function nearestFlips(
  values: readonly number[],
  present: number,
  clauseAt: (value: number) => string | null,
): (readonly [number, string])[] {
  const above = values.filter((value) => value > present)
  const below = values.filter((value) => value < present).reverse()
  return [above, below].flatMap((side) => {
    for (const value of side) {
      const clause = clauseAt(value)
      if (clause !== null) return [[value, clause] as const]
    }
    return []
  })
}

function monthAfter(month: string, months: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const total = year * 12 + number - 1 + months
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`
}

function sentenceOf(levers: readonly Lever[]): string {
  const [most] = levers
  if (most === undefined) return 'No other input has a quote to set beside this one.'
  const flipping = levers.filter(({ flips }) => flips !== null).length
  const moves = `What moves the median most: ${most.label}, ${writeChange(most)}.`
  const conclusion =
    flipping === 0
      ? 'None of these changes ends in another conclusion.'
      : `${flipping} of these ${levers.length} changes ${flipping === 1 ? 'ends' : 'end'} in another conclusion.`
  return `${moves} ${conclusion}`
}

function writeChange({ changeUsd, changeShare }: Lever): string {
  if (Math.abs(changeUsd) < 500) return 'by less than $1k'
  const share = formatShare(Math.abs(changeShare))
  return `${formatUsd(Math.abs(changeUsd))} (${share}) ${changeUsd < 0 ? 'lower' : 'higher'}`
}
