/** How low and high posted ranges reach, where a source keeps them: what a middle is a middle of. */
import type { Marginal } from '@/data/schema/market'
import type { CsvCell } from '@/lib/words/csv'
import { formatUsd } from '@/lib/words/format'

/** The median low and the median high of some ranges, each by itself, in US dollars a year, and their median high ÷ low. */
export type PostedEnds = NonNullable<Marginal['ends']>

/**
 * What ends in the middle are, in a sentence: "Median low end $150k, median high end $190k; within one posting the high is typically
 * 1.4 times the low." The two ends are medians of many ranges, and no range of their own.
 */
export function endsSentence({ lowUsd, highUsd, width }: PostedEnds): string {
  return `Median low end ${formatUsd(lowUsd)}, median high end ${formatUsd(highUsd)}; within one posting the high is typically ${width} times the low.`
}

/**
 * The columns of a table whose items may be of ranges: the median low and high in US dollars a year and the median width, empty
 * where hidden; no column where no item has any.
 */
export function endsColumns<T>(
  items: readonly T[],
  endsOf: (item: T) => PostedEnds | null,
): Readonly<Record<string, (item: T) => CsvCell>> {
  if (items.every((item) => endsOf(item) === null)) return {}
  return {
    range_low_usd: (item) => endsOf(item)?.lowUsd ?? null,
    range_high_usd: (item) => endsOf(item)?.highUsd ?? null,
    range_width: (item) => endsOf(item)?.width ?? null,
  }
}
