/** What one measure says of every state, before it is a map: figures, the words for each, and how its extremes are told. */
import type { Answer } from '@/lib/value/absence'
import { formatCount, formatList } from '@/lib/words/format'
import type { TwinTable } from '@/lib/words/table-twin'

/** One state's figure in the unit of the map, unrounded, or why it has none; in a few words, in all its words, and as a row. */
export interface StateFigure {
  readonly id: string
  readonly name: string
  readonly figure: Answer<number>
  readonly says: string
  readonly words: string
  readonly row: readonly (string | null)[]
}

export interface MapReading {
  readonly title: string
  /** What the hatch of a state without a figure stands for. */
  readonly hatch: string
  /** What the figures are and what they are not. */
  readonly note: string
  /** The heads of the rows after the state's name. */
  readonly columns: TwinTable['columns']
  readonly states: readonly StateFigure[]
  /** A figure in words, for the cases with too few figures for a finding. */
  readonly write: (value: number) => string
  /** The finding, from the states that hold the highest and the lowest figure, which differ. */
  readonly tell: (highest: readonly ShownState[], lowest: readonly ShownState[]) => string
}

/** A state whose figure is shown. */
export interface ShownState extends StateFigure {
  readonly value: number
}

/** The finding of some states' figures: where they are highest and lowest, or that there is none, one, or no difference. */
export function mapFinding({ write, tell }: MapReading, shown: readonly ShownState[]): string {
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
  return formatList(
    states.map((state) => `${state.name.startsWith('District') ? 'the ' : ''}${state.name}${beside(state)}`),
  )
}

/** The figure's value where it has one. */
export function isShown(state: StateFigure & { readonly value?: number }): state is ShownState {
  return state.figure.kind === 'known'
}
