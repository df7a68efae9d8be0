/** The explorer’s answers for any address, the same on the server and in the browser. */
import type { CellFile } from '@/data/schema/market'
import { type EvidenceBook, evidenceBook } from '@/lib/evidence/book'
import { remoteId } from '@/lib/place/geography'
import { countryTable, type MetroTable, stateTable } from '@/lib/salaries/map/metros'
import { type MapAsk, type MapView, mapView } from '@/lib/salaries/map/view'
import { listedRows, type RowsOf, scopedRows } from '@/lib/salaries/table/asked'
import { type RowList, rowList } from '@/lib/salaries/table/listing'
import type { ShownRow } from '@/lib/salaries/table/rows'
import { countedSources, defaultSource, type SourceId } from '@/lib/source/registry'
import { country } from '@/lib/value/country'
import { payAddress, readSalaries, type SalariesAddress, type SalariesChoices } from './address'
import type { SalariesData } from './data'
import { type PackedCells, type PackedSalaries, unpackCells, unpackSalaries } from './pack'
import type { PlacedWages } from './pay/by-place'
import type { ExplorerFacts } from './pay/sourced'
import type { AreaFace } from './selection'
import { faceOf, type SalariesView, salariesView } from './view'

/**
 * An address's figures: pay, the map of its first role, and the table; null for a source that publishes percentiles alone. The map
 * and the table are made when they are first read, since the figures are seen first.
 */
export interface SalariesPage {
  readonly view: SalariesView
  readonly map: MapView
  readonly list: RowList | null
}

/** An area as it is looked for among the rows. */
export type AreaName = Pick<AreaFace, 'name' | 'states'>

/** What the explorer knows, and what it shows for an address; `area` is the one that the address names, or null. */
export interface Explorer {
  readonly facts: ExplorerFacts
  /** Whether the source can be answered of a place from what is here: its cells, or of a survey its wages by place. */
  readonly knows: (source: SourceId, place: string) => boolean
  /** Takes up the cells of one more source, as they were fetched. */
  readonly learn: (packed: PackedCells) => void
  /** Takes up the occupation survey's pay by place, as it was fetched. */
  readonly learnWages: (wages: PlacedWages) => void
  /** The same view and the same map for as long as the address asks for the same, so that they need not be drawn again. */
  readonly page: (address: SalariesAddress, area: AreaFace | null, areas: readonly AreaName[] | null) => SalariesPage
  /** Every row that its table lists, in order; none for a source that publishes percentiles alone. */
  readonly rows: (address: SalariesAddress, area: AreaFace | null) => readonly ShownRow[]
  /** The areas beside the map, those of a state out of `all`; null where the map is not of the cost of labor. */
  readonly metros: (address: SalariesAddress, area: AreaFace | null, all: readonly AreaFace[]) => MetroTable | null
  /** What an address asks, which may name these areas by their ids; null where it names one otherwise, or what cannot be read. */
  readonly read: (query: URLSearchParams, areaIds: readonly string[]) => SalariesAddress | null
}

/** The explorer of what the browser fetches first; it then takes up the cells of each source that is asked for. */
export function unpackedExplorer(packed: PackedSalaries): Explorer {
  return explorer(unpackSalaries(packed))
}

/**
 * The explorer of some data, of the cells of some sources and of the wages by place; it can take up others later. Its page throws RangeError on a role
 * that the data does not name, and on a source whose cells are not here.
 */
export function explorer(
  data: SalariesData,
  files: readonly CellFile[] = [],
  wages: PlacedWages | null = null,
): Explorer {
  let placed = wages
  const books = new Map<SourceId, EvidenceBook>()
  const add = (file: CellFile) => void books.set(file.source, evidenceBook(file))
  for (const file of files) add(file)
  const facts = { data, books, wages: () => placed }
  const viewOf = keepingLast(salariesView.bind(null, facts))
  const map = keepingLast(mapView.bind(null, facts))
  const rowsOf = keptRows(data)
  return {
    facts,
    knows: (source, place) =>
      countedSources.includes(source) ? books.has(source) : place === country || placed !== null,
    learn: (packed) => add(unpackCells(packed)),
    learnWages: (fetched) => {
      placed = fetched
    },
    page: (address, area, areas) => {
      const view = viewOf(payAddress(address), area)
      const book = books.get(address.source)
      const list = atFirstUse(() =>
        book ? rowList(data, book, { address, selection: view.selection }, rowsOf, areas) : null,
      )
      const drawn = atFirstUse(() => map(mapAsk(view, address)))
      return {
        view,
        get map() {
          return drawn()
        },
        get list() {
          return list()
        },
      }
    },
    metros: (address, area, all) => metrosOf(data, address, area, all),
    rows: (address, area) => {
      const book = books.get(address.source)
      return book ? listedRows(book, { address, selection: viewOf(payAddress(address), area).selection }, rowsOf) : []
    },
    read: (query, areaIds) => {
      const { address, refused } = readSalaries(query, salariesChoices(data, areaIds))
      return refused ? null : address
    },
  }
}

function atFirstUse<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function metrosOf(
  data: SalariesData,
  { roles, map, place }: SalariesAddress,
  area: AreaFace | null,
  all: readonly AreaFace[],
): MetroTable | null {
  if (map !== 'labour') return null
  const role = faceOf(data, roles[0] ?? '')
  const state = data.states.find(({ id }) => id === (area?.states[0] ?? place))
  return state ? stateTable(role, all, state) : countryTable(role, data.metros[role.id] ?? [])
}

/**
 * What an address asks of the map: its first role and, where the map is of the evidence, the level and year that its source can
 * answer. What labor or a living costs depends on none of those, so they are asked alike.
 */
export function mapAsk({ selection: { level, year } }: SalariesView, { roles, map, source }: SalariesAddress): MapAsk {
  const [role = ''] = roles
  if (map === 'evidence') return { measure: map, role, level, year, source }
  return { measure: map, role, level: 'all', year: 'all', source: defaultSource }
}

/** What the explorer's address may name, places by their ids. */
export function salariesChoices(data: SalariesData, areaIds: readonly string[]): SalariesChoices {
  const known = [...Object.values(data.years), ...Object.values(data.occupations)].flat()
  return {
    roles: new Set(data.roles.map(({ id }) => id)),
    places: new Set([country, remoteId, ...data.states.map(({ id }) => id), ...areaIds]),
    years: new Set(known.map(({ year }) => year)),
    countries: data.countries,
  }
}

/** The rows of a scope, kept for as long as the same are asked for: all of a source for good, since finding asks them at each key. */
function keptRows(data: SalariesData): RowsOf {
  const rowsOf = scopedRows(data)
  const all = new Map<EvidenceBook, ReturnType<RowsOf>>()
  let last: { readonly book: EvidenceBook; readonly key: string; readonly rows: ReturnType<RowsOf> } | undefined
  return (book, ask, scope) => {
    if (scope === 'all') {
      const rows = all.get(book) ?? rowsOf(book, ask, scope)
      all.set(book, rows)
      return rows
    }
    const key = JSON.stringify([ask.address.roles, ask.selection])
    if (last?.book !== book || last.key !== key) last = { book, key, rows: rowsOf(book, ask, scope) }
    return last.rows
  }
}

/** The same function, giving its last answer again when asked the same again. */
function keepingLast<Asked extends readonly unknown[], Answer>(answer: (...asked: Asked) => Answer) {
  let last: { readonly key: string; readonly answer: Answer } | undefined
  return (...asked: Asked): Answer => {
    const key = JSON.stringify(asked)
    if (last?.key !== key) last = { key, answer: answer(...asked) }
    return last.answer
  }
}
