/** The part of the explorer’s address that says which single ranges are listed behind a figure, and in which order. */
import { newestFirst, type RangeSort, readRangeSort, writeRangeSort } from '@/lib/evidence/posted/order'
import { type Fields, type Reading, single } from '@/lib/site/fields'
import { clip } from '@/lib/site/query'

/** Which ranges are listed. */
export interface ComparablesAddress {
  /** The role whose ranges are listed, one of those shown; null for the first. */
  readonly rangesOf: string | null
  readonly rangesBy: RangeSort
  /** What an employer, title or place must contain. */
  readonly rangesFind: string
  /** The number of a range on the page that is listed, from 1. */
  readonly rangesFrom: number
}

/** The newest ranges of the first role shown. */
export const defaultComparables: ComparablesAddress = {
  rangesOf: null,
  rangesBy: newestFirst,
  rangesFind: '',
  rangesFrom: 1,
}

/** The most letters by which ranges are found. */
export const longestRangesFind = 60

/** How that part is read and written. */
export const comparablesFields: Fields<ComparablesAddress, { readonly roles: ReadonlySet<string> }> = {
  rangesOf: single('ranges', readRole, String),
  rangesBy: single('ranges_by', readBy, writeRangeSort),
  rangesFind: single('ranges_find', readFind, String),
  rangesFrom: single('ranges_from', readFrom, String),
}

function readRole(text: string, { roles }: { readonly roles: ReadonlySet<string> }): Reading<string> {
  if (roles.has(text)) return { value: text }
  return { why: `“${clip(text)}” is not a role we know, so the ranges of the first role are listed.` }
}

function readBy(text: string): Reading<RangeSort> {
  const value = readRangeSort(text)
  return value ? { value } : { why: `“${clip(text)}” is not a way to sort ranges, so the newest stand first.` }
}

function readFind(text: string): Reading<string> {
  const letters = [...text]
  if (letters.length <= longestRangesFind) return { value: text }
  const value = letters.slice(0, longestRangesFind).join('').trimEnd()
  return { value, why: `Only the first ${longestRangesFind} letters of what to find among the ranges are read.` }
}

function readFrom(text: string): Reading<number> {
  if (/^[1-9]\d{0,5}$/.test(text)) return { value: Number(text) }
  return { why: `“${clip(text)}” is not the number of a range, so the first are listed.` }
}
