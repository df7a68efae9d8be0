import { describe, expect, test } from 'vitest'
import { disagreementOf } from '@/lib/engine/disagreement'
import { quoteOf, quotesByBasis } from '@/lib/engine/make'
import { settingOf } from '@/lib/engine/setting'
import { replay } from '@/lib/working/derivation'
import { law } from '../../law'
import { anyAsk, quoteIn, realFacts, smallQuote } from '../quotes'

/** The same quote with another median. */
const withMedian = (value: number) => {
  const quote = quoteIn(smallQuote())
  return { ...quote, percentiles: { ...quote.percentiles, p50: { kind: 'known' as const, value } } }
}

describe('disagreement', () => {
  test.each([
    [[100_000, 150_000], 0.4],
    [[150_000, 100_000, 120_000], 50 / 120],
    [[100_000, 110_000, 130_000, 200_000], 100 / 120],
    [[100_000, 100_000], 0],
  ])('of %j is (max − min) ÷ median', (medians, share) => {
    const found = disagreementOf(medians.map(withMedian))
    if (found === null) throw new Error('no disagreement')
    expect(found.share).toBeCloseTo(share, 12)
    expect([found.least.usd, found.most.usd, found.bases]).toEqual([
      Math.min(...medians),
      Math.max(...medians),
      medians.length,
    ])
    expect(replay(found.derivation)).toBe(found.share)
  })

  test('needs two medians; a band and no quote have none', () => {
    for (const answers of [
      [],
      [withMedian(1)],
      [withMedian(1), smallQuote({ basis: 'guide' }), smallQuote({ place: 'US-CT' })],
    ])
      expect(disagreementOf(answers)).toBeNull()
  })

  test('leaves out a basis that has fewer than five of the role', () => {
    const of = (n: number, usd: number) => {
      const quote = withMedian(usd)
      const effects = quote.effects.map((each) => (each.group === 'role' ? { ...each, n } : each))
      return { ...quote, effects }
    }
    const found = disagreementOf([of(5, 100_000), of(9, 150_000), of(4, 320_000)])
    expect([found?.bases, found?.most.usd]).toEqual([2, 150_000])
    expect(disagreementOf([of(5, 100_000), of(1, 320_000)])).toBeNull()
  })

  law('does not depend on the order, and names the bases it lies between', [anyAsk], (ask) => {
    const answers = quotesByBasis(settingOf(realFacts, ask), ask)
    const found = disagreementOf(answers)
    expect(disagreementOf(answers.toReversed())).toEqual(found)
    if (found === null) return
    const { least, most, share } = found
    expect(share).toBeGreaterThanOrEqual(0)
    for (const { basis, usd } of [least, most])
      expect(quoteIn(quoteOf(realFacts, { ...ask, basis })).percentiles.p50).toEqual({ kind: 'known', value: usd })
  })
})
