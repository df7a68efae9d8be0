import { describe, expect, test } from 'vitest'
import { quoteOf } from '@/lib/engine/make'
import { nearestWords, whyNone } from '@/lib/quote/absences'
import { law } from '../../law'
import { absentIn, anyAsk, backend, realFacts, smallQuote } from '../quotes'

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

  law('has words wherever a quote that is missing has a nearest one', [anyAsk], (ask) => {
    const answer = quoteOf(realFacts, ask)
    if (answer.kind === 'unknown' && answer.nearest !== null)
      expect(nearestWords(answer.nearest, realFacts)).toMatch(/^Quote .+ instead$/)
  })
})

describe('that there is no quote', () => {
  test.each([
    [{ basis: 'guide', role: backend }, 'The guide states no band for this role.'],
    [{ basis: 'guide', level: 'staff' }, 'The guide states no band for this role at this level.'],
    [{ role: 'alchemist' }, 'This release has no pay of this role.'],
    [{ place: 'US-ZZ' }, 'The release 2026.11.23 does not have this place.'],
    [{ basis: 'postings-isecjobs' }, 'This release has no such basis.'],
    [{ asOf: '2024-04-14' }, 'These figures stand for Apr 2024: a quote for an earlier date is not made.'],
    [{ asOf: '2034-04-15' }, 'These figures stand for Apr 2024: a quote is brought forward 5 years at the most.'],
    [{ basis: 'postings-aijobs', asOf: '2024-07-15' }, 'Advertisements on aijobs.net have none of this role.'],
    [
      { role: backend, basis: 'postings-aijobs', asOf: '2024-07-15', level: 'unstated' },
      'Advertisements on aijobs.net always state a level, so there is none without.',
    ],
    [
      { role: backend, basis: 'postings-aijobs', asOf: '2024-07-15', level: 'staff' },
      'Advertisements on aijobs.net have none of this level.',
    ],
    [{ place: 'US-CT' }, 'Visa filings have none in Connecticut, and no wages there are published.'],
    [{ place: 'cbsa-25540' }, 'No wage is listed here.'],
  ] as const)('for %j says why', (part, why) => {
    expect(whyNone(absentIn(smallQuote(part)))).toBe(why)
  })
})
