import { describe, expect, test } from 'vitest'
import { fieldName, placeAsked } from '@/lib/place/asked'
import { type OfferedGroup, offeredFor, offeredPlaces, placeNameIn, withReading } from '@/lib/place/offered'
import { placesTyped } from '@/lib/place/typed'
import { names } from './asks'

const places = offeredPlaces(names, (id) => fieldName(id, () => names))
const shown = (groups: readonly OfferedGroup[]) =>
  groups.map(({ label, places: own }) => [label, ...own.map(({ name }) => name)])
const typed = (text: string) => shown(offeredFor(text, places))
const withAll = (text: string) => shown(withReading(offeredFor(text, places), placesTyped(text, names)))

describe('the places that can be offered', () => {
  test('are all of them but those that go by an area’s name, each under a name that reads back as it', () => {
    const all = [...places.states, ...places.metros, ...places.others]
    // Guam and the Virgin Islands are areas of the same names.
    expect(all).toHaveLength(names.areas.size + new Set(names.states.values()).size - 2)
    for (const [id, name] of all) expect(placeAsked(name, names)).toEqual({ kind: 'found', id })
  })

  test('states stand by name, metros by jobs', () => {
    const states = places.states.map(([, name]) => name)
    expect(states.slice(0, 3)).toEqual(['Alabama', 'Alaska', 'American Samoa'])
    const jobs = places.metros.map(([id]) => names.areas.get(id)?.employment ?? 0)
    expect(jobs).toEqual(jobs.toSorted((a, b) => b - a))
    expect(places.metros[0]?.[1]).toBe('New York, NY')
  })

  test('go by the names that they are sent under', () => {
    expect(placeNameIn(places, 'US-NY')).toBe('New York State')
    expect(placeNameIn(places, 'US-remote')).toBe('Remote (US)')
    expect(placeNameIn(places, 'US-GU')).toBeUndefined()
  })
})

describe('while a place is typed', () => {
  test('nothing yet: the country, the largest metros, every state', () => {
    const [anywhere, metros, states] = typed('')
    expect(anywhere).toEqual(['Anywhere', 'United States', 'Remote (US)'])
    expect(metros?.slice(0, 2)).toEqual(['Largest metros', 'New York, NY'])
    expect(states).toHaveLength(1 + places.states.length)
  })

  test.each([
    ['den', [['Metros', 'Denver, CO', 'Denton, MD']]],
    ['san f', [['Metros', 'San Francisco, CA']]],
    [
      'colo',
      [
        ['Metros', 'Colorado Springs, CO'],
        ['States and territories', 'Colorado'],
      ],
    ],
    ['co', [['Metros'], ['States and territories']]],
    ['St. Lou', [['Metros', 'St. Louis, MO']]],
    // A town that its area is called after.
    ['aurora', [['Metros', 'Denver, CO']]],
    ['remo', [['Anywhere', 'Remote (US)']]],
    ['zzz', []],
  ] as const)('“%s” offers what begins so', (text, expected) => {
    const got = typed(text)
    if (text === 'den') expect(got[0]?.slice(0, 2)).toEqual(['Metros', 'Denver, CO'])
    else if (text === 'co') expect(got[1]).toContain('Colorado')
    else if (text !== 'colo') expect(got).toEqual(expected)
    else expect(got.map(([label]) => label)).toEqual(['Metros', 'States and territories'])
  })

  test('London is not offered as New London', () => {
    expect(typed('London')).toEqual([])
    expect(typed('New London')).toEqual([['Metros', 'Norwich, CT']])
  })

  test('what the text means stands first, each place once', () => {
    expect(withAll('denver')).toEqual([['Best match', 'Denver, CO']])
    expect(withAll('98052')).toEqual([['Best match', 'Seattle, WA']])
    expect(withAll('portland')).toEqual([['Which one?', 'Portland, OR', 'Portland, ME']])
    expect(withAll('Seatle')).toEqual([['Best match', 'Seattle, WA']])
    expect(withAll('London')[0]?.[0]).toBe('Did you mean?')
    expect(withAll('zzz')).toEqual([])
  })
})
