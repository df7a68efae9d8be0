import { describe, expect, test } from 'vitest'
import { quoteOf } from '@/lib/engine/make'
import type { QuoteAddress } from '@/lib/quote/address'
import {
  growthSentence,
  inputsLine,
  jobTitle,
  laborFigure,
  laborSentence,
  livingSentence,
  measureOf,
  quoteHeadline,
} from '@/lib/quote/sentences'
import { known, unknown } from '@/lib/value/absence'
import { realRole } from '../../roles'
import { quoteIn, realFacts, smallQuote, smallView, sre } from '../quotes'

const role = realRole(sre)
const quote = (part: Partial<QuoteAddress> = {}) => quoteIn(smallQuote(part))

test('a job’s title opens with its level, where it states one', () => {
  expect((['junior', 'mid', 'senior', 'staff', 'unstated'] as const).map((level) => jobTitle(role, level))).toEqual([
    'Junior Site Reliability Engineer',
    'Mid-Level Site Reliability Engineer',
    'Senior Site Reliability Engineer',
    'Staff Site Reliability Engineer',
    'Site Reliability Engineer',
  ])
})

describe('the headline', () => {
  test('is of the quartiles', () => {
    expect(quoteHeadline(quote())).toBe('Predicted median: $165k a year, base pay. The middle half is $135–202k.')
    expect(quoteHeadline(quote({ basis: 'occupation', asOf: '2024-05-15' }))).toBe(
      'Predicted median: $133k a year, wages with incentive pay. The middle half is $70–120k.',
    )
  })

  test('of a band says that it has no median, and of no quote why', () => {
    expect(quoteHeadline(smallQuote({ basis: 'guide' }))).toBe(
      'The guide’s band is $160–190k a year. It states no median.',
    )
    expect(quoteHeadline(smallQuote({ basis: 'postings-isecjobs' }))).toBe(
      'This data version doesn’t have this source.',
    )
  })

  test('names what is measured', () => {
    expect(measureOf('filings')).toBe('base pay a year')
    expect(measureOf('occupation')).toBe('wages with incentive pay a year')
  })
})

describe('beside the quote stands', () => {
  test('the cost of labor', () => {
    const [us, california, hartford] = ['US', 'US-CA', '600001'].map((place) => smallView({ place }))
    if (!us || !california || !hartford) throw new Error('three views')
    // exp(.75 × ln(174,410 ÷ 141,486) + .25 × ln 1.2) = 1.224.
    expect([us, california].map(({ labor }) => laborFigure(labor))).toEqual(['the same as the US', '22% above the US'])
    expect(laborFigure(unknown('no-data', 'None is listed.'))).toBe('not published')
    expect(laborSentence(us.labor, us.place)).toBe('Every other place is compared with the US.')
    expect(laborSentence(california.labor, california.place)).toBe(
      'Pay in this role’s occupations in California is 22% above the US.',
    )
    expect(laborSentence(hartford.labor, hartford.place)).toMatch(
      /^BLS publishes too few wages in Northern California, so this is California’s figure\. Pay in this role’s occupations in California is 22% above the US\.$/,
    )
    const dc = { id: 'US-DC', name: 'District of Columbia' }
    expect(laborSentence(known({ log: 0.2, ratio: 1.22, of: dc, parts: [] }), { kind: 'state', ...dc })).toBe(
      'Pay in this role’s occupations in the District of Columbia is 22% above the US.',
    )
    expect(laborSentence(unknown('no-data', 'None is listed.'), california.place)).toBe('None is listed.')
  })

  test('the cost of living, apart from it', () => {
    const state = { kind: 'state' } as const
    expect(livingSentence(known({ name: 'Texas', rpp: 97.2 }), state)).toBe(
      'What costs $100 across the US costs $97.20 in Texas. It doesn’t change the quote.',
    )
    expect(livingSentence(unknown('no-data', 'None is computed.'), state)).toBe('None is computed.')
    expect(livingSentence(known({ name: 'United States', rpp: 100 }), { kind: 'country' })).toBe(
      'Every other place is compared with the US.',
    )
  })
})

describe('the inputs on one line', () => {
  const lineOf = (part: Partial<QuoteAddress>) => inputsLine(smallView(part), '2026.11.23')

  test('say what was asked', () => {
    expect(lineOf({ growth: null })).toBe(
      'Level: Senior. Place: United States. Start: Apr 15, 2024. Source: Visa filings. Growth: BLS trend. Data version: 2026.11.23.',
    )
  })

  test('hold an own growth and an offer', () => {
    expect(lineOf({ growth: 0.035, offerUsd: 150_000 })).toContain('Growth: 3.5% a year, yours. Offer: $150,000.')
  })
})

describe('growth', () => {
  test('of the survey is said to be a weak guide, and why', () => {
    const answer = quoteOf(realFacts, { ...smallQuote().ask, place: 'US-CO', asOf: '2027-01-15', growth: null })
    expect(growthSentence(quoteIn(answer))).toMatch(/^Growth is \d+\.\d+% a year: .* a weak guide/)
  })

  test('of the reader is said to be theirs', () => {
    expect(growthSentence(quoteIn(smallQuote({ growth: -0.01 })))).toBe('Growth is yours: −1% a year.')
  })
})
