import { expect, test } from 'vitest'
import type { PostedRow } from '@/pipeline/posted/files'
import { mediansWithout, roleMedians } from '@/pipeline/posted/left-out'
import { distinctRanges, type JudgedRow } from '@/pipeline/posted/observations'

const roles = ['backend-engineer', 'site-reliability-engineer']
const [, sre] = roles as [string, string]

/** A row of an SRE’s range with this middle, in thousands; the ends are $10k to either side. */
function judged(employer: string, middle: number, feed: string): JudgedRow {
  const row: PostedRow = {
    employer,
    title: 'SRE',
    place: 'Denver, CO',
    states: [],
    isRemote: false,
    feed,
    note: '',
    month: '2026-10',
    firstSeen: undefined,
    lowUsd: (middle - 10) * 1000,
    highUsd: (middle + 10) * 1000,
    unit: 'year',
  }
  return { file: 'posted.csv', row, reading: { role: sre, level: 'senior', employer, places: ['US-CO'] } }
}

const rows = [
  ...['A', 'B', 'C', 'D', 'E'].map((employer, at) => judged(employer, 100 + 10 * at, 'one/feed')),
  judged('F', 200, 'another/feed'),
  judged('G', 210, 'another/feed'),
]

test('the median is of the middles of distinct ranges; none of fewer than five ranges or employers', () => {
  // Of 100, 110, 120, 130, 140, 200, 210 the middle is 130.
  expect(roleMedians(distinctRanges(rows), roles)).toEqual([
    { role: 'backend-engineer', n: 0, employers: 0, p50Usd: null },
    { role: sre, n: 7, employers: 7, p50Usd: 130_000 },
  ])
  expect(mediansWithout('one/feed', rows, [sre])).toEqual([{ role: sre, n: 2, employers: 2, p50Usd: null }])
  expect(mediansWithout('another/feed', rows, [sre])).toEqual([{ role: sre, n: 5, employers: 5, p50Usd: 120_000 }])
})

test('a range that another feed has too stays when one is left out', () => {
  const both = [...rows, judged('F', 200, 'one/feed')]
  // Of 100, 110, 120, 130, 140 and F’s 200 the middle is between 120 and 130.
  expect(mediansWithout('another/feed', both, [sre])).toEqual([{ role: sre, n: 6, employers: 6, p50Usd: 125_000 }])
})
