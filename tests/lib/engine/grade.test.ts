import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Graded, quoteGrade } from '@/lib/engine/grade'
import { grades } from '@/lib/evidence/confidence'
import { law } from '../../law'
import { bestGraded } from '../quotes'

const grade = (part: Partial<Graded> = {}) => quoteGrade({ ...bestGraded, ...part })

describe('a grade', () => {
  // METHODS 12: n ≥ 30 high, 10–29 medium; P75/P25 ≤ 1.35 high, ≤ 1.6 medium; employers unknown at most medium; past 36 months a step.
  test.each([
    [{}, 'high'],
    [{ n: 29 }, 'medium'],
    [{ n: 10 }, 'medium'],
    [{ n: 9 }, 'low'],
    [{ p75: 135_001 }, 'medium'],
    [{ p75: 160_000 }, 'medium'],
    [{ p75: 160_001 }, 'low'],
    [{ basis: 'postings-aijobs' }, 'medium'],
    [{ basis: 'occupation', n: null }, 'low'],
    [{ isUnplaced: true }, 'low'],
    [{ ageMonths: 36.01 }, 'medium'],
    [{ ageMonths: 37, n: 10 }, 'low'],
    [{ ageMonths: 60, n: 0 }, 'low'],
  ] as const)('of %j is %s', (given, overall) => {
    expect(grade(given).overall).toBe(overall)
  })

  test('is lowered by age where it can be, and says so', () => {
    expect([grade({ ageMonths: 37 }).isLowered, grade({ ageMonths: 37, n: 0 }).isLowered, grade().isLowered]).toEqual([
      true,
      false,
      false,
    ])
    expect(grade({ ageMonths: 37 })).toMatchObject({ graded: { n: 30, ageMonths: 37 } })
  })

  const anyGraded = fc.record({
    basis: fc.constantFrom('filings', 'postings-aijobs', 'postings-isecjobs', 'occupation'),
    n: fc.option(fc.nat(100)),
    p25: fc.constant(100_000),
    p75: fc.integer({ min: 100_001, max: 200_000 }),
    ageMonths: fc.nat(60),
    isUnplaced: fc.boolean(),
  }) as fc.Arbitrary<Graded>

  law('is the worst of its parts, or a step below, and names the worst first', [anyGraded], (graded) => {
    const { overall, parts, isLowered } = quoteGrade(graded)
    const ranks = parts.map((each) => grades.indexOf(each.grade))
    expect(ranks).toEqual([...ranks].sort())
    expect(grades.indexOf(overall)).toBe((ranks[0] ?? 0) - (isLowered ? 1 : 0))
    expect(parts.map(({ about }) => about).sort()).toEqual(['match', 'modelled', 'n', 'spread'])
  })
})
