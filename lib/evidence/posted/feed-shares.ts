/** How much each collection of posted ranges gives, and what leaving it out does to the median of each role. */
import type { PostedFile } from '@/data/schema/posted'
import { hiddenBecause, showsOf } from '@/lib/evidence/suppression'
import type { SourceId } from '@/lib/source/registry'
import { type Answer, known } from '@/lib/value/absence'

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

/**
 * The collections of a source, most rows first. A median that too few ranges or employers carry is unknown, and so is its change.
 * A file whose medians are not what its truth checks ask for is a RangeError.
 */
export function feedShares({ source, feeds, medians, ranges }: PostedFile): FeedShare[] {
  return feeds.map(({ without, ...feed }) => ({
    ...feed,
    share: feed.n / ranges.length,
    without: medians.map((all, index) => {
      const left = without[index]
      if (left?.role !== all.role) throw new RangeError(`${feed.name} does not say what is left of ${all.role}`)
      const [p50, p50Without] = [medianOf(all, source), medianOf(left, source)]
      return { role: all.role, n: all.n, p50, left: left.n, p50Without, change: changeOf(p50, p50Without) }
    }),
  }))
}

function medianOf({ p50Usd, ...size }: PostedFile['medians'][number], source: SourceId): Answer<number> {
  if (p50Usd !== null) return known(p50Usd)
  const hidden = hiddenBecause(size, source)
  if (hidden === null || showsOf(size) !== 'none')
    throw new RangeError(`${size.role} has no median, of ${size.n} ranges`)
  return hidden
}

function changeOf(from: Answer<number>, to: Answer<number>): Answer<number> {
  if (from.kind === 'unknown') return from
  return to.kind === 'unknown' ? to : known(to.value / from.value - 1)
}

/** From which share of the ranges, 0–1, a collection is large: its column stands among the medians. */
const largeFrom = 0.1

/** The collections with at least a tenth of the ranges, and those with less, each in their order. */
export function feedsBySize(feeds: readonly FeedShare[]): { readonly large: FeedShare[]; readonly small: FeedShare[] } {
  const isLarge = ({ share }: FeedShare) => share >= largeFrom
  return { large: feeds.filter(isLarge), small: feeds.filter((feed) => !isLarge(feed)) }
}

/** A role's ranges and median, in US dollars a year, and the same without each large collection, in their order. */
export interface RoleMedian extends Pick<MedianWithout, 'role' | 'n' | 'p50'> {
  readonly without: readonly (MedianWithout & { readonly feed: string })[]
}

/** Every role that any collection is left out of, whether or not one of them is large. */
export function roleMedians(feeds: readonly FeedShare[]): RoleMedian[] {
  const withouts = feedsBySize(feeds).large.flatMap(({ name, without }) =>
    without.map((each) => ({ feed: name, ...each })),
  )
  const roles = new Map(feeds.flatMap(({ without }) => without.map((each) => [each.role, each] as const)))
  return [...roles.values()].map(({ role, n, p50 }) => ({
    role,
    n,
    p50,
    without: withouts.filter((each) => each.role === role),
  }))
}
