import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rangesIn, roleRanges, unpackedRanges } from '@/lib/evidence/posted/ranges'
import { anyRange, anySelection, byIds, smallPosted, sreRanges } from '../../posted'

const all = { level: 'all', place: 'US', year: 'all' } as const

describe('the ranges of a role', () => {
  test('are its own, in the order of the file, each with all that it names', () => {
    expect(sreRanges.map(({ month }) => month)).toEqual([
      '2026-10',
      '2026-08',
      '2025-03',
      '2025-03',
      '2024-10',
      '2024-02',
    ])
    expect(sreRanges[1]).toEqual({
      month: '2026-08',
      level: 'senior',
      employer: 'Anduril UK',
      family: 'Anduril',
      title: 'Sr. SRE, Storage',
      place: 'US-CA + US-NY + cbsa-35620 + cbsa-41860',
      printedPlace: 'NYC / SF',
      places: ['US-CA', 'US-NY', 'cbsa-35620', 'cbsa-41860'],
      lowUsd: 170_000,
      highUsd: 221_000,
      feed: 'jane/jobs',
    })
  })

  test('travel without what other roles name', () => {
    const packed = roleRanges(smallPosted, 'backend-engineer', byIds)
    expect(packed.employers).toEqual([['Vimeo', null]])
    expect(packed.places).toEqual([['', ['US-remote'], 'US-remote']])
    expect(roleRanges(smallPosted, 'data-engineer', byIds).rows).toEqual([])
  })

  test('refuse a row that points at nothing', () => {
    const packed = roleRanges(smallPosted, 'backend-engineer', byIds)
    expect(() => unpackedRanges({ ...packed, employers: [] })).toThrow(RangeError)
  })
})

describe('the ranges that a selection counts', () => {
  test.each([
    ['the country', all, 6],
    ['a state, with those of several and of its metros', { ...all, place: 'US-CO' }, 3],
    ['one of two states', { ...all, place: 'US-CA' }, 2],
    ['a metro', { ...all, place: 'cbsa-19740' }, 1],
    ['work from anywhere', { ...all, place: 'US-remote' }, 1],
    ['a level', { ...all, level: 'senior' }, 4],
    ['a year', { ...all, year: 2025 }, 2],
    ['nothing', { ...all, place: 'US-WY' }, 0],
  ] as const)('of %s', (_, selection, n) => {
    expect(rangesIn(sreRanges, selection)).toHaveLength(n)
  })

  test('levels and years each part the whole', () => {
    fc.assert(
      fc.property(fc.array(anyRange), anySelection, (ranges, selection) => {
        const whole = rangesIn(ranges, { ...selection, level: 'all', year: 'all' })
        const levels = (['junior', 'mid', 'senior', 'staff', 'unstated'] as const).flatMap((level) =>
          rangesIn(ranges, { ...selection, level, year: 'all' }),
        )
        const years = [2024, 2025, 2026].flatMap((year) => rangesIn(ranges, { ...selection, level: 'all', year }))
        expect([levels.length, years.length]).toEqual([whole.length, whole.length])
      }),
    )
  })

  test('a narrower selection counts none that a wider one does not', () => {
    fc.assert(
      fc.property(fc.array(anyRange), anySelection, (ranges, selection) => {
        const wide = new Set(rangesIn(ranges, all))
        expect(rangesIn(ranges, selection).every((range) => wide.has(range))).toBe(true)
      }),
    )
  })
})
