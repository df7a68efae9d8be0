import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { market } from '@/data'
import type { EffectTuple } from '@/data/schema/quote'
import { effectsOf, shapeOf } from '@/lib/engine/model'
import { centered, peopleIn, withCountry } from '@/pipeline/quotes/coherence'
import { law } from '../../law'
import { madeModel } from '../../lib/quote-model'

const role = 'site-reliability-engineer'
const plain: EffectTuple = [9, 3, 1, 1, 1, 1, 1]
const times = (median: number, n = 9): EffectTuple => [n, n, median, 1, 1, 1, 1]

/** California has three in four of the people who are anywhere. */
const people = () =>
  new Map([
    ['US-CA', 0.6],
    ['US-TX', 0.2],
    ['US-GU', 0],
  ])

const modelOf = (where: readonly [number, number], cell: Record<string, EffectTuple> = {}) =>
  madeModel({
    role: { [role]: plain },
    level: { senior: plain },
    roleLevel: { [`${role} senior`]: plain },
    where: { US: plain, 'US-CA': times(where[0]), 'US-TX': times(where[1]) },
    cell,
  })

const at = (model: ReturnType<typeof modelOf>, where: string) =>
  shapeOf(model, effectsOf(model, { role, level: 'senior', where }) ?? []).median

describe('own effects of states', () => {
  const effect = fc.double({ min: 0.6, max: 1.6, noNaN: true })

  law(
    'that are centered leave every state that has observations of the role and level where it was',
    [effect, effect, effect],
    (ca, tx, cell) => {
      const before = modelOf([ca, tx], { [`${role} senior US-CA`]: times(cell) })
      const after = centered(before, people)
      expect(at(after, 'US-CA') / at(before, 'US-CA')).toBeCloseTo(1, 3)
    },
  )

  // (.6 ln 1.2 + .2 ln .9) ÷ .8 = .11040, which the base gains.
  test('have no mean by people, and what it was is the base’s', () => {
    const { base, effects } = centered(modelOf([1.2, 0.9]), people)
    expect(base.usd / 100_000).toBeCloseTo(Math.exp(0.1104), 4)
    expect(
      0.6 * Math.log(effects.where['US-CA']?.[2] ?? 0) + 0.2 * Math.log(effects.where['US-TX']?.[2] ?? 0),
    ).toBeCloseTo(0, 4)
  })

  // Texas has none of the role at that level: it moves with those that have.
  test('of a cell are centered over the states that have it', () => {
    const after = centered(modelOf([1, 1], { [`${role} senior US-CA`]: times(1.1) }), people)
    expect(after.effects.cell[`${role} senior US-CA`]?.[2]).toBe(1)
    expect(after.effects.roleLevel[`${role} senior`]?.[2]).toBeCloseTo(1.1, 4)
    expect(at(after, 'US-TX') / 110_000).toBeCloseTo(1, 4)
  })
})

// (.6 × 120,000 × e^.2 + .2 × 90,000) ÷ .8, kept e^.05 higher, where observations are.
test('the country is the mean of its states by people, at the place where observations are', () => {
  const placeLog = (_: string, where: string) => (where === 'US-CA' ? 0.2 : 0)
  const model = withCountry(modelOf([1.2, 0.9]), people, placeLog, () => 0.05)
  const mean = (0.6 * 120_000 * Math.exp(0.2) + 0.2 * 90_000) / 0.8
  expect(at(model, 'US') / (mean * Math.exp(0.05))).toBeCloseTo(1, 4)
  const nobody = withCountry(
    modelOf([1.2, 0.9]),
    () => new Map(),
    placeLog,
    () => 0.05,
  )
  expect(nobody.effects).toEqual(modelOf([1.2, 0.9]).effects)
})

test('the people of a role are in the states by the parts of its occupations: all but those of occupations without wages by state', () => {
  const { occupations, places } = market()
  const parts = [...peopleIn(occupations, places)(role).values()]
  const all = parts.reduce((sum, each) => sum + each, 0)
  expect(all).toBeGreaterThan(0.9)
  expect(all).toBeLessThanOrEqual(1 + 1e-9)
  expect(Math.min(...parts)).toBeGreaterThanOrEqual(0)
})
