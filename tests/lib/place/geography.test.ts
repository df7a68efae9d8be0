import { describe, expect, test } from 'vitest'
import { market } from '@/data'
import { behindJob, inPlace, livingCost, placeOf, stateOf, statesOf } from '@/lib/place/geography'
import { countryName } from '@/lib/place/names/countries'
import { known } from '@/lib/value/absence'
import { smallPlaces } from '../market'
import { realData } from '../real-salaries'

describe('placeOf', () => {
  test.each([
    ['US', 'country', 'US'],
    ['US-CA', 'state', 'US-CA'],
    ['cbsa-41860', 'area', 'cbsa-41860'],
    ['41860', 'area', 'cbsa-41860'],
    ['600001', 'area', '600001'],
    // As the survey of wages writes it.
    ['0600001', 'area', '600001'],
  ])('%s is a %s', (id, kind, found) => {
    expect(placeOf(smallPlaces, id)).toMatchObject({ kind, id: found })
  })

  test.each(['', 'us', 'US-ZZ', 'cbsa-600001', 'cbsa-', '4186', '00600001'])('%j is none', (id) => {
    expect(placeOf(smallPlaces, id)).toBeNull()
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

test('the state of a place is itself, or the first of an area', () => {
  const state = (id: string) => {
    const place = placeOf(market().places, id)
    return place && stateOf(place)
  }
  expect([state('US'), state('US-CO'), state('cbsa-35620')]).toEqual([null, 'US-CO', 'US-NY'])
})

test('an area is offered under every state that its name names, and under no other', () => {
  for (const { name, states } of market().places.areas) {
    const named = /, ([A-Z]{2}(?:-[A-Z]{2})*)$/.exec(name)?.[1]?.split('-')
    if (named) expect(statesOf({ name, states }), name).toEqual(named.map((code) => `US-${code}`))
    else expect(states, name).toHaveLength(1)
  }
})

test.each([
  ['United States', 'the United States'],
  ['District of Columbia', 'the District of Columbia'],
  ['US Virgin Islands', 'the US Virgin Islands'],
  ['Southwest Montana nonmetropolitan area', 'the Southwest Montana nonmetropolitan area'],
  ['Colorado', 'Colorado'],
  ['Denver, CO', 'Denver, CO'],
  ['Remote (US)', 'Remote (US)'],
])('%s is %s inside a sentence', (name, said) => {
  expect(inPlace({ name })).toBe(said)
})

test('of the countries that a source has, those take an article that English gives one', () => {
  const taking = realData.countries.filter(({ name }) => inPlace({ name }) !== name)
  expect(taking.map(({ name }) => name)).toEqual(['Netherlands', 'United Kingdom'])
  expect(realData.countries.length).toBeGreaterThan(30)
})

test('of all countries, those named by what they are, and those whose name is a plural', () => {
  const codes = ['AE', 'BS', 'CD', 'CF', 'CI', 'DO', 'GB', 'GM', 'IE', 'IM', 'KY', 'MV', 'NL', 'PH', 'PS', 'SA', 'US']
  const said = codes.map((code) => inPlace({ name: countryName(code) }))
  expect(said.filter((each) => each.startsWith('the '))).toEqual([
    'the United Arab Emirates',
    'the Bahamas',
    'the Central African Republic',
    'the Dominican Republic',
    'the United Kingdom',
    'the Gambia',
    'the Isle of Man',
    'the Cayman Islands',
    'the Maldives',
    'the Netherlands',
    'the Philippines',
    'the Palestinian Territories',
    'the United States',
  ])
  expect(inPlace({ name: 'Czech Republic' })).toBe('the Czech Republic')
})

test('of our own places only those take one that are named by what they are', () => {
  const { areas, states } = market().places
  const taking = [...states, ...areas].filter((place) => inPlace(place) !== place.name).map(({ name }) => name)
  expect(taking.filter((name) => !/ nonmetropolitan area$/.test(name))).toEqual([
    'District of Columbia',
    'Northern Mariana Islands',
    'US Virgin Islands',
  ])
})

test('a place stands behind a job with “in”, and remote work with none', () => {
  expect(behindJob({ name: 'Denver, CO' })).toBe(' in Denver, CO')
  expect(behindJob({ name: 'District of Columbia' })).toBe(' in the District of Columbia')
  // The short name of a nonmetropolitan area, as the first of its names has it.
  expect(behindJob({ name: 'North Region of Texas nonmetropolitan' })).toBe(
    ' in the North Region of Texas nonmetropolitan area',
  )
  expect(behindJob(placeOf(smallPlaces, 'US-remote') ?? { name: '' })).toBe(', Remote (US)')
})
