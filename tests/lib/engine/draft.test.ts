import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Widths } from '@/data/schema/quote'
import type { Quote } from '@/lib/engine/answer'
import { type Draft, draftOf, typicalWidth } from '@/lib/engine/draft'
import { quoteOf } from '@/lib/engine/make'
import { type DraftChoice, defaultDraft, payPolicies } from '@/lib/engine/policy'
import { known } from '@/lib/value/absence'
import { derive } from '@/lib/working/derivation'
import { law } from '../../law'
import { anyPercentiles, anyUsdRange, postedAsk, postedFacts, quoteIn, sre } from '../quotes'

const posted = quoteIn(quoteOf(postedFacts, postedAsk()))
const { widths } = postedFacts
function draft(choice: Partial<DraftChoice> = {}, quote: Quote = posted, wide: Widths | null = widths): Draft {
  const found = draftOf(quote, wide, { ...defaultDraft, ...choice })
  if (found.kind === 'unknown') throw new Error(found.why)
  return found.value
}

describe('a draft', () => {
  // P50 140,000 × 1.1 × 1.2 = 184,800; P25 and P75 e^∓.1 of it: 167,214 and 204,236. √1.44 = 1.2.
  test.each([
    ['lag', 'p25', 139_000, 201_000],
    ['match', 'p50', 154_000, 222_000],
    ['lead', 'p75', 170_000, 245_000],
  ] as const)('of an employer that would %s aims at %s', (policy, targetPercentile, lowUsd, highUsd) => {
    expect(draft({ policy })).toMatchObject({ policy, targetPercentile, lowUsd, highUsd, width: 1.44, isOwn: false })
  })

  test('has steps that recompute to its ends', () => {
    const { steps, lowUsd, highUsd, targetUsd } = draft()
    const again = derive(steps).steps
    expect(again.map(({ result }) => result)).toEqual(steps.map(({ result }) => result))
    expect(again.slice(-2).map(({ result }) => result)).toEqual([lowUsd, highUsd])
    expect(targetUsd).toBeCloseTo(184_800, 6)
  })

  test('of ends that the reader typed keeps them to the dollar', () => {
    expect(draft({ post: { lowUsd: 150_500, highUsd: 180_600 } })).toMatchObject({
      lowUsd: 150_500,
      highUsd: 180_600,
      width: 1.2,
      isOwn: true,
      steps: [],
    })
  })

  test('takes the width of the role, else of the level, and without either there is none', () => {
    const wide = widths as Widths
    expect(typicalWidth(wide, { role: sre, level: 'senior' })).toBe(1.44)
    expect(typicalWidth(wide, { role: sre, level: 'mid' })).toBe(1.3)
    expect(typicalWidth(wide, { role: sre, level: 'junior' })).toBeNull()
    expect(draftOf(posted, null, defaultDraft)).toMatchObject({ kind: 'unknown', reason: 'not-defined' })
    // Ends of one's own need no width.
    expect(draftOf(posted, null, { ...defaultDraft, post: { lowUsd: 1, highUsd: 2 } }).kind).toBe('known')
  })
})

const anyWidth = fc.double({ min: 1, max: 3, noNaN: true })
const quoteWith = ({ p10, p25, p50, p75, p90 }: Record<'p10' | 'p25' | 'p50' | 'p75' | 'p90', number>): Quote => ({
  ...posted,
  percentiles: { p10: known(p10), p25: known(p25), p50: known(p50), p75: known(p75), p90: known(p90) },
})
const widthOf = (typical: number): Widths => ({
  source: 'postings',
  levels: {},
  roleLevel: { [`${sre} senior`]: { n: 9, typical } },
})

law(
  'before its ends are rounded high ÷ low is the width, and √(low × high) the target',
  [anyPercentiles, anyWidth, fc.constantFrom(...payPolicies)],
  (percentiles, width, policy) => {
    const { steps, targetUsd, targetPercentile } = draft({ policy }, quoteWith(percentiles), widthOf(width))
    const [low, high] = ['draftLow', 'draftHigh'].map(
      (name) => steps.find((step) => step.name === name)?.result ?? 0,
    ) as [number, number]
    expect(targetUsd).toBe(percentiles[targetPercentile])
    expect(high / low).toBeCloseTo(width, 9)
    expect(Math.sqrt(low * high) / targetUsd).toBeCloseTo(1, 9)
  },
)

law(
  'a bolder policy and a wider range never lower the high end; the ends stand on thousands around the target',
  [anyPercentiles, anyWidth],
  (percentiles, width) => {
    const [lag, match, lead] = payPolicies.map((policy) =>
      draft({ policy }, quoteWith(percentiles), widthOf(width)),
    ) as [Draft, Draft, Draft]
    for (const [lower, higher] of [
      [lag, match],
      [match, lead],
    ] as const) {
      expect(higher.lowUsd).toBeGreaterThanOrEqual(lower.lowUsd)
      expect(higher.highUsd).toBeGreaterThanOrEqual(lower.highUsd)
    }
    const wider = draft({}, quoteWith(percentiles), widthOf(width * 1.1))
    expect(wider.highUsd).toBeGreaterThanOrEqual(match.highUsd)
    expect(wider.lowUsd).toBeLessThanOrEqual(match.lowUsd)
    expect([match.lowUsd % 1000, match.highUsd % 1000]).toEqual([0, 0])
    expect(match.lowUsd).toBeLessThanOrEqual(match.targetUsd + 500)
    expect(match.highUsd).toBeGreaterThanOrEqual(match.targetUsd - 500)
  },
)

law('own ends are the draft, whatever the policy', [anyUsdRange, fc.constantFrom(...payPolicies)], (post, policy) => {
  expect(draft({ post, policy })).toMatchObject({ ...post, isOwn: true })
})
