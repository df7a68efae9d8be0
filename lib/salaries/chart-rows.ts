/** Histograms on one axis as rows, a row a bin, as they are read step by step. */
import { binUsd } from '@/lib/evidence/histogram'
import { formatPlural, formatShare, formatUsd } from '@/lib/words/format'
import type { Distribution } from './distribution'

/** One bin of every histogram: where it stands on the axis, 0–1, and what each role has in it. */
export interface ChartRow {
  readonly at: number
  readonly width: number
  /** "$120k to $130k". */
  readonly pay: string
  readonly roles: readonly { readonly name: string; readonly says: string }[]
}

/** The bins of a drawing's histograms, rising; none where it has no histogram. `noun` is what one observation is called. */
export function chartRows({ histograms, axis: { low, high } }: Distribution, noun: string): ChartRow[] {
  const bins = histograms[0]?.bins ?? []
  return bins.map(({ fromUsd, toUsd }, index) => ({
    at: (fromUsd - low) / (high - low),
    width: binUsd / (high - low),
    pay: `${formatUsd(fromUsd)} to ${formatUsd(toUsd)}`,
    roles: histograms.map(({ role, bins: own }) => {
      const { share = 0, count = 0 } = own[index] ?? {}
      return { name: role.shortName, says: `${formatShare(share)}, ${formatPlural(count, noun)}` }
    }),
  }))
}

/** The row at a place on the axis, 0–1, the nearest where there is none. Throws RangeError without rows. */
export function rowAt(rows: readonly ChartRow[], at: number): number {
  if (rows.length === 0) throw new RangeError('no rows to stand at')
  const index = rows.findIndex((row) => at < row.at + row.width)
  return index === -1 ? rows.length - 1 : index
}

/** The row that a key leads to from one, or null for a key that leads nowhere. */
export function rowByKey(key: string, now: number, last: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowUp') return Math.min(last, now + 1)
  if (key === 'ArrowLeft' || key === 'ArrowDown') return Math.max(0, now - 1)
  if (key === 'Home') return 0
  return key === 'End' ? last : null
}
