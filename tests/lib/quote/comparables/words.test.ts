import { describe, expect, test } from 'vitest'
import { type Place, placeOf } from '@/lib/place/geography'
import type { QuoteComparables } from '@/lib/quote/comparables/view'
import { comparablesFinding, placeLabel } from '@/lib/quote/comparables/words'
import { realRole } from '../../../roles'
import { realFacts, sre } from '../../quotes'

const denver = placeOf(realFacts.places, 'cbsa-19740') as Place
const row = {
  employer: 'Acme',
  title: 'Senior SRE',
  place: 'Denver, CO',
  printedPlace: 'Denver',
  month: '2026-10',
  lowUsd: 150_000,
  highUsd: 180_000,
  feed: 'a/b',
  bar: { from: 0, width: 1 },
}
/** So many ranges of as many employers, none of whom posts many of them. */
function finding(n: number, overlapping: number | null, of = 'US'): string {
  const sample = { n, employers: n, first: '2026-01', last: '2026-10', largest: { employer: 'Acme', n: 1 } }
  const shown: QuoteComparables = {
    of,
    sample,
    overlapping,
    rows: Array.from({ length: n }, () => row),
    middle: { lowUsd: 160_000, highUsd: 190_000 },
    shade: null,
    places: [],
  }
  return comparablesFinding(shown, realRole(sre), 'senior', denver)
}

describe('the finding above the posted ranges', () => {
  test('counts those that overlap the draft, and gives the one in the middle', () => {
    expect(finding(9, 7)).toBe(
      'Seven of the nine newest ranges posted for senior SREs overlap the draft; the middle one runs $160–190k.',
    )
    expect(finding(9, 1)).toMatch(/^One of the nine newest ranges posted for senior SREs overlaps the draft;/)
    expect(finding(9, 0)).toMatch(/^None of the nine newest ranges posted for senior SREs overlap the draft;/)
    expect(finding(9, 9)).toMatch(/^All nine newest ranges posted/)
    expect(finding(2, 2)).toMatch(/^Both newest ranges posted/)
  })

  test('says without a draft which is in the middle, and of one range what it is', () => {
    expect(finding(9, null)).toBe('Of the nine newest ranges posted for senior SREs, the middle one runs $160–190k.')
    expect(finding(1, 1)).toBe('The one range posted for senior SREs is $150–180k.')
  })

  test('names the place that they are of, and that remote ones are', () => {
    expect(finding(9, null, 'cbsa-19740')).toMatch(/posted for senior SREs in Denver, CO, the middle/)
    expect(finding(9, null, 'US-remote')).toMatch(/posted for remote senior SREs, the middle/)
  })
})

test('a place to choose them by has a short name', () => {
  const label = (id: string) => placeLabel(id, denver)
  expect(['US', 'US-remote', 'cbsa-19740', 'US-CO'].map(label)).toEqual([
    'All US',
    'Remote (US)',
    'Denver, CO',
    'Colorado',
  ])
})
