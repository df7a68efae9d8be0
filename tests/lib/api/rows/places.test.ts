import { expect, test } from 'vitest'
import { placeRows, placeRowsSchema } from '@/lib/api/rows/places'
import { smallOccupations, smallPlaces } from '../../market'
import { sre } from '../facts'

const answer = placeRowsSchema.parse(placeRows(smallPlaces, smallOccupations, '2026.11.23'))
const at = (id: string) => answer.places.find((place) => place.id === id)

test('every state and area is there', () => {
  expect(answer.places).toHaveLength(smallPlaces.states.length + smallPlaces.areas.length)
  expect(answer.nationalMeanUsd).toEqual(smallPlaces.nationalMeans)
})

test('cost of labour and cost of living stand apart', () => {
  const there = at('cbsa-41860')
  expect(there?.costOfLabour[sre]).toBeCloseTo(
    (0.75 * 187_574 + 0.25 * 138_444) / (0.75 * 144_570 + 0.25 * 110_260),
    12,
  )
  expect(there?.costOfLiving).toEqual({ name: 'San Francisco', rpp: 118.23 })
  expect(there?.meanUsd).toEqual({ '15-1252': 187_574, '15-1253': 138_444 })
})

test('what is missing says why', () => {
  expect(at('cbsa-25540')).toMatchObject({
    costOfLabour: { [sre]: { kind: 'unknown', why: 'No wage is listed here.' } },
    meanUsd: { kind: 'unknown', why: 'No wage is listed here.' },
    costOfLiving: { kind: 'unknown' },
  })
  expect(at('US-CT')).toMatchObject({
    costOfLabour: { [sre]: { reason: 'no-data' } },
    meanUsd: { reason: 'not-defined' },
  })
})
