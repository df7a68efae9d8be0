import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Graded, quoteGrade } from '@/lib/engine/grade'
import { grades } from '@/lib/evidence/confidence'

const best: Graded = Object.freeze({
  basis: 'filings',
  n: 30,
  p25: 100_000,
  p75: 135_000,
  ageMonths: 36,
  unplaced: null,
})
const grade = (part: Partial<Graded> = {}) => quoteGrade({ ...best, ...part })
const part = (about: string, given: Partial<Graded>) => grade(given).parts.find((each) => each.about === about)

describe('a grade', () => {
  // METHODS 12: n ≥ 30 high, 10–29 fair; P75/P25 ≤ 1.35 high, ≤ 1.6 fair; employers unknown at most fair; past 36 months a step.
  test.each([
    [{}, 'high'],
    [{ n: 29 }, 'fair'],
    [{ n: 10 }, 'fair'],
    [{ n: 9 }, 'low'],
    [{ p75: 135_001 }, 'fair'],
    [{ p75: 160_000 }, 'fair'],
    [{ p75: 160_001 }, 'low'],
    [{ basis: 'postings-aijobs' }, 'fair'],
    [{ basis: 'occupation', n: null }, 'low'],
    [{ unplaced: 'No filing is of an area.' }, 'low'],
    [{ ageMonths: 36.01 }, 'fair'],
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
    expect(grade({ ageMonths: 37 })).toMatchObject({ ageMonths: 37, graded: { n: 30 } })
  })

  test('is the worst of its parts, or a step below, and names the worst first', () => {
    const anyGraded = fc.record({
      basis: fc.constantFrom('filings', 'postings-aijobs', 'postings-isecjobs', 'occupation'),
      n: fc.option(fc.nat(100)),
      p25: fc.constant(100_000),
      p75: fc.integer({ min: 100_001, max: 200_000 }),
      ageMonths: fc.nat(60),
      unplaced: fc.option(fc.constant('It does not know the place.')),
    }) as fc.Arbitrary<Graded>
    fc.assert(
      fc.property(anyGraded, (graded) => {
        const { overall, parts, isLowered } = quoteGrade(graded)
        const ranks = parts.map((each) => grades.indexOf(each.grade))
        expect(ranks).toEqual([...ranks].sort())
        expect(grades.indexOf(overall)).toBe((ranks[0] ?? 0) - (isLowered ? 1 : 0))
        expect(parts.map(({ about }) => about).sort()).toEqual(['match', 'modelled', 'n', 'spread'])
        for (const { why } of parts) expect(why).toMatch(/\.$/)
      }),
    )
  })
})

describe('each part says why', () => {
  test.each([
    ['n', { n: 1234 }, 'n = 1,234 for this role, level and place: 30 or more.'],
    ['n', { n: 12 }, 'n = 12 for this role, level and place: 10 to 29.'],
    ['n', { n: 2 }, 'n = 2 for this role, level and place: fewer than 10.'],
    ['n', { n: null }, 'The survey publishes no sample size.'],
    ['n', { unplaced: 'None is of Denver.' }, 'None is of Denver.'],
    ['spread', {}, 'P75 is 1.350 times P25: up to 1.35.'],
    ['spread', { p75: 150_000 }, 'P75 is 1.500 times P25: up to 1.6.'],
    // Two decimals would say 1.60 and over 1.6.
    ['spread', { p75: 160_400 }, 'P75 is 1.604 times P25: over 1.6.'],
    ['match', {}, 'Job titles themselves name the role.'],
    ['match', { basis: 'occupation' }, 'A proxy: no public occupation code is this role.'],
    ['match', { basis: 'postings-isecjobs' }, 'Job titles name the role, but no advertisement names its employer.'],
    ['modelled', { n: 10 }, 'Modelled, with 10 or more in the cell to speak for themselves.'],
    ['modelled', { n: 9 }, 'Modelled: with fewer than 10 in the cell it leans on its role, level and place.'],
    ['modelled', { basis: 'occupation', n: null }, 'Published figures, not a model.'],
  ] as const)('%s of %j', (about, given, why) => {
    expect(part(about, given)?.why).toBe(why)
  })

  test('a survey moved to a place is modelled', () => {
    expect(part('modelled', { basis: 'occupation', n: null, unplaced: 'It is moved.' })).toMatchObject({
      grade: 'fair',
      why: 'It is moved.',
    })
  })
})
