import { expect, test } from 'vitest'
import { placeTable } from '@/lib/place/table'
import { smallOccupations, smallPlaces } from '../market'

const { columns, rows } = placeTable(smallPlaces, smallOccupations)
const at = (id: string) => {
  const row = rows.find(([each]) => each === id)
  return Object.fromEntries(columns.map((column, index) => [column, row?.[index]]))
}

test('the country, every state and every area is a row', () => {
  expect(rows.map(([id]) => id)).toEqual([
    'US',
    ...smallPlaces.states.map(({ id }) => id),
    ...smallPlaces.areas.map(({ id }) => id),
  ])
  expect(at('US')).toMatchObject({
    'labour_site-reliability-engineer': 1,
    'mean_usd_15-1252': 144_570,
    price_parity: 100,
  })
})

test('an area has its own means, and each role’s cost of labour', () => {
  // ¾ makers and ¼ testers.
  expect(at('cbsa-41860')).toMatchObject({
    states: 'US-CA',
    'labour_site-reliability-engineer': expect.closeTo(
      (0.75 * 187_574 + 0.25 * 138_444) / (0.75 * 144_570 + 0.25 * 110_260),
      12,
    ),
    'mean_usd_15-1252': 187_574,
    price_parity: 118.23,
    hidden: expect.stringContaining('25%'),
    'labour_backend-engineer': null,
  })
})

test('a state has the middle of its areas and how many, or none', () => {
  expect(at('US-CA')).toMatchObject({ areas_with_wages: 3, price_parity: 112.6, 'mean_usd_15-1252': null })
  expect(at('US-CT')).toMatchObject({
    areas_with_wages: 0,
    price_parity: null,
    'labour_site-reliability-engineer': null,
  })
  expect(at('cbsa-25540')).toMatchObject({ hidden: 'No wage is listed here.' })
})

test('without a mix there is no cost of labour to write', () => {
  const bare = placeTable(smallPlaces, { ...smallOccupations, mixes: [] })
  expect(bare.columns.filter((column) => column.startsWith('labour_'))).toEqual([])
  expect(bare.rows.every((row) => row.length === bare.columns.length)).toBe(true)
})
