import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evidence, evidenceBook } from '@/lib/evidence/book'
import { cellsFrom, mergeCells, noCells, percentileOf } from '@/lib/evidence/cells'
import { medianInterval, medianRanks } from '@/lib/evidence/median-interval'
import { offerRank, rankInterval, surveyRank } from '@/lib/evidence/rank-interval'
import { known, unknown } from '@/lib/value/absence'
import { contains } from '@/lib/value/interval'
import { eachPercentile } from '@/lib/value/percentiles'
import { law } from '../../law'
import { anyWage, anyWages, valueIn } from '../arbitraries'
import { smallFilings, smallPostings } from '../market'

/** P(B ≤ k) for n fair coins, from Pascal's triangle in whole numbers. */
function atMost(n: number, k: number): number {
  let [term, sum] = [1n, 0n]
  for (let i = 0; i <= k; i += 1) {
    sum += term
    term = (term * BigInt(n - i)) / BigInt(i + 1)
  }
  return Number((sum * 10n ** 18n) / 2n ** BigInt(n)) / 1e18
}

describe('medianRanks', () => {
  test.each([
    // 1 − 2 × the binomial chances below the low rank: 10/512, 11/1024 (.979 in the methods), 576/32,768, 21,700/1,048,576.
    [9, 2, 8, 0.961],
    [10, 2, 9, 0.979],
    [15, 4, 12, 0.965],
    [20, 6, 15, 0.959],
  ])('of %i observations are %i and %i, coverage %f', (n, low, high, coverage) => {
    const ranks = valueIn(medianRanks(n))
    expect(ranks).toMatchObject({ low, high })
    expect(ranks.coverage).toBeCloseTo(coverage, 3)
  })

  law(
    'leave at most 2.5 % on each side, and one rank further in would leave more',
    [fc.integer({ min: 9, max: 1500 })],
    { numRuns: 60 },
    (n) => {
      const { low, high, coverage } = valueIn(medianRanks(n))
      expect(low + high).toBe(n + 1)
      expect(atMost(n, low - 1)).toBeLessThanOrEqual(0.025)
      expect(atMost(n, low)).toBeGreaterThan(0.025)
      expect(coverage).toBeCloseTo(1 - 2 * atMost(n, low - 1), 11)
    },
  )

  test('of ten million are those of the normal distribution, 1.96 × √n ÷ 2 to either side', () => {
    const { low } = valueIn(medianRanks(10_000_000))
    expect(Math.abs(low - (5_000_000 - 0.98 * Math.sqrt(10_000_000)))).toBeLessThan(2)
  })

  test.each([0, 1, 8])('of %i would be the extremes or not exist', (n) => {
    expect(medianRanks(n)).toMatchObject({ kind: 'unknown', reason: 'small-sample' })
  })

  test.each([-1, 9.5, Number.NaN])('refuse n = %d', (n) => {
    expect(() => medianRanks(n)).toThrow(`${n} is no count of observations`)
  })
})

