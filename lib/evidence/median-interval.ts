/** How far the median of a sample may lie from that of all it stands for. */
import { type Answer, known, unknown } from '@/lib/value/absence'
import type { Interval } from '@/lib/value/interval'
import { amountAt, type Cells, countIn } from './cells'

/** Two observations by rank from the least, 1, and the chance that the median lies between them, 0–1. */
export interface MedianRanks {
  readonly low: number
  readonly high: number
  readonly coverage: number
}

/** Below it the interval would reach from the least observation to the greatest, or not exist. */
const leastSample = 9
const tail = 0.025

/**
 * The ranks between which the median lies with a chance of at least 95 %, whatever the distribution: the narrowest pair
 * equally far from both ends, with at most 2.5 % beyond each. n = 10 → ranks 2 and 9, coverage .979.
 *
 * Definition: the exact order-statistic interval from the binomial distribution (n, ½), as in Conover 1999, section 3.2. It
 * reads as if observations were independent. `small-sample` below n = 9.
 * Throws RangeError on an n that is not a whole number from 0.
 */
export function medianRanks(n: number): Answer<MedianRanks> {
  if (!(Number.isSafeInteger(n) && n >= 0)) throw new RangeError(`${n} is no count of observations`)
  if (n < leastSample) {
    return unknown(
      'small-sample',
      'An interval of the median needs nine observations: with fewer it would be the extremes.',
    )
  }
  const half = Math.floor(n / 2)
  // From the middle outwards: the chance of exactly k successes, and of at most k.
  let k = half
  let exactly = chanceOfHalf(n)
  let atMost = n % 2 === 0 ? (1 + exactly) / 2 : 0.5
  while (atMost > tail) {
    atMost -= exactly
    exactly *= k / (n - k + 1)
    k -= 1
  }
  return known({ low: k + 1, high: n - k, coverage: 1 - 2 * atMost })
}

/**
 * The 95 % interval of the median in US dollars, from `medianRanks` of the cells' count.
 * `small-sample` below nine observations.
 */
export function medianInterval(cells: Cells): Answer<Interval> {
  const ranks = medianRanks(countIn(cells))
  if (ranks.kind === 'unknown') return ranks
  return known({ min: amountAt(cells, ranks.value.low), max: amountAt(cells, ranks.value.high) })
}

/** The chance of ⌊n/2⌋ heads among n coins. */
function chanceOfHalf(n: number): number {
  const m = Math.floor(n / 2)
  const even = m < 500 ? product(m) : series(m)
  return n % 2 === 0 ? even : (even * (2 * m + 1)) / (2 * m + 2)
}

/** C(2m, m) ÷ 4^m, factor by factor. */
function product(m: number): number {
  let chance = 1
  for (let i = 1; i <= m; i += 1) chance *= (2 * i - 1) / (2 * i)
  return chance
}

/** The same from its asymptotic series; from m = 500 exact to 15 digits, in one step whatever m. */
function series(m: number): number {
  return (1 - 1 / (8 * m) + 1 / (128 * m ** 2) + 5 / (1024 * m ** 3) - 21 / (32768 * m ** 4)) / Math.sqrt(Math.PI * m)
}
