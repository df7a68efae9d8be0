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
  const washington = 'Washington, DC-VA-MD'
  const ends = (lowest: number, lowestArea: string, highest: number, highestArea: string) => ({
    role: sre.id,
    lowest,
    lowestArea,
    highest,
    highestArea,
  })
  const labor = deepFreeze([
    { state: 'US-CA', areas: 27, middle: 0.962, ...ends(0.83, 'Redding, CA', 1.55, 'San Jose, CA') },
    { state: 'US-DC', areas: 1, middle: 1.07, ...ends(1.07, washington, 1.07, washington) },
  ])
  const map = laborMap(sre, labor, states)
  const [california, district, connecticut] = map.states

  test('a state stands at its middle area, in per cent of the national mean, between two areas by name', () => {
    expect([california?.value, california?.hidden]).toEqual([96.2, null])
    expect(california?.says).toBe('California: 96% of the national mean')
    expect(california?.words).toBe(
      'California: 96% of the national mean in the middle of its 27 areas; highest in San Jose, CA (155%), lowest in Redding, CA (83%).',
    )
    expect(california?.row).toEqual(['96%', '83%', '155%', '27'])
    expect(california?.cells).toEqual([96.2, 83, 'Redding, CA', 155, 'San Jose, CA', 27])
  })

  test('a state of one area is that area', () => {
    expect(district?.words).toBe(
      'District of Columbia: 107% of the national mean in its one area, Washington, DC-VA-MD.',
    )
  })

  test('a state without published wages says so', () => {
    expect([connecticut?.value, connecticut?.hidden]).toEqual([null, 'no wages are published for any area of it.'])
    expect(connecticut?.says).toBe('Connecticut, not stated')
    expect(connecticut?.words).toBe('Connecticut: no wages are published for any area of it.')
    expect([connecticut?.row.length, connecticut?.cells.length]).toEqual([map.heads.length, map.columns.length])
  })

  test('the note names the ends of all areas, and says that this is a proxy', () => {
    expect(map.note).toMatch(/^Of all areas, San Jose, CA \(155%\) stands highest and Redding, CA \(83%\) lowest\. /)
    expect(map.note).toContain('proxy')
    expect(laborMap(sre, labor.slice(1), states).note).not.toContain('Of all areas')
  })

  test('the finding names both ends with their figures', () => {
    const [high, low] = [
      { ...(district as (typeof map.states)[number]), value: 107 },
      { ...(california as (typeof map.states)[number]), value: 96.2 },
    ]
    expect(map.tell([high], [low])).toBe(
      'Labour for SREs costs most in the District of Columbia and least in California: 107% and 96% of the national mean in the middle area of each.',
    )
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