describe('medianInterval', () => {
  test('is from the second to the ninth of ten', () => {
    const wages = Object.freeze([10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((thousands) => thousands * 1000))
    expect(valueIn(medianInterval(cellsFrom(wages)))).toEqual({ min: 20_000, max: 90_000 })
  })

  law('holds the median wherever it exists', [anyWages], (wages) => {
    const interval = medianInterval(cellsFrom(wages))
    expect(interval.kind).toBe(wages.length < 9 ? 'unknown' : 'known')
    if (interval.kind === 'known') expect(contains(interval.value, percentileOf(cellsFrom(wages), 0.5))).toBe(true)
  })
})

describe('rankInterval', () => {
  test.each([
    // R: prop.test(8, 10, correct = FALSE) and prop.test(0, 10, correct = FALSE); Wilson's formula for 5 of 10 by hand:
    // the middle .5, reach 1.96 × √(.025 + .0096) ÷ 1.384.
    { below: 8, low: 0.4901625, high: 0.9433178 },
    { below: 0, low: 0, high: 0.2775328 },
    { below: 5, low: 0.2365931, high: 0.7634069 },
  ])('$below of ten below: $low to $high', ({ below, low, high }) => {
    const wages = Array.from({ length: 10 }, (_, index) => (index < below ? 100_000 : 200_000))
    const interval = rankInterval(cellsFrom(wages), 150_000)
    expect(interval.at).toBe(below / 10)
    expect(interval.low).toBeCloseTo(low, 6)
    expect(interval.high).toBeCloseTo(high, 6)
  })

  law(
    'lies within 0–1, holds the share, and never falls as the amount rises',
    [anyWages, anyWage, anyWage],
    (wages, one, other) => {
      const cells = cellsFrom(wages)
      const [lower, upper] = [rankInterval(cells, Math.min(one, other)), rankInterval(cells, Math.max(one, other))]
      for (const { at, low, high } of [lower, upper]) {
        expect(0 <= low && low <= at && at <= high && high <= 1).toBe(true)
      }
      expect(lower.low).toBeLessThanOrEqual(upper.low + 1e-12)
      expect(lower.high).toBeLessThanOrEqual(upper.high + 1e-12)
    },
  )

  law('narrows when the same sample is seen twice', [anyWages, anyWage], (wages, usd) => {
    const once = rankInterval(cellsFrom(wages), usd)
    const twice = rankInterval(mergeCells([cellsFrom(wages), cellsFrom(wages)]), usd)
    expect(twice.high - twice.low).toBeLessThan(once.high - once.low)
  })

  test('refuses an empty sample', () => {
    expect(() => rankInterval(noCells, 1)).toThrow(RangeError)
  })
})

describe('offerRank', () => {
  const all = { level: 'all', place: 'US', year: 'all' } as const
  const filings = (place: string) =>
    evidence(evidenceBook(smallFilings), { ...all, role: 'site-reliability-engineer', place })
  // Three ranges at 140,000 and three at 160,000.
  const six = evidence(evidenceBook(smallPostings), { ...all, role: 'backend-engineer', year: 2023 })

  test('is the rank interval where all percentiles are shown', () => {
    const found = filings('US-CA')
    expect(valueIn(offerRank(found, 10))).toEqual(rankInterval(found.cells ?? noCells, 10))
  })

  test('is hidden with a hidden sample', () => {
    expect(offerRank(filings('US-TX'), 100_000)).toEqual(filings('US-TX').hidden)
  })

  test('of a sample that shows quartiles only is given between them', () => {
    expect(valueIn(offerRank(six, 150_000)).at).toBe(0.5)
    expect(valueIn(offerRank(six, 140_000)).at).toBe(0.25)
    for (const [usd, said] of [
      [139_000, '$139,000'],
      [161_000, '$161,000'],
    ] as const)
      expect(offerRank(six, usd)).toEqual({
        ...six.hidden,
        why: `${said} is outside the middle half here. ${six.hidden?.why}`,
      })
  })
})

const five = { p10: known(60_000), p25: known(80_000), p50: known(100_000), p75: known(130_000), p90: known(160_000) }
const limit = unknown('out-of-range', 'Published only as at or above a limit.')

test.each([
  [59_999, 'is below its 10th percentile'],
  [60_000, 'lies between its 10th and 25th percentile'],
  [129_999, 'lies between its 50th and 75th percentile'],
  [160_000, 'is at or above its 90th percentile'],
])('$%i %s', (usd, words) => {
  const { reason, why } = surveyRank(five, usd)
  expect(reason).toBe('not-defined')
  expect(why).toBe(
    `The survey publishes five percentiles and no single wages; $${usd.toLocaleString('en-US')} ${words}.`,
  )
})

test('a percentile that is published as a limit is passed over', () => {
  expect(surveyRank({ ...five, p75: limit, p90: limit }, 500_000).why).toMatch(/at or above its 50th percentile\.$/)
  expect(surveyRank({ ...five, p25: limit }, 90_000).why).toMatch(/between its 10th and 50th percentile\.$/)
})

test('without any there is nothing to compare with', () => {
  expect(
    surveyRank(
      eachPercentile(() => limit),
      1,
    ).why,
  ).toMatch(/, and none of them for this role and year\.$/)
})
