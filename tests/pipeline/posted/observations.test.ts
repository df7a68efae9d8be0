import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PostedRow } from '@/pipeline/posted/files'
import { withMiddles } from '@/pipeline/posted/middles'
import {
  classifyRanges,
  distinctRanges,
  type PostedRange,
  placesCounted,
  refuseMonthsToCome,
} from '@/pipeline/posted/observations'
import { postedSource } from '@/pipeline/posted/posted'
import { postedFile } from '@/pipeline/posted/ranges-file'
import { law } from '../../law'
import { classifiedBy } from '../raw-directory'
import { employers, judged, rangesOf, row } from './rows'

/** The cells and marginals that ranges come to. */
const counted = (ranges: readonly PostedRange[]) =>
  classifiedBy(postedSource, (store) => classifyRanges(store, postedSource, ranges))

describe('an observation', () => {
  test.each<[string, Partial<PostedRow>, number]>([
    ['the same again', {}, 1],
    ['another month', { month: '2026-08' }, 1],
    ['another feed', { feed: 'b/feed', note: '2 zones' }, 1],
    ['a title in other case and spaces', { title: ' SENIOR  data engineer' }, 1],
    ['another spelling of the employer', { employer: 'ACME Inc.' }, 1],
    ['another town of the metro', { place: 'Aurora, CO' }, 1],
    ['the same place by the feed’s state', { states: ['CO'] }, 1],
    ['another employer', { employer: 'Bolt' }, 2],
    ['another title of the same role and level', { title: 'Data Engineer, Senior' }, 2],
    ['another metro of the state', { place: 'Boulder, CO' }, 2],
    ['the state without the metro', { place: 'Colorado' }, 2],
    ['one state more', { states: ['CO', 'TX'] }, 2],
    ['another low', { lowUsd: 150_001 }, 2],
    ['another high', { highUsd: 190_001 }, 2],
  ])('%s', (_, edits, n) => expect(rangesOf({}, edits)).toHaveLength(n))

  test('of two names of a family is one', () => {
    expect(rangesOf({ employer: 'Amazon.com' }, { employer: 'Amazon Web Services' })).toHaveLength(1)
  })

  test('is of its newest month, with the row of that month and how many rows it takes', () => {
    const [range] = rangesOf({ month: '2025-02', feed: 'old' }, { month: '2026-03', feed: 'new' }, { month: '2024-01' })
    expect(range).toMatchObject({ rows: 3, row: { month: '2026-03', feed: 'new' } })
  })

  test('of two rows of its newest month takes the first by the alphabet', () => {
    const [range] = rangesOf({ place: 'Denver, CO' }, { place: 'Aurora, CO' })
    expect(range?.row.place).toBe('Aurora, CO')
  })
})

test('a range counts once in the country, once in each of its states and once in each of its areas', async () => {
  const here = { place: 'San Francisco, CA; Denver, CO' }
  const ranges = rangesOf(
    { ...here, month: '2025-03' },
    // Denver four times more, San Francisco once.
    ...['Bolt', 'Cog', 'Dyn', 'Elm'].map((employer) => ({ employer })),
    { place: 'Remote (US)', isRemote: true },
    { place: 'Remote (US)', isRemote: true, title: 'Data Engineer' },
  )
  const { marginals } = await counted(ranges)
  const of = (place: string, level: string, year: number | 'all') => {
    const found = marginals.find((each) => each.place === place && each.level === level && each.year === year)
    return found && [found.n, found.employers, found.largest]
  }
  // Seven ranges of five employers, of which Acme has three.
  expect(of('US', 'all', 'all')).toEqual([7, 5, 3])
  expect(of('US', 'senior', 'all')).toEqual([6, 5, 2])
  expect(of('US', 'all', 2025)).toEqual([1, 1, 1])
  expect(of('US-CO', 'senior', 'all')).toEqual([5, 5, 1])
  expect(of('US-CA', 'senior', 2025)).toEqual([1, 1, 1])
  expect(of('US-remote', 'all', 2026)).toEqual([2, 1, 2])
  expect(of('cbsa-19740', 'senior', 'all')).toEqual([5, 5, 1])
  expect(of('cbsa-41860', 'senior', 'all')).toEqual([1, 1, 1])
})

