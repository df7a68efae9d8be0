import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areasOf, inPlace, laborCost, livingCost, placeOf, stateLabor, statesOf } from '@/lib/place/geography'
import { known } from '@/lib/value/absence'
import { law } from '../../law'
import { valueIn } from '../arbitraries'
import { smallPlaces } from '../market'

const part = (soc: string, share: number) => ({ soc, title: soc, share })
const developers = [part('15-1252', 1)]
const { nationalMeans } = smallPlaces
const areaOf = (id: string) => {
  const place = placeOf(smallPlaces, id)
  if (place?.kind !== 'area') throw new Error(`${id} is no area`)
  return place.area
}

describe('placeOf', () => {
  test.each([
    ['US', 'country', 'US'],
    ['US-CA', 'state', 'US-CA'],
    ['cbsa-41860', 'area', 'cbsa-41860'],
    ['41860', 'area', 'cbsa-41860'],
    ['600001', 'area', '600001'],
  ])('%s is a %s', (id, kind, found) => {
    expect(placeOf(smallPlaces, id)).toMatchObject({ kind, id: found })
  })

  test.each(['', 'us', 'US-ZZ', 'cbsa-600001', 'cbsa-', '4186'])('%j is none', (id) => {
    expect(placeOf(smallPlaces, id)).toBeNull()
  })
})

describe('cost of labour', () => {
  // The methods: 15-1252 in the published area means over the national 144,570.
  test.each([
    ['San Francisco', 'cbsa-41860', 1.297],
    ['New York', 'cbsa-35620', 1.112],
    ['Austin', 'cbsa-12420', 0.963],
    ['Atlanta', 'cbsa-12060', 0.904],
    ['Santa Clara', 'cbsa-41940', 1.564],
  ])('of software developers in %s', (_, id, ratio) => {
    expect(valueIn(laborCost(areaOf(id), developers, nationalMeans)).ratio).toBeCloseTo(ratio, 3)
  })

  test('is of sums over the mix, not a mean of ratios', () => {
    const mix = [part('15-1252', 0.6), part('15-1253', 0.4)]
    const { ratio, parts } = valueIn(laborCost(areaOf('cbsa-41860'), mix, nationalMeans))
    expect(ratio).toBeCloseTo((0.6 * 187_574 + 0.4 * 138_444) / (0.6 * 144_570 + 0.4 * 110_260), 12)
    expect(parts).toHaveLength(2)
  })

  test('leaves out what one side lacks, and says how much remains', () => {
    const mix = [part('15-1252', 0.6), part('15-1253', 0.3), part('15-2051', 0.1)]
    expect(valueIn(laborCost(areaOf('cbsa-41940'), mix, nationalMeans))).toEqual({
      ratio: expect.closeTo(226_137 / 144_570, 12),
      parts: [{ share: 0.6, there: 226_137, everywhere: 144_570 }],
    })
    expect(laborCost(areaOf('cbsa-41940'), [part('15-1252', 0.4), part('15-1253', 0.6)], nationalMeans)).toMatchObject({
      reason: 'no-data',
      why: expect.stringContaining('40%'),
    })
  })

  const wages = fc.tuple(fc.integer({ min: 3e4, max: 3e5 }), fc.integer({ min: 3e4, max: 3e5 }))

  law(
    'is 1 where the area pays as the country does, and scales with what it pays',
    [wages, fc.double({ min: 0.5, max: 2, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })],
    ([a, b], factor, share) => {
      const means = { '15-1252': a, '15-1253': b }
      const there = { labour: { means: { '15-1252': a * factor, '15-1253': b * factor } } }
      const mix = [part('15-1252', share), part('15-1253', 1 - share)]
      expect(valueIn(laborCost(there, mix, means)).ratio).toBeCloseTo(factor, 9)
    },
  )

  test('is unknown for the area’s own reason', () => {
    expect(laborCost(areaOf('cbsa-25540'), developers, nationalMeans)).toEqual({
      kind: 'unknown',
      reason: 'no-data',
      why: 'No wage is listed here.',
    })
  })
})

describe('a state', () => {
  test('is the middle of its areas, with the lowest and highest by name', () => {
    const state = valueIn(stateLabor(smallPlaces, developers, 'US-CA'))
    expect(state).toMatchObject({
      lowest: { name: 'Northern California', ratio: 1 },
      highest: { name: 'Santa Clara' },
      areas: 3,
    })
    expect(state.ratio).toBeCloseTo(1.297, 3)
  })

  test('counts an area across a border, and orders areas from the lowest', () => {
    expect(areasOf(smallPlaces, developers, 'US-NJ').map(({ id }) => id)).toEqual(['cbsa-35620'])
    expect(areasOf(smallPlaces, developers, 'US-CA').map(({ id }) => id)).toEqual([
      '600001',
      'cbsa-41860',
      'cbsa-41940',
    ])
  })

  test('is unknown without an area that has wages', () => {
    expect(stateLabor(smallPlaces, developers, 'US-CT')).toMatchObject({ kind: 'unknown', reason: 'no-data' })
  })
})

test.each([
  ['US', known({ name: 'United States', rpp: 100 })],
  ['US-CA', known({ name: 'California', rpp: 112.6 })],
  ['41860', known({ name: 'San Francisco', rpp: 118.23 })],
  ['US-CT', expect.objectContaining({ kind: 'unknown', reason: 'no-data' })],
  ['600001', expect.objectContaining({ kind: 'unknown', reason: 'no-data' })],
])('cost of living of %s', (id, living) => {
  const place = placeOf(smallPlaces, id)
  expect(place && livingCost(smallPlaces, place)).toEqual(living)
})

test('an area across borders belongs first to the state that its name puts first', () => {
  expect(statesOf({ name: 'New York-Newark-Jersey City, NY-NJ', states: ['US-NJ', 'US-NY'] })).toEqual([
    'US-NY',
    'US-NJ',
  ])
  expect(statesOf({ name: 'A county with no code', states: ['US-GA', 'US-SC'] })).toEqual(['US-GA', 'US-SC'])
})

test('the country alone takes an article', () => {
  expect(inPlace({ kind: 'country', name: 'United States' })).toBe('the United States')
  expect(inPlace({ kind: 'state', name: 'Colorado' })).toBe('Colorado')
})
