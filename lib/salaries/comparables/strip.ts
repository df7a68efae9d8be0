/** The small bars beside ranges, on one axis, before what the figure says of them all. */
import { placeOn } from '@/lib/drawing/plot'
import type { PayRange } from '@/lib/value/pay-range'
import type { Quartiles } from '@/lib/value/percentiles'

/** A part of the axis, both as shares of it, 0–1. */
export interface Stretch {
  readonly from: number
  readonly width: number
}

/** What the bars stand on: an axis, its ends in US dollars a year, and where the quartiles lie on it, null where they are hidden. */
export interface StripGround {
  readonly low: number
  readonly high: number
  readonly shade: (Stretch & { readonly median: number }) | null
}

/** How much of the axis stays free at either end. */
const margin = 0.04

/** The ground of some ranges, wide enough for the quartiles too; null of none. */
export function stripGround(ranges: readonly PayRange[], quartiles: Quartiles | null): StripGround | null {
  if (ranges.length === 0) return null
  const half = quartiles && { lowUsd: quartiles.p25, highUsd: quartiles.p75 }
  const all = half ? [...ranges, half] : ranges
  const [lowest, highest] = [
    Math.min(...all.map(({ lowUsd }) => lowUsd)),
    Math.max(...all.map(({ highUsd }) => highUsd)),
  ]
  const room = ((highest - lowest) * margin) / (1 - 2 * margin)
  const axis = { low: lowest - room, high: highest + room }
  return { ...axis, shade: quartiles && half && { ...stretchOf(axis, half), median: placeOn(axis, quartiles.p50) } }
}

/** Where a range lies on the axis. */
export function stretchOf(axis: Pick<StripGround, 'low' | 'high'>, { lowUsd, highUsd }: PayRange): Stretch {
  const from = placeOn(axis, lowUsd)
  return { from, width: placeOn(axis, highUsd) - from }
}
