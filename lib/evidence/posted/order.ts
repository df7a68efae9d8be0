/** The order that single ranges stand in, and pages of them. */
import type { PostedRange } from './ranges'

/** What ranges can be sorted by; the middle is that of low and high. */
export const rangeColumns = ['month', 'low', 'high', 'middle', 'employer'] as const
/** One of `rangeColumns`. */
export type RangeColumn = (typeof rangeColumns)[number]

/** A column, and which way. */
export interface RangeSort {
  readonly column: RangeColumn
  readonly descending: boolean
}

/** Newest first, as ranges stand unless another order is asked for. */
export const newestFirst: RangeSort = { column: 'month', descending: true }

/** The ranges in an order; those alike stand newest first, then as they came. */
export function sortedRanges(
  ranges: readonly PostedRange[],
  { column, descending }: RangeSort,
): readonly PostedRange[] {
  const sign = descending ? -1 : 1
  const compare = comparing[column]
  return ranges.toSorted((a, b) => sign * compare(a, b) || comparing.month(b, a))
}

const comparing: Readonly<Record<RangeColumn, (a: PostedRange, b: PostedRange) => number>> = {
  month: (a, b) => compareText(a.month, b.month),
  low: (a, b) => a.lowUsd - b.lowUsd,
  high: (a, b) => a.highUsd - b.highUsd,
  middle: (a, b) => middleUsd(a) - middleUsd(b),
  employer: (a, b) => compareText(a.employer.toLowerCase(), b.employer.toLowerCase()),
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** The middle of a range’s ends, in US dollars a year. */
export function middleUsd({ lowUsd, highUsd }: Pick<PostedRange, 'lowUsd' | 'highUsd'>): number {
  return (lowUsd + highUsd) / 2
}

/** The order after a column’s head is pressed: the other way where it is sorted by already, else the most or newest first, names from A. */
export function nextRangeSort(now: RangeSort, column: RangeColumn): RangeSort {
  if (now.column === column) return { column, descending: !now.descending }
  return { column, descending: column !== 'employer' }
}

/** An order as an address writes it: "-month" is newest first. */
export function writeRangeSort({ column, descending }: RangeSort): string {
  return `${descending ? '-' : ''}${column}`
}

/** An order out of an address; null for a text that names none. */
export function readRangeSort(text: string): RangeSort | null {
  const column = rangeColumns.find((each) => each === text.replace(/^-/, ''))
  return column === undefined ? null : { column, descending: text.startsWith('-') }
}

/** A part of a list. */
export interface ListPage<T> {
  readonly items: readonly T[]
  /** The number of its first item, from 1; 1 of an empty list. */
  readonly from: number
  readonly of: number
}

/** The page of so many that holds an item, by its number from 1; of a number beyond the last the last page. */
export function pageHolding<T>(list: readonly T[], item: number, most: number): ListPage<T> {
  const last = Math.max(1, list.length)
  const from = Math.floor((Math.min(item, last) - 1) / most) * most + 1
  return { items: list.slice(from - 1, from - 1 + most), from, of: list.length }
}
