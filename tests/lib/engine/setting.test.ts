import { describe, expect, test } from 'vitest'
import { differentialOf, stateOf } from '@/lib/engine/setting'
import { placeOf } from '@/lib/place/geography'
import { unknown } from '@/lib/value/absence'
import { valueIn } from '../arbitraries'
import { backend, realFacts, smallFacts, sre } from '../quotes'

const at = (id: string, role = sre) => {
  const [place, found] = [placeOf(smallFacts.places, id), smallFacts.roles.get(role)]
  if (place === null || found === undefined) throw new Error(`${role} in ${id}`)
  return differentialOf(smallFacts, found, place)
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
      parts: [
        { share: 0.75, there: 187_574, everywhere: 144_570 },
        { share: 0.25, there: 138_444, everywhere: 110_260 },
      ],
    })
    expect(known('cbsa-12420')).toMatchObject({
      parts: [{ share: 0.75, there: 139_152, everywhere: 144_570 }],
    })
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
})

test('the state of a place is the one that an area’s name puts first', () => {
  const state = (id: string) => {
    const place = placeOf(realFacts.places, id)
    return place && stateOf(place)
  }
  expect([state('US'), state('US-CO'), state('cbsa-35620')]).toEqual([null, 'US-CO', 'US-NY'])
})
