import { expect, test } from 'vitest'
import { market } from '@/data'
import { rangedSources } from '@/lib/source/registry'
import { middleMonth } from '@/pipeline/posted/middles'
import type { PostedRange } from '@/pipeline/posted/observations'

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

test.each(rangedSources)('the quotes of %s stand for the middle of all its ranges', (source) => {
  const { ranges, quotes } = market()
  const months = (ranges[source]?.ranges ?? []).map(([month]) => month).sort()
  // Half of them at the most are of later months, and fewer than half of earlier ones.
  const { month } = quotes.models.find((model) => model.source === source)?.reference ?? { month: 'none' }
  expect(months.filter((each) => each > month).length).toBeLessThanOrEqual(months.length / 2)
  expect(months.filter((each) => each < month).length).toBeLessThan(months.length / 2)
})
