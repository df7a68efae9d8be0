import { expect, test } from 'vitest'
import { placesMeantAnswer, placesMeantSchema } from '@/lib/api/answer/places'
import { names } from '../../place/asks'

const ask = (q: string) => placesMeantSchema.parse(placesMeantAnswer({ q }, names, '2026.11.23'))

test('a place is answered with its id, its short name, its state and why', () => {
  expect(ask('Redmond, WA')).toEqual({
    dataVersion: '2026.11.23',
    q: 'Redmond, WA',
    certain: true,
    places: [
      {
        id: 'cbsa-42660',
        name: 'Seattle, WA',
        kind: 'area',
        state: 'US-WA',
        why: 'Redmond, WA is in Seattle-Tacoma-Bellevue, WA',
      },
    ],
    near: [],
    sources: ['geonames', 'oflc', 'oews-places'],
  })
})

test('a name of several places, of none, and of one abroad', () => {
  expect(ask('Portland')).toMatchObject({ certain: false, places: [{ id: 'cbsa-38900' }, { id: 'cbsa-38860' }] })
  expect(ask('asdf')).toMatchObject({ certain: false, places: [] })
  expect(ask('Portland')).not.toHaveProperty('foreign')
  expect(ask('London')).toMatchObject({ certain: false, places: [], foreign: 'London, United Kingdom' })
})