test('a range counts in every place that it names, though no other does', () => {
  const [range] = rangesOf({ lowUsd: 150_000 })
  expect(placesCounted(range as PostedRange)).toEqual(['US', 'US-CO', 'cbsa-19740'])
})

test('rows of a range stand beside its one observation', async () => {
  const { cells } = await counted(rangesOf({}, { month: '2026-01' }, { feed: 'b/feed' }))
  const national = cells.filter(({ place }) => place === 'US')
  // The middle of $150,000 and $190,000.
  expect(national).toMatchObject([{ year: 2026, rows: 3, counts: [[170_000, 1]] }])
})

test('a month that has not come is refused, with its file and row', () => {
  const rows = judged([row(), row({ month: '2026-12', employer: 'Bolt' })])
  expect(() => refuseMonthsToCome(rows, '2026-11-30')).toThrow(
    'a.csv: has “Senior Data Engineer” of Bolt in 2026-12, a month that has not come',
  )
  expect(() => refuseMonthsToCome(rows, '2026-12-01')).not.toThrow()
})

describe('laws', () => {
  const anyRow = fc
    .record({
      employer: fc.constantFrom('Acme', 'ACME Inc.', 'Amazon.com', 'Amazon Web Services', 'Bolt', ''),
      title: fc.constantFrom('Senior Data Engineer', 'senior  data engineer', 'Data Engineer', 'SRE', 'Accountant'),
      place: fc.constantFrom('Denver, CO', 'Aurora, CO', 'Boulder, CO; Seattle, WA', 'Remote (US)', 'London', 'Texas'),
      month: fc.constantFrom('2023-11', '2025-04', '2026-01', '2026-05'),
      lowUsd: fc.constantFrom(120_000, 150_000),
      highUsd: fc.constantFrom(150_000, 190_000, 400_000),
      feed: fc.constantFrom('a/feed', 'b/feed'),
    })
    .map((edits) => row(edits))
  const anyRows = fc.array(anyRow, { maxLength: 40 })
  const shuffled = anyRows.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
  )
  const fileOf = (rows: readonly PostedRow[]) => {
    const all = judged(rows)
    return postedFile('postings', distinctRanges(all), all, employers)
  }

  law('the order of rows does not matter', [shuffled], ([rows, others]) => {
    expect(fileOf(others)).toEqual(fileOf(rows))
  })

  law('rows that come again change no range', [anyRows, anyRows], (rows, again) => {
    const known = rows.length === 0 ? [] : again.map((_, index) => rows[index % rows.length] as PostedRow)
    // Feeds stand by how many rows they have, so a range's own is compared by its name.
    const writtenOf = (all: readonly PostedRow[]) => {
      const { feeds, ranges } = fileOf(all)
      return ranges.map((range) => [...range.slice(0, -1), feeds[range.at(-1) as number]?.name])
    }
    expect(writtenOf([...rows, ...known])).toEqual(writtenOf(rows))
  })

  law('every kept row belongs to one range', [anyRows], (rows) => {
    const kept = judged(rows).filter(({ reading }) => typeof reading !== 'string').length
    expect(distinctRanges(judged(rows)).reduce((sum, each) => sum + each.rows, 0)).toBe(kept)
  })

  test('marginals count what the ranges are, in every selection', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 20, maxLength: 60 }), async (rows) => {
        const ranges = distinctRanges(judged(rows))
        fc.pre(ranges.length > 0)
        const file = withMiddles(await counted(ranges), ranges)
        for (const { role, level, place, year, n, employers: m, month } of file.marginals) {
          const own = ranges.filter(
            (each) =>
              each.role === role &&
              (level === 'all' || each.level === level) &&
              placesCounted(each).includes(place) &&
              (year === 'all' || each.row.month.startsWith(String(year))),
          )
          expect([n, m]).toEqual([own.length, new Set(own.map(({ employer }) => employer)).size])
          expect(month !== undefined).toBe(n >= 5 && (year === 'all' || file.years.length === 1))
        }
      }),
      { numRuns: 10 },
    )
  })
})
