import { describe, expect, test } from 'vitest'
import { placesAdvertised } from '@/lib/place/advertised'
import { names } from './asks'

const read = (place: string, states: readonly string[] = [], isRemote?: boolean) =>
  placesAdvertised({ place, states, ...(isRemote !== undefined && { isRemote }) }, names)

const [sf, nyc, seattle, boston] = ['cbsa-41860', 'cbsa-35620', 'cbsa-42660', 'cbsa-14460']

describe('the places of an advertisement', () => {
  test.each([
    ['San Francisco, CA', ['US-CA'], [sf]],
    ['San Francisco, CA / New York City, NY / Seattle, WA', ['US-CA', 'US-NY', 'US-WA'], [nyc, sf, seattle]],
    ['San Francisco, CA, New York, NY, Seattle, WA', ['US-CA', 'US-NY', 'US-WA'], [nyc, sf, seattle]],
    ['Massachusetts - Boston', ['US-MA'], [boston]],
    ['SF Office', ['US-CA'], [sf]],
    ['Kansas City, KS', ['US-KS'], ['cbsa-28140']],
    ['San Francisco, CA; Oakland, CA', ['US-CA'], [sf]],
    ['San Francisco Bay Area', ['US-CA'], []],
    ['SF, NYC', ['US-CA', 'US-NY'], [nyc, sf]],
    ['Portland, OR US', ['US-OR'], ['cbsa-38900']],
    ['California', ['US-CA'], []],
    ['CA San Francisco, California, United States', ['US-CA'], [sf]],
  ])('%s', (place, states, areas) => {
    expect(read(place)).toEqual({ states, areas: [...areas].sort(), isRemote: false, isAmerican: true })
  })

  test.each([
    ['US,Remote', [], []],
    ['Remote', [], []],
    ['Remote - US; Remote - Canada', [], []],
    ['Remote,US,Ontario', [], []],
    ['Remote - United States Opportunity', [], []],
    ['Remote North America', [], []],
    ['remote,Massachusetts - Boston', ['US-MA'], [boston]],
    ['San Francisco, CA (or Remote)', ['US-CA'], [sf]],
    ['Remote - US West Coast', [], []],
  ])('%s is remote work in the United States', (place, states, areas) => {
    expect(read(place)).toEqual({ states, areas, isRemote: true, isAmerican: true })
  })

  test.each(['', 'Toronto, Ontario, Canada', 'Remote - Canada', 'Vancouver, BC, CA', 'London & Munich', 'Worldwide'])(
    '“%s” is none',
    (place) => {
      expect(read(place)).toMatchObject({ states: [], areas: [], isAmerican: false })
    },
  )

  test('the states of its feed count, and settle what could be of several', () => {
    expect(read('', ['CA'])).toEqual({ states: ['US-CA'], areas: [], isRemote: false, isAmerican: true })
    expect(read('Portland', ['OR'])).toMatchObject({ states: ['US-OR'], areas: ['cbsa-38900'] })
    expect(read('Portland')).toMatchObject({ states: [], areas: [], isAmerican: true })
    expect(read('Springfield', ['MA'], true)).toMatchObject({ areas: ['cbsa-44140'], isRemote: true })
  })

  test.each([
    ['San Francisco, New York', ['US-CA', 'US-NY']],
    ['Seattle, New York, Boston', ['US-MA', 'US-NY', 'US-WA']],
    ['Austin, New York', ['US-NY', 'US-TX']],
    ['Buffalo, New York', ['US-NY']],
    ['New York, Rochester', ['US-NY']],
    // Villages of New York are called Denver and Boston: with the state in letters it is they.
    ['Boston, NY', ['US-NY']],
    ['Portland, Oregon', ['US-OR']],
  ])('%s: a city beside New York is of its own state, unless that is New York', (place, states) => {
    expect(read(place)).toMatchObject({ states })
  })

  test('Georgia beside one place abroad is the state', () => {
    expect(read('Georgia; London')).toMatchObject({ states: ['US-GA'], isAmerican: true })
  })

  test('a city of New York beside its state is one place', () => {
    expect(read('New York, Buffalo')).toMatchObject({ states: ['US-NY'], areas: ['cbsa-15380'] })
    expect(read('Buffalo, New York')).toMatchObject({ states: ['US-NY'], areas: ['cbsa-15380'] })
  })

  test('a list of countries that holds Georgia is none, whatever its feed says', () => {
    expect(read('Afghanistan, Armenia, Georgia, Hong Kong, India', ['GA'])).toMatchObject({ isAmerican: false })
    expect(read('London; Paris; Atlanta', ['GA'])).toMatchObject({ states: ['US-GA'], areas: ['cbsa-12060'] })
    expect(read('Ottawa, ON, CA', ['CA'])).toMatchObject({ states: [], isAmerican: false })
  })

  test('spelling is not forgiven: what an advertisement misspells names nothing', () => {
    expect(read('Sna Francisco')).toMatchObject({ states: [], areas: [], isAmerican: false })
  })
})
