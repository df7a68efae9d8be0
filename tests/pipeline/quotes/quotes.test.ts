import { describe, expect, test } from 'vitest'
import { market } from '@/data'
import { effectsOf } from '@/lib/engine/model'
import { country } from '@/lib/value/country'
import { laborOf, placedModel, trained, withWages, yearlyModel } from '@/pipeline/quotes/quotes'
import { smallPlaces } from '../../lib/market'
import { observed } from './observation'

const several = (usd: number) => Array.from({ length: 12 }, (_, index) => usd * (0.8 + index / 30))
const role = 'site-reliability-engineer'

describe('the model of observations that name a state', () => {
  const logs: Readonly<Record<string, number>> = { 'US-CA': 0.2, 'US-TX': -0.1 }
  const filings = [
    ...observed(several(180_000), { level: 'mid' }),
    ...observed(several(120_000), { level: 'senior', where: 'US-TX' }),
    ...observed([150_000], { where: 'US-GU', level: 'mid' }),
  ]
  const model = placedModel(filings, (_, where) => logs[where] ?? null, { source: 'filings', value: 0.5 }, [
    'US-CA',
    'US-GA',
  ])

  test('knows the country, every state that has observations and those that only have wages', () => {
    expect(Object.keys(model.effects.where).sort()).toEqual(['US', 'US-CA', 'US-GA', 'US-GU', 'US-TX'])
    expect(model.effects.where['US-GA']).toEqual([0, 0, 1, 1, 1, 1, 1])
    expect(model.effects.where['US-CA']?.[0]).toBe(12)
    for (const where of [country, 'US-GA']) expect(effectsOf(model, { role, level: 'senior', where })).not.toBeNull()
  })

  test('says where a role’s observations are, of those whose state has a cost of labor', () => {
    // (12 × .2 − 12 × .1) ÷ 24; Guam has none.
    expect(model.crowding).toEqual({ [role]: 0.05 })
  })
})

test('the model of observations without a place takes years for places', () => {
  const model = yearlyModel('postings-isecjobs', observed(several(150_000), { where: '2024', employer: null }))
  expect(Object.keys(model.effects.where)).toEqual(['2024'])
  expect(model.effects.role[role]?.[1]).toBeNull()
  expect(model.crowding).toBeUndefined()
})

test('a role of under five observations has no model on a source without places, unless no role has more', () => {
  const asked = (some: Parameters<typeof observed>[1]) =>
    observed([150_000, 160_000], { where: '2024', employer: null, ...some })
  const both = [...observed(several(150_000), { where: '2024', employer: null }), ...asked({ role: 'data-engineer' })]
  expect(Object.keys(yearlyModel('postings-isecjobs', both).effects.role)).toEqual([role])
  expect(Object.keys(yearlyModel('postings-isecjobs', asked({})).effects.role)).toEqual([role])
})

describe('a model of advertised ranges', () => {
  const labor = laborOf(market().occupations, market().places)
  const range = (month: string) => ({ title: 'sre', month, lowUsd: 1, highUsd: 2 })
  // The same employers advertise 10 % more a year later.
  const ranges = [
    ...observed(several(150_000), { range: range('2025-03'), year: 2025 }),
    ...observed(several(165_000), { range: range('2026-03'), year: 2026 }),
  ]

  test('is of the newest month, and says by what trend', () => {
    const { model } = trained('postings', ranges, labor)
    expect(model.reference).toEqual({ month: '2026-03', year: 2026 })
    expect(model.trend).toEqual({ perYear: 0.0953, error: 0, newest: '2026-03' })
  })

  test('of undated observations stands for its year', () => {
    const { model } = trained('postings', observed(several(150_000), { year: 2026 }), labor)
    expect(model).toMatchObject({ reference: { month: '2026-07', year: 2026 } })
    expect(model.trend).toBeUndefined()
  })

  test('is the same from wherever the search for it starts', () => {
    const first = trained('postings', ranges, labor).model
    const again = trained('postings', ranges, labor, first).model
    const ratio =
      (again.effects.cell[`${role} senior US-CA`]?.[2] ?? 0) / (first.effects.cell[`${role} senior US-CA`]?.[2] ?? 1)
    expect(Math.abs(Math.log((ratio * again.base.usd) / first.base.usd))).toBeLessThan(0.01)
  })
})

test('states count as having wages where they or an area of theirs have', () => {
  expect(withWages(smallPlaces)).toEqual(['US-CA', 'US-TX'])
  const real = withWages(market().places)
  for (const id of ['US-CT', 'US-PR', 'US-DC', 'US-AK']) expect(real).toContain(id)
})
