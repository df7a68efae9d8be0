/** Truth checks of the names of places: every place they lead to exists, and every area has towns to be found by. */

import { checkOnce, type Finding } from './finding'
import type { AliasFile, GazetteerFile } from './schema/gazetteer'
import type { PlaceFile } from './schema/market'

export function checkNames({ areas, states, foreign }: GazetteerFile, aliases: AliasFile, places: PlaceFile): Finding[] {
  const file = 'market/gazetteer.json'
  const areaIds = new Set(places.areas.map(({ id }) => id))
  const stateIds = new Set(places.states.map(({ id }) => id))
  const codes = new Set([...stateIds].map((id) => id.slice(3)))
  const named = new Set(areas.map(({ id }) => id))
  return [
    ...checkOnce(file, 'areas', areas.map(({ id }) => id)),
    ...checkOnce(file, 'states', states.map(({ id }) => id)),
    ...areas.filter(({ id }) => !areaIds.has(id)).map(({ id }) => ({ file, path: `areas.${id}`, reason: 'is not an area of market/places.json' })),
    ...states.filter(({ id }) => !stateIds.has(id)).map(({ id }) => ({ file, path: `states.${id}`, reason: 'is not a state of market/places.json' })),
    ...[...areaIds].filter((id) => !named.has(id)).map((id) => ({ file, path: `areas.${id}`, reason: 'is missing' })),
    ...areas.filter(({ towns }) => Object.keys(towns).length === 0).map(({ id }) => ({ file, path: `areas.${id}.towns`, reason: 'has none' })),
    ...areas.flatMap(({ id, towns, counties }) =>
      [...Object.keys(towns), ...Object.keys(counties)].filter((code) => !codes.has(code))
        .map((code) => ({ file, path: `areas.${id}`, reason: `${code} is not a state` }))),
    ...(foreign.US === undefined ? [] : [{ file, path: 'foreign.US', reason: 'is not abroad' }]),
    ...checkAliases(aliases, new Set([...areaIds, ...stateIds, 'US', 'US-remote'])),
  ]
}

function checkAliases(aliases: AliasFile, known: ReadonlySet<string>): Finding[] {
  const file = 'aliases.json'
  return [
    ...checkOnce(file, 'names', aliases.flatMap(({ names }) => names.map((name) => name.toLowerCase()))),
    ...aliases.flatMap(({ names, means }) => [
      ...means.filter((id) => !known.has(id)).map((id) => ({ file, path: `${names[0]}.means`, reason: `${id} is no place` })),
      ...checkOnce(file, `${names[0]}.means`, means),
    ]),
  ]
}
