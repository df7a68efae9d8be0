/**
 * Pay as people write it: one amount or a range, by the year, month, week or hour, made yearly by METHODS, units. Where the unit
 * would have to be guessed it is asked back, with what each guess would come to.
 */
import { type Reading, readNumber, writeUsd } from './amount'

/** Pay by the year in US dollars; both ends are the same where one amount was written. */
export interface Pay {
  readonly lowUsd: number
  readonly highUsd: number
}

/** A way to write what was meant, by its name, with what it comes to. */
export interface Meant {
  readonly value: string
  readonly name: string
  readonly note: string
}

/** What was read, or why nothing was, with what could have been meant. */
export type Asking<T> = { readonly value: T } | { readonly why: string; readonly near?: readonly Meant[] }

/** What pay is stated by. */
export type Unit = 'hour' | 'week' | 'month' | 'year'

/** Hours, weeks and months of a year's pay. */
export const perYear: Readonly<Record<Unit, number>> = { hour: 2080, week: 52, month: 12, year: 1 }

/** What no year's pay is under or over: beyond it an amount is a slip of the keys. */
const leastUsd = 1_000
const mostUsd = 10_000_000
/** An amount without a unit is a year's from here on; what is less could as well be a month's, a week's or an hour's. */
const leastUnsaid = 20_000
/** What someone could mean by less than that. */
const mostMeant = 2_000_000

const names: Readonly<Record<Unit, string>> = {
  hour: 'h|hr|hrs|hour',
  week: 'wk|week',
  month: 'mo|mth|month',
  year: 'y|yr|year|annum',
}
const units = Object.keys(names) as readonly Unit[]
const adverbs: Readonly<Record<Unit, string>> = {
  hour: 'hourly',
  week: 'weekly',
  month: 'monthly',
  year: 'yearly|annual|annually|p\\.?a\\.?',
}
const patterns = units.map((unit) => {
  const words = `\\s*(?:(?:\\/|\\bper|\\ban?|\\beach|\\bevery)\\s*(?:${names[unit]})|\\b(?:${adverbs[unit]}))\\.?`
  // Said of both ends: "$150K/yr - $210K/yr".
  return { unit, pattern: new RegExp(`${words}$`, 'i'), inner: new RegExp(`${words}(?=\\s*[-–—]|\\s+to\\s)`, 'i') }
})
const short: Readonly<Record<Unit, string>> = { hour: '/hr', week: '/wk', month: '/mo', year: '/yr' }
const said: Readonly<Record<Unit, string>> = { hour: 'an hour', week: 'a week', month: 'a month', year: 'a year' }

const howTo = 'Write 150k, 72.50/hr or 12k a month.'

/**
 * Pay as typed: "150k", "$72.50/hr", "12k a month", "120-150k", "$120,000 to $150,000 a year". Two ends share the unit, and the
 * scale where only the second has one. Refused when it holds anything else; when its unit would be a guess; when a range
 * falls; when a year of it is under $1,000 or over $10,000,000.
 */
export function readPay(text: string): Asking<Pay> {
  const shown = text.trim()
  if (shown === '') return { why: `Write an amount. ${howTo}` }
  const { unit, rest } = unitOf(shown)
  const [first = '', second, ...more] = rest.split(/(?<=[\dkm]\s*)[-–—]\s*(?=[$\d.])|\s+to\s+/i)
  if (more.length > 0 || (second === undefined && /[\dkm]\s*(?:[-–—]|\bto)\s*$/i.test(rest)))
    return { why: `“${shown}” is not a range. Give both ends, such as 120k-150k.` }
  const ends = second === undefined ? [first] : [scaledEnd(first, second), second]
  const read = ends.map((end) => readEnd(end))
  const amounts: number[] = []
  for (const each of read) {
    if ('why' in each) return each
    amounts.push(each.value)
  }
  const [low = 0, high = low] = amounts
  if (low > high) return { why: `The range falls: its low, “${first.trim()}”, is above its high.` }
  if (unit === null && low < leastUnsaid) return unitAsked(shown, low, high)
  return yearly(shown, low, high, unit ?? 'year')
}

/** One amount of pay as `readPay` reads it; a range is refused, with its ends to choose from. */
export function readOnePay(text: string): Asking<number> {
  const reading = readPay(text)
  if (!('value' in reading)) return reading
  const { lowUsd, highUsd } = reading.value
  if (lowUsd === highUsd) return { value: lowUsd }
  return {
    why: `“${text.trim()}” is a range. Write one amount, such as ${writeUsd(Math.round((lowUsd + highUsd) / 2))}.`,
    near: [lowUsd, highUsd].map((usd) => ({ value: String(usd), name: writeUsd(usd), note: 'a year' })),
  }
}

