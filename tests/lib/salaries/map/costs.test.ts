import { describe, expect, test } from 'vitest'
import { laborMap } from '@/lib/salaries/map/labor'
import { livingMap } from '@/lib/salaries/map/living'
import { deepFreeze, realRole } from '../../../roles'

describe('the cost of labor', () => {
  const sre = realRole('site-reliability-engineer')
  const states = deepFreeze([
    { id: 'US-CA', name: 'California', living: 112 },
    { id: 'US-DC', name: 'District of Columbia', living: 110 },
    { id: 'US-CT', name: 'Connecticut', living: 103 },
  ])
  const puertoRico = { id: 'US-PR', name: 'Puerto Rico', living: null }
  const labor = deepFreeze([
    {
      ...{ role: sre.id, state: 'US-CA', ratio: 1.216 },
      ...{ lowest: 0.83, lowestArea: 'Redding, CA', highest: 1.45, highestArea: 'San Jose, CA' },
    },
    {
      ...{ role: sre.id, state: 'US-DC', ratio: 1.07 },
      ...{ lowest: null, lowestArea: null, highest: null, highestArea: null },
    },
  ])
  const map = laborMap(sre, labor, states)
  const [california, district, connecticut] = map.states

  test('a state stands at its own wages, the country’s at 100, between two areas by name', () => {
    expect([california?.value, california?.hidden]).toEqual([121.6, null])
    expect(california?.says).toBe('California: 22% above the US')
    expect(california?.words).toBe(
      'California: 22% above the US. Its areas run from Redding, CA (17% below the US) to San Jose, CA (45% above the US).',
    )
    expect(california?.row).toEqual(['122', '83 Redding, CA', '145 San Jose, CA'])
    expect(california?.cells).toEqual([121.6, 83, 'Redding, CA', 145, 'San Jose, CA'])
  })

  test('a state of one area names none', () => {
    expect(district?.words).toBe('District of Columbia: 7% above the US.')
    expect(district?.row).toEqual(['107', null, null])
  })

  test('a state without enough published wages says so', () => {
    const why = 'BLS publishes wages for too few of this role’s occupations.'
    expect([connecticut?.value, connecticut?.hidden]).toEqual([null, why])
    expect(connecticut?.says).toBe('Connecticut, not published')
    expect(connecticut?.words).toBe(`Connecticut: ${why}`)
    expect([connecticut?.row.length, connecticut?.cells.length]).toEqual([map.heads.length, map.columns.length])
  })

  test('the note says that this is a proxy, and no cost of living', () => {
    expect(map.note).toContain('proxy')
    expect(map.note).toContain('Not the cost of living')
  })

  test('the finding names both ends with their figures', () => {
    const [high, low] = [
      { ...(california as (typeof map.states)[number]), value: 121.6 },
      { ...(district as (typeof map.states)[number]), value: 107 },
    ]
    expect(map.tell([high], [low])).toBe(
      'SRE labor costs most in California (22% above the US) and least in the District of Columbia (7% above).',
    )
  })

  test('the finding names a place that is not on the map where it lies below all that are', () => {
    const island = { ...(labor[1] as (typeof labor)[number]), state: 'US-PR', ratio: 0.55 }
    const wider = laborMap(sre, [...labor, island], [...states, puertoRico])
    const [high, low] = wider.states.map((state) => ({ ...state, value: state.value ?? 0 }))
    if (!high || !low) throw new Error('two states')
    expect(wider.tell([high], [low])).toMatch(/\. Puerto Rico, not on the map, is lower still \(45% below\)\.$/)
    expect(wider.tell([high], [{ ...low, value: 0.55 * 100 }])).not.toContain('Puerto Rico')
  })
})

describe('the cost of living', () => {
  const faces = deepFreeze([
    { id: 'US-CA', name: 'California', living: 112.581 },
    { id: 'US-AR', name: 'Arkansas', living: 86.5 },
    { id: 'US-XX', name: 'Middling', living: 100.04 },
    { id: 'US-GU', name: 'Guam', living: null },
  ])
  const map = livingMap(faces)

  test.each([
    ['California', 'California: prices at 112.6, 12.6% above the country’s.'],
    ['Arkansas', 'Arkansas: prices at 86.5, 13.5% below the country’s.'],
    ['Middling', 'Middling: prices at 100, as in the country as a whole.'],
    ['Guam', 'Guam: no price parity is published for it.'],
  ])('%s against the country', (name, words) => {
    expect(map.states.find((state) => state.name === name)?.words).toBe(words)
  })

  test('the figure is the parity as published, and its absence is no zero', () => {
    expect(map.states.map(({ value }) => value)).toEqual([112.581, 86.5, 100.04, null])
    expect(map.states.map(({ cells }) => cells)).toEqual([[112.581], [86.5], [100.04], [null]])
  })

  test('the finding says where a salary buys least, which is where prices are highest', () => {
    const [california, arkansas] = map.states.map((state) => ({ ...state, value: state.value ?? 0 }))
    if (!california || !arkansas) throw new Error('two states are needed')
    expect(map.tell([california], [arkansas])).toBe(
      'A salary buys least in California and most in Arkansas: prices stand at 112.6 and 86.5, the country’s at 100.',
    )
  })
})
