/** Which of an address's choices a source can follow, and in words those it cannot. */
import type { EvidenceBook, Selection } from '@/lib/evidence/book'
import { placeKind, recordsKind } from '@/lib/evidence/recorded'
import { inPlace, remoteId, remoteLack } from '@/lib/place/geography'
import { nounOf, paySource, sourcesAbroad } from '@/lib/source/registry'
import { country, countryPlace } from '@/lib/value/country'
import { capitalize } from '@/lib/words/format'
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
  /** "Austin, TX"; left out where only its publisher's name is known. */
  readonly shortName?: string
}

/** Why a source has nothing of a place, and the nearest place that it has. */
export interface PlaceLack {
  readonly why: string
  /** The id of a state or of the country, and its name after "See". */
  readonly nearest: string
  readonly nearestName: string
}

/** What is shown of each role, and why it is not what was asked for. */
export interface AnsweredSelection {
  readonly selection: Omit<Selection, 'role'>
  /** Where the source records no place of the kind that is asked: nothing is shown, and no other place’s figures. */
  readonly lack: PlaceLack | null
  readonly notes: readonly string[]
}

interface Known {
  readonly years: readonly number[]
  readonly stateName: (id: string) => string
  readonly area: AreaFace | null
  /** Whether the source counts by places of the kind that is asked for. */
  readonly isRecorded: boolean
}

/** The selection that a source can answer. A place of a kind that it does not record is answered by no other. */
export function answeredSelection(address: PayAddress, known: Known): AnsweredSelection {
  const notes: string[] = []
  const level = answeredLevel(address, notes)
  const year = answeredYear(address, known, notes)
  return { selection: { level, place: address.place, year }, lack: placeLack(address, known), notes }
}

/** Whether a source has figures by places of the kind of an id; one without a book, a survey, has the country, states and areas. */
export function isRecorded(book: EvidenceBook | undefined, place: string): boolean {
  const kind = placeKind(place)
  return book ? recordsKind(book, kind) : kind !== 'remote' && kind !== 'abroad'
}

/** The name of a place that an address asks for: an area by its short one. */
export function placeNameOf(
  states: readonly { readonly id: string; readonly name: string }[],
  place: string,
  area: AreaFace | null,
): string {
  if (area) return area.shortName ?? area.name
  if (place === remoteId) return 'Remote (US)'
  return place === country ? countryPlace.name : (states.find(({ id }) => id === place)?.name ?? place)
}

function answeredLevel({ source, level }: PayAddress, notes: string[]): LevelChoice {
  const { abilities, inText, isSingular } = paySource(source)
  if (abilities.hasLevels || level === 'all') return level
  notes.push(`${capitalize(inText)} ${isSingular ? 'does' : 'do'} not tell levels apart, so all levels are shown.`)
  return 'all'
}

function placeLack({ source, place }: PayAddress, { area, stateName, isRecorded }: Known): PlaceLack | null {
  if (isRecorded || place === country) return null
  const { placeless, inText, isSingular } = paySource(source)
  const wholeCountry = { nearest: country, nearestName: 'the United States' }
  if (place === remoteId) return { why: remoteLack(inText), ...wholeCountry }
  const name = inPlace({ name: area ? placeNameOf([], place, area) : stateName(place) })
  if (placeKind(place) === 'abroad') return { why: `Only ${sourcesAbroad} has pay in ${name}.`, ...wholeCountry }
  if (placeless !== null) return { why: `${placeless.choice}: there is nothing for ${name} alone.`, ...wholeCountry }
  const [state = country] = area?.states ?? []
  const nearest = state === country ? wholeCountry : { nearest: state, nearestName: stateName(state) }
  const records = `${capitalize(inText)} ${isSingular ? 'records' : 'record'} only the state`
  return { why: `${records}: there are no ${nounOf(source)}s for ${name} alone.`, ...nearest }
}

function answeredYear({ source, year }: PayAddress, { years }: Known, notes: string[]): number | 'all' {
  if (year === 'all' || years.includes(year)) return year
  const has = years.length === 1 ? `only ${years[0]}` : `${years[0]} to ${years.at(-1)}`
  const instead =
    paySource(source).kept === 'mix' ? 'its latest year is' : years.length === 1 ? 'that year is' : 'all its years are'
  notes.push(`This source has ${has}, not ${year}, so ${instead} shown.`)
  return 'all'
}
