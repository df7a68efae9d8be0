import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ComparablesAsk,
  comparableRanges,
  comparables,
  comparablesAsk,
  findRanges,
  rangesOnPage,
} from '@/lib/salaries/comparables/view'
import { anyRange, anySelection, sreRanges } from '../../posted'
import { address, smallData, smallView, sre } from '../../salaries'

const face = smallData.roles.find(({ id }) => id === sre) as ComparablesAsk['role']
const ask: ComparablesAsk = {
  source: 'postings',
  role: face,
  selection: { level: 'all', place: 'US', year: 'all' },
  placeName: 'United States',
  quartiles: { p25: 150_000, p50: 175_000, p75: 195_000 },
  by: { column: 'month', descending: true },
  find: '',
  from: 1,
}

describe('what an address asks of its ranges', () => {
  test('is nothing of a source that keeps none', () => {
    expect(comparablesAsk(smallView({ source: 'filings' }), address({ source: 'filings' }))).toBeNull()
  })
})

describe('what is found', () => {
  test.each([
    ['', 6],
    ['anduril', 2],
    ['ANDÚRIL', 2],
    ['and sto', 1],
    // The place as printed counts too, and so does the family.
    ['nyc', 2],
    ['bitwarden staff', 1],
    ['warden', 0],
  ])('“%s” finds %d', (typed, n) => {
    expect(findRanges(sreRanges, typed)).toHaveLength(n)
  })
})

describe('the list of an ask', () => {
  test('counts all that the figure counts, whatever is looked for', () => {
    const listed = comparables(sreRanges, { ...ask, find: 'bitwarden' })
    expect(listed.sample).toMatchObject({ n: 6, employers: 4 })
    expect(listed.page).toMatchObject({ from: 1, of: 2 })
    expect(listed.page.items.map(({ title }) => title)).toEqual(['Staff SRE', 'Senior Site Reliability Engineer'])
  })

  test('the newest are one of a family', () => {
    const newest = comparables(sreRanges, { ...ask, by: { column: 'low', descending: false } }).newest
    expect(newest.map(({ employer, month }) => `${employer} ${month}`)).toEqual([
      'Anduril 2026-10',
      'bitwarden 2025-03',
      'Vimeo 2025-03',
      'Coalfire 2024-10',
    ])
  })

  test('of nothing has no sample, no page and no axis', () => {
    const listed = comparables(sreRanges, { ...ask, selection: { ...ask.selection, place: 'US-WY' } })
    expect(listed).toMatchObject({ sample: null, page: { items: [], of: 0 }, ground: null, newest: [] })
  })

  test('shows at most a page, and the file of it holds them all, in the same order', () => {
    fc.assert(
      fc.property(
        fc.array(anyRange, { maxLength: 60 }),
        anySelection,
        fc.integer({ min: 1, max: 70 }),
        (ranges, selection, from) => {
          const asked = { ...ask, selection, from }
          const { page, newest } = comparables(ranges, asked)
          const all = comparableRanges(ranges, asked)
          expect(page.of).toBe(all.length)
          expect(page.items.length).toBeLessThanOrEqual(rangesOnPage)
          const part = all.slice(page.from - 1, page.from - 1 + page.items.length)
          expect(page.items.map(({ title, lowUsd }) => [title, lowUsd])).toEqual(
            part.map(({ title, lowUsd }) => [title, lowUsd]),
          )
          expect(newest.length).toBe(Math.min(5, new Set(all.map(({ family }) => family)).size))
        },
      ),
    )
  })
})
