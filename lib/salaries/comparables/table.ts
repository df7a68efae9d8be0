/** Single ranges as a file. */
import type { PostedRange } from '@/lib/evidence/posted/ranges'
import { paySource, type SourceId } from '@/lib/source/registry'
import { tableOf } from '@/lib/words/columns'
import type { CsvTable } from '@/lib/words/csv'

/** Ranges with all that is known of each, a row a range; amounts in whole US dollars a year. */
export function rangeTable(ranges: readonly PostedRange[], role: string, source: SourceId): CsvTable {
  return tableOf(ranges, {
    employer: ({ employer }) => employer,
    counted_as: ({ family }) => family,
    title: ({ title }) => title,
    role: () => role,
    level: ({ level }) => level,
    place: ({ place }) => place,
    place_as_posted: ({ printedPlace }) => (printedPlace === '' ? null : printedPlace),
    place_ids: ({ places }) => places.join(' '),
    month: ({ month }) => month,
    low_usd: ({ lowUsd }) => lowUsd,
    high_usd: ({ highUsd }) => highUsd,
    feed: ({ feed }) => feed,
    source: () => paySource(source).sourceId,
  })
}
