import { describe, expect, test } from 'vitest'
import { confidenceOf } from '@/lib/evidence/confidence'
import { drawingOf, hiddenBecause, largestShare, oneEmployerFlag, showsOf } from '@/lib/evidence/suppression'
import { known, unknown } from '@/lib/value/absence'

describe('the thresholds of the methods: 5 and 5 for quartiles, 10 and 10 for all, 30 for a histogram', () => {
  test.each([
    { n: 0, employers: 0, shows: 'none', drawing: 'none' },
    { n: 4, employers: 4, shows: 'none', drawing: 'none' },
    { n: 400, employers: 4, shows: 'none', drawing: 'none' },
    { n: 5, employers: 5, shows: 'quartiles', drawing: 'dots' },
    { n: 9, employers: 9, shows: 'quartiles', drawing: 'dots' },
    { n: 29, employers: 9, shows: 'quartiles', drawing: 'dots' },
    { n: 10, employers: 10, shows: 'all', drawing: 'dots' },
    { n: 30, employers: 5, shows: 'quartiles', drawing: 'histogram' },
    { n: 30, employers: 10, shows: 'all', drawing: 'histogram' },
    { n: 4, employers: null, shows: 'none', drawing: 'none' },
    { n: 5, employers: null, shows: 'quartiles', drawing: 'dots' },
    { n: 10, employers: null, shows: 'all', drawing: 'dots' },
    { n: 30, employers: null, shows: 'all', drawing: 'histogram' },
  ] as const)('$n of $employers employers: $shows, $drawing', ({ n, employers, shows, drawing }) => {
    expect(showsOf({ n, employers })).toBe(shows)
    expect(drawingOf({ n, employers })).toBe(drawing)
  })
})

describe('the reason', () => {
  test.each([
    [4, 3, 'Only 4 filings from 3 employers: fewer than five filings, too few for a percentile.'],
    [12, 1, 'Only 12 filings from 1 employer: fewer than five employers, too few for a percentile.'],
    [7, 6, 'Only 7 filings from 6 employers: fewer than ten filings, too few for the 10th and 90th percentile.'],
    [40, 9, 'Only 40 filings from 9 employers: fewer than ten employers, too few for the 10th and 90th percentile.'],
    [0, 0, 'There is no filing here.'],
    [10, 10, null],
  ])('of %i filings from %i employers', (n, employers, words) => {
    expect(hiddenBecause({ n, employers }, 'filings')?.why ?? null).toBe(words)
  })

  test('of postings names no employers', () => {
    expect(hiddenBecause({ n: 1, employers: null }, 'postings-aijobs')?.why).toBe(
      'Only 1 advertised range: fewer than five advertised ranges, too few for a percentile.',
    )
  })

  test('is a small sample, and for none at all no data', () => {
    expect(hiddenBecause({ n: 4, employers: null }, 'postings-isecjobs')?.reason).toBe('small-sample')
    expect(hiddenBecause({ n: 0, employers: null }, 'postings-isecjobs')).toEqual(
      unknown('no-data', 'There is no advertised range here.'),
    )
  })
})

describe('one employer', () => {
  test('is flagged above a quarter, not at it', () => {
    expect(oneEmployerFlag(largestShare(12, 3), 'all')).toBeNull()
    expect(oneEmployerFlag(largestShare(10, 3), 'all')).toBe('one employer is 30% of this')
    // Of three filings that show no figure, that one employer has one is no news.
    expect(oneEmployerFlag(largestShare(3, 1), 'none')).toBeNull()
  })

  test('is unknown where none is named or nothing observed, and then no flag', () => {
    expect(largestShare(12, null)).toMatchObject({ kind: 'unknown', reason: 'not-stated' })
    expect(largestShare(0, null)).toMatchObject({ kind: 'unknown', reason: 'no-data' })
    expect(oneEmployerFlag(largestShare(12, null), 'all')).toBeNull()
    expect(largestShare(4, 1)).toEqual(known(0.25))
  })
})

// Spread 130 ÷ 100 = 1.3, within 1.35.
const sample = { n: 30, p25: 100_000, p75: 130_000, namesEmployers: true }

describe('the grade of a sample is the worst of three', () => {
  test.each([
    ['all high', {}, 'high'],
    ['29 observations', { n: 29 }, 'medium'],
    ['10 observations', { n: 10 }, 'medium'],
    ['9 observations', { n: 9 }, 'low'],
    ['a spread of 1.35', { p75: 135_000 }, 'high'],
    ['a spread of 1.36', { p75: 136_000 }, 'medium'],
    ['a spread of 1.6', { p75: 160_000 }, 'medium'],
    ['a spread of 1.61', { p75: 161_000 }, 'low'],
    ['employers unknown', { namesEmployers: false }, 'medium'],
    ['employers unknown and few', { namesEmployers: false, n: 9 }, 'low'],
  ] as const)('%s', (_, part, grade) => {
    expect(confidenceOf({ ...sample, ...part })).toBe(grade)
  })
})
