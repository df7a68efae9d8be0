import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { market } from '@/data'
import { type NamedPlace, placesNamed, withPlaceId } from '@/lib/place/search'
import { law } from '../../law'

const { areas, states } = market().places
const places: readonly NamedPlace[] = [{ id: 'US', name: 'United States' }, ...states, ...areas]
const idsOf = (text: string, among = places) => placesNamed(text, among).map(({ id }) => id)
const anyPlace = fc.constantFrom(...places)

describe('a place by what people call it', () => {
  test.each([
    ['Colorado', 'US-CO'],
    ['  colorado ', 'US-CO'],
    ['CO', 'US-CO'],
    ['US-CO', 'US-CO'],
    ['united states', 'US'],
    ['us', 'US'],
    ['New York', 'US-NY'],
    ['Washington', 'US-WA'],
    ['denver', 'cbsa-19740'],
    ['Denver aurora', 'cbsa-19740'],
    ['san fran', 'cbsa-41860'],
    ['41860', 'cbsa-41860'],
    ['boulder, co', 'cbsa-14500'],
  ])('%j is %s', (text, id) => {
    expect(idsOf(text)).toEqual([id])
  })

  test('a name of several places gives them all, the shortest first', () => {
    expect(placesNamed('Portland', places).map(({ name }) => name)).toEqual([
      'Portland-South Portland, ME',
      'Portland-Vancouver-Hillsboro, OR-WA',
    ])
  })

  test('a name that begins as typed is meant before one that has a word so', () => {
    const named = ['New York-Newark, NY-NJ', 'York-Hanover, PA'].map((name) => ({ id: name, name }))
    expect(placesNamed('york', named).map(({ name }) => name)).toEqual(['York-Hanover, PA'])
  })

  test('at most six are offered', () => {
    expect(placesNamed('nonmetropolitan', places)).toHaveLength(6)
  })

  test.each(['', ' ', '—', 'Atlantis', 'Denver Portland'])('%j is none', (text) => {
    expect(placesNamed(text, places)).toEqual([])
  })

  law(
    'every place is found by its id and by its whole name, in any case',
    [anyPlace, fc.boolean()],
    ({ id, name }, isLoud) => {
      expect(idsOf(id)).toEqual([id])
      expect(idsOf(isLoud ? name.toUpperCase() : name)).toEqual([id])
    },
  )

  law(
    'whatever is typed, each place offered has a word that begins with each word of it',
    [anyPlace, fc.integer({ min: 1, max: 4 })],
    ({ name }, letters) => {
      const typed = name.slice(0, letters)
      const found = placesNamed(typed, places)
      for (const each of found.length > 1 ? found : [])
        expect(each.name.toLowerCase()).toContain(typed.toLowerCase().trim())
    },
  )

  test('accents and signs make no difference', () => {
    expect(idsOf('canon city co', [{ id: 'x', name: 'Cañon City, CO' }])).toEqual(['x'])
  })
})

describe('a query with a place by name', () => {
  const query = (text: string) => new URLSearchParams(text)

  test('gets its id, and keeps all else', () => {
    const read = withPlaceId(query('role=a&place=denver&date=2027-01-15'), places)
    expect(read.query.toString()).toBe('role=a&place=cbsa-19740&date=2027-01-15')
    expect(read.candidates).toEqual([])
  })

  test('leaves a second place beside it, for the reader to be told of', () => {
    const read = withPlaceId(query('place=&place=colorado&place=US-WA'), places)
    expect(read.query.getAll('place')).toEqual(['', 'US-CO', 'US-WA'])
  })

  test('stays as it is where the name is of several or none, or left empty', () => {
    expect(withPlaceId(query('place=portland'), places)).toMatchObject({ candidates: [{}, {}] })
    for (const text of ['place=portland', 'place=atlantis', 'place=', ''])
      expect(withPlaceId(query(text), places).query.toString()).toBe(query(text).toString())
  })
})
