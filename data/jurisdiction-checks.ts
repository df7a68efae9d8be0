/** Truth checks of the posting rules: sources exist and the best comes first, days rise, every place is one we know. */

import { checkOnce, type Finding } from './finding'
import type { Dataset } from './schema/dataset'
import { type Jurisdiction, type LawSource, lawSourceKinds } from './schema/jurisdictions'
import type { PlaceFile } from './schema/market'

const file = 'jurisdictions.json'

export function checkJurisdictions({ jurisdictions, lawSources }: Pick<Dataset, 'jurisdictions' | 'lawSources'>): Finding[] {
  const known = new Map(lawSources.map((source) => [source.id, source]))
  const cited = jurisdictions.flatMap(citations)
  const named = new Set(cited.flatMap(({ sources }) => sources))
  return [
    ...checkOnce(file, 'sources', lawSources.map(({ id }) => id)),
    ...checkOnce(file, 'jurisdictions', jurisdictions.map(({ id }) => id)),
    ...jurisdictions.flatMap(({ id, facts }) => checkOnce(file, `${id}.facts`, facts.map(({ text }) => text))),
    ...jurisdictions.flatMap(({ id, transposition }) =>
      checkOnce(file, `${id}.transposition`, transposition?.countries.map((country) => country.id) ?? [])),
    ...cited.flatMap(({ path, sources }) => sources.filter((id) => !known.has(id))
      .map((id) => ({ file, path, reason: `source “${id}” is not among the file’s sources` }))),
    ...cited.filter(({ sources }) => !isBestFirst(sources.flatMap((id) => known.get(id) ?? [])))
      .map(({ path }) => ({ file, path, reason: 'a better source stands behind a weaker one' })),
    ...lawSources.filter(({ id }) => !named.has(id)).map(({ id }) => ({ file, path: `sources.${id}`, reason: 'no fact names it' })),
    ...lawSources.filter(({ read, readOn }) => (read === 'not-opened') !== (readOn === undefined))
      .map(({ id }) => ({ file, path: `sources.${id}`, reason: 'has the day it was read exactly where it was opened' })),
    ...jurisdictions.flatMap(checkOwn),
  ]
}

/** A city lies in the state of its id, its days rise, and it asks something of a posting exactly where that is its duty. */
function checkOwn({ id, kind, within, areas, duty, start, changed, enforced, facts }: Jurisdiction): Finding[] {
  const finding = (isWrong: boolean, path: string, reason: string) => (isWrong ? [{ file, path: `${id}${path}`, reason }] : [])
  const isCity = kind === 'city'
  return [
    ...finding(isCity !== (within !== undefined) || isCity !== (areas !== undefined), '', 'a city, and nothing else, names its state and areas'),
    ...finding(within !== undefined && !id.startsWith(`${within}-`), '.within', 'is not the state of the id'),
    ...finding([changed, enforced].some((each) => each !== undefined && each.day < start.day), '.start', 'is after a later day'),
    ...finding((duty === 'posting') !== facts.some(({ item }) => item !== undefined), '.duty', 'is to post exactly where an item is asked for'),
    ...finding(facts.some(({ about, item }) => item !== undefined && about !== 'contents'), '.facts', 'only contents hold an item'),
    ...checkOnce(file, `${id}.items`, facts.flatMap(({ item }) => item ?? [])),
    ...finding(!facts.some(({ about }) => about === 'remote'), '.remote', 'no fact says what is known of remote jobs'),
  ]
}

function isBestFirst(sources: readonly LawSource[]): boolean {
  const ranks = sources.map(({ kind }) => lawSourceKinds.indexOf(kind))
  return ranks.every((rank, index) => rank >= (ranks[index - 1] ?? 0))
}

function citations({ id, facts, start, changed, enforced, transposition }: Jurisdiction): { path: string; sources: string[] }[] {
  const named = Object.entries({ start, changed, enforced, transposition })
  return [
    ...facts.map(({ sources }, index) => ({ path: `${id}.facts[${index}]`, sources })),
    ...named.flatMap(([path, each]) => (each ? [{ path: `${id}.${path}`, sources: each.sources }] : [])),
  ]
}

/** States are those of the market data, by the same name; a city’s areas are areas of its state. Others are no places of it. */
export function checkJurisdictionPlaces(jurisdictions: readonly Jurisdiction[], { states, areas }: PlaceFile): Finding[] {
  return jurisdictions.flatMap(({ id, name, kind, within, areas: own = [] }) => {
    if (kind === 'province' || kind === 'union') return []
    const state = states.find((each) => each.id === (within ?? id))
    if (state === undefined) return [{ file, path: id, reason: 'is not a place of market/places.json' }]
    if (kind !== 'city' && state.name !== name)
      return [{ file, path: `${id}.name`, reason: `“${name}” is called ${state.name} in market/places.json` }]
    return own.filter((area) => !areas.some((each) => each.id === area && each.states.includes(state.id)))
      .map((area) => ({ file, path: `${id}.areas`, reason: `${area} is no area of ${state.name} in market/places.json` }))
  })
}
