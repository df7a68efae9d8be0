import { market } from '@/data'
import type { MapMeasure } from '@/lib/salaries/address'
import { measuredSources, paySource, type SourceId } from '@/lib/source/registry'
import { describeMonths } from '@/lib/source/vintage'
import { formatMonth } from '@/lib/words/format'

/** Where each measure of the map comes from, with its vintage, for each source whose pay it may show. */
export function mapSources(): Readonly<Record<SourceId, Readonly<Record<MapMeasure, string>>>> {
  const { places, cells } = market()
  const months = (source: SourceId) =>
    (cells[source]?.years ?? []).map(({ referenceMonth }) => describeMonths(source, referenceMonth))
  const shared = {
    labour: `US Bureau of Labor Statistics, OEWS by state and area, ${formatMonth(places.referenceMonth)}`,
    living: `US Bureau of Economic Analysis, regional price parities ${places.livingYear}`,
  }
  return Object.fromEntries(
    measuredSources.map((source) => [
      source,
      { ...shared, evidence: [paySource(source).citation, ...months(source)].join(', ') },
    ]),
  )
}
