import { describe, expect, test } from 'vitest'
import { type Conclusion, conclusionsOf, flipped, gradeFlips } from '@/lib/engine/conclusion'
import { quoteOf } from '@/lib/engine/make'
import { quoteIn, realFacts, smallAsk, smallQuote } from '../quotes'

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

  test.each([
    [{}, 'unquestioned'],
    // 100–200 is both over $50,000 wide and over 1.5 times its low.
    [{ hire: 'p10-p90' as const }, 'questioned'],
    [{ post: { lowUsd: 100_000, highUsd: 151_000 } }, 'questioned'],
  ])('without one is the grade, and of %j that its width is %s', (part, is) => {
    expect(conclusionsOf(percentiles, medium, smallAsk(part))).toEqual([
      { about: 'grade', is: 'medium' },
      { about: 'width', is },
    ])
  })

  test('of a draft of one amount is the grade alone: it has no width', () => {
    const post = { lowUsd: 140_000, highUsd: 140_000 }
    expect(conclusionsOf(percentiles, medium, smallAsk({ post }))).toEqual([{ about: 'grade', is: 'medium' }])
  })

  test('flips where another is drawn', () => {
    const [low, high]: [Conclusion, Conclusion] = [
      { about: 'grade', is: 'low' },
      { about: 'grade', is: 'high' },
    ]
    const [narrow, wide]: [Conclusion, Conclusion] = [
      { about: 'width', is: 'unquestioned' },
      { about: 'width', is: 'questioned' },
    ]
    expect(flipped([low, narrow], [low, wide])).toEqual([wide])
    expect(flipped([low, narrow], [high, wide])).toEqual([high, wide])
    expect(flipped([low, narrow], [{ ...low }, { ...narrow }])).toEqual([])
    expect(flipped([{ about: 'offer', is: 'below' }], [{ about: 'offer', is: 'above' }])).toHaveLength(1)
  })
})

const flips = (part: Parameters<typeof smallQuote>[0]) => gradeFlips(quoteIn(smallQuote(part)))

test('age takes a step where there is one to take, from a day on', () => {
  // P75 ÷ P25 of a senior SRE is e^.4 = 1.49, so the grade is medium; low is the next.
  const flip = { by: 'age', date: '2027-04-15' } as const
  expect(flips({ asOf: '2027-04-15' })).toEqual([{ ...flip, isPast: false, grade: 'low' }])
  expect(flips({ asOf: '2027-04-16' })).toEqual([{ ...flip, isPast: true, grade: 'medium' }])
})

test('the days on either side of that day have those grades', () => {
  const grade = (date: string) => quoteIn(smallQuote({ asOf: date })).grade.overall
  expect([grade('2027-04-15'), grade('2027-04-16')]).toEqual(['medium', 'low'])
})

test('observations lift what few of them hold down', () => {
  // Junior SREs in the country: none in the cell, P75 ÷ P25 of e^.3 = 1.35 to the digit above it.
  expect(flips({ level: 'junior' })).toEqual([{ by: 'size', n: 10, grade: 'medium' }])
  // In California 12 of senior ones are medium, and so is their spread: 30 would change nothing.
  expect(flips({ place: 'US-CA' }).filter(({ by }) => by === 'size')).toEqual([])
})

test('no number of them helps where the source does not count a place, or counts nobody', () => {
  for (const part of [{ place: 'cbsa-41860' }, { basis: 'occupation', asOf: '2024-05-15' }] as const)
    expect(flips(part)).toEqual([])
  const posted = quoteIn(quoteOf(realFacts, smallAsk({ basis: 'postings-aijobs', place: 'US-CO', asOf: '2027-01-15' })))
  expect(gradeFlips(posted)).toEqual([])
})
