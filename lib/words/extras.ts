/** What comes on top of base pay, as people write it: a bonus in percent or dollars, equity by the year or over several. */
import { writeUsd } from './amount'
import { type Asking, perYear, readEnd, unitOf } from './pay'

/** A bonus: a share of base pay, .1 is 10 %, or US dollars a year. */
export type Bonus = { readonly kind: 'share'; readonly share: number } | { readonly kind: 'usd'; readonly usd: number }

const mostUsd = 10_000_000
/** Beyond three times the base a percentage is a slip of the keys. */
const mostPercent = 300
/** A bare number below it could be percent, thousands or dollars. */
const leastBare = 1_000
const mostYears = 10

/** A bonus as typed: "10%", "$15,000", "15k", "$1,500 a month". A bare number under 1,000 is asked back. */
export function readBonus(text: string): Asking<Bonus> {
  const percent = /^(\d+(?:\.\d{1,2})?)\s*(?:%|percent|pct)$/i.exec(text.trim())?.[1]
  if (percent !== undefined) {
    if (Number(percent) > mostPercent) return { why: `A bonus of ${percent}% of base is more than this page takes.` }
    // Rounded: 10.15 ÷ 100 has a tail that .1015 has not.
    return { value: { kind: 'share', share: Math.round(Number(percent) * 100) / 1e4 } }
  }
  const bare = bareNumber(text)
  if (bare !== null && bare <= 100) {
    const near = [
      { value: `${bare}%`, name: `${bare}%`, note: 'of base' },
      { value: `${bare}k`, name: writeUsd(bare * 1000), note: 'a year' },
    ]
    return { why: `“${text.trim()}” of what? Write ${bare}% or ${bare}k.`, near }
  }
  const usd = readExtra(text)
  return 'value' in usd ? { value: { kind: 'usd', usd: usd.value } } : usd
}

/**
 * An amount on top, in US dollars a year, from 0: "20k", "$20,000 a year", "1.5k a month", "80k over 4 years". A bare number under
 * 1,000 is asked back.
 */
export function readExtra(text: string): Asking<number> {
  const shown = text.trim()
  const [, grant, years] = /^(.*\S)\s*(?:\bover|\/|\bin)\s*(\d{1,2})\s*(?:y|yrs?|years?)$/i.exec(shown) ?? []
  if (years !== undefined && (Number(years) < 1 || Number(years) > mostYears))
    return { why: `A grant over ${years} years is more than this page takes.` }
  const bare = bareNumber(shown)
  if (bare !== null) {
    const near = [{ value: `${bare}k`, name: writeUsd(bare * 1000), note: 'a year' }]
    return { why: `“${shown}” of what? Write ${bare}k or $${bare}.`, near }
  }
  const { unit, rest } = grant === undefined ? unitOf(shown) : { unit: null, rest: grant }
  const amount = readEnd(rest)
  if ('why' in amount) return amount
  const usd = Math.round((amount.value * perYear[unit ?? 'year'] * 100) / Number(years ?? 1)) / 100
  if (usd < 0 || usd > mostUsd) return { why: `“${shown}” would be ${writeUsd(usd)} a year.` }
  return { value: usd }
}

/** A bonus as `readBonus` reads it back, on the page and in an address: "10%", "$15,000". */
export function writeBonus(bonus: Bonus): string {
  return bonus.kind === 'share' ? `${Math.round(bonus.share * 1e4) / 100}%` : writeUsd(bonus.usd)
}

/** A number without sign, scale or unit that is too small to be taken for dollars; null of all else, and of 0. */
function bareNumber(text: string): number | null {
  const bare = /^\d{1,3}(?:\.\d+)?$/.test(text.trim()) ? Number(text) : 0
  return bare > 0 && bare < leastBare ? bare : null
}
