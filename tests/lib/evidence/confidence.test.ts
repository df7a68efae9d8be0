import { describe, expect, test } from 'vitest'
import { confidenceOf, grades } from '@/lib/evidence/confidence'

// Spread 130 ÷ 100 = 1.3, within 1.35.
const sample = { n: 30, p25: 100_000, p75: 130_000, namesEmployers: true }

describe('the grade is the worst of three', () => {
  test.each([
    ['all high', {}, 'high'],
    ['29 observations', { n: 29 }, 'fair'],
    ['10 observations', { n: 10 }, 'fair'],
    ['9 observations', { n: 9 }, 'low'],
    ['a spread of 1.35', { p75: 135_000 }, 'high'],
    ['a spread of 1.36', { p75: 136_000 }, 'fair'],
    ['a spread of 1.6', { p75: 160_000 }, 'fair'],
    ['a spread of 1.61', { p75: 161_000 }, 'low'],
    ['employers unknown', { namesEmployers: false }, 'fair'],
    ['employers unknown and few', { namesEmployers: false, n: 9 }, 'low'],
  ] as const)('%s', (_, part, grade) => {
    expect(confidenceOf({ ...sample, ...part })).toBe(grade)
  })

  test('grades rise', () => expect(grades).toEqual(['low', 'fair', 'high']))
})
