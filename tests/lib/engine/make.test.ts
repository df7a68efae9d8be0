import { describe, expect, test } from 'vitest'
import { quoteOf, referenceMonthOf } from '@/lib/engine/make'
import { releaseIndex } from '@/lib/engine/release'
import { absentIn, backend, bandIn, quoteIn, shown, smallAsk, smallFacts, smallQuote, smallRelease } from '../quotes'

describe('a quote', () => {
  test('of the small release is what its multipliers say', () => {
    // 100,000 × 1.1 × 1.2 × 1.25; gaps of .1, .2, .1 × 2 and .2.
    expect(shown(quoteIn(smallQuote()))).toEqual(
      [-0.3, -0.2, 0, 0.2, 0.4].map((gap) => expect.closeTo(165_000 * Math.exp(gap), 6)),
    )
  })

  test('is brought to its date by the growth asked, or the survey’s', () => {
    const p50 = (part: Parameters<typeof smallQuote>[0]) => quoteIn(smallQuote(part)).derivation.result
    expect(p50({ date: '2026-04-15', growth: 0.1 })).toBeCloseTo(165_000 * 1.21, 6)
    // The survey's median went from 100,000 to 133,100 in three years, 10 % a year.
    expect(p50({ date: '2026-04-15', growth: null })).toBeCloseTo(165_000 * 1.21, 6)
    expect(p50({ date: '2025-04-15', growth: -0.1 })).toBeCloseTo(165_000 * 0.9, 6)
  })

  test('of the guide is its narrowest band that names the level', () => {
    expect(bandIn(smallQuote({ basis: 'guide' }))).toMatchObject({ lowUsd: 160_000, levels: ['senior'] })
    expect(bandIn(smallQuote({ basis: 'guide', level: 'mid' }))).toMatchObject({
      lowUsd: 140_000,
      levels: ['mid', 'senior'],
    })
    // A band is undated and of its own place, so neither is refused.
    expect(bandIn(smallQuote({ basis: 'guide', date: '1990-01-01', place: 'US-CT' })).place).toBe('US')
  })
})

describe('where there is no quote', () => {
  test.each([
    [{ basis: 'guide', role: backend }, 'not-stated', 'The guide states no band for this role.', { basis: 'filings' }],
    [
      { basis: 'guide', level: 'staff' },
      'not-stated',
      'The guide states no band for this role at this level.',
      { level: 'mid' },
    ],
    [{ role: 'alchemist' }, 'no-data', 'This release has no pay of this role.', null],
    [{ basis: 'postings-isecjobs' }, 'no-data', 'This release has no such basis.', { basis: 'filings' }],
    [
      { date: '2024-04-14' },
      'out-of-range',
      'These figures stand for Apr 2024: a quote for an earlier date is not made.',
      { date: '2024-04-15' },
    ],
    [
      { date: '2034-04-15' },
      'out-of-range',
      'These figures stand for Apr 2024: a quote is brought forward 5 years at the most.',
      { date: '2029-04-15' },
    ],
  ] as const)('%j says why, and the nearest that has one', (part, reason, why, nearest) => {
    expect(absentIn(smallQuote(part))).toMatchObject({ reason, why, nearest, ask: part })
  })

  test('the nearest date is the first or last that has one', () => {
    expect(smallQuote({ date: '2024-04-15' }).kind).toBe('percentiles')
    expect(smallQuote({ date: '2029-04-15' }).kind).toBe('percentiles')
    expect(absentIn(smallQuote({ date: '2029-04-16' })).nearest).toEqual({ date: '2029-04-15' })
  })

  test('a role whose growth is not known can be quoted with one’s own', () => {
    const facts = releaseIndex({
      ...smallRelease,
      occupations: { ...smallRelease.occupations, years: [{ year: 2024, referenceMonth: '2024-05' }] },
    })
    expect(absentIn(quoteOf(facts, smallAsk({ growth: null })))).toMatchObject({ reason: 'no-data', nearest: null })
    expect(quoteOf(facts, smallAsk({ growth: 0 })).kind).toBe('percentiles')
  })

  test('a place or a day that is none is refused', () => {
    expect(() => smallQuote({ place: 'US-ZZ' })).toThrow('US-ZZ is no place of this release')
    expect(() => smallQuote({ date: '2024-02-30' })).toThrow(RangeError)
  })
})

test('a basis stands for a month, where the release has it', () => {
  expect(referenceMonthOf(smallFacts, 'filings')).toBe('2024-04')
  expect(referenceMonthOf(smallFacts, 'occupation')).toBe('2024-05')
  expect(referenceMonthOf(smallFacts, 'postings-isecjobs')).toBeNull()
  expect(
    referenceMonthOf({ ...smallFacts, occupations: { ...smallFacts.occupations, years: [] } }, 'occupation'),
  ).toBeNull()
})
