/** What some single ranges are together: how many, whose, and of which months. */
import { oneEmployerFlag } from '@/lib/evidence/suppression'
import { known } from '@/lib/value/absence'
import { formatMonth, formatPlural, formatShare } from '@/lib/words/format'
import type { PostedRange } from './ranges'

/** How many ranges, of how many employers, first and last month YYYY-MM, and whose the most are. */
export interface RangeSample {
  readonly n: number
  readonly employers: number
  readonly first: string
  readonly last: string
  readonly largest: { readonly employer: string; readonly n: number }
}

/** What some ranges are together; null for none. Families of companies count as one employer; of two with as many, the newest range’s. */
export function rangeSample(ranges: readonly PostedRange[]): RangeSample | null {
  if (ranges.length === 0) return null
  const counts = new Map<string, number>()
  for (const { family } of ranges) counts.set(family, (counts.get(family) ?? 0) + 1)
  const months = ranges.map(({ month }) => month).sort()
  const [employer, most] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))
  return {
    n: ranges.length,
    employers: counts.size,
    first: months[0] as string,
    last: months.at(-1) as string,
    largest: { employer, n: most },
  }
}

/** How many ranges there are: "51 ranges from 38 employers, Jan 2024 to Oct 2026". */
export function describeRanges({ n, employers, first, last }: RangeSample): string {
  const when = first === last ? formatMonth(first) : `${formatMonth(first)} to ${formatMonth(last)}`
  return `${formatPlural(n, 'range')} from ${formatPlural(employers, 'employer')}, ${when}`
}

/** Where one employer has several ranges and more than a quarter of all, who and how much: "Anduril posted 31% of these."; null otherwise. */
export function concentration({ n, employers, largest }: RangeSample): string | null {
  if (largest.n === 1) return null
  if (employers === 1) return `All are from ${largest.employer}.`
  const share = largest.n / n
  if (oneEmployerFlag(known(share), 'all') === null) return null
  const part = n < enoughForShares ? `${largest.n} of these ${n}` : `${formatShare(share)} of these`
  return `${largest.employer} posted ${part}.`
}

/** Below this many, a count says more than a share. */
const enoughForShares = 20
