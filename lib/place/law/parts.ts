/** The rules for posting pay as they travel to the browser: with each state those that bear on it and on its areas, and by itself the short list of the country. */
import type { Jurisdiction, LawSource } from '@/data/schema/jurisdictions'
import { country } from '@/lib/value/country'
import type { NamedArea, Place, PlaceList } from '../geography'
import { lawSourcesOf, type PlaceRules, rulesFor } from './rules'

/** Rules, and the sources that they name. */
export interface Laws {
  readonly jurisdictions: readonly Jurisdiction[]
  readonly lawSources: readonly LawSource[]
}

/** Some of them, each with where it stands in the whole list, whose order pages keep. */
export interface LawsPart {
  readonly jurisdictions: readonly (readonly [number, Jurisdiction])[]
  readonly lawSources: readonly (readonly [number, LawSource])[]
}

/** What bears on a state and on the areas that belong to it. Throws as `rulesFor` does. */
export function stateLaws(laws: Laws, id: string, areas: readonly NamedArea[], states: PlaceList['states']): LawsPart {
  const places: readonly Place[] = [
    { kind: 'state', id, name: '' },
    ...areas.map((area): Place => ({ kind: 'area', id: area.id, name: area.name, area })),
  ]
  return partOf(
    laws,
    places.flatMap((place) => rulesFor(laws.jurisdictions, place, states)),
  )
}

/** What bears on the country and on work from anywhere in it: every rule in short. */
export function countryLaws(laws: Laws): LawsPart {
  return partOf(laws, rulesFor(laws.jurisdictions, { kind: 'country', id: country, name: '' }, []))
}

/** Some parts as one, in the order of the whole list: of a rule that is in two the later one is taken, so that the short list goes first. */
export function lawsOf(parts: readonly LawsPart[]): Laws {
  return {
    jurisdictions: inOrder(parts.flatMap(({ jurisdictions }) => jurisdictions)),
    lawSources: inOrder(parts.flatMap(({ lawSources }) => lawSources)),
  }
}

function partOf({ jurisdictions, lawSources }: Laws, rows: readonly PlaceRules[]): LawsPart {
  const read = new Map(
    rows.flatMap(({ rules }) => (rules.kind === 'known' ? [[rules.value.id, rules.value] as const] : [])),
  )
  const sources = new Set(lawSourcesOf(rows, lawSources))
  return {
    jurisdictions: jurisdictions.flatMap(({ id }, at) => {
      const rule = read.get(id)
      return rule ? [[at, rule] as const] : []
    }),
    lawSources: lawSources.flatMap((source, at) => (sources.has(source) ? [[at, source] as const] : [])),
  }
}

function inOrder<T>(placed: readonly (readonly [number, T])[]): readonly T[] {
  return [...new Map(placed)].sort(([a], [b]) => a - b).map(([, each]) => each)
}
