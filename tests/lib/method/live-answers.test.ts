import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerBands, answerMix, answerPercentile, type LiveAnswer, liveAnswers } from '@/lib/method/live-answers'

const shownAs = (answer: LiveAnswer, label: string) => answer.rows.find((row) => row.label === label)?.value

describe('answerBands', () => {
  const guide = { aLow: '140k', aHigh: '$200,000', bLow: '130 000', bHigh: '180k' }

  test('the guide’s performance and backend bands', () => {
    // 40 shared of 70 covered by either, of 60 and of 50; backend out-earns in 800 of 3000.
    const answer = answerBands(guide)
    expect(answer.says).toBe('The bands share $140,000–$180,000: 67% of A, 80% of B.')
    expect(answer.rows.map(({ value }) => value)).toEqual([
      '$140,000–$180,000',
      '0.571',
      '0.667',
      '0.8',
      '0.667',
      '0.733',
    ])
  })

  test('bands that do not meet, and one inside the other', () => {
    const apart = answerBands({ ...guide, bLow: '210k', bHigh: '220k' })
    expect(apart.says).toBe('The bands share no pay.')
    expect(shownAs(apart, 'Shared range')).toBe('none')
    const inside = answerBands({ aLow: '100k', aHigh: '300k', bLow: '190k', bHigh: '220k' })
    expect(inside.rows).toContainEqual({
      label: 'Adjacent-band overlap',
      working: 'One band lies inside the other, so they do not follow each other as neighbors.',
      value: 'not defined',
    })
  })

  test('names every field it cannot read', () => {
    expect(answerBands({ ...guide, aHigh: '2oo000', bLow: '' })).toEqual({
      refusals: {
        aHigh: '“2oo000” holds the letter “o”. Write digits, such as 150,000 or 150k.',
        bLow: 'Write an amount, such as 150k or 150,000.',
      },
      says: 'No answer yet: 2 fields cannot be read.',
      rows: [],
    })
    expect(answerBands({}).says).toBe('No answer yet: 4 fields cannot be read.')
  })

  test('a high at or under its low is refused at the high', () => {
    expect(answerBands({ ...guide, aHigh: '140k' }).refusals).toEqual({
      aHigh: 'The high must lie above the low, $140,000.',
    })
  })
})

describe('answerPercentile', () => {
  test('sorts what is typed and says between which numbers the answer lies', () => {
    const answer = answerPercentile({ numbers: '20 16 15 13 10 8 8 7 6 3', p: 'p25' })
    expect(answer.says).toBe('At p = 0.25 of 10 numbers the value is 7.25.')
    expect(answer.rows.map(({ value }) => value)).toEqual([
      '3 · 6 · 7 · 8 · 8 · 10 · 13 · 15 · 16 · 20',
      '2.25',
      '7 and 8',
    ])
    expect(answer.rows[1]?.working).toBe('(10 − 1) × 0.25, counted from zero')
  })

  test('one number is every percentile, and a long list is cut in the middle', () => {
    expect(answerPercentile({ numbers: '7', p: '0.9' }).rows).toContainEqual({ label: 'Stands at', value: '7' })
    const long = answerPercentile({ numbers: Array.from({ length: 20 }, (_, index) => index).join(' '), p: '1' })
    expect(shownAs(long, 'Sorted')).toBe('0 · 1 · 2 · 3 · 4 · 5 · 6 · 7 · 8 · 9 · 10 · 11 … 19')
  })

  test('names what it cannot read', () => {
    expect(Object.keys(answerPercentile({}).refusals)).toEqual(['numbers', 'p'])
    expect(Object.keys(answerPercentile({ numbers: '1', p: '2 %%' }).refusals)).toEqual(['p'])
  })
})

describe('answerMix', () => {
  test('the guide’s mix: sums, the nearest week, and the API’s spelling', () => {
    const answer = answerMix({ activity: '30–40, 25 to 35, 20-30%, 10-20' })
    expect(answer.rows.map(({ value }) => value)).toEqual(['85%', '125%', '33.75%', '28.75%', '23.75%', '13.75%'])
    expect(answer.spelled).toEqual({ activity: '30-40,25-35,20-30,10-20' })
  })

  test('a mix that no week fits is refused with the sums, and can still be asked of the API', () => {
    const answer = answerMix({ activity: '60-70 50-60' })
    expect(answer.says).toMatch(/^No week fits these shares: the lows sum to 110% and the highs to 130%/)
    expect(answer.rows.map(({ value }) => value)).toEqual(['110%', '130%'])
    expect(answer.spelled).toEqual({ activity: '60-70,50-60' })
  })

  test('names what it cannot read', () => {
    const answer = answerMix({ activity: '3o-40' })
    expect(answer.refusals).toEqual({ activity: '“3o-40” is not a range of percent. Write it as 30-40.' })
    expect(answer.spelled).toBeUndefined()
    expect(answerMix({}).refusals).toHaveProperty('activity')
  })
})

test('nothing typed makes a form throw, and what is refused says why', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('1', '9', '0', '.', ',', ' ', '-', '–', '%', '$', 'k', 'M', 'p', 'o', '\n') }),
  )
  const typed = fc.record({ aLow: text, aHigh: text, bLow: text, bHigh: text, numbers: text, p: text, activity: text })
  fc.assert(
    fc.property(typed, (fields) => {
      for (const answer of Object.values(liveAnswers)) {
        const { says, refusals } = answer(fields)
        expect(says).not.toBe('')
        for (const why of Object.values(refusals)) expect(why).toMatch(/\.$/)
      }
    }),
    { numRuns: 500 },
  )
})
