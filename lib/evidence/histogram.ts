/** The shape of a distribution: equal steps with shares for many observations, single dots for few. */
import { type Axis, placeOn } from '@/lib/drawing/plot'
import { type Cells, countIn, countWhere } from './cells'

/** How wide a bar of a histogram is, in US dollars. */
export const binUsd = 10_000
/** The grid on which single observations are set as dots, in US dollars. */
export const dotUsd = 5_000

export interface Bin {
  readonly fromUsd: number
  readonly toUsd: number
  readonly count: number
  /** Of all the observations, those beyond the axis too, 0–1. */
  readonly share: number
}

/** What lies beyond the two ends of an axis, in observations. */
export interface Beyond {
  readonly below: number
  readonly above: number
}

/**
 * An axis of pay in US dollars, on $20,000 steps, that holds the middle 96 % of every distribution and every amount of `also`;
 * an offer too, unless it lies so far out that it would crush the rest: below two thirds of the least, above one and a half
 * times the most. Of nothing at all it runs from $60,000 to $260,000.
 */
export function distributionRange(
  all: readonly Cells[],
  also: readonly number[],
  offerUsd: number | null = null,
): { lowUsd: number; highUsd: number } {
  const ends = all.flatMap((cells) => {
    const mirrored = { usd: cells.usd.toReversed(), counts: cells.counts.toReversed() }
    return countIn(cells) === 0 ? [] : [tail(cells), tail(mirrored)]
  })
  const pay = [...ends, ...also]
  if (pay.length === 0) return { lowUsd: 60_000, highUsd: 260_000 }
  const isNear = offerUsd !== null && offerUsd * 1.5 >= Math.min(...pay) && offerUsd <= Math.max(...pay) * 1.5
  const marks = isNear ? [...pay, offerUsd] : pay
  const step = 2 * binUsd
  const lowUsd = Math.floor(Math.min(...marks) / step) * step
  const highUsd = Math.ceil((Math.max(...marks) + 1) / step) * step
  return { lowUsd, highUsd: Math.max(highUsd, lowUsd + 4 * step) }
}

/** The first amount by which more than a fiftieth of the observations have passed. */
function tail(cells: Cells): number {
  const least = 0.02 * countIn(cells)
  let passed = 0
  const index = cells.counts.findIndex((count) => {
    passed += count
    return passed > least
  })
  return cells.usd[index] as number
}

/** The bins of $10,000 between two amounts on that grid, the low end of each included. Shares are of all observations. */
export function bins(cells: Cells, lowUsd: number, highUsd: number): Bin[] {
  const n = countIn(cells)
  const count = Math.round((highUsd - lowUsd) / binUsd)
  const counts = Array<number>(count).fill(0)
  cells.usd.forEach((usd, index) => {
    const bin = Math.floor((usd - lowUsd) / binUsd)
    if (bin >= 0 && bin < count) counts[bin] = (counts[bin] as number) + (cells.counts[index] as number)
  })
  return counts.map((each, index) => ({
    fromUsd: lowUsd + index * binUsd,
    toUsd: lowUsd + (index + 1) * binUsd,
    count: each,
    share: n === 0 ? 0 : each / n,
  }))
}

/** How many observations lie outside an axis. */
export function beyond(cells: Cells, lowUsd: number, highUsd: number): Beyond {
  return { below: countWhere(cells, (usd) => usd < lowUsd), above: countWhere(cells, (usd) => usd >= highUsd) }
}

/** Where a dot stands: its place on the axis, 0–1, and its row from the bottom, 0 first. */
export interface Dot {
  readonly at: number
  readonly row: number
  readonly usd: number
}

/** One dot an observation, on $5,000 steps, those of a step on top of each other; observations beyond the axis have none. */
export function dots(cells: Cells, axis: Pick<Axis, 'low' | 'high'>): Dot[] {
  const rows = new Map<number, number>()
  return cells.usd.flatMap((usd, index) => {
    if (usd < axis.low || usd >= axis.high) return []
    const step = Math.round(usd / dotUsd) * dotUsd
    return Array.from({ length: cells.counts[index] as number }, () => {
      const row = rows.get(step) ?? 0
      rows.set(step, row + 1)
      return { at: placeOn(axis, step), row, usd: step }
    })
  })
}
