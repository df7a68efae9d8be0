/** Lists, shares and ranges as people type them. What cannot be read is answered with what to write instead. */
import type { Share } from '@/lib/week/mix'
import { type Reading, readNumber } from '@/lib/words/amount'

const precise = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 })

/** A number in full, to four decimals: 0.8333333 → "0.8333". */
export function writeNumber(value: number): string {
  return precise.format(value)
}

/**
 * A list of numbers as typed, in the order given: separated by spaces, commas, semicolons or lines. A comma before exactly
 * three digits belongs to the number: "150,000 140,000" holds two. Refused when empty or when one item is no number.
 */
export function readNumbers(text: string): Reading<readonly number[]> {
  const items = text.split(/[\s;]+|,(?!\d{3}(?!\d))/).filter((item) => item !== '')
  if (items.length === 0) return { why: 'Write some numbers, separated by spaces.' }
  const values: number[] = []
  for (const item of items) {
    const value = readNumber(item.replace(/^\$/, ''))
    if ('why' in value) return value
    values.push(value.value)
  }
  return { value: values }
}

/**
 * A share from 0 to 1 as typed: "0.25", "25%", "p25" and "25" are the same. A bare number up to 1 is the share itself.
 * Refused when it is no number or lies outside.
 */
export function readShare(text: string): Reading<number> {
  const [, mark, bare = '', sign] = /^(p?)\s*(.*?)\s*(%?)$/i.exec(text.trim()) ?? []
  if (bare === '') return { why: 'Write a share from 0 to 1, such as 0.25 or 25%.' }
  const typed = readNumber(bare)
  if ('why' in typed) return { why: `${typed.why} Write a share from 0 to 1, such as 0.25 or 25%.` }
  const isPercent = mark !== '' || sign !== '' || typed.value > 1
  const value = isPercent ? typed.value / 100 : typed.value
  return value >= 0 && value <= 1 ? { value } : { why: `“${text.trim()}” lies outside 0 to 100%.` }
}

/**
 * Shares of a week as typed, in percent: "30-40, 25–35, 20 to 30, 15". A single number is a range of that one value.
 * Refused when empty, when an item is no range, when it falls, or when it goes past 100.
 */
export function readRanges(text: string): Reading<readonly Share[]> {
  const items = text
    .replace(/%/g, ' ')
    .replace(/\s*(?:[-–—]|\bto\b)\s*/gi, '-')
    .split(/[\s,;]+/)
    .filter((item) => item !== '')
  if (items.length === 0) return { why: 'Write a range for each activity, such as 30-40, 25-35.' }
  const shares: Share[] = []
  for (const item of items) {
    const [, low, high = low] = /^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?$/.exec(item) ?? []
    if (low === undefined || high === undefined)
      return { why: `“${item}” is not a range of percent. Write it as 30-40.` }
    const share = { lowPercent: Number(low), highPercent: Number(high) }
    if (share.lowPercent > share.highPercent) return { why: `“${item}” falls. Write the lower share first.` }
    if (share.highPercent > 100) return { why: `“${item}” goes past 100%.` }
    shares.push(share)
  }
  return { value: shares }
}
