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
    'median_usd_15-1252': 141_486,
    'employment_15-1252': null,
    price_parity: 100,
    states: null,
  })
})

test('an area has its own wages, and each role’s cost of labor', () => {
  // ¾ makers and ¼ testers; backend engineers are three parts of an occupation without wages.
  expect(at('cbsa-41860')).toMatchObject({
    states: 'US-CA',
    'labour_site-reliability-engineer': expect.closeTo(
      Math.exp(0.75 * Math.log(186_640 / 141_486) + 0.25 * Math.log(1.3)),
      12,
    ),
    'median_usd_15-1252': 186_640,
    'employment_15-1252': 70,
    price_parity: 118.23,
    from_state: null,
    // Of the one role that it is true of.
    hidden:
      'backend-engineer: BLS publishes wages for too few of this role’s occupations in San Francisco, or in all of California.',
    'labour_backend-engineer': null,
  })
})

test('a state has its own wages, and an area without enough its state’s figure', () => {
  const role = 'labour_site-reliability-engineer'
  expect(at('US-CA')).toMatchObject({ states: null, price_parity: 112.6, 'median_usd_15-1252': 174_410 })
  expect(at('600001')).toMatchObject({ from_state: 'site-reliability-engineer', 'median_usd_15-1252': null })
  expect(at('600001')[role]).toBe(at('US-CA')[role])
  expect(at('US-CT')).toMatchObject({ price_parity: null, [role]: null })
  expect(at('cbsa-25540')).toMatchObject({
    hidden: expect.stringMatching(/^site-reliability-engineer backend-engineer: [^:]* in Hartford, [^:]*$/),
  })
})

test('without a mix there is no cost of labor to write', () => {
  const bare = placeTable(smallPlaces, { ...smallOccupations, mixes: [] })
  expect(bare.columns.filter((column) => column.startsWith('labour_'))).toEqual([])
  expect(bare.rows.every((row) => row.length === bare.columns.length)).toBe(true)
})
