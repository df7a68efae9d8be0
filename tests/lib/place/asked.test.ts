import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldName, placeAsked } from '@/lib/place/asked'
import { placeField, placeOfId, placeReading } from '@/lib/place/field'
import type { PlaceOpen } from '@/lib/place/names/taken'
import { placesTyped } from '@/lib/place/typed'
import { readFields } from '@/lib/site/fields'
import { law } from '../../law'
import { asksOf, names } from './asks'

const asked = (text: string) => placeAsked(text, names)
const ids = new Set(['US', 'US-remote', ...[...names.states.values()].map(({ id }) => id), ...names.areas.keys()])
const anyTyped = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(...asksOf('places.csv').map(({ typed }) => typed)),
  fc.constantFrom(...[...names.towns.keys()].filter((_, index) => index % 37 === 0)),
)

describe('what a typed place is taken for', () => {
  law(
    'one place, a question or a refusal; never a place that was not certain',
    [anyTyped],
    { numRuns: 2000 },
    (text) => {
      const answer = asked(text)
      const { certain, places, near } = placesTyped(text, names)
      expect(answer.kind === 'found').toBe(certain)
      if (answer.kind === 'found') {
        expect(answer.id).toBe(places[0]?.id)
        expect(ids).toContain(answer.id)
      } else {
        expect(answer.why).toMatch(/“.*[.?]$/s)
        expect(answer.readings).toEqual(places.length > 0 ? places : near)
        if (answer.kind === 'asks') expect(answer.readings.length).toBeGreaterThan(0)
      }
    },
  )

  law(
    'every id is taken for itself, and so is the name that it goes by in a field',
    [fc.constantFrom(...ids)],
    (id) => {
      expect(asked(id)).toEqual({ kind: 'found', id })
      expect(asked(fieldName(id, () => names))).toEqual({ kind: 'found', id })
    },
  )

  test.each([
    ['Portland', 'asks', '“Portland” could be several places.'],
    ['Manchester', 'asks', '“Manchester” could also be Manchester, United Kingdom, where we have no pay data.'],
    ['12020', 'asks', '“12020” could be several places.'],
    ['New York', 'asks', '“New York” could be several places.'],
    ['London', 'refused', '“London” is outside the United States (London, United Kingdom), where we have no pay data.'],
    ['san', 'refused', '“san” is not a place we know. Did you mean one of these?'],
    ['zzzz', 'refused', '“zzzz” is not a place we know. Try a city with its state, a ZIP code, or a state.'],
    ['', 'refused', '“” is not a place we know.'],
    ['US-ZZ', 'refused', '“US-ZZ” is not a place we know.'],
    [`${'x'.repeat(201)}`, 'refused', `“${'x'.repeat(40)}…” is too long for the name of a place.`],
  ])('%s: %s', (text, kind, why) => {
    expect(asked(text)).toMatchObject({ kind, isAbroad: text === 'London', why: expect.stringContaining(why) })
  })

  test('the beginning of a name offers the places that begin so, the most jobs first', () => {
    const { readings } = asked('san f') as PlaceOpen
    expect(readings.map(({ name }) => name)).toEqual(['San Francisco, CA'])
    const begun = asked('north c') as PlaceOpen
    expect(begun.readings.map(({ name }) => name)).toContain('North Carolina')
  })

  test('a code that is a ZIP code elsewhere is asked about: both are offered', () => {
    expect(asked('12020')).toMatchObject({
      readings: [{ name: 'Albany, NY' }, { name: 'Athens, GA', why: 'area code 12020 is Athens-Clarke County, GA' }],
    })
    // No ZIP code has Denver's.
    expect(asked('19740')).toEqual({ kind: 'found', id: 'cbsa-19740' })
  })

  test('names of states that are cities too are told apart in a field', () => {
    expect(['US-NY', 'US-WA', 'US-CO', 'US-remote', 'US'].map((id) => fieldName(id, () => names))).toEqual([
      'New York State',
      'Washington State',
      'Colorado',
      'Remote (US)',
      'United States',
    ])
    // Its name is the area's, which covers it.
    expect(fieldName('US-GU', () => names)).toBe('US-GU')
    expect(() => fieldName('US-ZZ', () => names)).toThrow(RangeError)
  })
})

describe('the place of an address', () => {
  const read = (query: string, place?: typeof asked) =>
    readFields(
      new URLSearchParams(query),
      { place: placeField },
      { places: new Set(['US-CA']), ...(place && { place }) },
      { place: 'US' },
    )

  test('goes by its id alone where names are not read', () => {
    expect(read('place=US-CA')).toEqual({ address: { place: 'US-CA' }, slips: [], ignored: [] })
    expect(read('place=California').slips).toMatchObject([{ sent: 'California', near: [], isRefused: true }])
    expect(placeOfId('US-CA', new Set(['US-CA']))).toEqual({ kind: 'found', id: 'US-CA' })
  })

  test('is refused where it could be several, each of them offered', () => {
    const { slips } = read('place=Portland', asked)
    expect(slips).toHaveLength(1)
    expect(slips[0]?.near).toMatchObject([
      { value: 'cbsa-38900', name: 'Portland, OR' },
      { value: 'cbsa-38860', name: 'Portland, ME' },
    ])
    expect(placeReading('Denver', { places: new Set(), place: asked })).toEqual({ value: 'cbsa-19740' })
  })

  test('given twice counts once, and is not refused', () => {
    const { address, slips } = read('place=Denver&place=Austin', asked)
    expect(address).toEqual({ place: 'cbsa-19740' })
    expect(slips).toEqual([
      { field: 'place', sent: 'Austin', why: '“Austin” is left out: place was given more than once.' },
    ])
  })
})
