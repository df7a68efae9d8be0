import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { percentile, percentileRank } from '@/lib/value/percentile'
import { law } from '../../law'

/** Sorted data; adding 0 leaves out −0, which Object.is tells from 0 and no reader does. */
const anySorted = fc
  .array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 40 })
  .map((values) => Object.freeze(values.map((value) => value + 0).sort((x, y) => x - y)))
/** Any share, and those that come as near to the last value as a number can. */
const anyShare = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 1, max: 1000 }).map((steps) => 1 - (steps * Number.EPSILON) / 2),
)

describe('percentile', () => {
  const sample = Object.freeze([3, 6, 7, 8, 8, 10, 13, 15, 16, 20])

  test.each([
    // R: quantile(c(3, 6, 7, 8, 8, 10, 13, 15, 16, 20), p, type = 7); h = 9p, so .25 stands at 2.25 between 7 and 8.
    [0, 3],
    [0.1, 5.7],
    [0.25, 7.25],
    [0.5, 9],
    [0.75, 14.5],
    [0.9, 16.4],
    [1, 20],
  ])('at %f of the type 7 fixture is %f', (p, expected) => {
    expect(percentile(sample, p)).toBeCloseTo(expected, 12)
  })

  test('of one value is that value', () => {
    expect(percentile([7], 0.3)).toBe(7)
  })

  law('never falls as p rises', [anySorted, anyShare, anyShare], (sorted, p, q) => {
    expect(percentile(sorted, Math.min(p, q))).toBeLessThanOrEqual(percentile(sorted, Math.max(p, q)))
  })

  law('lies within the data', [anySorted, anyShare], (sorted, p) => {
    expect(percentile(sorted, p)).toBeGreaterThanOrEqual(sorted[0] as number)
    expect(percentile(sorted, p)).toBeLessThanOrEqual(sorted.at(-1) as number)
  })

  test.each([-0.01, 1.01, Number.NaN, Infinity])('refuses p = %f', (p) => {
    expect(() => percentile(sample, p)).toThrow(new RangeError(`p must be a share from 0 to 1, not ${p}`))
  })

  test.each([[[]], [[2, 1]], [[1, Number.NaN]], [[Number.NaN]], [[1, Infinity]]])('refuses the data %j', (sorted) => {
    expect(() => percentile(sorted, 0.5)).toThrow(RangeError)
  })
})

describe('percentileRank', () => {
  test('is the share below plus half the share equal', () => {
    const sorted = Object.freeze([100, 150, 150, 200])
    expect(percentileRank(sorted, 150)).toBe(0.5)
    expect(percentileRank(sorted, 100)).toBe(0.125)
    expect(percentileRank(sorted, 160)).toBe(0.75)
    expect(percentileRank(sorted, 99)).toBe(0)
    expect(percentileRank(sorted, 201)).toBe(1)
  })

  const value = fc.double({ min: -1e9, max: 1e9, noNaN: true })

  law('never falls as the value rises, and stays a share', [anySorted, value, value], (sorted, x, y) => {
    const [low, high] = [percentileRank(sorted, Math.min(x, y)), percentileRank(sorted, Math.max(x, y))]
    expect(0 <= low && low <= high && high <= 1).toBe(true)
  })

  test('refuses empty or unsorted data and a value that is no number', () => {
    expect(() => percentileRank([], 1)).toThrow('a percentile needs at least one value')
    expect(() => percentileRank([2, 1], 1)).toThrow('values must ascend: 2 stands before 1')
    expect(() => percentileRank([1, 2], Number.NaN)).toThrow(RangeError)
  })
})
