/** Areas by their names, long and short, with the towns that the gazetteer has in them. */
import { statesOf } from '../geography'
import { keyOf } from './spelling'
import type { NamedArea, NameFiles } from './vocabulary'

/** Every area, by what it is called and how many live and work in it. */
export function namedAreas({ places, gazetteer: { areas } }: NameFiles): NamedArea[] {
  const rows = new Map(areas.map((row) => [row.id, row]))
  return places.areas.map(({ id, name, states }) => {
    const row = rows.get(id)
    const towns = Object.values(row?.towns ?? {}).flatMap(townsOf)
    const keys = new Set(towns.map((town) => keyOf(town.name)))
    return {
      id,
      name: shortName(name, keys),
      title: name,
      states: statesOf({ name, states }).map((state) => state.slice(3)),
      employment: row?.employment ?? 0,
      people: towns.reduce((sum, { people }) => sum + people, 0),
    }
  })
}

/**
 * "Denver, CO" of "Denver-Aurora-Centennial, CO": the most parts that are one town, and the first state. An area without
 * towns in its name keeps it, less the word for its kind.
 */
export function shortName(title: string, towns: ReadonlySet<string>): string {
  const [, cities, states] = /^(.*), ([A-Z]{2}(?:-[A-Z]{2})*)$/.exec(title) ?? []
  if (cities === undefined || states === undefined) return title.replace(/ (area|MSA)$/, '')
  const parts = cities.replace(/^Urban /, '').split(/--?/)
  const joined = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'))
  const town = joined.find((name) => towns.has(keyOf(name))) ?? (parts[0] as string)
  return `${town.split('/')[0]}, ${states.slice(0, 2)}`
}

/** The towns of a written list, "Boulder:1083|Eldora", and their people: 108,300 and 0. */
export function townsOf(written: string): { name: string; people: number }[] {
  return written.split('|').map((each) => {
    const [name = '', hundreds = '0'] = each.split(':')
    return { name, people: Number(hundreds) * 100 }
  })
}
