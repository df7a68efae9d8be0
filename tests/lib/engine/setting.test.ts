import { describe, expect, test } from 'vitest'
import { differentialOf, stateOf } from '@/lib/engine/setting'
import { placeOf } from '@/lib/place/geography'
import { unknown } from '@/lib/value/absence'
import { valueIn } from '../arbitraries'
import { backend, realFacts, smallFacts, sre } from '../quotes'

const at = (id: string, role = sre, facts = smallFacts) => {
  const [place, found] = [placeOf(facts.places, id), facts.roles.get(role)]
  if (place === null || found === undefined) throw new Error(`${role} in ${id}`)
  return differentialOf(facts, found, place)
}
const known = (id: string) => {
  const found = at(id)
  if (found === null) throw new Error('the country')
  return valueIn(found)
}

describe('the cost of labour behind a place', () => {
  test('is none for the country', () => {
    expect(at('US')).toBeNull()
  })

  test('is an area’s own, over the occupations that it and the country have', () => {
    expect(known('cbsa-41860')).toEqual({
      areaName: 'San Francisco',
      isBestPaid: false,
      ratio: expect.closeTo((0.75 * 187_574 + 0.25 * 138_444) / (0.75 * 144_570 + 0.25 * 110_260), 12),
      shares: [0.75, 0.25],
      there: [187_574, 138_444],
      everywhere: [144_570, 110_260],
    })
    expect(known('cbsa-12420')).toMatchObject({ shares: [0.75], there: [139_152], everywhere: [144_570] })
  })

  test('is that of a state’s best-paid area', () => {
    expect(known('US-CA')).toMatchObject({ areaName: 'Santa Clara', isBestPaid: true })
  })

  test.each([
    ['cbsa-25540', sre, 'No wage is listed here.'],
    ['US-CT', sre, 'The publisher lists no wages for any area of Connecticut.'],
    ['cbsa-12420', backend, 'Area and country both have a mean wage for only 25% of the role’s filings.'],
  ])('is unknown of %s for %s', (id, role, why) => {
    expect(at(id, role)).toEqual(unknown('no-data', why))
  })

  test('is unknown for a role without a mix', () => {
    const place = placeOf(smallFacts.places, 'US-CA')
    const mix = unknown('no-data', 'No mix.')
    if (place)
      expect(differentialOf(smallFacts, { mix, growth: mix, survey: mix, bestPaid: new Map() }, place)).toBe(mix)
  })

  test('is the ratio of its own parts, everywhere in the real release', () => {
    for (const { id } of realFacts.places.areas) {
      const found = at(id, sre, realFacts)
      if (found?.kind !== 'known') continue
      const { ratio, shares, there, everywhere } = found.value
      const sum = (wages: readonly number[]) =>
        wages.reduce((total, wage, index) => total + wage * (shares[index] ?? 0), 0)
      expect(ratio).toBeCloseTo(sum(there) / sum(everywhere), 12)
    }
  })
})

test('the state of a place is the one that an area’s name puts first', () => {
  const state = (id: string) => {
    const place = placeOf(realFacts.places, id)
    return place && stateOf(place)
  }
  expect([state('US'), state('US-CO'), state('cbsa-35620')]).toEqual([null, 'US-CO', 'US-NY'])
})
