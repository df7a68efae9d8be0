import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DraftChoice, draftedRange, hireParts, rangeLadder, roundings } from '@/lib/engine/draft'
import { defaultQuote } from '@/lib/quote/address'
import { law } from '../../law'
import { anyPercentiles, anyUsdRange } from '../quotes'

const percentiles = Object.freeze({ p10: 110_400, p25: 126_159, p50: 147_356, p75: 163_091, p90: 181_600 })
const { hire, post, rounding } = defaultQuote
const plain: DraftChoice = Object.freeze({ hire, post, rounding })
const ladder = (part: Partial<DraftChoice> = {}) => rangeLadder(percentiles, { ...plain, ...part })

const anyChoice: fc.Arbitrary<DraftChoice> = fc.record({
  hire: fc.oneof(fc.constantFrom(...hireParts), anyUsdRange),
  post: fc.option(anyUsdRange),
  rounding: fc.constantFrom(...roundings),
})

describe('the ladder', () => {
  test('goes from the middle half to all of it to the nearest thousand, with nothing to undo', () => {
    expect(ladder()).toEqual([
      { name: 'market', lowUsd: 126_159, highUsd: 163_091, beyond: [], undo: null },
      { name: 'hire', lowUsd: 126_159, highUsd: 163_091, beyond: [], undo: null },
      { name: 'post', lowUsd: 126_000, highUsd: 163_000, beyond: [], undo: null },
    ])
  })

  test.each([
    ['p25-p50', 126_159, 147_356, []],
    ['p50-p75', 147_356, 163_091, []],
    // 126,159 − 110,400 and 181,600 − 163,091, each to the nearest thousand first: 126 − 110 and 182 − 163.
    ['p10-p90', 110_400, 181_600, [{ of: 'market', belowUsd: 16_000, aboveUsd: 19_000 }]],
    [{ lowUsd: 130_123, highUsd: 150_456 }, 130_123, 150_456, []],
  ] as const)('takes %j of it for what is paid on hire', (part, lowUsd, highUsd, beyond) => {
    expect(ladder({ hire: part })[1]).toEqual({
      name: 'hire',
      lowUsd,
      highUsd,
      beyond,
      undo: { hire: 'p25-p75' },
    })
  })

  test.each([
    [5000, 125_000, 165_000],
    [10_000, 130_000, 160_000],
  ] as const)('rounds the draft to the nearest %i, and can go back', (step, lowUsd, highUsd) => {
    expect(ladder({ rounding: step })[2]).toMatchObject({ lowUsd, highUsd, undo: { rounding: 1000 } })
  })

  test('keeps an own draft to the dollar, and says what it is beyond', () => {
    expect(ladder({ hire: 'p25-p50', post: { lowUsd: 120_500, highUsd: 150_499 } })[2]).toEqual({
      name: 'post',
      lowUsd: 120_500,
      highUsd: 150_499,
      // 126 − 121 at the low, 150 − 147 at the high.
      beyond: [
        { of: 'market', belowUsd: 5000, aboveUsd: 0 },
        { of: 'hire', belowUsd: 5000, aboveUsd: 3000 },
      ],
      undo: { post: null },
    })
    // A thousand is said, less is not.
    expect(ladder({ post: { lowUsd: 125_000, highUsd: 163_499 } })[2].beyond).toEqual([
      { of: 'market', belowUsd: 1000, aboveUsd: 0 },
    ])
    expect(ladder({ post: { lowUsd: 140_000, highUsd: 170_000 } })[2].beyond).toEqual([
      { of: 'market', belowUsd: 0, aboveUsd: 7000 },
    ])
  })

  law('never turns a range around', [anyPercentiles, anyChoice], (some, choice) => {
    for (const { lowUsd, highUsd } of rangeLadder(some, choice)) expect(lowUsd).toBeLessThanOrEqual(highUsd)
  })

  law(
    'gives back what each undo undoes, and in the end the plain ladder',
    [anyPercentiles, anyChoice],
    (some, choice) => {
      let left = choice
      for (let undone = 0; undone < 3; undone++) {
        const undo = rangeLadder(some, left).find((rung) => rung.undo !== null)?.undo
        if (undo) left = { ...left, ...undo }
      }
      const [market, hired, posted] = rangeLadder(some, left)
      expect([market.undo, hired.undo, posted.undo]).toEqual([null, null, null])
      expect(rangeLadder(some, left)).toEqual(rangeLadder(some, plain))
    },
  )

  law(
    'ends in the drafted range, within half a step of what is paid on hire',
    [anyPercentiles, anyChoice],
    (some, choice) => {
      const [, hired, { lowUsd, highUsd }] = rangeLadder(some, choice)
      expect(draftedRange(some, choice)).toEqual({ lowUsd, highUsd })
      if (choice.post) expect({ lowUsd, highUsd }).toEqual(choice.post)
      else {
        expect(Math.abs(lowUsd - hired.lowUsd)).toBeLessThanOrEqual(choice.rounding / 2)
        expect(Math.abs(highUsd - hired.highUsd)).toBeLessThanOrEqual(choice.rounding / 2)
        expect([lowUsd % choice.rounding, highUsd % choice.rounding]).toEqual([0, 0])
      }
    },
  )
})
