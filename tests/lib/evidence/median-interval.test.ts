import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellsFrom, percentileOf } from '@/lib/evidence/cells'
import { medianInterval, medianRanks } from '@/lib/evidence/median-interval'
import { contains } from '@/lib/value/interval'
import { law } from '../../law'
import { anyWages, valueIn } from '../arbitraries'

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
