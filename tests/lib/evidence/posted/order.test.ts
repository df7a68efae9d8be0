import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  middleUsd,
  newestFirst,
  nextRangeSort,
  pageHolding,
  rangeColumns,
  readRangeSort,
  sortedRanges,
  writeRangeSort,
} from '@/lib/evidence/posted/order'
import { anyRange, sreRanges } from '../../posted'

const anySort = fc.record({ column: fc.constantFrom(...rangeColumns), descending: fc.boolean() })
const employers = (sort: Parameters<typeof sortedRanges>[1]) =>
  sortedRanges(sreRanges, sort).map(({ employer }) => employer)

describe('an order of ranges', () => {
  test('newest first is the order of the file', () => {
    expect(sortedRanges(sreRanges, newestFirst)).toEqual(sreRanges)
  })

  // Lows 166, 170, 190, 128, 78, 140; middles 193, 195.5, 220, 162, 106.5, 150.
  test.each([
    [{ column: 'low', descending: true }, ['bitwarden', 'Anduril UK', 'Anduril', 'bitwarden', 'Vimeo', 'Coalfire']],
    [{ column: 'high', descending: false }, ['Coalfire', 'bitwarden', 'Vimeo', 'Anduril', 'Anduril UK', 'bitwarden']],
    [{ column: 'middle', descending: true }, ['bitwarden', 'Anduril UK', 'Anduril', 'Vimeo', 'bitwarden', 'Coalfire']],
    [{ column: 'month', descending: false }, ['bitwarden', 'Coalfire', 'bitwarden', 'Vimeo', 'Anduril UK', 'Anduril']],
  ] as const)('%j', (sort, expected) => {
    expect(employers(sort)).toEqual(expected)
  })

  test('names stand by the alphabet whatever their case, the newest of one employer first', () => {
    const sorted = sortedRanges(sreRanges, { column: 'employer', descending: false })
    expect(sorted.map(({ employer, month }) => `${employer} ${month}`)).toEqual([
      'Anduril 2026-10',
      'Anduril UK 2026-08',
      'bitwarden 2025-03',
      'bitwarden 2024-02',
      'Coalfire 2024-10',
      'Vimeo 2025-03',
    ])
  })

  test('holds every range once, and neighbors in order', () => {
    fc.assert(
      fc.property(fc.array(anyRange), anySort, (ranges, sort) => {
        const sorted = sortedRanges(ranges, sort)
        expect(new Set(sorted)).toEqual(new Set(ranges))
        expect(sorted).toHaveLength(ranges.length)
        if (sort.column !== 'middle') return
        const rises = sorted.slice(1).map((range, index) => middleUsd(range) - middleUsd(sorted[index] ?? range))
        expect(rises.every((rise) => (sort.descending ? rise <= 0 : rise >= 0))).toBe(true)
      }),
    )
  })

  test('is read as it was written, and nothing else is', () => {
    fc.assert(
      fc.property(anySort, (sort) => {
        expect(readRangeSort(writeRangeSort(sort))).toEqual(sort)
      }),
    )
    expect(['', '-', 'n', '--month', 'month desc', 'toString'].map(readRangeSort)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ])
  })

  test('a head turns its own order and begins another with the most, names with A', () => {
    expect(nextRangeSort(newestFirst, 'month')).toEqual({ column: 'month', descending: false })
    expect(nextRangeSort(newestFirst, 'low')).toEqual({ column: 'low', descending: true })
    expect(nextRangeSort(newestFirst, 'employer')).toEqual({ column: 'employer', descending: false })
  })
})

describe('a page of a list', () => {
  const list = Array.from({ length: 51 }, (_, index) => index + 1)

  test.each([
    [1, 1, 20],
    [20, 1, 20],
    [21, 21, 20],
    [51, 41, 11],
    [9999, 41, 11],
  ])('that holds item %d begins at %d and has %d', (item, from, count) => {
    const page = pageHolding(list, item, 20)
    expect(page).toMatchObject({ from, of: 51 })
    expect(page.items).toHaveLength(count)
    expect(page.items[0]).toBe(from)
  })

  test('of nothing is empty and begins at 1', () => {
    expect(pageHolding([], 7, 20)).toEqual({ items: [], from: 1, of: 0 })
  })

  test('all pages together are the list', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 30 }), (items, most) => {
        const starts = Array.from({ length: Math.ceil(items.length / most) }, (_, index) => index * most + 1)
        expect(starts.flatMap((from) => pageHolding(items, from, most).items)).toEqual(items)
      }),
    )
  })
})
