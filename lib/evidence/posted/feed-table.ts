/** The collections of posted ranges as a table for download. */
import type { PostedFile } from '@/data/schema/posted'
import { valueOrNull } from '@/lib/value/absence'
import { tableOf } from '@/lib/words/columns'
import type { CsvTable } from '@/lib/words/csv'
import { feedShares } from './feed-shares'
import { repositoryHref } from './feeds'

/**
 * One row a collection and role: the collection's rows, ranges, share of all and months, then the role's median in US dollars a
 * year over all levels and places, and the same had the collection not been read. What too few ranges carry is empty, and
 * `hidden` says why.
 */
export function feedTable(files: readonly PostedFile[]): CsvTable {
  const rows = files.flatMap((file) =>
    feedShares(file).flatMap(({ without, ...feed }) =>
      without.map((each) => ({ source: file.source, ...feed, ...each, ranges: feed.n })),
    ),
  )
  return tableOf(rows, {
    source: ({ source }) => source,
    feed: ({ name }) => name,
    url: ({ name }) => repositoryHref(name),
    feed_rows: ({ rows }) => rows,
    feed_n: ({ ranges }) => ranges,
    feed_share: ({ share }) => share,
    first_month: ({ firstMonth }) => firstMonth,
    last_month: ({ lastMonth }) => lastMonth,
    role: ({ role }) => role,
    n: ({ n }) => n,
    p50_usd: ({ p50 }) => valueOrNull(p50),
    n_without: ({ left }) => left,
    p50_without_usd: ({ p50Without }) => valueOrNull(p50Without),
    change: ({ change }) => valueOrNull(change),
    hidden: ({ change }) => (change.kind === 'unknown' ? change.why : null),
  })
}
