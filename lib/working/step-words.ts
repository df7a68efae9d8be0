/** How the steps of a derivation are written: each number by what it counts. */
import { writeUsd } from '@/lib/words/amount'
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

const exact = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 })

/** A number with up to six decimals, dollars to the cent: $150,000.25, ×1.1637. */
export function writeExactly(value: number, unit: Unit): string {
  const bare = writeBare(value, unit)
  if (unit === 'ratio') return `×${bare}`
  return unit === 'months' ? `${bare} months` : bare
}

/** The same as it stands in a formula, whose signs are there already. */
export function writeBare(value: number, unit: Unit): string {
  if (unit === 'usd') return writeUsd(Math.round(value * 100) / 100)
  if (unit === 'share') return `${exact.format(value * 100)}%`.replace('-', '−')
  return exact.format(value).replace('-', '−')
}
