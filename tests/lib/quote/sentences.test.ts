import { describe, expect, test } from 'vitest'
import { quoteOf } from '@/lib/engine/make'
import type { QuoteAddress } from '@/lib/quote/address'
import {
  ageSentence,
  growthSentence,
  inputsLine,
  jobTitle,
  laborFigure,
  laborSentence,
  levelsSentence,
  livingSentence,
  measureOf,
  quoteHeadline,
} from '@/lib/quote/sentences'
import { known, unknown } from '@/lib/value/absence'
import { deepFreeze, realRole } from '../../roles'
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
    expect(quoteHeadline(quote())).toBe('Half of base pay is put under $165k a year, and the middle half in $135–202k.')
    expect(quoteHeadline(quote({ basis: 'occupation', asOf: '2024-05-15' }))).toBe(
      'Half of wages with incentive pay is put under $133k a year, and the middle half in $70–120k.',
    )
  })

  test('of a band says that it has no median, and of no quote why', () => {
    expect(quoteHeadline(smallQuote({ basis: 'guide' }))).toBe(
      'The guide’s band is $160–190k a year, without a median.',
    )
    expect(quoteHeadline(smallQuote({ basis: 'postings-isecjobs' }))).toBe('This release has no such basis.')
  })

  test('names what is measured', () => {
    expect(measureOf('filings')).toBe('base pay a year')
    expect(measureOf('occupation')).toBe('wages with incentive pay a year')
  })
})

describe('beside the quote stands', () => {
  test('the month of the data, and what bringing it to the date did', () => {
    expect(ageSentence(quote())).toBe(
      'Visa filings, one quarterly release of FY2024, stand for Apr 2024 ± 4 months, which is the date of this quote.',
    )
    expect(ageSentence(quote({ asOf: '2026-04-15', growth: 0.03 }))).toBe(
      'Visa filings, one quarterly release of FY2024, stand for Apr 2024 ± 4 months, 24 months before this quote’s date: brought forward by your own growth of 3% a year, ×1.061 in all.',
    )
    // 100,000 to 133,100 in three years is 10 % a year; 37 months of it.
    expect(ageSentence(quote({ asOf: '2027-05-15', growth: null }))).toBe(
      'Visa filings, one quarterly release of FY2024, stand for Apr 2024 ± 4 months, 37 months before this quote’s date: brought forward by the survey’s growth of 10% a year, ×1.342 in all. Past 36 months the grade is a step lower.',
    )
    expect(ageSentence(quote({ basis: 'occupation', asOf: '2025-05-15' }))).toMatch(/^The occupation survey stands for/)
  })

  test('the cost of labor', () => {
    const [us, california, hartford] = ['US', 'US-CA', '600001'].map((place) => smallView({ place }))
    if (!us || !california || !hartford) throw new Error('three views')
    // exp(.75 × ln(174,410 ÷ 141,486) + .25 × ln 1.2) = 1.224.
    expect([us, california].map(({ labor }) => laborFigure(labor))).toEqual(['the same as the US', '22% above the US'])
    expect(laborFigure(unknown('no-data', 'None is listed.'))).toBe('not published')
    expect(laborSentence(us.labor, us.place)).toBe('The US is the measure: every other place is held against it.')
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
      'What costs 100 in the country costs 97.2 in Texas. It is a candidate’s question, and no part of the quote.',
    )
    expect(livingSentence(unknown('no-data', 'None is computed.'), state)).toBe('None is computed.')
    expect(livingSentence(known({ name: 'United States', rpp: 100 }), { kind: 'country' })).toBe(
      'The country is the measure of the cost of living.',
    )
  })

  test('the other levels', () => {
    const levels = (['junior', 'mid', 'senior', 'staff'] as const).map((level) => smallQuote({ level }))
    // 88,000 and 99,000 with gaps of .2 and .1; 165,000 with .2 and .2; 165,000 with .2 and .1.
    expect(levelsSentence(levels)).toBe(
      'On this basis and in this place the middle halves are: junior $72–97k, mid-level $81–109k, senior $135–202k and staff $135–182k.',
    )
    const lower = deepFreeze({ ...quote({ level: 'staff' }), percentiles: quote({ level: 'junior' }).percentiles })
    expect(levelsSentence([quote(), lower])).toMatch(/The median of staff is below that of senior\.$/)
    expect(levelsSentence([quote({ basis: 'occupation', asOf: '2024-05-15' })])).toBe(
      'The survey knows no levels: its figures are the same for each.',
    )
    expect(levelsSentence([smallQuote({ basis: 'guide' })])).toBe('No level has a quote on this basis.')
    expect(levelsSentence([smallQuote({ place: 'US-CT' })])).toBe('No level has a quote on this basis.')
  })
})

describe('the inputs on one line', () => {
  const lineOf = (part: Partial<QuoteAddress>) => inputsLine(smallView(part), '2026.11.23')

  test('say what was asked', () => {
    expect(lineOf({ growth: null })).toBe(
      'Level: Senior. Place: United States. Start: Apr 15, 2024. Basis: Visa filings. Growth: the survey’s. Data version: 2026.11.23.',
    )
  })

  test('hold an own growth and an offer', () => {
    expect(lineOf({ growth: 0.035, offerUsd: 150_000 })).toContain('Growth: 3.5% a year, own. Offer: $150,000.')
  })
})

describe('growth', () => {
  test('of the survey is said to be weak, and why', () => {
    const answer = quoteOf(realFacts, { ...smallQuote().ask, place: 'US-CO', asOf: '2027-01-15', growth: null })
    expect(growthSentence(quoteIn(answer))).toMatch(/^Growth is weak: \d+\.\d+% a year .* no wage index/)
  })

  test('of the reader is said to be theirs', () => {
    expect(growthSentence(quoteIn(smallQuote({ growth: -0.01 })))).toBe('Growth is your own: −1% a year.')
  })
})
