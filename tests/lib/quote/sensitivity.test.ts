import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Lever } from '@/lib/engine/sensitivity'
import { conclusionClause, flipSentence, leverSentence, sensitivitySentence } from '@/lib/quote/moves'
import { formatChange, sensitivityPlot, sensitivityTable } from '@/lib/quote/sensitivity-figure'
import { law } from '../../law'
import { quoteIn, smallQuote } from '../quotes'

const paint = { role: 'sre' } as const
const lever = (changeUsd: number, date = '2027-01-15'): Lever => ({
  input: 'asOf',
  from: '2026-01-15',
  to: date,
  patch: { asOf: date },
  changeUsd,
  changeShare: changeUsd / 150_000,
  p50Usd: 150_000 + changeUsd,
  flips: [],
})

describe('the bars of a sensitivity', () => {
  test('run from no change to the change, either way', () => {
    const plot = sensitivityPlot([lever(40_000), lever(-20_000, '2025-01-15')], paint)
    expect([plot?.axis.low, plot?.axis.high]).toEqual([-30_000, 50_000])
    const zero = 3 / 8
    expect(plot?.lanes.map(({ marks }) => marks.find(({ kind }) => kind === 'rect'))).toEqual([
      expect.objectContaining({ x: zero, width: expect.closeTo(4 / 8, 12) }),
      expect.objectContaining({ x: expect.closeTo(1 / 8, 12), width: expect.closeTo(2 / 8, 12) }),
    ])
    expect(plot?.lanes.map(({ says }) => says)).toEqual([
      'Jan 15, 2027 instead of Jan 15, 2026: +$40k, to a median of $190k.',
      'Jan 15, 2025 instead of Jan 15, 2026: −$20k, to a median of $130k.',
    ])
    expect(plot?.axis.ticks.find(({ at }) => at === zero)?.label).toBe('no change')
  })

  test('there are none without changes', () => {
    expect(sensitivityPlot([], paint)).toBeNull()
  })

  const anyChange = fc.integer({ min: -900_000, max: 900_000 })

  law(
    'stay inside an axis of at most twelve steps that begins and ends beyond them, zero always a tick',
    [fc.array(anyChange, { minLength: 1, maxLength: 12 })],
    (changes) => {
      const plot = sensitivityPlot(
        changes.map((change, index) => lever(change, `${2027 + index}-01-15`)),
        paint,
      )
      for (const mark of plot?.lanes.flatMap(({ marks }) => marks) ?? []) {
        expect(mark.x).toBeGreaterThanOrEqual(0)
        expect(mark.x + (mark.kind === 'rect' ? mark.width : 0)).toBeLessThanOrEqual(1 + 1e-9)
      }
      expect(plot?.axis.ticks.map(({ label }) => label)).toContain('no change')
      expect(plot?.axis.ticks.length).toBeLessThanOrEqual(13)
    },
  )
})

test.each([
  [34_400, '+$34k'],
  [-5_000, '−$5k'],
  [499, '±$0k'],
  [-499, '±$0k'],
])('a change of %d reads %s', (usd, words) => {
  expect(formatChange(usd)).toBe(words)
})

test('the table has each change in whole dollars, and what it flips', () => {
  const flips = [{ about: 'offer', is: 'below' }] as const
  expect(sensitivityTable([lever(9_000.4), { ...lever(-1), flips }])).toEqual({
    columns: ['change', 'p50_usd', 'change_usd', 'flips'],
    rows: [
      ['Jan 15, 2027 instead of Jan 15, 2026', 159_000, 9_000, 'none'],
      ['Jan 15, 2027 instead of Jan 15, 2026', 149_999, -1, 'Then the offer is below the middle half.'],
    ],
  })
})

describe('conclusions', () => {
  test('complete a sentence, one after another', () => {
    expect(
      conclusionClause([
        { about: 'grade', is: 'low' },
        { about: 'offer', is: 'above' },
      ]),
    ).toBe('confidence is low and the offer is above the middle half')
    expect((['below', 'within', 'above'] as const).map((is) => conclusionClause([{ about: 'offer', is }]))).toEqual(
      ['below', 'inside', 'above'].map((words) => `the offer is ${words} the middle half`),
    )
  })

  test('that a change ends in are said, and none where all stay', () => {
    expect(leverSentence({ flips: [{ about: 'offer', is: 'above' }] })).toBe('Then the offer is above the middle half.')
    expect(leverSentence({ flips: [] })).toBeNull()
  })
})

test('from where a conclusion flips is said against what is asked now', () => {
  const quote = quoteIn(smallQuote({ asOf: '2026-04-15', growth: 0.03 }))
  const flips = [{ about: 'offer', is: 'below' }] as const
  expect(flipSentence({ by: 'growth', rate: -0.138, flips }, quote)).toBe(
    'At −13.8% growth a year instead of 3%, the offer is below the middle half.',
  )
  expect(flipSentence({ by: 'start', date: '2027-11-15', flips }, quote)).toBe(
    'With a start on Nov 15, 2027 instead of Apr 15, 2026, the offer is below the middle half.',
  )
  const age = { by: 'age', date: '2027-04-15', months: 18 } as const
  expect(flipSentence({ ...age, isPast: false, grade: 'low' }, quote)).toBe(
    'For a start after Apr 15, 2027 the data is over 18 months old, and confidence is low.',
  )
  expect(flipSentence({ ...age, isPast: true, grade: 'medium' }, quote)).toBe(
    'For a start up to Apr 15, 2027, when the data is 18 months old, confidence is medium.',
  )
  expect(
    flipSentence(
      { by: 'size', n: 10, grade: 'medium' },
      { ...quote, cell: { n: 0, employers: 0, largestShare: null } },
    ),
  ).toBe('With 10 filings for this role, level and place instead of 0, confidence is medium.')
  expect(
    flipSentence({ by: 'size', n: 1, grade: 'medium' }, { ...quote, cell: { n: 0, employers: 0, largestShare: null } }),
  ).toBe('With 1 filing for this role, level and place instead of 0, confidence is medium.')
})

test('the biggest change is said with how many change the conclusion', () => {
  expect(sensitivitySentence([])).toBe('Nothing else can be changed here.')
  expect(sensitivitySentence([lever(499)])).toBe(
    'The biggest change: Jan 15, 2027 instead of Jan 15, 2026, by less than $1k. None of these changes the conclusion.',
  )
  const flipping: Lever = { ...lever(-66_000), flips: [{ about: 'grade', is: 'low' }] }
  expect(sensitivitySentence([flipping, lever(499)])).toBe(
    'The biggest change: Jan 15, 2027 instead of Jan 15, 2026, $66k (44%) lower. 1 of these 2 would change the conclusion.',
  )
})
