import { market } from '@/data'
import type { MapMeasure } from '@/lib/salaries/address'
import { formatMonth } from '@/lib/words/format'

/** Where each measure of the map comes from, with its vintage. */
export function mapSources(): Record<MapMeasure, string> {
  const { places, filings } = market()
  return {
    labour: `US Department of Labor, OFLC area wages ${places.wageYear}; BLS, OEWS ${formatMonth(places.referenceMonth)}`,
    living: `US Bureau of Economic Analysis, regional price parities ${places.livingYear}`,
    evidence: `US Department of Labor, OFLC filings, ${filings.years.map(({ referenceMonth }) => formatMonth(referenceMonth)).join(', ')}`,
  }
}
