/** The values of a quote's address, as people write them and as an address does. */
import { daysIn } from '@/lib/engine/aging'
import { mostGrowth } from '@/lib/engine/ask'
import type { Reading } from '@/lib/site/fields'
import { clip } from '@/lib/site/query'
import type { PayRange } from '@/lib/value/pay-range'
import { readUsd } from '@/lib/words/amount'
import { scaledEnd } from '@/lib/words/pay'

/** A day, YYYY-MM-DD, or a month, YYYY-MM, which stands for its middle. */
export function readDate(text: string): Reading<string> {
  const [, month = '', day = '15'] = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-(\d{2}))?$/.exec(text) ?? []
  if (month !== '' && Number(day) >= 1 && Number(day) <= daysIn(month)) return { value: `${month}-${day}` }
  return { why: `“${clip(text)}” is not a day. Write it as 2027-01-15.` }
}

/** A yearly growth in percent as it may be written: "3", "−2.5", "+3 %". */
export const growthPattern = /^([-−+]?)\s*(\d{1,2}(?:\.\d{1,2})?)\s*%?$/

/** A yearly growth of at most 25 % either way, as a share: "3.25" → .0325. */
export function readGrowth(text: string): Reading<number> {
  const [, sign, digits] = growthPattern.exec(text) ?? []
  if (digits === undefined) return { why: `“${clip(text)}” is not a yearly growth in percent. Write it as 3 or 3.5.` }
  // Rounded: 24.53 ÷ 100 has a tail that .2453 has not, and equal states have equal addresses.
  const size = Math.round(Number(digits) * 100) / 1e4
  const rate = sign === '-' || sign === '−' ? 0 - size : size
  return Math.abs(rate) <= mostGrowth
    ? { value: rate }
    : { why: `${clip(text)}% a year is more than the 25% that this page takes.` }
}

/** A yearly growth as an address writes it, in percent to two decimals: .0325 → "3.25". */
export function writePercent(rate: number): string {
  return String(Math.round(rate * 1e4) / 100)
}

/** Yearly pay in US dollars: "150k", "$150,000". */
function readAmount(text: string): Reading<number> {
  return readUsd(clip(text))
}

/** A range of yearly pay, its low first: "120k-150k", "120-150k", "120,000 to 150,000", "between 120k and 150k". */
export function readRange(text: string): Reading<PayRange> {
  const bare = text.trim().replace(/^(?:from|between)\s+/i, '')
  const [low = '', high = '', ...more] = bare.split(/\s*[-–—]\s*|\s+(?:to|and)\s+/i)
  if (more.length > 0 || low === '' || high === '')
    return { why: `“${clip(text)}” is not a range. Give both ends, such as 120k and 150k.` }
  const [lowUsd, highUsd] = [readAmount(scaledEnd(low, high)), readAmount(high)]
  if (!('value' in lowUsd)) return lowUsd
  if (!('value' in highUsd)) return highUsd
  if (lowUsd.value > highUsd.value)
    return { why: `The range falls: its low, “${clip(low)}”, is above its high, “${clip(high)}”.` }
  return { value: { lowUsd: lowUsd.value, highUsd: highUsd.value } }
}

/** A range as an address writes it: "120000-150000". */
export function writeRange({ lowUsd, highUsd }: PayRange): string {
  return `${lowUsd}-${highUsd}`
}
