/** Figures of the worked cases about amounts: percentiles, pay bands, what is not defined or rounded. */
import { decimals, type Figures, written } from '@/lib/method/worked-case'
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

/** Percentiles of two samples and a percentile rank. */
export function percentileCases(): Figures[] {
  const [ten, five] = [
    [3, 6, 7, 8, 8, 10, 13, 15, 16, 20],
    [15, 20, 35, 40, 50],
  ] as const
  const at = (sample: readonly number[], p: number) => decimals(percentile(sample, p))
  return [
    [at(ten, 0.25), at(ten, 0.5), at(ten, 0.9)],
    [at(five, 0.05), at(five, 0.4), decimals(percentileRank(five, 35))],
  ]
}

const [pe, sre, be] = [band(140, 200), band(140, 190), band(130, 180)] as const

/** The guide's three bands, pair by pair, and one band alone with an amount in it. */
export function bandCases(): Figures[] {
  return [
    pairFigures(pe, sre),
    pairFigures(sre, be),
    pairFigures(pe, be),
    [
      formatUsd(midpoint(pe)),
      decimals(spread(pe)),
      decimals(compaRatio(165_000, pe)),
      decimals(penetration(165_000, pe)),
    ],
  ]
}

function pairFigures(a: PayRange, b: PayRange): Figures {
  return [
    writtenRange(sharedRange([a, b])),
    decimals(jaccard(a, b)),
    decimals(bandCoverage(a, b)),
    decimals(bandCoverage(b, a)),
    written(adjacentOverlap(a, b), decimals),
    decimals(outEarnsUniform(b, a)),
  ]
}

/** A figure that is not defined, and rounding that happens once, at the end. */
export function absenceCases(): Figures[] {
  const [wide, inside] = [band(100, 300), band(190, 220)]
  const [first, second] = [band(140.4, 150.4), band(146.6, 156.6)]
  return [
    [written(adjacentOverlap(wide, inside), decimals), decimals(bandCoverage(inside, wide))],
    [formatShare(bandCoverage(first, second)), writtenRange(sharedRange([first, second]))],
    [`${formatPart(33.75)}%`],
  ]
}

function band(low: number, high: number): PayRange {
  return { lowUsd: low * 1000, highUsd: high * 1000 }
}

function writtenRange(range: PayRange | null): string {
  return range === null ? 'none' : formatUsdRange(range)
}
