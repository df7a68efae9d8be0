/** The places that are offered while one is typed: by the beginnings of their names, in groups, those with most jobs first. */
import { country, countryPlace } from '@/lib/value/country'
import { keyOf } from './names/spelling'
import type { Vocabulary } from './names/vocabulary'
import type { PlaceMeant } from './why'

/** A place by its id and short name, with its publisher's name where that is another. */
export type NamedPlace = readonly [id: string, name: string, title?: string]

/** Every place that can be offered: states by name, areas by the jobs in the occupations that we follow, most first. */
export interface OfferedPlaces {
  readonly states: readonly NamedPlace[]
  readonly metros: readonly NamedPlace[]
  readonly others: readonly NamedPlace[]
}

/** A place that is offered; `note` says more of it, or nothing. */
export interface OfferedOption {
  readonly id: string
  readonly name: string
  readonly note: string
}

/** Some places under one heading. */
export interface OfferedGroup {
  readonly label: string
  readonly places: readonly OfferedOption[]
}

/** What a text could mean, as the API answers it. */
export interface TypedReading {
  readonly certain: boolean
  readonly places: readonly PlaceMeant[]
  readonly near: readonly PlaceMeant[]
  readonly foreign?: string
}

/** Every place to offer. `nameOf` gives the name of an id that reads back as it; a place that has none is left out. */
export function offeredPlaces({ areas, states }: Vocabulary, nameOf: (id: string) => string): OfferedPlaces {
  const named = (id: string, title: string): NamedPlace[] => {
    const name = nameOf(id)
    if (name === id) return []
    return [name === title ? [id, name] : [id, name, title]]
  }
  const ranked = [...areas.values()].sort((a, b) => b.employment - a.employment)
  const isMetro = (id: string) => id.startsWith('cbsa-')
  const rows = (those: typeof ranked) => those.flatMap(({ id, title }) => named(id, title))
  return {
    states: [...new Set(states.values())]
      .sort((a, b) => a.name.localeCompare(b.name, 'en-US'))
      .flatMap(({ id, name }) => named(id, name)),
    metros: rows(ranked.filter(({ id }) => isMetro(id))),
    others: rows(ranked.filter(({ id }) => !isMetro(id))),
  }
}

const anywhere: readonly NamedPlace[] = [
  [country, countryPlace.name],
  ['US-remote', 'Remote (US)'],
]
const mostMetros = 12
const mostOfEach = 8

/** The groups for a text: with none typed the country, the largest metros and the states; else the places whose names begin so. */
export function offeredFor(text: string, { states, metros, others }: OfferedPlaces): readonly OfferedGroup[] {
  const key = keyOf(text)
  if (key === '') {
    return groups([
      ['Anywhere', anywhere],
      ['Largest metros', metros.slice(0, mostMetros)],
      ['States and territories', states],
    ])
  }
  const begun = (rows: readonly NamedPlace[]) => rows.filter((row) => begins(row, key)).slice(0, mostOfEach)
  return groups([
    ['Metros', begun(metros)],
    ['States and territories', begun(states)],
    ['Other areas', begun(others)],
    ['Anywhere', begun(anywhere)],
  ])
}

function groups(labeled: readonly (readonly [label: string, rows: readonly NamedPlace[]])[]): OfferedGroup[] {
  return labeled
    .filter(([, rows]) => rows.length > 0)
    .map(([label, rows]) => ({ label, places: rows.map(([id, name, title]) => ({ id, name, note: title ?? '' })) }))
}

/** The name of an id, which reads back as it; undefined where it is not offered. */
export function placeNameIn({ states, metros, others }: OfferedPlaces, id: string): string | undefined {
  return [anywhere, states, metros, others].flat().find(([own]) => own === id)?.[1]
}

/** Whether a name begins so, the name of one of an area's towns, or the postal code of a state. */
function begins([id, name, title = name]: NamedPlace, key: string): boolean {
  if (id.slice(3).toLowerCase() === key) return true
  const [towns = '', states = ''] = title.split(/, (?=[A-Z-]+$)/)
  const parts = towns.split(/--?|\//).map((town) => `${town} ${states}`)
  return [name, title, ...parts].some((each) => keyOf(each).startsWith(key))
}

/** The groups with what the text means first, each place once; where nothing else is offered, the nearest that it could mean. */
export function withReading(
  offered: readonly OfferedGroup[],
  { certain, places, near }: TypedReading,
): readonly OfferedGroup[] {
  const meant = places.length > 0 ? places : offered.length > 0 ? [] : near
  if (meant.length === 0) return offered
  const label = certain ? 'Best match' : places.length > 1 ? 'Which one?' : 'Did you mean?'
  const ids = new Set(meant.map(({ id }) => id))
  const rest = offered
    .map((group) => ({ ...group, places: group.places.filter(({ id }) => !ids.has(id)) }))
    .filter((group) => group.places.length > 0)
  return [{ label, places: meant.map(({ id, name, why }) => ({ id, name, note: why })) }, ...rest]
}
