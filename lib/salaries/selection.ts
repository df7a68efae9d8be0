/** Which of an address's choices a source can follow, and in words those it cannot. */
import type { Selection } from '@/lib/evidence/book'
import { nounOf, paySource } from '@/lib/source/registry'
import { capitalize, formatList } from '@/lib/words/format'
import type { LevelChoice } from '@/lib/words/level-names'
import type { PayAddress } from './address'

/** An area that lies in one or more states, as the explorer names it. */
export interface AreaFace {
  readonly id: string
  readonly name: string
  readonly states: readonly string[]
  /** The cost of labor by role, as a multiple of the country's; a role without one is left out. */
  readonly labour: Readonly<Record<string, number>>
  /** The roles whose cost of labor is that of its first state, as too few wages are published here. */
  readonly fromState: readonly string[]
  /** How many people the occupations of a role employ, where that is published. */
  readonly jobs: Readonly<Record<string, number>>
  readonly living: number | null
}

/** What is shown of each role, and why it is not what was asked for. */
export interface AnsweredSelection {
  readonly selection: Omit<Selection, 'role'>
  readonly notes: readonly string[]
}

interface Known {
  readonly years: readonly number[]
  readonly stateName: (id: string) => string
  readonly area: AreaFace | null
}

/**
 * The selection that a source can answer. Advertisements name no place and the occupation survey neither place nor level here;
 * filings name a state, so an area is answered by its first one.
 */
export function answeredSelection(address: PayAddress, known: Known): AnsweredSelection {
  const notes: string[] = []
  const level = answeredLevel(address, notes)
  const place = answeredPlace(address, known, notes)
  const year = answeredYear(address, known, notes)
  return { selection: { level, place, year }, notes }
}

function answeredLevel({ source, level }: PayAddress, notes: string[]): LevelChoice {
  const { abilities, inText, isSingular } = paySource(source)
  if (abilities.hasLevels || level === 'all') return level
  notes.push(`${capitalize(inText)} ${isSingular ? 'does' : 'do'} not tell levels apart, so all levels are shown.`)
  return 'all'
}

function answeredPlace({ source, place }: PayAddress, { area, stateName }: Known, notes: string[]): string {
  if (place === 'US') return place
  const { placeless } = paySource(source)
  if (placeless !== null) {
    notes.push(`${placeless.choice}, so no narrower place is shown.`)
    return 'US'
  }
  if (area === null) return place
  const [state = 'US'] = area.states
  const others = area.states.length > 1 ? `, the first of ${formatList(area.states.map(stateName))}` : ''
  const observed = capitalize(`${nounOf(source)}s`)
  notes.push(`${observed} name a state, not an area: for ${area.name} those of ${stateName(state)} are shown${others}.`)
  return state
}

function answeredYear({ source, year }: PayAddress, { years }: Known, notes: string[]): number | 'all' {
  if (year === 'all' || years.includes(year)) return year
  const has = years.length === 1 ? `only ${years[0]}` : `${years[0]} to ${years.at(-1)}`
  const instead =
    paySource(source).kept === 'survey'
      ? 'its latest year is'
      : years.length === 1
        ? 'that year is'
        : 'all its years are'
  notes.push(`This source has ${has}, not ${year}, so ${instead} shown.`)
  return 'all'
}
