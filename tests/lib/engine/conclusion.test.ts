import { describe, expect, test } from 'vitest'
import { type Conclusion, conclusionsOf, flipped } from '@/lib/engine/conclusion'
import { smallAsk } from '../quotes'

const percentiles = Object.freeze({ p10: 100_000, p25: 120_000, p50: 140_000, p75: 160_000, p90: 200_000 })
const fair = Object.freeze({ overall: 'fair' as const })

describe('what a quote lets one conclude', () => {
  test.each([
    [119_999, 'below'],
    [120_000, 'within'],
    [160_000, 'within'],
    [160_001, 'above'],
  ])('of an offer of %i is that it is %s the middle half, and nothing else', (offerUsd, place) => {
    expect(conclusionsOf(percentiles, fair, smallAsk({ offerUsd }))).toEqual([{ about: 'offer', place }])
  })

  test.each([
    [{}, false],
    // 100–200 is both over $50,000 wide and over 1.5 times its low.
    [{ hire: 'p10-p90' as const }, true],
    [{ post: { lowUsd: 100_000, highUsd: 151_000 } }, true],
  ])('without one is the grade, and of %j whether its width is questioned', (part, isQuestioned) => {
    expect(conclusionsOf(percentiles, fair, smallAsk(part))).toEqual([
      { about: 'grade', grade: 'fair' },
      { about: 'width', isQuestioned },
    ])
  })

  test('of a draft of one amount is the grade alone: it has no width', () => {
    const post = { lowUsd: 140_000, highUsd: 140_000 }
    expect(conclusionsOf(percentiles, fair, smallAsk({ post }))).toEqual([{ about: 'grade', grade: 'fair' }])
  })

  test('flips where another is drawn', () => {
    const [low, high] = (['low', 'high'] as const).map((grade): Conclusion => ({ about: 'grade', grade }))
    const [narrow, wide] = [false, true].map((isQuestioned): Conclusion => ({ about: 'width', isQuestioned }))
    if (!low || !high || !narrow || !wide) throw new Error('four conclusions')
    expect(flipped([low, narrow], [low, wide])).toEqual([wide])
    expect(flipped([low, narrow], [high, wide])).toEqual([high, wide])
    expect(flipped([low, narrow], [{ ...low }, { ...narrow }])).toEqual([])
    expect(flipped([{ about: 'offer', place: 'below' }], [{ about: 'offer', place: 'above' }])).toHaveLength(1)
  })
})
