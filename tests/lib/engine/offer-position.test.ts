import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { offerPosition as positionOf } from '@/lib/engine/offer-position'
import { compaRatio, penetration } from '@/lib/pay/bands'
import type { Percentiles } from '@/lib/value/percentiles'
import { replay } from '@/lib/working/derivation'
import { law } from '../../law'
import { anyPercentiles } from '../quotes'

/** REFERENCES D5: $165k in 140–200 has a compa-ratio of .971 and a penetration of .417. */
const percentiles = Object.freeze({ p10: 120_000, p25: 140_000, p50: 160_000, p75: 200_000, p90: 240_000 })
const offerPosition = (some: Percentiles<number>, usd: number) => positionOf(some, usd, ['filings'])
const anyOffer = fc.double({ min: 1000, max: 10_000_000, noNaN: true })

describe('an offer', () => {
  test('stands to the median and to the middle half by their definitions', () => {
    const position = offerPosition(percentiles, 165_000)
    expect(position).toMatchObject({ usd: 165_000, marketIndex: 1.03125, low: 0.5, high: 0.75, place: 'within' })
    expect(position.compaRatio).toBeCloseTo(0.971, 3)
    expect(position.penetration).toBeCloseTo(0.417, 3)
    // .5 + .25 × ln(165 ÷ 160) ÷ ln(200 ÷ 160) = .5 + .25 × .030772 ÷ .223144.
    expect(position.at).toBeCloseTo(0.53448, 5)
  })

  test.each([
    [119_999, null, 0, 0.1, 'below'],
    [120_000, 0.1, 0.1, 0.25, 'below'],
    [139_999, 0.25, 0.1, 0.25, 'below'],
    [140_000, 0.25, 0.1, 0.25, 'within'],
    [160_000, 0.5, 0.25, 0.5, 'within'],
    [200_000, 0.75, 0.5, 0.75, 'within'],
    [200_001, 0.75, 0.75, 0.9, 'above'],
    [240_000, 0.9, 0.75, 0.9, 'above'],
    [240_001, null, 0.9, 1, 'above'],
  ] as const)('of %i lies at %s between %s and %s, %s', (usd, at, low, high, place) => {
    const position = offerPosition(percentiles, usd)
    expect(position).toMatchObject({ low, high, place })
    if (at === null) expect(position.at).toBeNull()
    else expect(position.at).toBeCloseTo(at, 4)
  })

  law('that is greater stands no lower in any figure', [anyPercentiles, anyOffer, anyOffer], (some, a, b) => {
    const [less, more] = [Math.min(a, b), Math.max(a, b)].map((usd) => offerPosition(some, usd))
    if (less === undefined || more === undefined) throw new Error('two offers')
    for (const figure of ['marketIndex', 'compaRatio', 'penetration', 'low', 'high'] as const)
      expect(more[figure]).toBeGreaterThanOrEqual(less[figure])
    const places = ['below', 'within', 'above']
    expect(places.indexOf(more.place)).toBeGreaterThanOrEqual(places.indexOf(less.place))
    expect(more.at ?? more.low).toBeGreaterThanOrEqual((less.at ?? less.low) - 1e-12)
  })

  law('has its percentile inside its bracket', [anyPercentiles, anyOffer], (some, usd) => {
    const { at, low, high } = offerPosition(some, usd)
    expect(at === null).toBe(usd < some.p10 || usd > some.p90)
    if (at !== null) {
      expect(at).toBeGreaterThanOrEqual(low - 1e-12)
      expect(at).toBeLessThanOrEqual(high + 1e-12)
    }
  })

  test.each([0, -1, Number.NaN, Infinity])('of %d is refused', (usd) => {
    expect(() => offerPosition(percentiles, usd)).toThrow(RangeError)
  })

  test('in percentiles that do not rise is refused', () => {
    expect(() => offerPosition({ ...percentiles, p90: 200_000 }, 165_000)).toThrow('p90 does not lie above p75')
  })
})

describe('its derivation', () => {
  law('replays to figures that are those of pay bands, to the last digit', [anyPercentiles, anyOffer], (some, usd) => {
    const { derivation, marketIndex, at, ...position } = offerPosition(some, usd)
    const range = { lowUsd: some.p25, highUsd: some.p75 }
    expect(marketIndex).toBe(usd / some.p50)
    expect(position.compaRatio).toBe(compaRatio(usd, range))
    expect(position.penetration).toBe(penetration(usd, range))
    expect(replay(derivation)).toBe(at ?? position.penetration)
  })

  test('names the source behind every step', () => {
    for (const { sources } of offerPosition(percentiles, 165_000).derivation.steps) expect(sources).toEqual(['filings'])
  })
})
