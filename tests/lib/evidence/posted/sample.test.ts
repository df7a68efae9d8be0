import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PostedRange } from '@/lib/evidence/posted/ranges'
import { concentration, describeRanges, type RangeSample, rangeSample } from '@/lib/evidence/posted/sample'
import { anyRange, sreRanges } from '../../posted'

const sampleOf = (ranges: readonly PostedRange[]) => rangeSample(ranges) as RangeSample

test('ranges together: how many, of how many families, and from when to when', () => {
  const sample = sampleOf(sreRanges)
  expect(sample).toEqual({
    n: 6,
    employers: 4,
    first: '2024-02',
    last: '2026-10',
    largest: { employer: 'Anduril', n: 2 },
  })
  expect(describeRanges(sample)).toBe('6 ranges from 4 employers, Feb 2024 to Oct 2026')
  expect(describeRanges(sampleOf(sreRanges.slice(0, 1)))).toBe('1 range from 1 employer, Oct 2026')
  expect(rangeSample([])).toBeNull()
})

test('one employer over a quarter is named, with a count where there are few and a share where there are many', () => {
  expect(concentration(sampleOf(sreRanges))).toBe('Anduril posted 2 of these 6.')
  expect(concentration(sampleOf(sreRanges.slice(0, 2)))).toBe('All are from Anduril.')
  expect(concentration(sampleOf(sreRanges.slice(0, 1)))).toBeNull()
  const few = { n: 51, employers: 38, first: '2024-01', last: '2026-10', largest: { employer: 'Anduril', n: 16 } }
  expect(concentration(few)).toBe('Anduril posted 31% of these.')
  // A share is said from twenty on.
  expect(concentration({ ...few, n: 19, largest: { employer: 'Anduril', n: 6 } })).toBe('Anduril posted 6 of these 19.')
  expect(concentration({ ...few, n: 20, largest: { employer: 'Anduril', n: 6 } })).toBe('Anduril posted 30% of these.')
  // Of three employers with a range each none stands out.
  expect(concentration({ ...few, n: 3, employers: 3, largest: { employer: 'Boeing', n: 1 } })).toBeNull()
  // A quarter is not over a quarter.
  expect(concentration({ ...few, n: 64 })).toBeNull()
})

test('no employer has more than the largest, and the largest has at least an even share', () => {
  fc.assert(
    fc.property(fc.array(anyRange, { minLength: 1 }), (ranges) => {
      const { n, employers, largest, first, last } = sampleOf(ranges)
      const counts = ranges.map(({ family }) => ranges.filter((other) => other.family === family).length)
      expect(largest.n).toBe(Math.max(...counts))
      expect(largest.n * employers).toBeGreaterThanOrEqual(n)
      expect(first <= last).toBe(true)
    }),
  )
})
