import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import type { Role } from '@/data/schema/role'
import { roleProfile, roleProfileSchema } from '@/lib/api/answer/role-profile'

const role = (id: string) => dataset.roles.find((each) => each.id === id) as Role
const performance = role('performance-engineer')
const learning = role('machine-learning-engineer')

describe('roleProfile', () => {
  test('bands keep scope and source, and an undated one says so', () => {
    const { guideBands } = roleProfile(performance, dataset.traits)
    expect(
      guideBands.map(({ lowUsd, highUsd, levels, place, source }) => ({ lowUsd, highUsd, levels, place, source })),
    ).toEqual([
      { lowUsd: 170_000, highUsd: 200_000, levels: ['senior'], place: 'US', source: 'guide' },
      { lowUsd: 140_000, highUsd: 200_000, levels: ['mid', 'senior'], place: 'US', source: 'guide' },
    ])
    expect(guideBands[0]?.asOf).toMatchObject({ kind: 'unknown', reason: 'not-stated' })
  })

  test('a dated band keeps its date', () => {
    const bands = performance.bands.map((band) => ({ ...band, asOf: '2026-01-31' }))
    const profile = roleProfile({ ...performance, bands }, dataset.traits)
    expect(roleProfileSchema.parse(profile).guideBands[0]?.asOf).toBe('2026-01-31')
  })

  test('there is one level for every trait, in the vocabulary’s order, and silence has its reason', () => {
    const { traits } = roleProfile(learning, dataset.traits)
    expect(traits.map(({ id }) => id)).toEqual(dataset.traits.map(({ id }) => id))
    const silent = traits.find(({ level }) => level === 'not-stated')
    expect(silent?.source).toMatchObject({ kind: 'unknown', reason: 'not-stated' })
  })

  test('a stated week comes with its sums and the nearest week that fits; a silent one with the reason', () => {
    expect(roleProfile(performance, dataset.traits).workMix).toMatchObject({
      kind: 'known',
      sumLow: 85,
      sumHigh: 125,
      point: [33.75, 28.75, 23.75, 13.75],
      sources: ['guide'],
    })
    expect(roleProfile(learning, dataset.traits).workMix).toEqual({
      kind: 'unknown',
      reason: 'not-stated',
      why: learning.silence,
    })
  })

  test('sources name every source of the role once', () => {
    expect(roleProfile(role('site-reliability-engineer'), dataset.traits).sources).toEqual([
      'editorial',
      'google-sre',
      'guide',
    ])
  })
})
