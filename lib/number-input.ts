/** Numbers as people type them, and as they are written back. What cannot be read is answered with what to write instead. */
import type { Share } from './work-mix'

/** What a field was read as, or why it could not be, in a sentence that stands beside the field. */
export type Reading<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'refused'; readonly why: string }

const usd = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  minimumFractionDigits: 0,
  maximumFractionDigits: 2,
})
const precise = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 })

const leastUsd = 1_000
const mostUsd = 10_000_000
/** Beyond it whole numbers are no longer exact. */
const mostNumber = Number.MAX_SAFE_INTEGER
const scales: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000 }

/** An amount of US dollars in full: 150000 → "$150,000". */
export function writeUsd(amount: number): string {
  return usd.format(amount)
}

/** A number in full, to four decimals: 0.8333333 → "0.8333". */
export function writeNumber(value: number): string {
  return precise.format(value)
}

/**
 * Yearly pay as typed, in US dollars: "150k", "$150,000", "150 000 a year" and "1.2M" are understood. Refused when it holds
 * anything else, and when it is under $1,000 or over $10,000,000, since a yearly amount like that is a slip of the keys.
 */
export function readUsd(text: string): Reading<number> {
  const bare = text
    .trim()
    .replace(/^(usd|us)?\s*\$?\s*/i, '')
    .replace(/\s*(usd|(a|per) year|\/\s*(yr|year))$/i, '')
  if (bare === '') return refused('Write an amount, such as 150k or 150,000.')
  if (/^\d{1,3}(\.\d{3})+$/.test(bare))
    return refused(`The point in “${bare}” could mark thousands or cents. Write 150k or 150,000.`)
  const amount = readNumber(bare)
  if (amount.kind === 'refused') return refused(`${amount.why} Write digits, such as 150,000 or 150k.`)
  if (amount.value >= leastUsd && amount.value <= mostUsd) return amount
  return refused(`“${text.trim()}” would be ${writeUsd(amount.value)} a year. Write 150k or 150,000.`)
}

/**
 * A list of numbers as typed, in the order given: separated by spaces, commas, semicolons or lines. A comma before exactly
 * three digits belongs to the number: "150,000 140,000" holds two. Refused when empty or when one item is no number.
 */
export function readNumbers(text: string): Reading<readonly number[]> {
  const items = text.split(/[\s;]+|,(?!\d{3}(?!\d))/).filter((item) => item !== '')
  if (items.length === 0) return refused('Write some numbers, separated by spaces.')
  const values: number[] = []
  for (const item of items) {
    const value = readNumber(item.replace(/^\$/, ''))
    if (value.kind === 'refused') return value
    values.push(value.value)
  }
  return { kind: 'read', value: values }
}

/**
 * A share from 0 to 1 as typed: "0.25", "25%", "p25" and "25" are the same. A bare number up to 1 is the share itself.
 * Refused when it is no number or lies outside.
 */
export function readShare(text: string): Reading<number> {
  const [, mark, bare = '', sign] = /^(p?)\s*(.*?)\s*(%?)$/i.exec(text.trim()) ?? []
  if (bare === '') return refused('Write a share from 0 to 1, such as 0.25 or 25%.')
  const typed = readNumber(bare)
  if (typed.kind === 'refused') return refused(`${typed.why} Write a share from 0 to 1, such as 0.25 or 25%.`)
  const isPercent = mark !== '' || sign !== '' || typed.value > 1
  const value = isPercent ? typed.value / 100 : typed.value
  return value >= 0 && value <= 1 ? { kind: 'read', value } : refused(`“${text.trim()}” lies outside 0 to 100%.`)
}

/**
 * Shares of a week as typed, in per cent: "30-40, 25–35, 20 to 30, 15". A single number is a range of that one value.
 * Refused when empty, when an item is no range, when it falls, or when it goes past 100.
 */
export function readRanges(text: string): Reading<readonly Share[]> {
  const items = text
    .replace(/%/g, ' ')
    .replace(/\s*(?:[-–—]|\bto\b)\s*/gi, '-')
    .split(/[\s,;]+/)
    .filter((item) => item !== '')
  if (items.length === 0) return refused('Write a range for each activity, such as 30-40, 25-35.')
  const shares: Share[] = []
  for (const item of items) {
    const [, low, high = low] = /^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?$/.exec(item) ?? []
    if (low === undefined || high === undefined)
      return refused(`“${item}” is not a range of per cent. Write it as 30-40.`)
    const share = { lowPercent: Number(low), highPercent: Number(high) }
    if (share.lowPercent > share.highPercent) return refused(`“${item}” falls. Write the lower share first.`)
    if (share.highPercent > 100) return refused(`“${item}” goes past 100%.`)
    shares.push(share)
  }
  return { kind: 'read', value: shares }
}

/** One number with an optional k or M; commas or spaces may part thousands. */
function readNumber(text: string): Reading<number> {
  const [, digits = '', scale = ''] = /^(-?(?:\d{1,3}(?:[,\s]\d{3})+|\d+)?(?:\.\d+)?)\s*([km]?)$/i.exec(text) ?? []
  if (/\d/.test(digits)) {
    const value = Number(digits.replace(/[,\s]/g, '')) * (scales[scale.toLowerCase()] ?? 1)
    return Math.abs(value) <= mostNumber ? { kind: 'read', value } : refused(`“${text}” is too large.`)
  }
  const stray = /[^\d.,\s-]/u.exec(text.replace(/[km]$/i, ''))?.[0]
  if (stray === undefined) return refused(`“${text}” is not one number.`)
  return refused(`“${text}” holds ${/\p{L}/u.test(stray) ? 'the letter ' : ''}“${stray}”.`)
}

function refused(why: string): { readonly kind: 'refused'; readonly why: string } {
  return { kind: 'refused', why }
}
