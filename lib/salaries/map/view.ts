/** The map of the states for one measure: its finding, its classes and every state in its class. */
import type { Selection } from '@/lib/evidence/book'
import type { MapMeasure } from '@/lib/salaries/address'
import type { SalariesData, StateFace } from '@/lib/salaries/data'
import type { ExplorerFacts } from '@/lib/salaries/pay/sourced'
import { faceOf } from '@/lib/salaries/view'
import { paySource, type SourceId } from '@/lib/source/registry'
import { country } from '@/lib/value/country'
import { formatNumber } from '@/lib/words/format'
import type { TwinTable } from '@/lib/words/table-twin'
import { classOf, type MapClass, mapClasses } from './classes'
import { evidenceMap } from './evidence'
import { laborMap } from './labor'
import { livingMap } from './living'
import { highestFirst, isShown, type MapReading, mapFinding, type StateFigure, type StateReading } from './reading'
import { usTiles } from './tiles'

/** What is asked of the map; `role` is the one whose labor or evidence it shows. */
export interface MapAsk extends Pick<Selection, 'role' | 'level' | 'year'> {
  readonly measure: MapMeasure
  readonly source: SourceId
}

export interface MapState extends StateFigure {
  /** Its tile's: "CA". */
  readonly code: string
  /** What the tile prints: the value as a whole number, or nothing. */
  readonly text: string
  /** Which of the classes it lies in. */
  readonly classIndex: number | null
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

/** The map of one measure, or what stands in its place. Throws RangeError on a role that the data does not name. */
export function mapView(facts: ExplorerFacts, ask: MapAsk): MapView {
  const { measure } = ask
  const reading = mapReading(facts, ask)
  return 'instead' in reading ? { ...nothing, measure, ...reading } : drawnMap(measure, reading)
}

/** Why a measure has no states. */
type Unreadable = Pick<MapView, 'title' | 'finding' | 'instead'>

const nothing = {
  note: '',
  classes: [],
  states: [],
  elsewhere: [],
  hiddenCount: 0,
  hatch: '',
  table: { columns: [], rows: [] },
}

/**
 * What a measure says of every tile's state, then of the territories that it has a figure of. A source that names no state has no
 * map of evidence, and a role without an occupation mix none of labor: both then say so and offer another measure. Labor and living
 * are never mixed. Throws RangeError on a role that the data does not name.
 */
export function mapReading({ data, books }: ExplorerFacts, ask: MapAsk): MapReading | Unreadable {
  const role = faceOf(data, ask.role)
  if (ask.measure === 'living') return placed(livingMap(facesOf(data)))
  if (ask.measure === 'labour') {
    const labor = data.labour.filter((each) => each.role === role.id)
    if (labor.length > 0) return placed(laborMap(role, labor, facesOf(data)))
    return {
      instead: 'living',
      title: 'Cost of labor by state',
      finding: `No filing shows which occupations ${role.name} falls under, so its cost of labor is not known.`,
    }
  }
  const [{ noMap }, book] = [paySource(ask.source), books.get(ask.source)]
  if (noMap === null && book) return placed(evidenceMap(book, role, ask, facesOf(data)))
  return {
    instead: 'labour',
    title: 'Pay by state',
    finding: noMap ?? 'The cells are not loaded, so pay by state cannot be shown.',
  }
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
  return [...tiles, ...states.filter(({ id }) => id !== country && !drawnIds.has(id))]
}

function placed({ states, ...reading }: MapReading): MapReading {
  return { ...reading, states: states.filter(({ value }, index) => index < usTiles.length || value !== null) }
}

/** The map of what a measure says. */
export function drawnMap(measure: MapMeasure, { title, hatch, note, heads, states, ...reading }: MapReading): MapView {
  const tiles = states.slice(0, usTiles.length)
  const shown = tiles.filter(isShown)
  const classes = mapClasses(shown.map(({ value }) => Math.round(value)))
  return {
    measure,
    title,
    finding: mapFinding(reading, shown),
    note,
    classes,
    states: tiles.map((state) => stateIn(state, classes)),
    elsewhere: states.slice(usTiles.length).map((state) => stateIn(state, [])),
    hiddenCount: tiles.length - shown.length,
    hatch,
    table: {
      columns: [{ head: 'State', figures: false }, ...heads.map((head) => ({ head, figures: true }))],
      rows: highestFirst(states.filter(isShown)).map(({ name, row }) => [name, ...row]),
    },
    instead: null,
  }
}

function stateIn({ id, name, value, hidden, says, words }: StateReading, classes: readonly MapClass[]): MapState {
  const state = { id, name, value, hidden, says, words, code: id.slice('US-'.length) }
  if (value === null) return { ...state, text: '', classIndex: null }
  const whole = Math.round(value)
  return { ...state, text: formatNumber(whole), classIndex: classOf(whole, classes) }
}
