/** Every rule of the market files, each broken once in a copy of the real ones. */
import { describe, expect, test } from 'vitest'
import { DataError, dataset, loadMarket, market } from '@/data'
import { checkMarket } from '@/data/market-checks'
import type { CellFile } from '@/data/schema/market'
import type { Market } from '@/data/schema/release'
import { realCells } from '../real-cells'
import { type Edits, withDataCopy } from './data-copy'

const real = market()
const findings = (changed: Partial<Market>) => checkMarket({ ...real, ...changed }, dataset)

/** The same list with its element at `index` changed. */
function changed<T>(list: readonly T[], index: number, change: Partial<T>): T[] {
  return list.map((each, at) => (at === index ? { ...each, ...change } : each))
}

test('the real files are true, and load frozen', () => {
  expect(findings({})).toEqual([])
  const loaded = withDataCopy({}, (directory) => loadMarket(directory))
  expect(loaded).toEqual(real)
  expect(Object.isFrozen(loaded.cells.filings?.cells[0]?.counts)).toBe(true)
})

describe('cells', () => {
  const [filings, postingsAijobs] = [realCells('filings'), realCells('postings-aijobs')]
  const [cell, second] = filings.cells as [CellFile['cells'][number], CellFile['cells'][number]]
  const [marginal] = filings.marginals as [CellFile['marginals'][number]]
  type Minimum = NonNullable<typeof marginal.atMinimum>
  const minimum = (change: Partial<Minimum>, above: Partial<Minimum['above']> = {}): Minimum => {
    const own = marginal.atMinimum as Minimum
    return { ...own, ...change, above: { ...own.above, ...above } }
  }
  const shown = filings.marginals.findIndex(({ atMinimum }) => atMinimum?.above.p50)
  const shownMinimum = filings.marginals[shown]?.atMinimum as Minimum
  const hidden: Minimum = { ...shownMinimum, above: { ...shownMinimum.above, p50: null } }
  const single = filings.marginals.findIndex(({ n }) => n === 1)

  test.each<[string, Partial<CellFile>, RegExp]>([
    ['another source', { source: 'postings-aijobs' }, /is postings-aijobs in the file of filings/],
    ['a year twice', { years: [...filings.years, ...filings.years] }, /2024 stands after 2024/],
    ['a month of another year', { years: [{ year: 2024, referenceMonth: '2023-04' }] }, /2023-04 is no month of it/],
    ['a year not listed', { cells: changed(filings.cells, 0, { year: 2019 }) }, /year that the file does not list/],
    ['no role', { cells: changed(filings.cells, 0, { role: 'wizard' }) }, /is of no role/],
    ['a cell twice', { cells: changed(filings.cells, 0, { ...second }) }, /is given twice/],
    [
      'fewer rows than observations',
      { cells: changed(filings.cells, 0, { counts: [[100_000, cell.rows + 1]] }) },
      /observations of/,
    ],
    ['a marginal twice', { marginals: [...filings.marginals, marginal] }, /is given twice/],
    ['a marginal missing', { marginals: filings.marginals.slice(1) }, /is missing, though there are cells/],
    ['another n', { marginals: changed(filings.marginals, 0, { n: marginal.n + 1 }) }, /n is \d+, the cells have \d+/],
    [
      'other rows',
      { marginals: changed(filings.marginals, 0, { rows: marginal.rows + 1 }) },
      /rows are \d+, the cells/,
    ],
    [
      'no employers',
      { marginals: changed(filings.marginals, 0, { employers: null, largest: null }) },
      /employers are not counted, though the source names them/,
    ],
    [
      'employers that cannot be',
      { marginals: changed(filings.marginals, single, { employers: 2 }) },
      /2 employers, the largest/,
    ],
    [
      'nothing of the legal minimum',
      { marginals: changed(filings.marginals, 0, { atMinimum: undefined }) },
      /does not say how much is at the legal minimum/,
    ],
    [
      'more rows at the legal minimum than there are',
      { marginals: changed(filings.marginals, 0, { atMinimum: minimum({ rows: marginal.rows + 1 }) }) },
      /rows at the legal minimum and \d+ above it/,
    ],
    [
      'more above the legal minimum than there are',
      { marginals: changed(filings.marginals, 0, { atMinimum: minimum({}, { n: marginal.n + 1 }) }) },
      /rows at the legal minimum and \d+ above it/,
    ],
    [
      'all rows at the legal minimum and some above it',
      { marginals: changed(filings.marginals, 0, { atMinimum: minimum({ rows: marginal.rows }) }) },
      /rows at the legal minimum and \d+ above it/,
    ],
    [
      'a median above it of too few',
      {
        marginals: changed(filings.marginals, single, {
          atMinimum: { rows: 0, above: { n: 1, employers: 1, p50: 9 } },
        }),
      },
      /the median above the legal minimum is 9, of 1 from 1/,
    ],
    [
      'no median above it of enough',
      { marginals: changed(filings.marginals, shown, { atMinimum: hidden }) },
      /the median above the legal minimum is null, of \d+/,
    ],
    [
      'rows that were not kept',
      { cells: changed(filings.cells, 0, { rows: cell.rows + 1 }) },
      /the manifest says \d+ were kept/,
    ],
  ])('with %s are refused', (_, change, reason) => {
    const found = findings({ cells: { ...real.cells, filings: { ...filings, ...change } } })
    expect(found.map((each) => each.file)).toContain('market/filings.json')
    expect(found.map((each) => each.reason).join('\n')).toMatch(reason)
  })

  test('of postings name no employers', () => {
    const named = { ...postingsAijobs, marginals: changed(postingsAijobs.marginals, 0, { employers: 1, largest: 1 }) }
    expect(findings({ cells: { ...real.cells, 'postings-aijobs': named } }).map(({ reason }) => reason)).toContain(
      'employers are counted, though the source names none',
    )
  })

  test('of one year may call it all', () => {
    const marginals = filings.marginals.map((each) => ({ ...each, year: 'all' as const }))
    expect(findings({ cells: { ...real.cells, filings: { ...filings, marginals } } })).toEqual([])
  })
})

