/** The vocabulary of places out of the files that hold their names. */
import type { GazetteerFile } from '@/data/schema/gazetteer'
import { namedAreas, townsOf } from './areas'
import { countriesByKey } from './countries'
import { keyOf } from './spelling'
import type { Abroad, NamedArea, NamedState, NameFiles, Town, Vocabulary, ZipEnds } from './vocabulary'

/** The vocabulary of a release: some 60,000 names, made once. */
export function vocabularyOf(files: NameFiles): Vocabulary {
  const { places, gazetteer, aliases } = files
  const areas = new Map(namedAreas(files).map((area) => [area.id, area]))
  const towns = new Map<string, Town[]>()
  const counties = new Map<string, Town[]>()
  const titles = new Map<string, NamedArea[]>()
  const zips = new Map<string, ZipEnds[]>()
  for (const row of gazetteer.areas) {
    const area = areas.get(row.id)
    if (area === undefined) continue
    for (const [state, written] of Object.entries(row.towns))
      for (const { name, people } of townsOf(written)) add(towns, keyOf(name), townIn(area, state, name, people))
    for (const [state, written] of Object.entries(row.counties))
      for (const name of written.split('|')) addCounty(counties, townIn(area, state, name, 0))
    for (const group of row.zips?.split('|') ?? []) add(zips, group.slice(0, 3), { area, ends: group.slice(4) })
  }
  for (const area of areas.values()) addTitles(area, titles, towns)
  return {
    areas,
    states: new Map(statesOf(places, gazetteer)),
    towns,
    counties,
    titles,
    zips,
    cities: citiesAbroad(gazetteer),
    countries: countriesByKey(),
    aliases: new Map(aliases.flatMap((alias) => alias.names.map((name) => [keyOf(name), alias] as const))),
    spellings: spellingsOf(towns),
  }
}

function townIn(area: NamedArea, state: string, name: string, people: number): Town {
  return { name, state, area, people, isTitle: false }
}

function* statesOf({ states }: NameFiles['places'], gazetteer: GazetteerFile): Generator<[string, NamedState]> {
  const employed = new Map(gazetteer.states.map(({ id, employment }) => [id, employment]))
  for (const { id, name } of states) {
    const state = { code: id.slice(3), id, name, employment: employed.get(id) ?? 0 }
    yield [keyOf(name), state]
    yield [state.code.toLowerCase(), state]
  }
}

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const there = map.get(key)
  if (there) there.push(value)
  else map.set(key, [value])
}

/** "Cook" goes by that and by "Cook County"; other kinds of county by their own word too. */
function addCounty(counties: Map<string, Town[]>, county: Town): void {
  const base = county.name.replace(/ (Parish|Borough|Municipio|Census Area|Planning Region|city)$/, '')
  const named = { ...county, name: base === county.name ? `${base} County` : county.name }
  for (const key of new Set([keyOf(base), keyOf(named.name)])) add(counties, key, named)
}

/** An area's whole title, its short name and its towns, which are the towns that it is called after. */
function addTitles(area: NamedArea, titles: Map<string, NamedArea[]>, towns: Map<string, Town[]>): void {
  const bare = area.title.replace(/, [A-Z-]+$/, '').replace(/ (nonmetropolitan area|MSA)$/, '')
  for (const key of new Set([area.title, area.name, bare].map(keyOf))) add(titles, key, area)
  if (bare === area.title || !/, [A-Z-]+$/.test(area.title)) return
  for (const part of bare.split(/--?|\//)) {
    for (const name of new Set([part, part.replace(/^Urban | (City|Town|County)$/g, '')])) {
      const key = keyOf(name)
      const there = towns.get(key) ?? []
      towns.set(
        key,
        there.map((town) => (town.area === area ? { ...town, isTitle: true } : town)),
      )
      if (name === part && !there.some((town) => town.area === area))
        add(towns, key, { name, state: area.states[0] ?? '', area, people: 30_000, isTitle: true })
    }
  }
}

function citiesAbroad({ foreign }: GazetteerFile): Map<string, Abroad> {
  const cities = new Map<string, Abroad>()
  for (const [country, written] of Object.entries(foreign))
    for (const { name, people } of townsOf(written)) {
      const key = keyOf(name)
      if (people > (cities.get(key)?.people ?? 0)) cities.set(key, { name, country, people })
    }
  return cities
}

function spellingsOf(towns: ReadonlyMap<string, readonly Town[]>): Vocabulary['spellings'] {
  const byLetter = new Map<string, { key: string; people: number }[]>()
  for (const [key, named] of towns) {
    const people = Math.max(...named.map((town) => town.people))
    if (people >= 1_000 && key.length >= 4) add(byLetter, key.slice(0, 1), { key, people })
  }
  return byLetter
}
