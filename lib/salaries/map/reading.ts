/** What one measure says of every state, before it is a map: figures, the words for each, and how its extremes are told. */

import { inPlace } from '@/lib/place/geography'
import type { CsvCell, CsvTable } from '@/lib/words/csv'
import { formatCount, formatList } from '@/lib/words/format'

/** One state's figure, or why it has none; in a few words, and in all its words. */
export interface StateFigure {
  /** As `US-CA`. */
  readonly id: string
  readonly name: string
  /** In the unit that the map's title names, unrounded; null where it is hidden. */
  readonly value: number | null
  /** Why it has no figure. */
  readonly hidden: string | null
  readonly says: string
  readonly words: string
}

/** The same as a row of the table under the map, and of the table in a file. */
export interface StateReading extends StateFigure {
  readonly row: readonly (string | null)[]
  readonly cells: readonly CsvCell[]
}

export interface MapReading {
  readonly title: string
  /** What the hatch of a state without a figure stands for. */
  readonly hatch: string
  /** What the figures are and what they are not. */
  readonly note: string
  /** The heads of the rows after the state's name. */
  readonly heads: readonly string[]
  /** The columns of the cells. */
  readonly columns: readonly string[]
  readonly states: readonly StateReading[]
  /** A figure in words, for the cases with too few figures for a finding. */
  readonly write: (value: number) => string
  /** The finding, from the states that hold the highest and the lowest figure, which differ. */
  readonly tell: (highest: readonly ShownState[], lowest: readonly ShownState[]) => string
}

/** A state whose figure is shown. */
export interface ShownState extends StateReading {
  readonly value: number
}

/** The finding of some states' figures: where they are highest and lowest, or that there is none, one, or no difference. */
export function mapFinding({ write, tell }: Pick<MapReading, 'write' | 'tell'>, shown: readonly ShownState[]): string {
  const { highest, lowest } = extremes(shown, ({ value }) => value)
  const [first] = highest
  if (first === undefined) return 'No state has a figure that can be shown.'
  if (shown.length === 1) return `Only ${nameStates(highest)} has a figure that can be shown: ${write(first.value)}.`
  if (highest.length === shown.length) return `Every state shown stands at the same figure: ${write(first.value)}.`
  return tell(highest, lowest)
}

/** The items with the greatest value and those with the least, in their order; none of none. */
export function extremes<T>(items: readonly T[], figureOf: (item: T) => number): { highest: T[]; lowest: T[] } {
  const values = items.map(figureOf)
  const [most, least] = [Math.max(...values), Math.min(...values)]
  return {
    highest: items.filter((_, index) => values[index] === most),
    lowest: items.filter((_, index) => values[index] === least),
  }
}

const namedAtMost = 3

/** Some states inside a sentence, each with what `beside` says of it; more than three are counted. */
export function nameStates<T extends { readonly name: string }>(
  states: readonly T[],
  beside: (state: T) => string = () => '',
): string {
  if (states.length > namedAtMost) return `${formatCount(states.length)} states`
  return formatList(states.map((state) => `${inPlace(state)}${beside(state)}`))
}

/** Whether a state has a figure. */
export function isShown(state: StateReading): state is ShownState {
  return state.value !== null
}

/** The states with a figure, the highest first. */
export function highestFirst(shown: readonly ShownState[]): ShownState[] {
  return shown.toSorted((a, b) => b.value - a.value)
}

/**
 * The states of a map, the highest figure first and those without one last, `hidden` saying why; `measures` and `source`
 * say in every row what is measured. Percent are of the US, which is 100, price levels of 100 = the country, dollars whole ones a
 * year. Of hidden pay its sample alone is given.
 */
export function mapTable({ title, columns, states }: MapReading, source: string): CsvTable {
  const measures = title.replace('$ thousands', 'US dollars a year')
  const ordered = [...highestFirst(states.filter(isShown)), ...states.filter(({ value }) => value === null)]
  return {
    columns: ['state', 'name', ...columns, 'hidden', 'measures', 'source'],
    rows: ordered.map(({ id, name, cells, hidden }) => [id, name, ...cells, hidden, measures, source]),
  }
}
