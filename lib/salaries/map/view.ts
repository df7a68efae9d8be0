/** The map of the states for one measure: its finding, its classes and every state in its class. */
import type { EvidenceBook, Selection } from '@/lib/evidence/book'
import type { MapMeasure } from '@/lib/salaries/address'
import type { SalariesData, StateFace } from '@/lib/salaries/data'
import { paySource, type SourceId } from '@/lib/source/registry'
import { formatNumber } from '@/lib/words/format'
import type { TwinTable } from '@/lib/words/table-twin'
import { classOf, type MapClass, mapClasses } from './classes'
import { evidenceMap } from './evidence'
import { laborMap } from './labor'
import { livingMap } from './living'
import { isShown, type MapReading, mapFinding, type ShownState, type StateFigure } from './reading'
import { usTiles } from './tiles'

/** What is asked of the map; `role` is the one whose labor or evidence it shows. */
export interface MapAsk extends Pick<Selection, 'role' | 'level' | 'year'> {
  readonly measure: MapMeasure
  readonly source: SourceId
}

export interface MapState {
  /** As `US-CA`; `code` is its tile. */
  readonly id: string
  readonly code: string
  readonly name: string
  /** In the unit that the title names, unrounded; null where hidden. */
  readonly value: number | null
  /** What the tile prints: the value as a whole number, or nothing. */
  readonly text: string
  readonly says: string
  readonly words: string
  /** Which of the classes it lies in. */
  readonly classIndex: number | null
  /** Why it has no figure. */
  readonly hidden: string | null
}

export interface MapView {
  readonly measure: MapMeasure
  readonly title: string
  readonly finding: string
  readonly note: string
  readonly classes: readonly MapClass[]
  /** The 51 of the tile grid, in its order; none where the measure has no states at all. */
  readonly states: readonly MapState[]
  /** Territories with a figure, which have no tile. */
  readonly elsewhere: readonly MapState[]
  readonly hiddenCount: number
  readonly hatch: string
  readonly table: TwinTable
  /** The measure to offer where this one has no states. */
  readonly instead: MapMeasure | null
}

/**
 * The map of one measure. `book` holds the cells of the source asked, or is null; a source that names no state has no map of evidence, and a role
 * without an occupation mix none of labor: both then say so and offer another measure. Labor and living are never mixed.
 * Throws RangeError on a role that the data does not name.
 */
export function mapView(data: SalariesData, book: EvidenceBook | null, ask: MapAsk): MapView {
  const role = data.roles.find(({ id }) => id === ask.role)
  if (role === undefined) throw new RangeError(`${ask.role} is not a role of the explorer`)
  if (ask.measure === 'living') return drawn('living', livingMap(facesOf(data)))
  if (ask.measure === 'labour') {
    const labor = data.labour[role.id] ?? []
    if (labor.length > 0) return drawn('labour', laborMap(role, labor, facesOf(data)))
    return undrawn(
      'labour',
      'living',
      'Cost of labour by state',
      `Which occupations ${role.name} is filed under is not known, so neither is its cost of labour.`,
    )
  }
  const { placeless } = paySource(ask.source)
  if (placeless === null && book !== null) return drawn('evidence', evidenceMap(book, role, ask, facesOf(data)))
  return undrawn(
    'evidence',
    'labour',
    'Pay by state',
    placeless?.map ?? 'The cells are not loaded, so pay by state cannot be shown.',
  )
}

/** Every tile, with what the data knows of its state, then what has no tile. */
function facesOf({ states }: SalariesData): StateFace[] {
  const known = new Map(states.map((state) => [state.id, state]))
  const tiles = usTiles.map(({ code, name }) => ({
    id: `US-${code}`,
    name,
    living: known.get(`US-${code}`)?.living ?? null,
  }))
  const drawnIds = new Set(tiles.map(({ id }) => id))
  return [...tiles, ...states.filter(({ id }) => id !== 'US' && !drawnIds.has(id))]
}

function drawn(measure: MapMeasure, reading: MapReading): MapView {
  const all = reading.states.map((state) =>
    state.figure.kind === 'known' ? { ...state, value: state.figure.value } : state,
  )
  const tiles = all.slice(0, usTiles.length)
  const shown = tiles.filter(isShown)
  const classes = mapClasses(shown.map(({ value }) => Math.round(value)))
  return {
    measure,
    title: reading.title,
    finding: mapFinding(reading, shown),
    note: reading.note,
    classes,
    states: tiles.map((state) => stateIn(state, classes)),
    elsewhere: all
      .slice(usTiles.length)
      .filter(isShown)
      .map((state) => stateIn(state, [])),
    hiddenCount: tiles.length - shown.length,
    hatch: reading.hatch,
    table: tableOf(reading, all.filter(isShown)),
    instead: null,
  }
}

function stateIn(state: StateFigure | ShownState, classes: readonly MapClass[]): MapState {
  const { id, name, figure, says, words } = state
  const base = { id, code: id.slice('US-'.length), name, says, words }
  if (figure.kind === 'unknown') return { ...base, value: null, text: '', classIndex: null, hidden: figure.why }
  const whole = Math.round(figure.value)
  return { ...base, value: figure.value, text: formatNumber(whole), classIndex: classOf(whole, classes), hidden: null }
}

/** What is shown as a table, the highest figure first. */
function tableOf({ columns }: MapReading, shown: readonly ShownState[]): TwinTable {
  return {
    columns: [{ head: 'State', figures: false }, ...columns],
    rows: shown.toSorted((a, b) => b.value - a.value).map(({ name, row }) => [name, ...row]),
  }
}

function undrawn(measure: MapMeasure, instead: MapMeasure, title: string, finding: string): MapView {
  const nothing = { note: '', classes: [], states: [], elsewhere: [], hiddenCount: 0, hatch: '' }
  return { ...nothing, measure, title, finding, table: { columns: [], rows: [] }, instead }
}
