import { describe, expect, test } from 'vitest'
import { conclusionsOf, flippedClause } from '@/lib/engine/conclusion'
import { smallAsk } from '../quotes'

const percentiles = Object.freeze({ p10: 100_000, p25: 120_000, p50: 140_000, p75: 160_000, p90: 200_000 })
const fair = Object.freeze({ overall: 'fair' as const })

describe('what a quote lets one conclude', () => {
  test.each([
    [119_999, 'below'],
    [120_000, 'inside'],
    [160_000, 'inside'],
    [160_001, 'above'],
  ])('of an offer of %i is that it is %s the middle half, and nothing else', (offerUsd, place) => {
    expect(conclusionsOf(percentiles, fair, smallAsk({ offerUsd }))).toEqual([`the offer is ${place} the middle half`])
  })

  test.each([
    [{}, 'the draft’s width is not questioned'],
    // 100–200 is both over $50,000 wide and over 1.5 times its low.
    [{ hire: 'p10-p90' as const }, 'the draft’s width is questioned'],
    [{ post: { lowUsd: 100_000, highUsd: 151_000 } }, 'the draft’s width is questioned'],
  ])('without one is the grade, and of %j whether its width is questioned', (part, width) => {
    expect(conclusionsOf(percentiles, fair, smallAsk(part))).toEqual(['the grade is fair', width])
  })

  test('of a draft of one amount is the grade alone: it has no width', () => {
    const post = { lowUsd: 140_000, highUsd: 140_000 }
    expect(conclusionsOf(percentiles, fair, smallAsk({ post }))).toEqual(['the grade is fair'])
  })

  test('flips where another is drawn', () => {
    expect(flippedClause(['a', 'b'], ['a', 'c'])).toBe('c')
    expect(flippedClause(['a', 'b'], ['c', 'd'])).toBe('c and d')
    expect(flippedClause(['a', 'b'], ['a', 'b'])).toBeNull()
  })
})