/** Pay in full, as `readPay` reads it back: "$150,800", "$120,000–$150,000", "$15,000 a year". */
export function writePay(pay: Pay): string {
  return `${inFull(pay)}${pay.lowUsd < leastUnsaid ? ' a year' : ''}`
}

/** Pay as an address writes it, and `readPay` reads it back: "150800", "120000-150000", "15000/yr". */
export function writePlainPay({ lowUsd, highUsd }: Pay): string {
  const ends = lowUsd === highUsd ? `${lowUsd}` : `${lowUsd}-${highUsd}`
  return lowUsd < leastUnsaid ? `${ends}${short.year}` : ends
}

function inFull({ lowUsd, highUsd }: Pay): string {
  return lowUsd === highUsd ? writeUsd(lowUsd) : `${writeUsd(lowUsd)}–${writeUsd(highUsd)}`
}

/** The unit that an amount ends in, and what stands before it, of a range without the same unit after its low end; null where it says none. */
export function unitOf(text: string): { readonly unit: Unit | null; readonly rest: string } {
  for (const { unit, pattern, inner } of patterns)
    if (pattern.test(text)) return { unit, rest: text.replace(pattern, '').replace(inner, '').trim() }
  return { unit: null, rest: text }
}

/** The first end of a range with the scale of the second, where it has none and would else lie far under it: "120-150k". */
export function scaledEnd(first: string, second: string): string {
  const scale = /\d\s*([km])\s*(?:usd)?$/i.exec(second)?.[1]
  return scale !== undefined && /^\D*\d{1,3}(?:\.\d+)?\s*$/.test(first) ? `${first.trim()}${scale}` : first
}

/** One amount as it stands, without its unit. */
export function readEnd(text: string): Reading<number> {
  const bare = text
    .trim()
    .replace(/^(usd|us)?\s*\$?\s*/i, '')
    .replace(/\s*usd$/i, '')
  if (bare === '') return { why: `“${text.trim()}” has no amount. ${howTo}` }
  if (/^\d{1,3}(\.\d{3})+$/.test(bare))
    return { why: `The point in “${bare}” could mark thousands or cents. Write 150k or 150,000.` }
  const amount = readNumber(bare)
  return 'why' in amount ? { why: `${amount.why} ${howTo}` } : amount
}

function yearly(shown: string, low: number, high: number, unit: Unit): Asking<Pay> {
  const [lowUsd, highUsd] = [cents(low * perYear[unit]), cents(high * perYear[unit])]
  const wrong = [lowUsd, highUsd].find((usd) => usd < leastUsd || usd > mostUsd)
  if (wrong === undefined) return { value: { lowUsd, highUsd } }
  return { why: `“${shown}” would be ${writeUsd(wrong)} a year. ${howTo}` }
}

/** Whole cents: .1 × 2,080 has a tail. */
const cents = (usd: number) => Math.round(usd * 100) / 100

/** What an amount too small for a year could be of, the shortest unit first; thousands where they were left out. */
function unitAsked(shown: string, low: number, high: number): Asking<Pay> {
  const near = [
    ...units
      .filter((unit) => unit === 'year' || (low * perYear[unit] >= leastUnsaid && high * perYear[unit] <= mostMeant))
      .filter((unit) => low * perYear[unit] >= leastUsd)
      .map((unit) => meant(low, high, unit)),
    ...(low * 1000 >= leastUnsaid && high * 1000 <= mostMeant ? [meant(low * 1000, high * 1000, 'year')] : []),
  ]
  if (low <= 0 || near.length === 0) return { why: `“${shown}” would be ${writeUsd(low)} a year. ${howTo}` }
  const choices = near.map(({ value, note }) => `${value} for ${note}`)
  return { why: `“${shown}” of what? Write ${listed(choices)}.`, near }
}

function meant(low: number, high: number, unit: Unit): Meant {
  const amount = (factor: number) => inFull({ lowUsd: cents(low * factor), highUsd: cents(high * factor) })
  return {
    value: `${low === high ? low : `${low}-${high}`}${short[unit]}`,
    name: `${amount(1)} ${said[unit]}`,
    note: `${amount(perYear[unit])} a year`,
  }
}

function listed(choices: readonly string[]): string {
  const last = choices.at(-1) ?? ''
  return choices.length < 2 ? last : `${choices.slice(0, -1).join(', ')} or ${last}`
}
