import { describe, expect, test } from 'vitest'
import { countsOf, nearestWords, whyNone } from '@/lib/quote/absences'
import { absentIn, backend, realFacts, smallQuote } from '../quotes'

describe('the way to the nearest quote', () => {
  test.each([
    [{ place: 'US' }, 'Quote the United States instead'],
    [{ place: 'US-CT' }, 'Quote Connecticut instead'],
    [{ place: 'gone' }, 'Quote gone instead'],
    [{ level: 'senior' }, 'Quote level senior instead'],
    [{ basis: 'filings' }, 'Quote visa filings instead'],
    [{ asOf: '2029-04-15' }, 'Quote Apr 15, 2029 instead'],
    [{ place: 'US', level: 'mid' }, 'Quote the United States, level mid instead'],
  ] as const)('%j reads “%s”', (ask, words) => {
    expect(nearestWords(ask, realFacts)).toBe(words)
  })

  test('leads somewhere', () => {
    expect(() => nearestWords({}, realFacts)).toThrow(RangeError)
  })
})

test('a source that counts nobody says so, of its observations and of their employers', () => {
  const cell = { n: null, employers: null, largestShare: null }
  const none = { kind: 'unknown', reason: 'not-stated', why: expect.any(String) }
  expect(countsOf({ cell })).toEqual({ n: none, employers: none })
  expect(countsOf({ cell: { ...cell, n: 4 } })).toEqual({ n: { kind: 'known', value: 4 }, employers: none })
})

const posted = { basis: 'postings-aijobs', asOf: '2024-07-15' } as const

describe('where there is no quote, the reason and the nearest that there is', () => {
  test.each([
    [{ basis: 'guide', role: backend }, 'not-stated', { basis: 'filings' }, 'The guide has no band for this role.'],
    [
      { basis: 'guide', level: 'staff' },
      'not-stated',
      { level: 'mid' },
      'The guide has no band for this role at this level.',
    ],
    [{ role: 'alchemist' }, 'no-data', null, 'This data version has no pay for this role.'],
    [{ place: 'US-ZZ' }, 'no-data', { place: 'US' }, 'Data version 2026.11.23 doesn’t have this place.'],
    [{ basis: 'postings-isecjobs' }, 'no-data', { basis: 'filings' }, 'This data version doesn’t have this source.'],
    [
      { asOf: '2024-04-14' },
      'out-of-range',
      { asOf: '2024-04-15' },
      'This data is from Apr 2024 ± 4 months, so there’s no quote for an earlier date.',
    ],
    [
      { asOf: '2034-04-15' },
      'out-of-range',
      { asOf: '2029-04-15' },
      'This data is from Apr 2024 ± 4 months. Quotes reach 5 years past that at most.',
    ],
    [posted, 'no-data', { basis: 'filings' }, 'Advertisements on aijobs.net have none for this role.'],
    [
      { ...posted, role: backend, level: 'unstated' },
      'no-data',
      { level: 'senior' },
      'Advertisements on aijobs.net always state a level.',
    ],
    [
      { ...posted, role: backend, level: 'staff' },
      'no-data',
      { level: 'senior' },
      'Advertisements on aijobs.net have none for this level.',
    ],
    [
      { place: 'US-CT' },
      'no-data',
      { place: 'US' },
      'Visa filings have none in Connecticut, and BLS publishes no wages there.',
    ],
    // Connecticut itself has no quote here either, so the country is nearest.
    [
      { place: 'cbsa-25540' },
      'no-data',
      { place: 'US' },
      'BLS publishes wages for too few of this role’s occupations in Hartford, or in all of Connecticut.',
    ],
  ] as const)('of %j', (part, reason, nearest, why) => {
    const absent = absentIn(smallQuote(part))
    expect(absent).toMatchObject({ reason, nearest, ask: part })
    expect(whyNone(absent)).toBe(why)
  })
})
