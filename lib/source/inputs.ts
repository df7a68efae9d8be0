/** How much of the raw files was kept. */
import type { MarketInput } from '@/data/schema/source'
import { formatNumber, formatPlural, formatShare } from '@/lib/words/format'

/** How many rows of all files were read and kept, in a sentence; that none was read where there is no file. */
export function inputsFinding(inputs: readonly MarketInput[]): string {
  if (inputs.length === 0) return 'No file of measured pay has been read into this version.'
  const [read, kept] = [sum(inputs.map(({ rows }) => rows)), sum(inputs.map((input) => input.kept))]
  const part = read > 0 ? ` (${formatShare(kept / read)})` : ''
  return `We read ${formatPlural(read, 'row')} in ${formatPlural(inputs.length, 'file')} and kept ${formatNumber(kept)}${part}. The rest are counted below, by reason.`
}

/** The rows of a file that were not kept: all reasons together. */
export function droppedOf({ rows, kept }: MarketInput): number {
  return rows - kept
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
