/** Histograms on one axis as rows, a row a bin, as a chart takes them. */
import { binUsd } from '@/lib/evidence/histogram'
import type { HistogramPart } from './distribution'

/** One bin of every histogram: shares 0–1 and counts in the histograms' order. */
export interface ChartRow {
  readonly fromUsd: number
  readonly middleUsd: number
  readonly toUsd: number
  readonly shares: readonly number[]
  readonly counts: readonly number[]
}

/** The rows of histograms with the same bins, with an empty one at each end so that the outermost bars are whole. */
export function chartRows(parts: readonly HistogramPart[]): ChartRow[] {
  const bins = parts[0]?.bins ?? []
  const [first, last] = [bins[0], bins.at(-1)]
  if (first === undefined || last === undefined) return []
  const row = (fromUsd: number, at: number | null): ChartRow => ({
    fromUsd,
    middleUsd: fromUsd + binUsd / 2,
    toUsd: fromUsd + binUsd,
    shares: parts.map((part) => (at === null ? 0 : (part.bins[at]?.share ?? 0))),
    counts: parts.map((part) => (at === null ? 0 : (part.bins[at]?.count ?? 0))),
  })
  return [
    row(first.fromUsd - binUsd, null),
    ...bins.map(({ fromUsd }, index) => row(fromUsd, index)),
    row(last.toUsd, null),
  ]
}
