/** Amounts of US dollars as people type them, and as they are written back. What cannot be read is answered with what to write instead. */

/** What a field was read as, or why it could not be, in a sentence that stands beside the field. */
export type Reading<T> = { readonly value: T } | { readonly why: string }

const whole = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 })
const withCents = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' })
const leastUsd = 1_000
const mostUsd = 10_000_000
/** Beyond it whole numbers are no longer exact. */
const mostNumber = Number.MAX_SAFE_INTEGER
const foreign = /[€£¥₹]|\b[ac]\$|(?<![a-z])(?:aud|brl|cad|chf|eur|euros?|gbp|inr|jpy|mxn|pounds?|rupees?)\b/i
const scales: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000 }

/** An amount of US dollars in full, with cents where it has some: 150000 → "$150,000", 72.5 → "$72.50". */
export function writeUsd(amount: number): string {
  return (Number.isInteger(Math.round(amount * 100) / 100) ? whole : withCents).format(amount)
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
  if (text.trim() === '') return { why: 'Write an amount, such as 150k or 150,000.' }
  if (bare === '') return { why: `“${text.trim()}” has no amount. Write 150k or 150,000.` }
  if (/^\d{1,3}(\.\d{3})+$/.test(bare))
    return { why: `The point in “${bare}” could mark thousands or cents. Write 150k or 150,000.` }
  const amount = readNumber(bare)
  if ('why' in amount) return { why: `${amount.why} Write digits, such as 150,000 or 150k.` }
  if (amount.value >= leastUsd && amount.value <= mostUsd) return amount
  return { why: `“${text.trim()}” would be ${writeUsd(amount.value)} a year. Write 150k or 150,000.` }
}

/** One number with an optional k or M; commas or spaces may part thousands. Refused when it holds anything else, or is too large to be exact. */
export function readNumber(text: string): Reading<number> {
  const [, digits = '', scale = ''] = /^(-?(?:\d{1,3}(?:[,\s]\d{3})+|\d+)?(?:\.\d+)?)\s*([km]?)$/i.exec(text) ?? []
  if (/\d/.test(digits)) {
    const value = Number(digits.replace(/[,\s]/g, '')) * (scales[scale.toLowerCase()] ?? 1)
    return Math.abs(value) <= mostNumber ? { value } : { why: `“${text}” is too large.` }
  }
  if (foreign.test(text)) return { why: `“${text}” isn’t in US dollars.` }
  const stray = /[^\d.,\s-]/u.exec(text.replace(/[km]$/i, '').replace(/(?<=\d\s*)[km](?![a-z])/gi, ''))?.[0]
  if (stray === undefined) return { why: `“${text}” is not one number.` }
  return { why: `“${text}” holds ${/\p{L}/u.test(stray) ? 'the letter ' : ''}“${stray}”.` }
}
