import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EffectTuple, QuoteModel } from '@/data/schema/quote'
import { effectsOf, percentilesOf, shapeOf } from '@/lib/engine/model'
import { inLevelOrder } from '@/pipeline/quotes/level-order'
import { law } from '../../law'
import { madeModel } from '../../lib/quote-model'
import { observed } from './observation'

const role = 'site-reliability-engineer'
const plain: EffectTuple = [9, 3, 1, 1, 1, 1, 1]
const median = (times: number, n = 9): EffectTuple => [n, n, times, 1, 1, 1, 1]

/** Of one role in California and the country, with its levels as given and its cells on top. */
function modelOf(level: QuoteModel['effects']['level'], cell: QuoteModel['effects']['cell'] = {}): QuoteModel {
  const roleLevel = Object.fromEntries(Object.keys(level).map((each) => [`${role} ${each}`, plain]))
  return madeModel({ role: { [role]: plain }, level, roleLevel, where: { US: plain, 'US-CA': plain }, cell })
}

const at = (model: QuoteModel, level: string, where = 'US-CA') =>
  percentilesOf(shapeOf(model, effectsOf(model, { role, level, where }) ?? []))

describe('levels', () => {
  const falling = modelOf(
    { mid: median(1.2), senior: median(1) },
    { [`${role} mid US-CA`]: median(1, 3), [`${role} senior US-CA`]: median(1, 1) },
  )

  // Weights 4 and 2: the logarithm of the median becomes (4 ln 120,000 + 2 (ln 100,000 − .001)) ÷ 6, senior .001 above it.
  test('that fall are pooled by their observations, a tenth of a percent apart', () => {
    const model = inLevelOrder(falling, [])
    const log = (4 * Math.log(120_000) + 2 * (Math.log(100_000) - 0.001)) / 6
    expect(at(model, 'mid').p50 / Math.exp(log)).toBeCloseTo(1, 4)
    expect(at(model, 'senior').p50 / at(model, 'mid').p50).toBeCloseTo(1.001, 4)
    expect(model.inversions).toEqual([])
    // In their own cell: what role and level mean elsewhere stays.
    expect(model.effects.level).toEqual(falling.effects.level)
    expect(model.effects.cell[`${role} mid US-CA`]?.slice(0, 2)).toEqual([3, 3])
  })

  test('that rise are left as they are, and so is a level that nobody stated', () => {
    const rising = modelOf({ junior: median(0.8), mid: median(1), unstated: median(0.5), staff: median(1.3) })
    expect(inLevelOrder(rising, [])).toEqual(rising)
  })

  test('that meet at the median, and fall at the top alone, are pooled too', () => {
    const model = inLevelOrder(modelOf({ mid: [9, 9, 1, 1, 1, 1, 4], senior: [9, 9, 1.1, 1, 1, 1, 0.5] }), [])
    expect(at(model, 'senior').p90).toBeGreaterThanOrEqual(at(model, 'mid').p90)
    expect(at(model, 'senior').p50).toBeGreaterThan(at(model, 'mid').p50)
  })

  const times = fc.double({ min: 0.3, max: 3, noNaN: true })
  const anyEffect = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.constant(null), times, times, times, times, times)
  const levels = ['junior', 'mid', 'senior', 'staff']

  law(
    'never fall afterwards, in any place at any percentile, whatever they were',
    [fc.tuple(anyEffect, anyEffect, anyEffect, anyEffect), anyEffect],
    (effects, cell) => {
      const own = Object.fromEntries(levels.map((level, index) => [level, effects[index] as EffectTuple]))
      const model = inLevelOrder(modelOf(own, { [`${role} mid US-CA`]: cell }), [])
      for (const where of ['US', 'US-CA'])
        for (const [index, level] of levels.entries()) {
          const [low, high] = [at(model, levels[index - 1] ?? level, where), at(model, level, where)]
          for (const figure of ['p10', 'p25', 'p50', 'p75', 'p90'] as const)
            expect(high[figure]).toBeGreaterThanOrEqual(low[figure])
          const { p10, p25, p50, p75, p90 } = high
          expect([p10, p25, p50, p75, p90]).toEqual([p10, p25, p50, p75, p90].toSorted((a, b) => a - b))
        }
    },
  )
})

describe('data that insist', () => {
  const falling = modelOf({ mid: median(1.5), senior: median(1) })
  const wages = (around: number, n: number) => Array.from({ length: n }, (_, index) => around + index * 100)
  const insisting = (n: number, senior: number) => [
    ...observed(wages(150_000, n), { level: 'mid' }),
    ...observed(wages(senior, n), { level: 'senior' }),
  ]

  test('are left, and named for the state and for the country', () => {
    const model = inLevelOrder(falling, insisting(30, 100_000))
    expect(model.inversions).toEqual([
      { role, where: 'US', lower: 'mid', higher: 'senior' },
      { role, where: 'US-CA', lower: 'mid', higher: 'senior' },
    ])
    expect(at(model, 'senior')).toEqual(at(falling, 'senior'))
  })

  test('take thirty observations of either level', () => {
    expect(inLevelOrder(falling, insisting(29, 100_000)).inversions).toEqual([])
  })

  test('take medians whose intervals lie apart', () => {
    expect(inLevelOrder(falling, insisting(30, 149_500)).inversions).toEqual([])
  })

  test('are none where the other level stands lower', () => {
    expect(inLevelOrder(falling, insisting(30, 200_000)).inversions).toEqual([])
  })

  test('leave the levels above and below in order among themselves', () => {
    const model = modelOf({ junior: median(2), mid: median(1.5), senior: median(1), staff: median(0.9) })
    const ordered = inLevelOrder(model, insisting(30, 100_000))
    expect(at(ordered, 'mid').p50).toBeGreaterThan(at(ordered, 'junior').p50)
    expect(at(ordered, 'staff').p50).toBeGreaterThan(at(ordered, 'senior').p50)
    expect(at(ordered, 'senior').p50).toBeLessThan(at(ordered, 'mid').p50)
  })
})
