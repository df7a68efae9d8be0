/** The small bars of the table of all cells: where the middle half and the median of each row lie, on one axis. */
import { type Axis, placeOn } from '@/lib/drawing/plot'
import { formatUsd } from '@/lib/words/format'
import type { ShownRow } from './rows'

const step = 50_000
/** The share of the narrow column that an amount takes with the room beside it. */
const labelShare = 0.4

/** The axis of all rows, from the lowest P25 to the highest P75 on $50,000 steps; labels stand inside its ends. Null when all are hidden. */
export function stripAxis(rows: readonly ShownRow[]): Axis | null {
  let [least, most] = [Infinity, 0]
  for (const { percentiles } of rows) {
    const { p25, p75 } = percentiles
    if (p25 === null || p75 === null) continue
    least = Math.min(least, p25)
    most = Math.max(most, p75)
  }
  if (most === 0) return null
  const low = Math.floor(least / step) * step
  const high = Math.max(low + 2 * step, Math.ceil(most / step) * step)
  const between = Math.ceil((labelShare * (high - low)) / step) * step
  const ticks = []
  for (let usd = Math.ceil((low + 1) / between) * between; usd < high; usd += between)
    ticks.push({ at: placeOn({ low, high }, usd), label: formatUsd(usd) })
  return { low, high, ticks }
}

/** Where a row's bar begins, how wide it is and where its median stands, as shares of the axis, 0–1. */
export interface RowBar {
  readonly from: number
  readonly width: number
  readonly median: number
}

/** A row's bar on the axis; null for a hidden row. */
export function stripOf({ percentiles: { p25, p50, p75 } }: ShownRow, axis: Axis): RowBar | null {
  if (p25 === null || p50 === null || p75 === null) return null
  const from = placeOn(axis, p25)
  return { from, width: placeOn(axis, p75) - from, median: placeOn(axis, p50) }
}
