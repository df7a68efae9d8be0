/** The numbers of a derivation as exactly as they are kept, to six decimals. */
import { writeUsd } from '@/lib/words/amount'
import type { Unit } from '@/lib/working/derivation'

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
