import { expect, test } from 'vitest'
import { releaseIndex } from '@/lib/engine/release'
import { placeOf } from '@/lib/place/geography'
import { backend, realFacts, realPlaces, smallFacts, smallRelease, sre } from '../quotes'

test('every role that any basis knows is indexed', () => {
  const guide = [
    {
      ...smallRelease.quotes.guide[0],
      role: 'baker',
      levels: ['mid' as const],
      place: 'US',
      lowUsd: 1,
      highUsd: 2,
      source: 'guide',
    },
  ]
  const facts = releaseIndex({ ...smallRelease, quotes: { ...smallRelease.quotes, guide } })
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

test('a place is found under each id that it goes by', () => {
  for (const id of [...realPlaces, ...realPlaces.map((each) => each.replace('cbsa-', '')), 'US-ZZ', '', 'cbsa-1'])
    expect(realFacts.placesById.get(id) ?? null).toEqual(placeOf(realFacts.places, id))
})
