import { expect, test } from 'vitest'
import { market } from '@/data'
import { rangedSources } from '@/lib/source/registry'
import { middleMonth, withMiddles } from '@/pipeline/posted/middles'
import { classifyRanges, type PostedRange } from '@/pipeline/posted/observations'
import { postedSource } from '@/pipeline/posted/posted'
import { classifiedBy } from '../raw-directory'
import { rangesOf } from './rows'

const inMonths = (...months: readonly string[]) =>
  months.map((month): Pick<PostedRange, 'row'> => {
    const about = {
      employer: 'Acme',
      title: 'SRE',
      place: 'Remote',
      states: [],
      isRemote: true,
      feed: 'a feed',
      note: '',
    }
    return { row: { ...about, month, firstSeen: undefined, lowUsd: 100_000, highUsd: 140_000, unit: 'year' } }
  })

test('the middle month is the median, the earlier of two', () => {
  expect(middleMonth(inMonths('2026-03', '2024-01', '2025-10'))).toBe('2025-10')
  expect(middleMonth(inMonths('2026-03', '2024-01', '2025-10', '2025-11'))).toBe('2025-10')
  expect(middleMonth(inMonths('2024-02'))).toBe('2024-02')
})

test.each(rangedSources)('the quotes of %s stand for the newest month of its ranges', (source) => {
  const { ranges, quotes } = market()
  const months = (ranges[source]?.ranges ?? []).map(([month]) => month).sort()
  expect(quotes.models.find((model) => model.source === source)?.reference.month).toBe(months.at(-1))
})

test('five ranges and more have a middle month, and the middles of their ends where they show figures', async () => {
  const of = (employer: string, month: string, lowUsd: number, highUsd: number) => ({
    employer,
    month,
    lowUsd,
    highUsd,
  })
  const ranges = rangesOf(
    of('Acme', '2025-06', 100_000, 150_000),
    of('Bolt', '2026-01', 120_000, 150_000),
    of('Cog', '2026-02', 140_250, 200_500),
    of('Dyn', '2026-03', 160_000, 240_000),
    of('Elm', '2026-04', 200_000, 260_000),
    // Four more of one employer, at another level.
    ...['2026-01', '2026-02', '2026-03', '2026-05'].map((month, at) => ({
      title: 'Data Engineer',
      month,
      lowUsd: 90_000 + at,
    })),
  )
  const file = await classifiedBy(postedSource, (store) => classifyRanges(store, postedSource, ranges))
  const { lastMonth, years, marginals } = withMiddles(file, ranges)
  const middlesOf = (level: string, place: string, year: number | 'all') => {
    const found = marginals.find((each) => each.level === level && each.place === place && each.year === year)
    return found && { month: found.month, ends: found.ends }
  }
  expect(lastMonth).toBe('2026-05')
  // Of eight months of 2026, 01 01 02 02 03 03 04 05, the earlier of 02 and 03.
  expect(years).toEqual([
    { year: 2025, referenceMonth: '2025-06' },
    { year: 2026, referenceMonth: '2026-02' },
  ])
  // $140,250 and $200,500 at three digits; widths 1.5, 1.25, 1.43, 1.5, 1.3.
  const ends = { lowUsd: 140_000, highUsd: 201_000, width: 1.43 }
  expect(middlesOf('senior', 'US', 'all')).toEqual({ month: '2026-02', ends })
  expect(middlesOf('senior', 'US-CO', 'all')).toEqual({ month: '2026-02', ends })
  expect(middlesOf('unstated', 'US', 'all')).toEqual({ month: undefined, ends: undefined })
  expect(middlesOf('senior', 'US', 2026)).toEqual({ month: undefined, ends: undefined })
})

test('five ranges of fewer employers have their month, and no ends', async () => {
  const ranges = rangesOf(...[1, 2, 3, 4, 5].map((at) => ({ lowUsd: 100_000 + at })))
  const file = await classifiedBy(postedSource, (store) => classifyRanges(store, postedSource, ranges))
  const national = withMiddles(file, ranges).marginals.filter(({ place }) => place === 'US')
  expect(national.map(({ month, ends }) => [month, ends])).toEqual([
    ['2026-05', undefined],
    ['2026-05', undefined],
  ])
})
