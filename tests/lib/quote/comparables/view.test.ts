import { describe, expect, test } from 'vitest'
import type { PostedRange } from '@/lib/evidence/posted/ranges'
import { busiestArea, quoteComparables } from '@/lib/quote/comparables/view'

const range = (part: Partial<PostedRange> = {}): PostedRange => ({
  month: '2026-01',
  level: 'senior',
  employer: 'Acme',
  family: 'Acme',
  title: 'Senior SRE',
  place: 'Denver, CO',
  printedPlace: 'Denver',
  places: ['US-CO', 'cbsa-19740'],
  lowUsd: 100_000,
  highUsd: 200_000,
  feed: 'a/b',
  ...part,
})
const elsewhere = (part: Partial<PostedRange> = {}) => range({ places: ['US-WA'], place: 'Washington', ...part })
const places = ['cbsa-19740', 'US-CO', 'US', 'US-remote']

describe('the ranges behind a quote', () => {
  test('are of its level, the newest nine in their order', () => {
    const ranges = [...Array(12).keys()].map((index) => range({ title: `Nr. ${index}`, family: `${index}` }))
    const shown = quoteComparables([...ranges, range({ level: 'mid' })], 'senior', places, null)
    expect(shown?.rows.map(({ title }) => title)).toEqual(ranges.slice(0, 9).map(({ title }) => title))
    expect(shown?.sample.n).toBe(12)
  })

  test('are the place’s own where it has five, else the country’s, and each place with some is counted', () => {
    const few = [...Array(4).keys()].map(() => range())
    expect(quoteComparables([...few, elsewhere()], 'senior', places, null)).toMatchObject({
      of: 'US',
      places: [
        { id: 'US', n: 5 },
        { id: 'cbsa-19740', n: 4 },
        { id: 'US-CO', n: 4 },
      ],
    })
    expect(quoteComparables([...few, range(), elsewhere()], 'senior', places, null)?.of).toBe('cbsa-19740')
  })

  test('are two of an employer at most, the newest, and all of them are counted', () => {
    const ranges = ['A', 'A', 'A', 'B'].map((family, index) => elsewhere({ family, title: `Nr. ${index}` }))
    const shown = quoteComparables(ranges, 'senior', places, null)
    expect(shown?.rows.map(({ title }) => title)).toEqual(['Nr. 0', 'Nr. 1', 'Nr. 3'])
    expect(shown?.sample.n).toBe(4)
  })

  test('lie on one axis with the draft, a sixth and less of it free at either end', () => {
    const shown = quoteComparables([elsewhere()], 'senior', places, { lowUsd: 150_000, highUsd: 180_000 })
    // 100 to 200 thousand take 68 % of the axis, from .16 to .84; so 150 to 180 take half to .704.
    expect(shown?.rows[0]?.bar.from).toBeCloseTo(0.16)
    expect(shown?.rows[0]?.bar.width).toBeCloseTo(0.68)
    expect(shown?.shade?.from).toBeCloseTo(0.5)
    expect(shown?.shade?.width).toBeCloseTo(0.204)
  })

  test('overlap the draft where they share an amount with it, an end too', () => {
    const ranges = [
      elsewhere({ lowUsd: 100_000, highUsd: 150_000 }),
      elsewhere({ lowUsd: 180_000, highUsd: 220_000 }),
      elsewhere({ lowUsd: 190_000, highUsd: 220_000, family: 'Other' }),
    ]
    const shown = quoteComparables(ranges, 'senior', places, { lowUsd: 150_000, highUsd: 180_000 })
    expect(shown?.overlapping).toBe(2)
    expect(shown?.middle).toEqual({ lowUsd: 180_000, highUsd: 220_000 })
  })

  test('are none where the role has none at the level', () => {
    expect(quoteComparables([range({ level: 'mid' })], 'senior', places, null)).toBeNull()
  })
})

test('the busiest of some areas has the most ranges, and none is where no range names one', () => {
  const ranges = [range(), range({ places: ['US-CO', 'cbsa-14500'] }), range({ places: ['US-CO', 'cbsa-14500'] })]
  expect(busiestArea(ranges, ['cbsa-19740', 'cbsa-14500'])).toBe('cbsa-14500')
  expect(busiestArea(ranges, ['cbsa-41860'])).toBeNull()
  expect(busiestArea(ranges, [])).toBeNull()
})
