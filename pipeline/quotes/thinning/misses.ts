/** How far predicted middles lie from what was found, over some cells. */
import type { Measured } from '@/lib/engine/typical-error'
import { percentile } from '@/lib/value/percentile'

/** A middle of the market that was predicted, and that of the observations which the model did not see. */
export interface Miss {
  /** ln(predicted ÷ found). */
  readonly log: number
  /** The standard error of what was found, as a logarithm. */
  readonly error: number
}

/** The middle of some amounts, and the standard error of its logarithm. */
export interface Middle {
  readonly usd: number
  readonly error: number
}

/**
 * The median of amounts (type 7), and its standard error after Woodruff (1952): half the distance between the logarithms of the
 * percentiles one standard error of the share, .5 ÷ √n, below and above the middle. As if observations were independent, which is
 * the least that it can be. Throws RangeError without an amount.
 */
export function middleOf(amounts: readonly number[]): Middle {
  const sorted = inOrder(amounts)
  const step = Math.min(0.5, 0.5 / Math.sqrt(sorted.length))
  const [low, high] = [percentile(sorted, 0.5 - step), percentile(sorted, 0.5 + step)]
  return { usd: percentile(sorted, 0.5), error: Math.log(high / low) / 2 }
}

/** How many standard deviations a normal value stays within half of the time, and four times in five. */
const [halfWithin, fourInFiveWithin] = [0.6745, 1.2816] as const
/** Of a miss as it was found, what is left to the prediction at the least: beyond it, too few cells tell the two apart. */
const leastLeft = 0.5

/**
 * The median miss and the one that four in five stay within, as shares of what was found (.07 is 7 %). What was found has an error of its
 * own, which is no fault of the prediction: the median of these errors is taken off in quadrature, as much of it as a normal error
 * would have at that rank, and never more than half of the miss. Throws RangeError without a miss.
 */
export function measured(misses: readonly Miss[]): Measured {
  const sizes = inOrder(misses.map(({ log }) => Math.abs(log)))
  const error = percentile(inOrder(misses.map((each) => each.error)), 0.5)
  const without = (size: number, within: number) =>
    Math.max(leastLeft * size, Math.sqrt(Math.max(0, size ** 2 - (within * error) ** 2)))
  const usual = without(percentile(sizes, 0.5), halfWithin)
  const fourInFive = Math.max(usual, without(percentile(sizes, 0.8), fourInFiveWithin))
  return {
    usual: thousandth(Math.expm1(usual)),
    fourInFive: thousandth(Math.expm1(fourInFive)),
    cells: misses.length,
  }
}

function inOrder(values: readonly number[]): number[] {
  return values.toSorted((a, b) => a - b)
}

function thousandth(share: number): number {
  return Math.round(share * 1000) / 1000
}
