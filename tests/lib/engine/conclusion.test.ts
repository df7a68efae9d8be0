import { describe, expect, test } from 'vitest'
import { type Conclusion, conclusionsOf, flipped, gradeFlips } from '@/lib/engine/conclusion'
import { quoteGrade } from '@/lib/engine/grade'
import { quoteOf } from '@/lib/engine/make'
import type { QuoteAddress } from '@/lib/quote/address'
import { postedAsk, postedFacts, quoteIn, smallAsk } from '../quotes'

const percentiles = Object.freeze({ p10: 100_000, p25: 120_000, p50: 140_000, p75: 160_000, p90: 200_000 })
const medium = Object.freeze({ overall: 'medium' as const })

describe('what a quote lets one conclude', () => {
  test.each([
    [119_999, 'below'],
    [120_000, 'within'],
    [160_000, 'within'],
    [160_001, 'above'],
  ])('of an offer of %i is that it is %s the middle half, and nothing else', (offerUsd, is) => {
    expect(conclusionsOf(percentiles, medium, smallAsk({ offerUsd }))).toEqual([{ about: 'offer', is }])
  })

  test('without one is the grade', () => {
    expect(conclusionsOf(percentiles, medium, smallAsk())).toEqual([{ about: 'grade', is: 'medium' }])
  })

  test('flips where another is drawn', () => {
    const [low, high]: [Conclusion, Conclusion] = [
      { about: 'grade', is: 'low' },
      { about: 'grade', is: 'high' },
    ]
    expect(flipped([low], [high])).toEqual([high])
    expect(flipped([low], [{ ...low }])).toEqual([])
    expect(flipped([{ about: 'offer', is: 'below' }], [{ about: 'offer', is: 'above' }])).toHaveLength(1)
  })
})

const quote = (part: Partial<QuoteAddress>) => quoteIn(quoteOf(postedFacts, postedAsk(part)))
const flips = (part: Partial<QuoteAddress>) => gradeFlips(quote(part), postedFacts.errors)
/** Without the occupation survey, whose median is over 25 % away and caps it at medium. */
const alone = (part: Partial<QuoteAddress>) => {
  const found = quote(part)
  return { ...found, grade: quoteGrade({ ...found.grade.graded, ratios: [] }) }
}

describe('age', () => {
  // Of October 2026: 18 months on it is April 2028, 30 months on April 2029.
  test('caps the grade from a day on, and further from another', () => {
    const age = (part: Partial<QuoteAddress>) =>
      gradeFlips(alone(part), postedFacts.errors).filter(({ by }) => by === 'age')
    const medium = { by: 'age', date: '2028-04-15', months: 18, isPast: false, grade: 'medium' }
    const low = { by: 'age', date: '2029-04-15', months: 30, isPast: false, grade: 'low' }
    expect(age({})).toEqual([medium])
    expect(age({ asOf: '2028-04-16' })).toEqual([{ ...medium, isPast: true, grade: 'high' }, low])
    // What another basis caps at medium anyway falls only at the second.
    expect(flips({}).filter(({ by }) => by === 'age')).toEqual([low])
  })

  test('and the days on either side of those have those grades', () => {
    const grade = (asOf: string) => alone({ asOf }).grade.overall
    const days = ['2028-04-15', '2028-04-16', '2029-04-15', '2029-04-16']
    expect(days.map(grade)).toEqual(['high', 'medium', 'medium', 'low'])
  })
})

test('more observations make a kind that missed by less', () => {
  // Texas has none, whose kind missed by 12 %; states of 10 to 29 missed by 7 %.
  expect(quote({ place: 'US-TX' }).grade.overall).toBe('low')
  expect(flips({ place: 'US-TX' }).filter(({ by }) => by === 'size')).toEqual([{ by: 'size', n: 10, grade: 'medium' }])
})

test('no number of them helps where no quote of the kind was tried, or nobody is counted', () => {
  for (const part of [{ place: 'cbsa-41860' }, { basis: 'occupation' }] as const)
    expect(flips(part).filter(({ by }) => by === 'size')).toEqual([])
})
