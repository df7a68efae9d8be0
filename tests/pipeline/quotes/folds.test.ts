import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldOf } from '@/pipeline/quotes/folds'
import { law } from '../../law'

const anyRow = fc.record({ employer: fc.option(fc.string(), { nil: null }), subject: fc.string() })
const anyRest = fc.record({
  role: fc.string(),
  level: fc.constantFrom('mid', 'senior'),
  where: fc.string(),
  year: fc.nat(),
  usd: fc.nat(),
  rows: fc.nat(),
})

law(
  'rows of one employer and title are in one part, whatever else they say',
  [anyRow, anyRest, anyRest, fc.nat(), fc.integer({ min: 2, max: 97 })],
  (row, one, other, seed, folds) => {
    const fold = foldOf({ ...one, ...row }, seed, folds)
    expect(foldOf({ ...other, ...row }, seed, folds)).toBe(fold)
    expect(fold).toBeGreaterThanOrEqual(0)
    expect(fold).toBeLessThan(folds)
  },
)

test('five parts of two thousand are about equal, and others under another seed', () => {
  const rows = Array.from({ length: 2000 }, (_, index) => ({ employer: `E${index}`, subject: 'SRE' }))
  const parts = rows.map((row) => foldOf(row, 1, 5))
  // A fifth is 400 with a standard deviation of √(2000 × .2 × .8) = 18.
  for (const fold of [0, 1, 2, 3, 4]) {
    const size = parts.filter((each) => each === fold).length
    expect(Math.abs(size - 400)).toBeLessThan(90)
  }
  const moved = rows.filter((row, index) => foldOf(row, 2, 5) !== parts[index]).length
  expect(moved).toBeGreaterThan(1400)
})

test('employer and title do not run into each other', () => {
  const parts = (employer: string, subject: string) =>
    Array.from({ length: 40 }, (_, seed) => foldOf({ employer, subject }, seed, 97)).join()
  expect(parts('ab', 'c')).not.toBe(parts('a', 'bc'))
})
