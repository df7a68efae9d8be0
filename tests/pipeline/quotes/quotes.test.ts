import { describe, expect, test } from 'vitest'
import { market } from '@/data'
import { effectsOf } from '@/lib/engine/model'
import { country } from '@/lib/evidence/book'
import { inMiddle, placedModel, withWages, yearlyModel } from '@/pipeline/quotes/quotes'
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

test('a model of dated observations stands for the month in their middle, any other for that of its year', () => {
  const undated = yearlyModel('postings', observed(several(150_000), { where: '2026', year: 2026 }))
  expect(undated.reference).toEqual({ month: '2026-07', year: 2026 })
  const months = new Map([['postings', '2025-12']])
  expect(inMiddle(undated, months)).toEqual({ ...undated, reference: { month: '2025-12', year: 2025 } })
  const filed = { ...undated, source: 'filings' }
  expect(inMiddle(filed, months)).toEqual(filed)
})

test('states count as having wages where they or an area of theirs have', () => {
  expect(withWages(smallPlaces)).toEqual(['US-CA', 'US-TX'])
  const real = withWages(market().places)
  for (const id of ['US-CT', 'US-PR', 'US-DC', 'US-AK']) expect(real).toContain(id)
})
