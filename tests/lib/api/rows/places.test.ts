import { expect, test } from 'vitest'
import { placeRows, placeRowsSchema } from '@/lib/api/rows/places'
import { smallOccupations, smallPlaces } from '../../market'
import { sre } from '../facts'

const answer = placeRowsSchema.parse(placeRows(smallPlaces, smallOccupations, '2026.11.23'))
const at = (id: string) => answer.places.find((place) => place.id === id)

test('every state and area is there', () => {
  expect(answer.places).toHaveLength(smallPlaces.states.length + smallPlaces.areas.length)
  expect(answer.referenceUsd).toEqual(smallPlaces.references)
})

test('cost of labor and cost of living stand apart', () => {
  const there = at('cbsa-41860')
  expect(there?.costOfLabour[sre]).toBeCloseTo(Math.exp(0.75 * Math.log(186_640 / 141_486) + 0.25 * Math.log(1.3)), 12)
  expect(there?.costOfLiving).toEqual({ name: 'San Francisco', rpp: 118.23 })
  expect(there?.medianUsd).toEqual({ '15-1252': 186_640, '15-1253': 130_000 })
  expect(there?.employment).toEqual({ '15-1252': 70, '15-1253': 5 })
  expect(there?.fromState).toEqual([])
})

test('an area without enough wages has its state’s figure, and says so', () => {
  expect(at('600001')).toMatchObject({ fromState: [sre], medianUsd: {}, employment: { '15-1252': 30 } })
  expect(at('600001')?.costOfLabour[sre]).toBe(at('US-CA')?.costOfLabour[sre])
})

test('what is missing says why', () => {
  expect(at('cbsa-25540')).toMatchObject({
    costOfLabour: { [sre]: { kind: 'unknown', why: expect.stringContaining('Hartford') } },
    medianUsd: {},
    costOfLiving: { kind: 'unknown' },
  })
  expect(at('US-CT')).toMatchObject({ costOfLabour: { [sre]: { reason: 'no-data' } }, medianUsd: {} })
})
