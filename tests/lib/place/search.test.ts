import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { market } from '@/data'
import { type NamedPlace, placeNamed, withPlaceId } from '@/lib/place/search'
import { law } from '../../law'

const { areas, states } = market().places
const places: readonly NamedPlace[] = [{ id: 'US', name: 'United States' }, ...states, ...areas]
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
    expect(placeNamed(text, places)).toEqual({ kind: 'one', id })
  })

  test('a name of several places gives them all, the shortest first', () => {
    expect(placeNamed('Portland', places)).toEqual({
      kind: 'several',
      places: [
        expect.objectContaining({ name: 'Portland-South Portland, ME' }),
        expect.objectContaining({ name: 'Portland-Vancouver-Hillsboro, OR-WA' }),
      ],
    })
  })

  test('at most six are offered', () => {
    const found = placeNamed('nonmetropolitan', places)
    expect(found.kind === 'several' ? found.places : []).toHaveLength(6)
  })

  test.each(['', ' ', '—', 'Atlantis', 'Denver Portland'])('%j is none', (text) => {
    expect(placeNamed(text, places)).toEqual({ kind: 'none' })
  })

  law(
    'every place is found by its id and by its whole name, in any case',
    [anyPlace, fc.boolean()],
    ({ id, name }, isLoud) => {
      expect(placeNamed(id, places)).toEqual({ kind: 'one', id })
      expect(placeNamed(isLoud ? name.toUpperCase() : name, places)).toEqual({ kind: 'one', id })
    },
  )

  law(
    'whatever is typed, each place offered has a word that begins with each word of it',
    [anyPlace, fc.integer({ min: 1, max: 4 })],
    ({ name }, letters) => {
      const typed = name.slice(0, letters)
      const found = placeNamed(typed, places)
      for (const each of found.kind === 'several' ? found.places : [])
        expect(each.name.toLowerCase()).toContain(typed.toLowerCase().trim())
    },
  )

  test('accents and signs make no difference', () => {
    const named = [{ id: 'x', name: 'Cañon City, CO' }]
    expect(placeNamed('canon city co', named)).toEqual({ kind: 'one', id: 'x' })
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
