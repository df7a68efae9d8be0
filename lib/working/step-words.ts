/** How the steps of a derivation are written: each number by what it counts. */
import { formatMonthCount, formatPart, formatRatio, formatShare, formatUsd } from '@/lib/words/format'
import { type Step, substitute, type Unit } from './derivation'

const plain = (value: number) => formatPart(value).replace('-', '−')

const writers: Readonly<Record<Unit, (value: number) => string>> = {
  usd: formatUsd,
  share: formatShare,
  weight: plain,
  count: plain,
  percent: (value) => `${plain(value)}%`,
  months: formatMonthCount,
  ratio: formatRatio,
}

/** A number with its unit, rounded for people: "$150k", "83%", "25 months", "×1.164". */
export function writeQuantity(value: number, unit: Unit): string {
  return writers[unit](value)
}

/** A step's formula with its numbers written out, as it stands before "=". Throws RangeError as `substitute` does. */
export function writeWorking(step: Step, earlier: readonly Step[]): string {
  // Within a formula the signs are there already: "pay × 1.164", not "pay × ×1.164".
  const write = (value: number, unit: Unit) => writeQuantity(value, unit).replace(/^×/, '')
  return substitute(step, earlier, write).replaceAll('+ −', '− ')
}
