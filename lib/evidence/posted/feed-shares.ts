/** How much each collection of posted ranges gives, and what leaving it out does to the median of each role. */
import type { PostedFile } from '@/data/schema/posted'
import { hiddenBecause } from '@/lib/evidence/suppression'
import type { SourceId } from '@/lib/source/registry'
import { type Answer, known, type Unknown } from '@/lib/value/absence'

/**
 * A role's median of posted pay over all levels and places, in US dollars a year, as it is and had one collection not been
 * read; `left` is how many ranges remain, `change` how much the median moves, 0.069 being 6.9% up.
 */
export interface MedianWithout {
  readonly role: string
  readonly n: number
  readonly p50: Answer<number>
  readonly left: number
  readonly p50Without: Answer<number>
  readonly change: Answer<number>
}

/** A collection: rows kept, ranges last seen there and their share of all, 0–1, the months of its rows, YYYY-MM, and every role without it. */
export interface FeedShare {
  readonly name: string
  readonly rows: number
  readonly n: number
  readonly share: number
  readonly firstMonth: string
  readonly lastMonth: string
  readonly without: readonly MedianWithout[]
}

/** The collections of a source, most rows first. A median that too few ranges or employers carry is unknown, and so is its change. */
export function feedShares({ source, feeds, medians, ranges }: PostedFile): FeedShare[] {
  return feeds.map(({ without, ...feed }) => ({
    ...feed,
    share: feed.n / ranges.length,
    without: medians.map((all, index) => {
      const left = without[index] ?? { ...all, n: 0, employers: 0, p50Usd: null }
      const [p50, p50Without] = [medianOf(all, source), medianOf(left, source)]
      return { role: all.role, n: all.n, p50, left: left.n, p50Without, change: changeOf(p50, p50Without) }
    }),
  }))
}

function medianOf({ p50Usd, ...size }: PostedFile['medians'][number], source: SourceId): Answer<number> {
  return p50Usd === null ? (hiddenBecause(size, source) as Unknown) : known(p50Usd)
}

function changeOf(from: Answer<number>, to: Answer<number>): Answer<number> {
  if (from.kind === 'unknown') return from
  return to.kind === 'unknown' ? to : known(to.value / from.value - 1)
}
