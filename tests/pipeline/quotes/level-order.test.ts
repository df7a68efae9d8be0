import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EffectTuple, QuoteModel } from '@/data/schema/quote'
import { effectsOf, percentilesOf, shapeOf } from '@/lib/engine/model'
import { inLevelOrder } from '@/pipeline/quotes/level-order'
import { law } from '../../law'
import { madeModel } from '../../lib/quote-model'

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

  // Where nothing is known of the place both levels have nine observations: the mean of ln 120,000 and ln 100,000 − ln 1.03.
  test('that fall are pooled by their observations, 3 % apart', () => {
    const model = inLevelOrder(falling)
    const log = (Math.log(120_000) + Math.log(100_000 / 1.03)) / 2
    expect(at(model, 'mid', 'US').p50 / Math.exp(log)).toBeCloseTo(1, 3)
    for (const where of ['US', 'US-CA'])
      expect(at(model, 'senior', where).p50 / at(model, 'mid', where).p50).toBeCloseTo(1.03, 2)
    expect(model).toMatchObject({ inversions: [], ties: [] })
    // Where both belong: what the level means for other roles stays.
    expect(model.effects.level).toEqual(falling.effects.level)
    expect(model.effects.cell[`${role} mid US-CA`]?.slice(0, 2)).toEqual([3, 3])
  })

  // In California alone, weights 4 and 2: the logarithm of the median becomes (4 ln 120,000 + 2 (ln 110,000 − ln 1.03)) ÷ 6.
  test('that fall in one place are pooled in its cells', () => {
    const model = inLevelOrder(
      modelOf(
        { mid: median(1), senior: median(1.1) },
        { [`${role} mid US-CA`]: median(1.2, 3), [`${role} senior US-CA`]: median(1, 1) },
      ),
    )
    const log = (4 * Math.log(120_000) + 2 * Math.log(110_000 / 1.03)) / 6
    expect(at(model, 'mid').p50 / Math.exp(log)).toBeCloseTo(1, 3)
    expect(at(model, 'mid', 'US').p50).toBeCloseTo(100_000, -1)
  })

  test('that rise are left as they are, and so is a level that nobody stated', () => {
    const rising = modelOf({ junior: median(0.8), mid: median(1), unstated: median(0.5), staff: median(1.3) })
    expect(inLevelOrder(rising)).toEqual({ ...rising, ties: [] })
  })

  test('that meet at the median, and fall at the top alone, are pooled too', () => {
    const model = inLevelOrder(modelOf({ mid: [9, 9, 1, 1, 1, 1, 4], senior: [9, 9, 1.1, 1, 1, 1, 0.5] }))
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
      const model = inLevelOrder(modelOf(own, { [`${role} mid US-CA`]: cell }))
      for (const where of ['US', 'US-CA'])
        for (const [index, level] of levels.entries()) {
          const [low, high] = [at(model, levels[index - 1] ?? level, where), at(model, level, where)]
          for (const figure of ['p10', 'p25', 'p50', 'p75', 'p90'] as const)
            expect(high[figure]).toBeGreaterThanOrEqual(low[figure])
          if (index > 0) expect(high.p50 / low.p50).toBeGreaterThanOrEqual(1.03)
          const { p10, p25, p50, p75, p90 } = high
          expect([p10, p25, p50, p75, p90]).toEqual([p10, p25, p50, p75, p90].toSorted((a, b) => a - b))
        }
    },
  )
})

describe('a step within the role’s own employers', () => {
  const falling = modelOf({ junior: median(2), mid: median(1.5), senior: median(1), staff: median(0.9) })
  const senior = (high: number) => () => [
    { lower: 'mid' as const, higher: 'senior' as const, ratio: high - 0.1, low: high - 0.2, high, employers: 9 },
  ]

  test('that is wholly under 1 leaves the level below, in every place by name, and the others in order', () => {
    const model = inLevelOrder(falling, senior(0.98))
    const pair = { lower: 'mid', higher: 'senior' }
    expect(model.inversions).toEqual([
      { role, where: 'US', ...pair },
      { role, where: 'US-CA', ...pair },
    ])
    expect(at(model, 'senior').p50).toBeLessThan(at(model, 'mid').p50)
    expect(at(model, 'mid').p50).toBeGreaterThan(at(model, 'junior').p50)
    expect(at(model, 'staff').p50).toBeGreaterThan(at(model, 'senior').p50)
  })

  test('that is under 1.03 lets the two meet, by name', () => {
    const model = inLevelOrder(falling, senior(1.02))
    expect(model.inversions).toEqual([])
    expect(model.ties?.map(({ where, higher }) => [where, higher])).toEqual([
      ['US', 'senior'],
      ['US-CA', 'senior'],
    ])
    expect(at(model, 'senior').p50 / at(model, 'mid').p50).toBeCloseTo(1.001, 3)
  })

  test('that may be more changes nothing', () => {
    expect(inLevelOrder(falling, senior(1.2))).toEqual(inLevelOrder(falling))
  })
})
