import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type EffectTuple, effectGroups } from '@/data/schema/quote'
import { effectsOf, percentilesOf, shapeOf } from '@/lib/engine/model'
import { law } from '../../law'
import { madeModel } from '../quote-model'

const effect = (median: number, ...gaps: [number, number, number, number]): EffectTuple => [9, 4, median, ...gaps]

const model = madeModel(
  {
    role: { sre: effect(1.2, 1, 1, 1, 1) },
    level: { senior: effect(1.1, 2, 1, 1, 1) },
    where: { 'US-CA': effect(1.5, 1, 0.5, 1, 1) },
    roleWhere: { 'sre US-CA': effect(1, 1, 1, 2, 1) },
    cell: { 'sre senior US-CA': effect(0.9, 1, 1, 1, 4) },
  },
  { base: { n: 100, usd: 100_000, gaps: [0.1, 0.2, 0.15, 0.05] } },
)
const asked = { role: 'sre', level: 'senior', where: 'US-CA' }

describe('what the groups say', () => {
  test('is given group by group, nothing where a group has no observations', () => {
    const effects = effectsOf(model, asked) ?? []
    expect(effects.map(({ group }) => group)).toEqual(effectGroups)
    expect(effects[0]).toEqual({ group: 'role', n: 9, employers: 4, median: 1.2, gaps: [1, 1, 1, 1] })
    expect(effects[2]).toEqual({ group: 'roleLevel', n: 0, employers: null, median: 1, gaps: [1, 1, 1, 1] })
  })

  // One ad of California and Texas is two of the role by place, and one in the country.
  test('counts an observation of several states once where a group is of no place', () => {
    const twice: EffectTuple = [2, 1, 1.2, 1, 1, 1, 1]
    const once: EffectTuple = [1, 1, 0.9, 1, 1, 1, 1]
    const held = madeModel({
      role: { sre: twice },
      level: { senior: twice },
      roleLevel: { 'sre senior': twice },
      where: { 'US-CA': once, US: once },
      roleWhere: { 'sre US-CA': once, 'sre US': once },
      levelWhere: { 'senior US-CA': once, 'senior US': once },
      cell: { 'sre senior US-CA': once, 'sre senior US': once },
    })
    for (const where of ['US-CA', 'US']) {
      const effects = effectsOf(held, { ...asked, where }) ?? []
      expect(effects.map(({ n }) => n)).toEqual([1, 1, 1, 1, 1, 1, 1])
      expect(effects.map(({ median }) => median)).toEqual([1.2, 1.2, 1.2, 0.9, 0.9, 0.9, 0.9])
    }
  })

  test.each([
    { ...asked, role: 'wizard' },
    { ...asked, level: 'mid' },
    { ...asked, where: 'US-TX' },
  ])('is null for $role $level $where, one of which it does not know', (unknown) => {
    expect(effectsOf(model, unknown)).toBeNull()
  })

  // 100,000 × 1.2 × 1.1 × 1.5 × .9 = 178,200. Gaps: .1 × 2; .2 × .5; .15 × 2; .05 × 4.
  test('multiplies out to a median and gaps, and these to percentiles', () => {
    const shape = shapeOf(model, effectsOf(model, asked) ?? [])
    expect(shape.median).toBeCloseTo(178_200, 6)
    for (const [index, gap] of [0.2, 0.1, 0.3, 0.2].entries()) expect(shape.gaps[index]).toBeCloseTo(gap, 12)
    const { p10, p25, p50, p75, p90 } = percentilesOf(shape)
    expect(p50).toBeCloseTo(178_200, 6)
    // e^−.1 = .904837, e^−.3 = .740818, e^.3 = 1.349859, e^.5 = 1.648721.
    expect(p25).toBeCloseTo(161_242, 0)
    expect(p10).toBeCloseTo(132_013.8, 0)
    expect(p75).toBeCloseTo(240_544.8, 0)
    expect(p90).toBeCloseTo(293_802.1, 0)
  })
})

const times = fc.double({ min: 0.01, max: 20, noNaN: true })
const anyEffect = fc.tuple(times, times, times, times, times)

law('percentiles rise whatever the multipliers', [fc.array(anyEffect, { maxLength: 3 })], (drawn) => {
  const effects = drawn.map(([median, a, b, c, d]) => ({
    group: 'cell' as const,
    n: 1,
    employers: 1,
    median,
    gaps: [a, b, c, d] as const,
  }))
  const { p10, p25, p50, p75, p90 } = percentilesOf(shapeOf(model, effects))
  const rise = [p10, p25, p50, p75, p90]
  expect(rise).toEqual(rise.toSorted((a, b) => a - b))
  expect(p10).toBeGreaterThanOrEqual(0)
})
