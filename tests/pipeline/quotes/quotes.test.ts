import { describe, expect, test } from 'vitest'
import { market } from '@/data'
import { effectsOf } from '@/lib/engine/model'
import { country } from '@/lib/evidence/book'
import { within } from '@/pipeline/quotes/level-order'
import { filingsModel, postingsModel, unfiled } from '@/pipeline/quotes/quotes'
import { smallPlaces } from '../../lib/market'
import { observed } from './observation'

const several = (usd: number) => Array.from({ length: 12 }, (_, index) => usd * (0.8 + index / 30))
const role = 'site-reliability-engineer'

describe('the model of filings', () => {
  const filings = [
    ...observed(several(180_000), { level: 'mid' }),
    ...observed(several(120_000), { level: 'senior', where: 'US-TX' }),
  ]
  const model = filingsModel(filings, () => 0, ['US-CA', 'US-GA'])

  test('knows the country, a place within a state, every state that has filings and those that only have wages', () => {
    expect(Object.keys(model.effects.where).sort()).toEqual(['US', 'US-CA', 'US-GA', 'US-TX', 'area'])
    expect(model.effects.where['US-GA']).toEqual([0, 0, 1, 1, 1, 1, 1])
    expect(model.effects.where['US-CA']?.[0]).toBe(12)
    for (const where of [country, within, 'US-GA'])
      expect(effectsOf(model, { role, level: 'senior', where })).not.toBeNull()
  })
})

test('the model of advertisements takes years for places', () => {
  const model = postingsModel('postings-isecjobs', observed(several(150_000), { where: '2024', employer: null }))
  expect(Object.keys(model.effects.where)).toEqual(['2024'])
  expect(model.effects.role[role]?.[1]).toBeNull()
})

test('states count as having wages when an area of theirs has', () => {
  expect(unfiled(smallPlaces)).toEqual(['US-CA', 'US-TX'])
  expect(unfiled(market().places)).not.toContain('US-CT')
})
