/** What the tests of the salary explorer ask: the small market files, and made-up ones. */
import fc from 'fast-check'
import type { Cell, CellFile } from '@/data/schema/market'
import type { Market } from '@/data/schema/release'
import { rangeColumns } from '@/lib/evidence/posted/order'
import {
  defaultSalaries,
  mapMeasures,
  mapShapes,
  type SalariesAddress,
  type SalariesChoices,
} from '@/lib/salaries/address'
import { type SalariesData, salariesData } from '@/lib/salaries/data'
import { explorer, salariesChoices } from '@/lib/salaries/page'
import { placedWages } from '@/lib/salaries/pay/by-place'
import type { AreaFace } from '@/lib/salaries/selection'
import { payColumnIds, rowCounts, rowScopes, sortColumns, withFixed } from '@/lib/salaries/table/address'
import { type SalariesView, salariesView } from '@/lib/salaries/view'
import { measuredSources } from '@/lib/source/registry'
import { levelChoices } from '@/lib/words/level-names'
import { deepFreeze, realRole } from '../roles'
import {
  smallFilings,
  smallOccupations,
  smallPlaces,
  smallPosted,
  smallPostings,
  smallPrices,
  smallSurvey,
} from './market'

export const sre = 'site-reliability-engineer'
export const backend = 'backend-engineer'
export const performance = 'performance-engineer'
const roles = [sre, backend, performance].map(realRole)

/** The small files as one market. */
export const smallMarket: Market = deepFreeze({
  cells: {
    filings: smallFilings,
    postings: smallPosted,
    'postings-aijobs': smallPostings,
    'postings-isecjobs': { ...smallPostings, source: 'postings-isecjobs' },
    survey: smallSurvey,
  },
  ranges: {},
  occupations: smallOccupations,
  places: smallPlaces,
  gazetteer: { employedIn: 2025, areas: [], states: [], foreign: {} },
  prices: smallPrices,
  demand: { firstSeen: '2024-01-01', lastSeen: '2024-01-02', companies: 1, postings: 1, roles: [] },
  quotes: { elasticities: [], models: [], guide: [] },
})

/** What the explorer knows where the small market files are all there is, of three roles. */
export const smallData: SalariesData = deepFreeze(salariesData(roles, smallMarket, '2026.11.23'))
/** The small cells of each source. */
export const smallFiles: readonly CellFile[] = Object.values(smallMarket.cells)
/** The occupation survey's pay by place in the small files. */
export const smallWages = placedWages(roles, smallMarket)
export const smallExplorer = explorer(smallData, smallFiles, smallWages)

export const smallChoices: SalariesChoices = salariesChoices(
  smallData,
  smallPlaces.areas.map(({ id }) => id),
)

/** An address of filings, which the small files have, unless `part` says else. */
export const address = (part: Partial<SalariesAddress> = {}): SalariesAddress =>
  Object.freeze({ ...defaultSalaries, source: 'filings', ...part })

/** The view of the small files, of the site reliability engineer alone unless `part` says else. */
export const smallView = (part: Partial<SalariesAddress> = {}, area: AreaFace | null = null): SalariesView =>
  salariesView(smallExplorer.facts, address({ roles: [sre], ...part }), area)

/** The view of filings where each role has these wages in California, each from an employer of its own. */
export function viewOf(wages: Readonly<Record<string, readonly number[]>>, part: Partial<SalariesAddress> = {}) {
  const { facts } = explorer(smallData, [...smallFiles, filingsOf(wages)], smallWages)
  return salariesView(facts, address({ roles: Object.keys(wages), ...part }), null)
}

function filingsOf(wages: Readonly<Record<string, readonly number[]>>): CellFile {
  const cells = Object.entries(wages).flatMap(([role, each]): Cell[] => {
    const cell = { role, level: 'mid', place: 'US-CA', year: 2024, rows: each.length, counts: countsOf(each) } as const
    return each.length === 0 ? [] : [cell]
  })
  return { source: 'filings', years: [{ year: 2024, referenceMonth: '2024-04' }], cells, marginals: marginalsOf(cells) }
}

/** Wages as rising pairs of an amount and how often it stands. */
export function countsOf(wages: readonly number[]): [number, number][] {
  return [...new Set(wages)].sort((x, y) => x - y).map((usd) => [usd, wages.filter((each) => each === usd).length])
}

/** The marginals of cells in one place and year, every observation from another employer. */
function marginalsOf(cells: readonly Cell[]): CellFile['marginals'] {
  return cells.flatMap(({ role, rows }) =>
    (['mid', 'all'] as const).flatMap((level) =>
      ['US-CA', 'US'].map((place) => ({ role, level, place, year: 2024, n: rows, rows, employers: rows, largest: 1 })),
    ),
  )
}

/** Wages of three digits, many of them equal, of one to three roles: none, few or many each. */
export const anyWagesByRole = fc
  .tuple(
    fc.shuffledSubarray([sre, backend, performance], { minLength: 1 }),
    fc.array(
      fc.oneof(...[0, 4, 9, 40].map((maxLength) => fc.array(fc.integer({ min: 90, max: 130 }), { maxLength }))),
      {
        minLength: 3,
        maxLength: 3,
      },
    ),
  )
  .map(([ids, wages]) =>
    deepFreeze(Object.fromEntries(ids.map((id, index) => [id, (wages[index] ?? []).map((usd) => usd * 1000)]))),
  )

/** Any address that names what exists; what rows must contain is trimmed, as a reader of addresses does. */
export function anyAddress({ roles, places, years }: SalariesChoices): fc.Arbitrary<SalariesAddress> {
  return fc.record({
    roles: fc.shuffledSubarray([...roles], { minLength: 1, maxLength: 3 }),
    source: fc.constantFrom(...measuredSources),
    level: fc.constantFrom(...levelChoices),
    place: fc.constantFrom('US', ...places),
    year: fc.constantFrom<number | 'all'>('all', ...years),
    offerUsd: fc.option(fc.integer({ min: 1000, max: 10_000_000 })),
    map: fc.constantFrom(...mapMeasures),
    shape: fc.constantFrom(...mapShapes),
    sort: fc.record({ column: fc.constantFrom(...sortColumns), descending: fc.boolean() }),
    find: fc.string({ unit: 'grapheme', maxLength: 10 }).map((text) => text.trim()),
    rows: fc.constantFrom(...rowScopes),
    columns: fc.option(fc.subarray([...payColumnIds.slice(1, 5)], { minLength: 1 }).map(withFixed)),
    most: fc.constantFrom(...rowCounts),
    from: fc.integer({ min: 1, max: 999_999 }),
    rangesOf: fc.option(fc.constantFrom(...roles)),
    rangesBy: fc.record({ column: fc.constantFrom(...rangeColumns), descending: fc.boolean() }),
    rangesFind: fc.string({ unit: 'grapheme', maxLength: 10 }).map((text) => text.trim()),
    rangesFrom: fc.integer({ min: 1, max: 999_999 }),
  })
}
