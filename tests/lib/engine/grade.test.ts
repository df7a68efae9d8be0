import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cap, type Graded, gradeOfMiss, quoteGrade, type TypicalError, typicalErrorOf } from '@/lib/engine/grade'
import { grades } from '@/lib/evidence/confidence'
import { quoteBases } from '@/lib/source/registry'
import { known, unknown } from '@/lib/value/absence'
import { law } from '../../law'
import { bestGraded, postedRelease } from '../quotes'

const error = bestGraded.typicalError.kind === 'known' ? bestGraded.typicalError.value : null
if (error === null) throw new Error('it was tested')
const missing = (usual: number, part: Partial<TypicalError> = {}) => known({ ...error, usual, ...part })
const grade = (part: Partial<Graded>) => quoteGrade({ ...bestGraded, ...part })
const untested = unknown('not-tested', 'Not tested.')
const filings = { basis: 'filings', ratio: 0.76 }

describe('the grade', () => {
  // METHODS 12: usual miss to 6 % high, to 10 % medium, else or not tested low.
  test.each([
    [0.06, 'high'],
    [0.0601, 'medium'],
    [0.1, 'medium'],
    [0.1001, 'low'],
  ])('of a usual miss of %d is %s', (usual, is) => {
    expect(gradeOfMiss(usual)).toBe(is)
    expect(grade({ typicalError: missing(usual) })).toMatchObject({ overall: is, caps: [] })
  })

  test.each([
    [{ typicalError: untested }, 'low', ['not-tested']],
    [{ typicalError: missing(0.05, { bound: 'thin' }) }, 'medium', ['thin-error']],
    [{ largestShare: 0.25 }, 'high', []],
    [{ largestShare: 0.26 }, 'medium', ['employer']],
    [{ largestShare: 0.5 }, 'medium', ['employer']],
    [{ largestShare: 0.51 }, 'low', ['employer']],
    [{ ageMonths: 18 }, 'high', []],
    [{ ageMonths: 18.1 }, 'medium', ['age']],
    [{ ageMonths: 30 }, 'medium', ['age']],
    [{ ageMonths: 30.1 }, 'low', ['age']],
    [{ ratios: [filings] }, 'high', []],
    [{ ratios: [filings, { basis: 'occupation', ratio: 1.26 }] }, 'medium', ['bases']],
    [{ level: 'unstated' }, 'medium', ['unstated']],
    [{ nationalN: 5 }, 'high', []],
    [{ nationalN: 4 }, 'low', ['thin-role']],
    [{ nationalN: null }, 'high', []],
    [{ nationalN: 4, ageMonths: 19 }, 'low', ['thin-role', 'age']],
  ] as const)('of %j is %s', (part, overall, codes) => {
    const found = grade(part as Partial<Graded>)
    expect(found.overall).toBe(overall)
    expect(found.caps.map(({ code }) => code)).toEqual(codes)
  })

  test('names no cap that its error is worse than', () => {
    expect(grade({ typicalError: missing(0.08), ageMonths: 19, level: 'unstated' }).caps).toEqual([])
    expect(grade({ typicalError: missing(0.2), nationalN: 1 })).toMatchObject({ overall: 'low', caps: [] })
  })

  test('names of the other bases the farthest', () => {
    const ratios = [
      { basis: 'filings', ratio: 0.7 },
      { basis: 'occupation', ratio: 1.28 },
    ]
    expect(grade({ ratios }).caps).toEqual([
      { code: 'bases', most: 'medium', basis: 'filings', ratio: 0.7 },
    ] satisfies Cap[])
  })
})

const anyGraded: fc.Arbitrary<Graded> = fc.record({
  typicalError: fc
    .option(fc.double({ min: 0, max: 0.3, noNaN: true }))
    .map((usual) => (usual === null ? untested : missing(usual))),
  level: fc.constantFrom('mid' as const, 'senior' as const, 'unstated' as const),
  ageMonths: fc.double({ min: 0, max: 60, noNaN: true }),
  largestShare: fc.option(fc.double({ min: 0.25, max: 1, noNaN: true })),
  nationalN: fc.option(fc.nat(40)),
  ratios: fc.array(
    fc.record({ basis: fc.constantFrom(...quoteBases), ratio: fc.double({ min: 0.5, max: 2, noNaN: true }) }),
    { maxLength: 4 },
  ),
})
const rank = (graded: Graded) => grades.indexOf(quoteGrade(graded).overall)

law(
  'a smaller miss never has a worse grade',
  [anyGraded, fc.double({ min: 0, max: 1, noNaN: true })],
  (graded, times) => {
    if (graded.typicalError.kind === 'unknown') return
    const { usual } = graded.typicalError.value
    expect(rank({ ...graded, typicalError: missing(usual * times) })).toBeGreaterThanOrEqual(rank(graded))
  },
)

law(
  'older data, a larger employer, fewer of the role or another basis farther away never has a better one',
  [anyGraded],
  (graded) => {
    const worse: Partial<Graded>[] = [
      { ageMonths: graded.ageMonths + 12 },
      { largestShare: Math.min(1, (graded.largestShare ?? 0.25) + 0.2) },
      { nationalN: Math.max(0, (graded.nationalN ?? 5) - 3) },
      { ratios: [...graded.ratios, { basis: 'filings', ratio: 0.6 }] },
      { level: 'unstated' },
      { typicalError: untested },
    ]
    for (const part of worse) expect(rank({ ...graded, ...part })).toBeLessThanOrEqual(rank(graded))
  },
)

law('no cap lets a better grade stand than it allows, and the lowest cap is the grade', [anyGraded], (graded) => {
  const { overall, caps } = quoteGrade(graded)
  for (const { most } of caps) expect(grades.indexOf(overall)).toBeLessThanOrEqual(grades.indexOf(most))
  if (caps[0]) expect(overall).toBe(caps[0].most)
})

describe('the error of a quote', () => {
  const errors = postedRelease.quotes.errors ?? []
  const of = (place: 'country' | 'state' | 'area', n: number | null, basis = 'postings') =>
    typicalErrorOf(errors, { basis, place, n })

  test('is that of its kind', () => {
    expect(of('state', 12)).toMatchObject({
      value: { usual: 0.07, kind: { basis: 'postings', place: 'state', n: '10-29' }, bound: 'own' },
    })
    expect(of('country', 300)).toMatchObject({ value: { kind: { n: '30+' }, from: '10-29', bound: 'fewer' } })
  })

  test('is not there where no quote of its kind was tried', () => {
    for (const each of [of('area', 0), of('state', 12, 'filings'), of('state', null)])
      expect(each).toMatchObject({ kind: 'unknown', reason: 'not-tested' })
  })
})
