/** What a manager said of the company, before any role is named. What was not said is null: no rule reads a guess into it. */

export type HowOften = 'often' | 'sometimes'

/** Of somebody present, for a symptom: can take it on, is full, or does not do this. */
export type Capacity = 'time' | 'full' | 'not'

export interface Tick {
  readonly symptom: string
  readonly how: HowOften
}

export interface Present {
  readonly role: string
  /** How many; null where nobody said. */
  readonly count: number | null
  readonly capacity: Capacity | null
  /** The symptoms that the capacity is of; of all where there is none. */
  readonly of: readonly string[]
}

export interface RotaWanted {
  readonly hours: 'around-the-clock' | 'day'
  readonly sites: 1 | 2 | 3
  readonly depth: 'primary' | 'primary-and-secondary'
}

export interface Answers {
  /** In the order in which they were ticked. */
  readonly ticks: readonly Tick[]
  /** The symptom that hurts most. */
  readonly worst: string | null
  /** A symptom that would fill a person's week even if the worst were gone. */
  readonly second: string | null
  /** Whether it will still be so in a year, or has a date, an end, a known list, one event a year. */
  readonly lasting: 'yes' | 'ends' | null
  readonly engineers: number | null
  readonly team: readonly Present[]
  /** How many people would share the pager now. */
  readonly sharePager: number | null
  readonly rota: RotaWanted | null
  /** Whether there is a number to reach by a day. */
  readonly goal: boolean | null
  readonly speedSold: boolean | null
  readonly fullWeek: boolean | null
  readonly tenfold: boolean | null
  /** By the id of the readiness item. */
  readonly readiness: Readonly<Record<string, boolean>>
  /** The title they came with, as typed. */
  readonly wanted: string | null
}

/** Nothing said at all. */
export const nothingSaid: Answers = {
  ticks: [],
  worst: null,
  second: null,
  lasting: null,
  engineers: null,
  team: [],
  sharePager: null,
  rota: null,
  goal: null,
  speedSold: null,
  fullWeek: null,
  tenfold: null,
  readiness: {},
  wanted: null,
}

/** How often a symptom shows; null where it is not ticked. */
export function howOften({ ticks }: Answers, symptom: string): HowOften | null {
  return ticks.find((tick) => tick.symptom === symptom)?.how ?? null
}

/** The symptoms ticked often, in the order of ticking. */
export function oftenOf({ ticks }: Answers): string[] {
  return ticks.filter(({ how }) => how === 'often').map(({ symptom }) => symptom)
}

/** The symptoms ticked sometimes, in the order of ticking. */
export function sometimesOf({ ticks }: Answers): string[] {
  return ticks.filter(({ how }) => how === 'sometimes').map(({ symptom }) => symptom)
}

/** Answers with their ticks in the order of ticking: those that were there before keep their places, new ones follow. */
export function inOrderOf(next: Answers, before: Answers): Answers {
  const place = ({ symptom }: Tick) => {
    const index = before.ticks.findIndex((tick) => tick.symptom === symptom)
    return index < 0 ? before.ticks.length : index
  }
  return { ...next, ticks: next.ticks.toSorted((a, b) => place(a) - place(b)) }
}
