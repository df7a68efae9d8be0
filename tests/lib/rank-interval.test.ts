import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellsFrom, mergeCells, noCells } from '@/lib/cells'
import { rankInterval } from '@/lib/rank-interval'
import { anyWage, anyWages } from './arbitraries'

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

test('lies within 0–1, holds the share, and never falls as the amount rises', () => {
  fc.assert(
    fc.property(anyWages, anyWage, anyWage, (wages, one, other) => {
      const cells = cellsFrom(wages)
      const [lower, upper] = [rankInterval(cells, Math.min(one, other)), rankInterval(cells, Math.max(one, other))]
      for (const { at, low, high } of [lower, upper]) {
        expect(0 <= low && low <= at && at <= high && high <= 1).toBe(true)
      }
      expect(lower.low).toBeLessThanOrEqual(upper.low + 1e-12)
      expect(lower.high).toBeLessThanOrEqual(upper.high + 1e-12)
    }),
  )
})

test('narrows when the same sample is seen twice', () => {
  fc.assert(
    fc.property(anyWages, anyWage, (wages, usd) => {
      const once = rankInterval(cellsFrom(wages), usd)
      const twice = rankInterval(mergeCells([cellsFrom(wages), cellsFrom(wages)]), usd)
      expect(twice.high - twice.low).toBeLessThan(once.high - once.low)
    }),
  )
})

test('refuses an empty sample', () => {
  expect(() => rankInterval(noCells, 1)).toThrow(RangeError)
})
