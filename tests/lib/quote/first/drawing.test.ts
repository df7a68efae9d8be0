import { describe, expect, test } from 'vitest'
import { placeOn } from '@/lib/drawing/plot'
import { rangeFigure } from '@/lib/quote/first/drawing'
import { known } from '@/lib/value/absence'
import { eachPercentile } from '@/lib/value/percentiles'
import { law } from '../../../law'
import { anyPercentiles, anyUsdRange, quoteIn, smallQuote } from '../../quotes'

const quote = quoteIn(smallQuote())

describe('the drawing beside a range', () => {
  test('has the draft and the market on one axis, with its amounts in words', () => {
    const { axis, draft, market } = rangeFigure({ lowUsd: 140_000, highUsd: 200_000 }, quote)
    expect([draft?.from, draft?.to]).toEqual([placeOn(axis, 140_000), placeOn(axis, 200_000)])
    expect(draft).toMatchObject({ low: '$140k', high: '$200k', says: 'Draft range: 140 to 200 thousand dollars' })
    expect(market.median).toBe(placeOn(axis, quote.percentiles.p50.value))
    expect(market.says).toMatch(/^Market: 10th percentile \$\d+k, .*median \$165k/)
  })

  test('without a draft is the market alone', () => {
    expect(rangeFigure(null, quote).draft).toBeNull()
  })

  law(
    'always says the median, never lets two labels touch, and leaves room for the ends of the bars',
    [anyUsdRange, anyPercentiles],
    {},
    (range, usd) => {
      const own = { lowUsd: Math.max(range.lowUsd, usd.p10 / 2), highUsd: Math.max(usd.p10, usd.p90) }
      const percentiles = eachPercentile((name) => known(usd[name]))
      const { draft, market } = rangeFigure(own, { ...quote, percentiles })
      const at = (which: 'isWide' | 'isNarrow') =>
        market.labels.filter((label) => label[which]).map((label) => label.at)
      for (const [which, width] of [
        ['isWide', 0.113],
        ['isNarrow', 0.145],
      ] as const) {
        const places = at(which)
        expect(places).toContain(market.median)
        const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0))
        expect(Math.min(1, ...gaps)).toBeGreaterThanOrEqual(width)
      }
      expect(Math.min(draft?.from ?? 1, market.line[0])).toBeGreaterThan(0.05)
      expect(Math.max(draft?.to ?? 0, market.line[1])).toBeLessThan(0.95)
    },
  )
})
