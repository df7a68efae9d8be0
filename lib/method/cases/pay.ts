/** Worked cases about amounts: percentiles, pay bands, what is not defined or rounded. What is expected was worked without this code. */

import { decimals, type Expected, given, type Vector, type VectorCase, vector, written } from '@/lib/method/worked-case'
import {
  adjacentOverlap,
  bandCoverage,
  compaRatio,
  jaccard,
  midpoint,
  outEarnsUniform,
  penetration,
  sharedRange,
  spread,
} from '@/lib/pay/bands'
import type { PayRange } from '@/lib/value/pay-range'
import { percentile, percentileRank } from '@/lib/value/percentile'
import { formatPart, formatShare, formatUsd, formatUsdRange } from '@/lib/words/format'

/** Percentiles of two samples and a percentile rank; expected as R's `quantile(x, p, type = 7)` gives them. */
export function percentileCases(): VectorCase[] {
  const [ten, five] = [
    [3, 6, 7, 8, 8, 10, 13, 15, 16, 20],
    [15, 20, 35, 40, 50],
  ] as const
  const at = (sample: readonly number[], p: number) => decimals(percentile(sample, p))
  return [
    given(
      ten.join(', '),
      vector('p = 0.25', ['7.25', '7 + 0.25 × (8 − 7)'], at(ten, 0.25)),
      vector('p = 0.5', ['9', '8 + 0.5 × (10 − 8)'], at(ten, 0.5)),
      vector('p = 0.9', ['16.4', '16 + 0.1 × (20 − 16)'], at(ten, 0.9)),
    ),
    given(
      five.join(', '),
      vector('p = 0.05', ['16', '15 + 0.2 × (20 − 15)'], at(five, 0.05)),
      vector('p = 0.4', ['29', '20 + 0.6 × (35 − 20)'], at(five, 0.4)),
      vector('Rank of 35', ['0.5', '(2 + 1 ÷ 2) ÷ 5'], decimals(percentileRank(five, 35))),
    ),
  ]
}

const [pe, sre, be] = [band(140, 200), band(140, 190), band(130, 180)] as const

/** The guide's three bands, pair by pair, and one band alone with an amount in it. */
export function bandCases(): VectorCase[] {
  return [
    given(
      'A $140–200k, B $140–190k',
      ...pairVectors(pe, sre, {
        shared: ['$140–190k', 'what lies in both'],
        jaccard: ['0.833', '50 ÷ 60'],
        ofA: ['0.833', '50 ÷ 60'],
        ofB: ['1', '50 ÷ 50'],
        adjacent: ['0.833', '(190 − 140) ÷ 60'],
        chance: ['0.417', '(50 × 50 ÷ 2) ÷ (50 × 60)'],
      }),
    ),
    given(
      'A $140–190k, B $130–180k',
      ...pairVectors(sre, be, {
        shared: ['$140–180k', 'what lies in both'],
        jaccard: ['0.667', '40 ÷ 60'],
        ofA: ['0.8', '40 ÷ 50'],
        ofB: ['0.8', '40 ÷ 50'],
        adjacent: ['0.8', '(180 − 140) ÷ 50'],
        chance: ['0.32', '(40 × 40 ÷ 2) ÷ (50 × 50)'],
      }),
    ),
    given(
      'A $140–200k, B $130–180k',
      ...pairVectors(pe, be, {
        shared: ['$140–180k', 'what lies in both'],
        jaccard: ['0.571', '40 ÷ 70'],
        ofA: ['0.667', '40 ÷ 60'],
        ofB: ['0.8', '40 ÷ 50'],
        adjacent: ['0.667', '(180 − 140) ÷ 60'],
        chance: ['0.267', '(40 × 40 ÷ 2) ÷ (50 × 60)'],
      }),
    ),
    given(
      '$140–200k, with pay of $165k in it',
      vector('Midpoint', ['$170k', '(140 + 200) ÷ 2'], formatUsd(midpoint(pe))),
      vector('Spread', ['0.429', '60 ÷ 140'], decimals(spread(pe))),
      vector('Compa-ratio', ['0.971', '165 ÷ 170'], decimals(compaRatio(165_000, pe))),
      vector('Penetration', ['0.417', '25 ÷ 60'], decimals(penetration(165_000, pe))),
    ),
  ]
}

type PairExpected = Readonly<Record<'shared' | 'jaccard' | 'ofA' | 'ofB' | 'adjacent' | 'chance', Expected>>

function pairVectors(a: PayRange, b: PayRange, expected: PairExpected): Vector[] {
  return [
    vector('Shared range', expected.shared, writtenRange(sharedRange([a, b]))),
    vector('Jaccard', expected.jaccard, decimals(jaccard(a, b))),
    vector('Coverage of A by B', expected.ofA, decimals(bandCoverage(a, b))),
    vector('Coverage of B by A', expected.ofB, decimals(bandCoverage(b, a))),
    vector('Adjacent-band', expected.adjacent, written(adjacentOverlap(a, b), decimals)),
    vector('Chance B > A', expected.chance, decimals(outEarnsUniform(b, a))),
  ]
}

/** A figure that is not defined, and rounding that happens once, at the end. */
export function absenceCases(): VectorCase[] {
  const [wide, inside] = [band(100, 300), band(190, 220)]
  const [first, second] = [band(140.4, 150.4), band(146.6, 156.6)]
  return [
    given(
      '$100–300k and $190–220k, one inside the other',
      vector(
        'Adjacent-band',
        ['not defined', 'the formula would give 3.667'],
        written(adjacentOverlap(wide, inside), decimals),
      ),
      vector('Coverage of the inner', ['1', '30 ÷ 30'], decimals(bandCoverage(inside, wide))),
    ),
    given(
      '$140,400–150,400 and $146,600–156,600',
      vector('Coverage', ['38%', '3,800 ÷ 10,000; rounded first, 3 ÷ 10'], formatShare(bandCoverage(first, second))),
      vector('Shared range', ['$147–150k', '146,600 to 150,400'], writtenRange(sharedRange([first, second]))),
    ),
    given('33.75% of a week', vector('As shown', ['33.75%', 'two decimals at most'], `${formatPart(33.75)}%`)),
  ]
}

function band(low: number, high: number): PayRange {
  return { lowUsd: low * 1000, highUsd: high * 1000 }
}

function writtenRange(range: PayRange | null): string {
  return range === null ? 'none' : formatUsdRange(range)
}
