import { describe, expect, test } from 'vitest'
import { roleSurvey } from '@/lib/engine/release'
import { occupationEvidence } from '@/lib/evidence/occupation'
import { valueIn } from '../arbitraries'
import { smallOccupations } from '../market'
import { backend, changedFacts, realFacts, smallFacts, sre, testersPaid } from '../quotes'

test('every role that any basis knows is indexed', () => {
  const baker = { role: 'baker', levels: ['mid' as const], place: 'US', lowUsd: 1, highUsd: 2, source: 'guide' }
  const facts = changedFacts({ quotes: { guide: [baker] } })
  expect([...facts.roles.keys()].sort()).toEqual([backend, 'baker', sre])
  expect(facts.roles.get('baker')).toMatchObject({ mix: { kind: 'unknown' }, growth: { kind: 'unknown' } })
  expect(facts.roles.get('baker')?.bestPaid.size).toBe(0)
})

test('the best-paid area of a state is that of the highest cost of labour', () => {
  const { bestPaid } = smallFacts.roles.get(sre) ?? { bestPaid: new Map() }
  // Georgia, New Jersey and New York have areas but are no states of the small file; Hartford lists no wages.
  expect([...bestPaid].map(([state, { id }]) => [state, id])).toEqual([
    ['US-CA', 'cbsa-41940'],
    ['US-TX', 'cbsa-12420'],
  ])
  expect(bestPaid.get('US-CA')?.ratio).toBeCloseTo(226_137 / 144_570, 9)
})

test('models go by their source, and the release comes along', () => {
  expect([...smallFacts.models.keys()]).toEqual(['filings', 'postings-aijobs'])
  expect(smallFacts.dataVersion).toBe('2026.11.23')
})

describe('a role’s survey', () => {
  test('holds the latest percentiles, and the published figures behind each', () => {
    const { percentiles, inputs } = valueIn(roleSurvey(smallOccupations, sre))
    expect(percentiles).toEqual(valueIn(occupationEvidence(smallOccupations, sre, 2024)).percentiles)
    expect(inputs.p25).toEqual({ shares: [0.75, 0.25], wages: [70_000, 70_000] })
    // “At least 200,000” is no amount to average.
    expect(inputs.p90).toEqual({ shares: [], wages: [] })
  })

  test('leaves out figures that are published under another occupation', () => {
    const shared = testersPaid((wages) => ({ ...wages, publishedAs: '15-1252' }))
    expect(valueIn(roleSurvey(shared, sre)).inputs.p25.shares).toEqual([0.75])
  })

  test('is unknown for a role without a mix', () => {
    expect(roleSurvey(smallOccupations, 'alchemist')).toMatchObject({ kind: 'unknown', reason: 'no-data' })
  })

  test('gives each percentile of the real release from its own inputs', () => {
    for (const { survey } of realFacts.roles.values()) {
      const { percentiles, inputs } = valueIn(survey)
      for (const figure of ['p10', 'p25', 'p50', 'p75', 'p90'] as const) {
        const { shares, wages } = inputs[figure]
        const total = wages.reduce((sum, wage, index) => sum + wage * (shares[index] ?? 0), 0)
        expect(valueIn(percentiles[figure])).toBeCloseTo(total / shares.reduce((sum, share) => sum + share, 0), 6)
      }
    }
  })
})
