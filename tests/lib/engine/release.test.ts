import { describe, expect, test } from 'vitest'
import { releaseIndex } from '@/lib/engine/release'
import { backend, changedFacts, earlierRelease, smallFacts, sre } from '../quotes'

test('every role that any basis knows is indexed', () => {
  const baker = { role: 'baker', levels: ['mid' as const], place: 'US', lowUsd: 1, highUsd: 2, source: 'guide' }
  const facts = changedFacts({ quotes: { guide: [baker] } })
  expect([...facts.roles.keys()].sort()).toEqual([backend, 'baker', sre])
  expect(facts.roles.get('baker')).toMatchObject({ mix: { kind: 'unknown' }, growth: { kind: 'unknown' } })
})

test('models go by their source, and the release comes along', () => {
  expect([...smallFacts.models.keys()]).toEqual(['filings', 'postings-aijobs'])
  expect(smallFacts.dataVersion).toBe('2026.11.23')
})

describe('the rule of places', () => {
  const role = smallFacts.roles.get(sre)
  const texas = { kind: 'state', id: 'US-TX', name: 'Texas' } as const

  test('is that of the shape of a release’s own files', () => {
    if (role === undefined) throw new Error('no role')
    const earlier = releaseIndex(earlierRelease)
    expect(smallFacts.rule.labor(role, texas)).toMatchObject({ kind: 'known' })
    expect(earlier.rule.labor(role, texas)).toMatchObject({ kind: 'unknown' })
    expect([smallFacts.elasticities.length, earlier.elasticities]).toEqual([1, []])
  })
})