describe('occupations', () => {
  const { occupations: file } = real
  const [first] = file.occupations as [(typeof file.occupations)[number]]
  const [wages] = first.wages as [(typeof first.wages)[number]]
  const [mix] = file.mixes as [(typeof file.mixes)[number]]
  const withWages = (change: Partial<typeof wages>) => ({
    occupations: changed(file.occupations, 0, { wages: changed(first.wages, 0, change) }),
  })
  const withMix = (change: Partial<typeof mix>) => ({ mixes: changed(file.mixes, 0, change) })

  test.each<[string, Partial<typeof file>, RegExp]>([
    ['years that fall', { years: file.years.toReversed() }, /stands after/],
    [
      'a month of another year',
      { years: changed(file.years, 0, { referenceMonth: '1999-05' }) },
      /1999-05 is no month/,
    ],
    ['an occupation twice', { occupations: [...file.occupations, first] }, /is given twice/],
    ['a year not listed', withWages({ year: 2001 }), /2001 is not among the years/],
    ['percentiles that fall', withWages({ p10: 100_000, p25: 90_000 }), /percentiles do not rise/],
    ['an amount above a limit', withWages({ p75: { atLeastUsd: 1 }, p90: 200_000 }), /percentiles do not rise/],
    ['a mix of no role', withMix({ role: 'wizard' }), /is not a role/],
    ['a mix twice', { mixes: [...file.mixes, mix] }, /is given twice/],
    ['an unknown occupation', withMix({ parts: [{ soc: '99-9999', filings: 1 }] }), /99-9999 is not among/],
    ['more parts than filings', withMix({ filings: 1 }), /its parts are \d+ of 1/],
    ['a smaller part first', withMix({ parts: mix.parts.toReversed() }), /stands after a smaller part/],
    ['years the wrong way round', { firstYear: 2030 }, /2030 is after/],
  ])('with %s are refused', (_, change, reason) => {
    const found = findings({ occupations: { ...file, ...change } })
    expect(found.map((each) => each.file)).toContain('market/occupations.json')
    expect(found.map((each) => each.reason).join('\n')).toMatch(reason)
  })
})

describe('places, prices and demand', () => {
  const { places, prices, demand } = real
  const [state] = places.states as [(typeof places.states)[number]]
  const [area] = places.areas as [(typeof places.areas)[number]]
  const [role] = demand.roles as [(typeof demand.roles)[number]]

  test.each<[string, Partial<Market>, string, RegExp]>([
    ['a state twice', { places: { ...places, states: [...places.states, state] } }, 'places', /is given twice/],
    ['an area twice', { places: { ...places, areas: [...places.areas, area] } }, 'places', /is given twice/],
    [
      'an unknown state',
      { places: { ...places, areas: changed(places.areas, 0, { states: ['US-ZZ'] }) } },
      'places',
      /US-ZZ is not among/,
    ],
    [
      'a wage without a reference',
      { places: { ...places, areas: changed(places.areas, 0, { wages: { '99-9999': [1, 2, 3, 4, 5, 6] } }) } },
      'places',
      /has no reference/,
    ],
    [
      'a place’s percentiles that fall',
      { places: { ...places, areas: changed(places.areas, 0, { wages: { '15-1252': [1, 2, 3, 2, 5, 6] } }) } },
      'places',
      /do not rise/,
    ],
    [
      'a reference of no occupation',
      { places: { ...places, references: { ...places.references, '99-9999': 1 } } },
      'places',
      /is not among the occupations/,
    ],
    ['months that fall', { prices: { ...prices, months: prices.months.toReversed() } }, 'prices', /stands after/],
    ['days the wrong way round', { demand: { ...demand, firstSeen: '2030-01-01' } }, 'demand', /is after/],
    ['a role twice', { demand: { ...demand, roles: [...demand.roles, role] } }, 'demand', /is given twice/],
    [
      'no role',
      { demand: { ...demand, roles: changed(demand.roles, 0, { role: 'wizard' }) } },
      'demand',
      /is not a role/,
    ],
    ['more postings than there are', { demand: { ...demand, postings: 1 } }, 'demand', /postings of 1/],
    [
      'levels that do not add up',
      { demand: { ...demand, roles: changed(demand.roles, 0, { postings: role.postings + 1 }) } },
      'demand',
      /its levels are/,
    ],
    [
      'more in the US than at all',
      { demand: { ...demand, roles: changed(demand.roles, 0, { inUs: role.postings + 1 }) } },
      'demand',
      /exceed/,
    ],
  ])('with %s are refused', (_, change, file, reason) => {
    const found = findings(change)
    expect(found.map((each) => each.file)).toContain(`market/${file}.json`)
    expect(found.map((each) => each.reason).join('\n')).toMatch(reason)
  })
})

test('a broken file stops the load with its name, the path in it and the reason', () => {
  const edits: Edits = { 'market/demand.json': { 'roles.0.role': 'wizard' } }
  expect(() => withDataCopy(edits, (directory) => loadMarket(directory))).toThrow(DataError)
  expect(() => withDataCopy(edits, (directory) => loadMarket(directory))).toThrow(
    'data/market/demand.json at roles.wizard: is not a role',
  )
  const garbled: Edits = { 'market/prices.json': { 'months.0': ['May', 1] } }
  expect(() => withDataCopy(garbled, (directory) => loadMarket(directory))).toThrow(
    'data/market/prices.json at months.0.0',
  )
})
