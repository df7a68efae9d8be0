import { describe, expect, test } from 'vitest'
import { roleIndex, roleSurvey } from '@/lib/engine/role-index'
import { occupationEvidence } from '@/lib/evidence/occupation'
import { valueIn } from '../arbitraries'
import { smallOccupations } from '../market'
import { realFacts, sre, testersPaid } from '../quotes'

test('a role is indexed with what the survey says of it', () => {
  const { id, mix, survey, growth } = roleIndex(smallOccupations, sre)
  expect([id, mix.kind, survey.kind, growth.kind]).toEqual([sre, 'known', 'known', 'known'])
  expect(roleIndex(smallOccupations, 'baker')).toMatchObject({ mix: { kind: 'unknown' }, survey: { kind: 'unknown' } })
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
