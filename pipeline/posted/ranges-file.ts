/** The ranges behind the figures, as a file. */
import { titleLevelSchema } from '@/data/schema/market'
import type { PostedFile } from '@/data/schema/posted'
import { grouped } from '@/lib/value/grouped'
import type { Employers } from '../employers'
import { mediansWithout, roleMedians } from './left-out'
import type { JudgedRow, PostedRange } from './observations'
import { printedEmployer } from './readings'

type Written = PostedFile['ranges'][number]

/** The distinct ranges of a source, newest first, with how many rows of each feed they were made of. */
export function postedFile(
  source: string,
  ranges: readonly PostedRange[],
  judged: readonly JudgedRow[],
  employers: Employers,
): PostedFile {
  const roles = sorted(ranges.map(({ role }) => role))
  const feeds = feedsOf(ranges, judged, roles)
  const names = sorted(ranges.map(({ row }) => printedEmployer(row.employer)))
  const places = sorted(ranges.map(placeKey))
  const roleAt = positions(roles)
  const nameAt = positions(names)
  const placeAt = positions(places)
  const feedAt = positions(feeds.map(({ name }) => name))
  const written = ranges.map((range): Written => {
    const { role, level, row } = range
    const { month, lowUsd, highUsd } = row
    const employer = printedEmployer(row.employer)
    const at = [roleAt(role), titleLevelSchema.options.indexOf(level), nameAt(employer)] as const
    return [month, ...at, row.title, placeAt(placeKey(range)), lowUsd, highUsd, feedAt(row.feed)]
  })
  return {
    source,
    feeds,
    roles,
    medians: roleMedians(ranges, roles),
    levels: titleLevelSchema.options,
    employers: countedNames(names, employers),
    places: places.map((key) => {
      const [printed = '', ids = ''] = key.split('\n')
      return [printed, ids.split(' ')]
    }),
    ranges: written.sort(newestFirst),
  }
}

/** Names as printed, each with what it is counted under where that is not itself: its family, else the first of those alike. */
function countedNames(names: readonly string[], employers: Employers): PostedFile['employers'] {
  const firsts = new Map<string, string>()
  for (const name of names) if (!firsts.has(employers.countedAs(name))) firsts.set(employers.countedAs(name), name)
  return names.map((name) => {
    const first = firsts.get(employers.countedAs(name)) as string
    return [name, employers.familyOf(name) ?? (first === name ? null : first)]
  })
}

const placeKey = ({ row, places }: PostedRange) => `${row.place}\n${places.join(' ')}`

function feedsOf(
  ranges: readonly PostedRange[],
  judged: readonly JudgedRow[],
  roles: readonly string[],
): PostedFile['feeds'] {
  const seen = grouped(ranges, ({ row }) => row.feed)
  const kept = grouped(
    judged.filter(({ reading }) => typeof reading !== 'string'),
    ({ row }) => row.feed,
  )
  return [...kept]
    .map(([name, rows]) => {
      const months = sorted(rows.map(({ row }) => row.month))
      const [firstMonth = '', lastMonth = ''] = [months[0], months.at(-1)]
      const without = mediansWithout(name, judged, roles)
      return { name, rows: rows.length, n: seen.get(name)?.length ?? 0, firstMonth, lastMonth, without }
    })
    .sort((a, b) => b.rows - a.rows || (a.name < b.name ? -1 : 1))
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort()
}

function positions(values: readonly string[]): (value: string) => number {
  const at = new Map(values.map((value, index) => [value, index]))
  return (value) => at.get(value) as number
}

function newestFirst(a: Written, b: Written): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? 1 : -1
  const differing = a.findIndex((value, index) => value !== b[index])
  return differing === -1 || (a[differing] as string | number) < (b[differing] as string | number) ? -1 : 1
}
