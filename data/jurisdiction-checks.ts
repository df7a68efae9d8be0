/** Truth checks of the posting rules: every fact has a source that exists, every place is one we know. */

import { checkOnce, type Finding } from './finding'
import type { Dataset } from './schema/dataset'
import type { Jurisdiction } from './schema/jurisdictions'
import type { PlaceFile } from './schema/market'

const file = 'jurisdictions.json'

export function checkJurisdictions({ jurisdictions, lawSources }: Pick<Dataset, 'jurisdictions' | 'lawSources'>): Finding[] {
  const known = new Set(lawSources.map(({ id }) => id))
  const cited = jurisdictions.flatMap(citations)
  const named = new Set(cited.map(({ source }) => source))
  return [
    ...checkOnce(file, 'sources', lawSources.map(({ id }) => id)),
    ...checkOnce(file, 'jurisdictions', jurisdictions.map(({ id }) => id)),
    ...jurisdictions.flatMap(({ id, facts }) => checkOnce(file, `${id}.facts`, facts.map(({ text }) => text))),
    ...jurisdictions.flatMap(({ id, transposition }) =>
      checkOnce(file, `${id}.transposition`, transposition?.countries.map((country) => country.id) ?? [])),
    ...cited.filter(({ source }) => !known.has(source))
      .map(({ path, source }) => ({ file, path, reason: `source “${source}” is not among the file’s sources` })),
    ...lawSources.filter(({ id }) => !named.has(id)).map(({ id }) => ({ file, path: `sources.${id}`, reason: 'no fact names it' })),
  ]
}

function citations({ id, facts, transposition }: Jurisdiction): { path: string; source: string }[] {
  const places = [
    ...facts.map(({ sources }, index) => ({ path: `${id}.facts[${index}]`, sources })),
    ...(transposition ? [{ path: `${id}.transposition`, sources: transposition.sources }] : []),
  ]
  return places.flatMap(({ path, sources }) => sources.map((source) => ({ path, source })))
}

/** The European Union is no place of the market data; every other jurisdiction must be one of its states, by the same name. */
export function checkJurisdictionPlaces(jurisdictions: readonly Jurisdiction[], { states }: Pick<PlaceFile, 'states'>): Finding[] {
  return jurisdictions.filter(({ id }) => id !== 'EU').flatMap(({ id, name }) => {
    const state = states.find((each) => each.id === id)
    if (state === undefined) return [{ file, path: id, reason: 'is not a place of market/places.json' }]
    return state.name === name ? [] : [{ file, path: `${id}.name`, reason: `“${name}” is called ${state.name} in market/places.json` }]
  })
}
