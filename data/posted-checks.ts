/** Truth checks of the ranges behind figures of posted pay: they are what the cells count, and their lists what they name. */

import { checkOnce, type Finding } from './finding'
import type { CellFile } from './schema/market'
import type { PaySourceRow } from './schema/pay-source'
import type { PostedFile } from './schema/posted'
import type { MarketInput } from './schema/source'

export function checkPosted({ id }: PaySourceRow, file: PostedFile, cells: CellFile, inputs: readonly MarketInput[]): Finding[] {
  const name = `market/${id}-ranges.json`
  const find = (path: string, reason: string): Finding => ({ file: name, path, reason })
  const rows = file.feeds.reduce((sum, feed) => sum + feed.rows, 0)
  const kept = inputs.reduce((sum, input) => sum + input.kept, 0)
  return [
    ...(file.source === id ? [] : [find('source', `is ${file.source} in the file of ${id}`)]),
    ...(['roles', 'levels'] as const).flatMap((list) => checkOnce(name, list, file[list])),
    ...checkOnce(name, 'feeds', file.feeds.map((feed) => feed.name)),
    ...checkOnce(name, 'employers', file.employers.map(([printed]) => printed)),
    ...checkOnce(name, 'places', file.places.map((place) => place.flat().join(' '))),
    ...(rows === kept ? [] : [find('feeds', `have ${rows} rows; the manifest says ${kept} were kept`)]),
    ...checkRanges(file, find),
    ...checkMedians(file, find),
    ...file.feeds.flatMap((feed, index) => checkFeed(feed, index, file, find)),
    ...checkCounted(file, cells, find),
  ]
}

function checkRanges({ feeds, roles, levels, employers, places, ranges }: PostedFile, find: (path: string, reason: string) => Finding): Finding[] {
  const last = new Map(feeds.map(({ name }) => [name, 0]))
  const findings = ranges.flatMap(([month, role, level, employer, title, place, lowUsd, highUsd, feed], index) => {
    const named = feeds[feed]?.name
    if (named !== undefined) last.set(named, (last.get(named) ?? 0) + 1)
    const isListed = role < roles.length && level < levels.length && employer < employers.length && place < places.length && named !== undefined
    return [
      ...(isListed ? [] : [find(`ranges ${index}`, `“${title}” names what the lists do not have`)]),
      ...(lowUsd < highUsd ? [] : [find(`ranges ${index}`, `${lowUsd} is not under ${highUsd}`)]),
      ...(index > 0 && month > (ranges[index - 1]?.[0] ?? month) ? [find(`ranges ${index}`, `is of ${month}, newer than the one before it`)] : []),
    ]
  })
  return [...findings, ...feeds.filter(({ name, n }) => last.get(name) !== n).map(({ name, n }) => find(`feeds ${name}`, `n is ${n}, ${last.get(name)} ranges are its`))]
}

/** A median is shown from as many ranges, of as many employers, as any figure of a source that names them. */
const enough = 5

/** Each role’s median is that of its ranges. */
function checkMedians({ roles, medians, employers, ranges }: PostedFile, find: (path: string, reason: string) => Finding): Finding[] {
  const expected = roles.map((role, at) => {
    const own = ranges.filter((range) => range[1] === at)
    const names = new Set(own.map((range) => employers[range[3]]?.[1] ?? employers[range[3]]?.[0]))
    const middles = own.map(([, , , , , , lowUsd, highUsd]) => threeDigits((lowUsd + highUsd) / 2)).sort((a, b) => a - b)
    const half = (middles.length - 1) / 2
    const median = ((middles[Math.floor(half)] ?? 0) + (middles[Math.ceil(half)] ?? 0)) / 2
    return { role, n: own.length, employers: names.size, p50Usd: Math.min(own.length, names.size) < enough ? null : Math.round(median) }
  })
  return expected.filter((each, at) => JSON.stringify(each) !== JSON.stringify(medians[at])).map((each) => find(`medians ${each.role}`, `should be ${JSON.stringify(each)}`))
}

/** Three significant digits, halves up, as cells count amounts. */
function threeDigits(usd: number): number {
  const step = 10 ** (Math.floor(Math.log10(usd)) - 2)
  return Math.floor(usd / step + 0.5) * step
}

/** A collection’s ranges are of its months, and without it no more and no fewer are left than can be. */
function checkFeed(feed: PostedFile['feeds'][number], at: number, { roles, medians, ranges }: PostedFile, find: (path: string, reason: string) => Finding): Finding[] {
  const own = ranges.filter((range) => range[8] === at)
  const stray = own.find(([month]) => month < feed.firstMonth || month > feed.lastMonth)
  return [
    ...(stray ? [find(`feeds ${feed.name}`, `has a range of ${stray[0]}, outside ${feed.firstMonth} to ${feed.lastMonth}`)] : []),
    ...roles.flatMap((role, index) => {
      const [all, left] = [medians[index]?.n ?? 0, feed.without[index]]
      const least = all - own.filter((range) => range[1] === index).length
      const isPossible = left?.role === role && left.n >= least && left.n <= all && (left.p50Usd === null) === (Math.min(left.n, left.employers) < enough)
      return isPossible ? [] : [find(`feeds ${feed.name} without ${role}`, `is not between ${least} and ${all} ranges, with a median from ${enough} on`)]
    }),
  ]
}

/** As many of each role and level, in every place that the cells have, as they count. */
function checkCounted({ roles, levels, places, ranges }: PostedFile, { marginals, years }: CellFile, find: (path: string, reason: string) => Finding): Finding[] {
  const counts = new Set(marginals.map(({ place }) => place))
  const counted = new Map<string, number>()
  for (const [, role, level, , , place] of ranges) {
    for (const id of ['US', ...(places[place]?.[1] ?? [])].filter((each) => counts.has(each))) {
      const key = `${roles[role]} ${levels[level]} ${id}`
      counted.set(key, (counted.get(key) ?? 0) + 1)
    }
  }
  const whole = marginals.filter(({ level, year }) => level !== 'all' && (year === 'all' || years.length === 1))
  const expected = new Map(whole.map(({ role, level, place, n }) => [`${role} ${level} ${place}`, n]))
  return [...new Set([...counted.keys(), ...expected.keys()])]
    .filter((key) => counted.get(key) !== expected.get(key))
    .map((key) => find(`ranges ${key}`, `are ${counted.get(key) ?? 0}, the cells have ${expected.get(key) ?? 0}`))
}
