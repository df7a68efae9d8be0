import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { disagreementOf, otherBases } from '@/lib/engine/disagreement'
import { quoteOf } from '@/lib/engine/make'
import { replay } from '@/lib/working/derivation'
import { valueIn } from '../arbitraries'
import { anyAsk, quoteIn, realFacts, smallAsk, smallFacts, smallQuote } from '../quotes'

/** The same quote with another median. */
const withMedian = (value: number) => {
  const quote = quoteIn(smallQuote())
  return { ...quote, percentiles: { ...quote.percentiles, p50: { kind: 'known' as const, value } } }
}

test('the other bases are asked the same, in their usual order', () => {
  expect(otherBases(smallFacts, smallAsk({ basis: 'occupation' })).map(({ ask }) => ask.basis)).toEqual([
    'filings',
    'postings-aijobs',
    'postings-isecjobs',
    'guide',
  ])
  for (const { ask } of otherBases(smallFacts, smallAsk()))
    expect(ask).toMatchObject({ ...smallAsk(), basis: ask.basis })
})

describe('disagreement', () => {
  test.each([
    [[100_000, 150_000], 0.4],
    [[150_000, 100_000, 120_000], 50 / 120],
    [[100_000, 110_000, 130_000, 200_000], 100 / 120],
    [[100_000, 100_000], 0],
  ])('of %j is (max − min) ÷ median', (medians, share) => {
    const { derivation, ...found } = valueIn(disagreementOf(medians.map(withMedian)))
    expect(found.share).toBeCloseTo(share, 12)
    expect([found.least.usd, found.most.usd, found.bases]).toEqual([
      Math.min(...medians),
      Math.max(...medians),
      medians.length,
    ])
    expect(replay(derivation)).toBe(found.share)
  })

  test('needs two medians; a band and no quote have none', () => {
    for (const answers of [
      [],
      [withMedian(1)],
      [withMedian(1), smallQuote({ basis: 'guide' }), smallQuote({ place: 'US-CT' })],
    ])
      expect(disagreementOf(answers)).toMatchObject({ kind: 'unknown', reason: 'not-defined' })
  })

  test('does not depend on the order, and names the bases it lies between', () => {
    fc.assert(
      fc.property(anyAsk, (ask) => {
        const answers = [quoteOf(realFacts, ask), ...otherBases(realFacts, ask)]
        const found = disagreementOf(answers)
        expect(disagreementOf(answers.toReversed())).toEqual(found)
        if (found.kind === 'unknown') return
        const { least, most, share } = found.value
        expect(share).toBeGreaterThanOrEqual(0)
        for (const { basis, usd } of [least, most])
          expect(quoteIn(quoteOf(realFacts, { ...ask, basis })).percentiles.p50).toEqual({ kind: 'known', value: usd })
      }),
    )
  })
})
