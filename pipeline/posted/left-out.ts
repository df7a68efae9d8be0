/** What each role's median of posted pay is, and what it would be had one of the feeds not been read. */
import type { PostedFile } from '@/data/schema/posted'
import { showsOf } from '@/lib/evidence/suppression'
import { grouped } from '@/lib/value/grouped'
import { percentile } from '@/lib/value/percentile'
import { distinctRanges, type JudgedRow, type PostedRange } from './observations'

/**
 * The median of each role's middles of ranges, as figures have them: of amounts to three significant digits, in whole US dollars a
 * year, over all levels, places and years; null where ranges or employers are too few.
 */
export function roleMedians(ranges: readonly PostedRange[], roles: readonly string[]): PostedFile['medians'] {
  const byRole = grouped(ranges, ({ role }) => role)
  return roles.map((role) => {
    const own = byRole.get(role) ?? []
    const size = { n: own.length, employers: new Set(own.map(({ employer }) => employer)).size }
    const middles = own.map(({ row }) => threeDigits((row.lowUsd + row.highUsd) / 2)).sort((a, b) => a - b)
    return { role, ...size, p50Usd: showsOf(size) === 'none' ? null : Math.round(percentile(middles, 0.5)) }
  })
}

/** As amounts are counted in cells: to three significant digits, halves up. */
function threeDigits(usd: number): number {
  const step = 10 ** (Math.floor(Math.log10(usd)) - 2)
  return Math.floor(usd / step + 0.5) * step
}

/** The same without the rows of one feed: a range that another feed has too stays. */
export function mediansWithout(
  feed: string,
  judged: readonly JudgedRow[],
  roles: readonly string[],
): PostedFile['medians'] {
  return roleMedians(distinctRanges(judged.filter(({ row }) => row.feed !== feed)), roles)
}
