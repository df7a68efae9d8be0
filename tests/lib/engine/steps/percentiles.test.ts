/** What months of age do to the percentiles of a quote. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { yearlyGrowths } from '@/lib/engine/aging'
import type { Quote } from '@/lib/engine/answer'
import { quoteOf } from '@/lib/engine/make'
import { wideningAt, wideningSteps } from '@/lib/engine/steps/percentiles'
import type { QuoteAddress } from '@/lib/quote/address'
import { derive, replay } from '@/lib/working/derivation'
import { law } from '../../../law'
import { smallOccupations } from '../../market'
import { postedAsk, postedFacts, quoteIn, realFacts, shown, smallAsk, smallFacts, sre } from '../../quotes'

const growth = { kind: 'own', rate: 0 } as const
const widening = (months: number, yearly: readonly number[]) => derive(wideningSteps({ months, growth, yearly })).result
/** Posted ranges of the small release, grown as the real occupations were. */
const facts = { ...postedFacts, roles: realFacts.roles }
const quote = (part: Partial<QuoteAddress> = {}): Quote => quoteIn(quoteOf(facts, postedAsk(part)))
const gaps = (each: Quote) =>
  shown(each)
    .slice(1)
    .map((usd, index) => Math.log(usd / (shown(each)[index] ?? Number.NaN)))

describe('the widening', () => {
  test('is the standard deviation of yearly growth times the root of the years', () => {
    // Of .02, .04 and .06 the deviation is .02; of four years the root is 2.
    expect(widening(48, [0.02, 0.04, 0.06])).toBeCloseTo(0.04, 12)
    expect(widening(12, [0.02, 0.04, 0.06])).toBeCloseTo(0.02, 12)
    expect(widening(12, [0.03, 0.03])).toBeCloseTo(0, 12)
    expect(wideningAt({ months: 0, growth, yearly: [0.02, 0.04, 0.06] }, 48)).toBeCloseTo(0.04, 12)
    expect(wideningAt({ months: 12, growth, yearly: [0.02, 0.04, 0.06] }, 0)).toBe(0)
    expect(wideningAt({ months: 12, growth, yearly: [0.02, 0.04, 0.06] }, -3)).toBe(0)
  })

  test('is not there at the data’s own date, nor in a release from before it', () => {
    expect(wideningSteps({ months: 0, growth, yearly: [0.02, 0.04] })).toEqual([])
    expect(wideningSteps({ months: 12, growth, yearly: null })).toEqual([])
    const earlier = quoteIn(quoteOf(smallFacts, smallAsk({ asOf: '2026-04-15' })))
    expect(earlier.derivation.steps.map(({ name }) => name)).not.toContain('widening')
    expect(gaps(earlier)).toEqual([0.1, 0.2, 0.2, 0.2].map((gap) => expect.closeTo(gap, 12)))
  })

  test('takes the growths of the role’s survey median from year to year', () => {
    const { years } = smallOccupations
    expect(yearlyGrowths(smallOccupations, sre).length).toBeLessThanOrEqual(years.length - 1)
    expect(yearlyGrowths(smallOccupations, 'no-such-role')).toEqual([])
  })
})

describe('a quote brought forward', () => {
  test('has each gap with the widening in quadrature, as a step of its own, and the same median', () => {
    const [now, later] = [quote(), quote({ asOf: '2028-10-15' })]
    const step = later.derivation.steps.find(({ name }) => name === 'widening')
    expect(step?.result).toBeGreaterThan(0)
    expect(gaps(later)).toEqual(gaps(now).map((gap) => expect.closeTo(Math.hypot(gap, step?.result ?? 0), 9)))
    expect(later.percentiles.p50).toEqual(now.percentiles.p50)
    expect(replay(later.derivation)).toBe(later.derivation.result)
  })

  test('of an occupation widens the gaps between what is published', () => {
    const real = { ...realFacts, widths: postedFacts.widths }
    const at = (asOf: string) => quoteIn(quoteOf(real, smallAsk({ basis: 'occupation', asOf })))
    const [now, later] = [at('2025-05-15'), at('2027-05-15')]
    const step = later.derivation.steps.find(({ name }) => name === 'widening')
    expect(gaps(later)).toEqual(gaps(now).map((gap) => expect.closeTo(Math.hypot(gap, step?.result ?? 0), 9)))
    expect(replay(later.derivation)).toBe(later.derivation.result)
  })

  law(
    'is wider the later it is, never narrower',
    [fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 })],
    (a, b) => {
      const at = (months: number) => {
        const total = 2026 * 12 + 9 + months
        return gaps(quote({ asOf: `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}-15` }))
      }
      const [sooner, later] = [at(Math.min(a, b)), at(Math.max(a, b))]
      for (const [index, gap] of later.entries()) expect(gap).toBeGreaterThanOrEqual((sooner[index] ?? 0) - 1e-12)
    },
  )
})
