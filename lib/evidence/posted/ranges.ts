/** The single ranges behind figures of posted pay: facts of advertisements, each with its employer, title, place, month and feed. */
import type { TitleLevel } from '@/data/schema/market'
import type { PostedFile } from '@/data/schema/posted'
import type { Selection } from '@/lib/evidence/book'
import { country } from '@/lib/value/country'

/** A range that an employer advertised; amounts are whole US dollars a year, low under high. */
export interface PostedRange {
  /** The newest month that it was seen in, YYYY-MM. */
  readonly month: string
  readonly level: TitleLevel
  /** As printed, and the family of companies that it is counted under, which is itself for most. */
  readonly employer: string
  readonly family: string
  /** As printed. */
  readonly title: string
  /** In few words: "Denver, CO". As printed: "Denver or remote", which may be nothing. */
  readonly place: string
  readonly printedPlace: string
  /** What the place means: states and areas as ids, or `US-remote` alone. */
  readonly places: readonly string[]
  readonly lowUsd: number
  readonly highUsd: number
  /** Who collected it: a public repository. */
  readonly feed: string
}

/** Names the places of a range, given as ids, in few words. */
export type PlaceNaming = (ids: readonly string[]) => string

/** The ranges of one role as they travel: lists, and rows that point into them. */
export interface RoleRanges {
  readonly source: string
  readonly role: string
  readonly levels: PostedFile['levels']
  readonly employers: PostedFile['employers']
  readonly places: readonly (readonly [printed: string, ids: readonly string[], name: string])[]
  readonly feeds: readonly string[]
  readonly rows: readonly (readonly [
    month: string,
    level: number,
    employer: number,
    title: string,
    place: number,
    lowUsd: number,
    highUsd: number,
    feed: number,
  ])[]
}

/** The ranges of a role in a file, newest first, with what they name and nothing else. */
export function roleRanges(file: PostedFile, role: string, nameOf: PlaceNaming): RoleRanges {
  const at = file.roles.indexOf(role)
  const own = file.ranges.filter((range) => range[1] === at)
  const employers = listed(own.map((range) => range[3]))
  const places = listed(own.map((range) => range[5]))
  return {
    source: file.source,
    role,
    levels: file.levels,
    employers: employers.all.map((index) => pick(file.employers, index)),
    places: places.all.map((index) => {
      const [printed, ids] = pick(file.places, index)
      return [printed, ids, nameOf(ids)]
    }),
    feeds: file.feeds.map(({ name }) => name),
    rows: own.map(([month, , level, employer, title, place, lowUsd, highUsd, feed]) => [
      month,
      level,
      employers.placeOf(employer),
      title,
      places.placeOf(place),
      lowUsd,
      highUsd,
      feed,
    ]),
  }
}

/** What a list of numbers holds, each once in order of first mention, and where each stands in it. */
function listed(numbers: readonly number[]) {
  const all = [...new Set(numbers)]
  const places = new Map(all.map((number, index) => [number, index]))
  return { all, placeOf: (number: number) => places.get(number) ?? 0 }
}

function pick<T>(list: readonly T[], index: number): T {
  const item = list[index]
  if (item === undefined) throw new RangeError(`the list has ${list.length} items and none at ${index}`)
  return item
}

/** The ranges as they travelled, in their order. Throws RangeError on a row that points at nothing. */
export function unpackedRanges({ levels, employers, places, feeds, rows }: RoleRanges): PostedRange[] {
  return rows.map(([month, level, employer, title, place, lowUsd, highUsd, feed]) => {
    const [printed, family] = pick(employers, employer)
    const [printedPlace, ids, name] = pick(places, place)
    return {
      month,
      level: pick(levels, level),
      employer: printed,
      family: family ?? printed,
      title,
      place: name,
      printedPlace,
      places: ids,
      lowUsd,
      highUsd,
      feed: pick(feeds, feed),
    }
  })
}

/** Those of a role’s ranges that a selection counts: a range of several states is in each of them, and once in the country. */
export function rangesIn(
  ranges: readonly PostedRange[],
  { level, place, year }: Omit<Selection, 'role'>,
): readonly PostedRange[] {
  return ranges.filter(
    (range) =>
      (level === 'all' || range.level === level) &&
      (place === country || range.places.includes(place)) &&
      (year === 'all' || range.month.startsWith(`${year}-`)),
  )
}
