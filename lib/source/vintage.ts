/** When a source's figures are of, in words: their months, and how far off those may be where its records hold no dates. */
import { formatMonths } from '@/lib/words/format'
import { paySource, type SourceId } from './registry'

/** The months that a source's figures stand for: "Apr 2024 ± 4 months", "Jul 2020–25". Months as ISO 8601 writes them. */
export function describeMonths(source: SourceId, first: string, last = first): string {
  const { vintage } = paySource(source)
  const months = formatMonths(first, last)
  return vintage === null ? months : `${months} ± ${vintage.eitherWayMonths} months`
}
