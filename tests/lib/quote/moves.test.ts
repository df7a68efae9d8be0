import { describe, expect, test } from 'vitest'
import { conclusionClause, flipSentence, leverSentence, sensitivitySentence } from '@/lib/quote/moves'
import { quoteIn, smallQuote } from '../quotes'

const lever = {
  input: 'growth',
  from: 0.03,
  to: 0.04,
  patch: { growth: 0.04 },
  p50Usd: 150_499,
  changeUsd: 499,
  changeShare: 499 / 150_000,
  flips: [],
} as const

describe('conclusions', () => {
  test('complete a sentence, one after another', () => {
    expect(
      conclusionClause([
        { about: 'grade', is: 'low' },
        { about: 'width', is: 'questioned' },
      ]),
    ).toBe('the grade is low and the draft’s width is questioned')
    expect(conclusionClause([{ about: 'width', is: 'not questioned' }])).toBe('the draft’s width is not questioned')
    expect((['below', 'within', 'above'] as const).map((is) => conclusionClause([{ about: 'offer', is }]))).toEqual(
      ['below', 'inside', 'above'].map((words) => `the offer is ${words} the middle half`),
    )
  })

  test('that a change ends in are said, and none where all stay', () => {
    expect(leverSentence({ flips: [{ about: 'offer', is: 'above' }] })).toBe(
      'With it the offer is above the middle half.',
    )
    expect(leverSentence(lever)).toBeNull()
  })
})

test('from where a conclusion flips is said against what is asked now', () => {
  const quote = quoteIn(smallQuote({ asOf: '2026-04-15', growth: 0.03 }))
  const flips = [{ about: 'offer', is: 'below' }] as const
  expect(flipSentence({ by: 'growth', rate: -0.138, flips }, quote)).toBe(
    'At −13.8% a year instead of 3% the offer is below the middle half.',
  )
  expect(flipSentence({ by: 'start', date: '2027-11-15', flips }, quote)).toBe(
    'With a start on Nov 15, 2027 instead of Apr 15, 2026 the offer is below the middle half.',
  )
  const age = { by: 'age', date: '2027-04-15' } as const
  expect(flipSentence({ ...age, isPast: false, grade: 'low' }, quote)).toBe(
    'After Apr 15, 2027 the data is over 36 months old, and the grade is low.',
  )
  expect(flipSentence({ ...age, isPast: true, grade: 'fair' }, quote)).toBe(
    'Up to Apr 15, 2027, when the data is 36 months old, the grade is fair.',
  )
  expect(flipSentence({ by: 'size', n: 10, grade: 'fair' }, { ...quote, cell: { n: 0, employers: 0 } })).toBe(
    'With 10 observations in the cell instead of 0 the grade is fair, were its spread the same.',
  )
})

test('what moves the median most is said with how many changes end in another conclusion', () => {
  expect(sensitivitySentence([])).toBe('No other input has a quote to set beside this one.')
  expect(sensitivitySentence([lever])).toBe(
    'What moves the median most: 4% growth a year instead of 3%, by less than $1k. None of these changes ends in another conclusion.',
  )
  const flipping = {
    ...lever,
    changeUsd: -66_000,
    changeShare: -0.4,
    flips: [{ about: 'grade', is: 'low' }],
  } as const
  expect(sensitivitySentence([flipping, lever])).toBe(
    'What moves the median most: 4% growth a year instead of 3%, $66k (40%) lower. 1 of these 2 changes ends in another conclusion.',
  )
})
