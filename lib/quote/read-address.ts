/** Reads the address of a quote. Never throws: what cannot be used is said beside what can. */
import { daysIn } from '@/lib/engine/aging'
import { mostGrowth } from '@/lib/engine/ask'
import { type HireChoice, hireParts, roundings } from '@/lib/engine/draft'
import { isBasis } from '@/lib/source/registry'
import type { PayRange } from '@/lib/value/pay-range'
import { readUsd } from '@/lib/words/amount'
import { isQuoteLevel } from '@/lib/words/level-names'
import { defaultQuote, type QuoteAddress } from './address'

/** What an address may name. */
export interface QuoteChoices {
  readonly roles: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly versions: readonly string[]
}

/** A field that cannot be used, with what was sent and why, so that the page can say it beside the control and lose nothing. */
export interface Slip {
  readonly field: QuoteField
  readonly sent: string
  readonly why: string
}

export interface ReadQuote {
  readonly address: QuoteAddress
  readonly slips: readonly Slip[]
  /** Parameters that this page does not take, each in a sentence. */
  readonly ignored: readonly string[]
}

const fields = [
  'role',
  'level',
  'place',
  'basis',
  'asOf',
  'growth',
  'offer',
  'hire',
  'post',
  'round',
  'version',
] as const
/** A field of a quote’s address, by its name there. */
export type QuoteField = (typeof fields)[number]
/** What a form sends for the two ends of a range. */
export const rangeParts = ['hireLow', 'hireHigh', 'postLow', 'postHigh'] as const

type Read<T> = { readonly value: T } | { readonly why: string }

/**
 * Reads a quote's address from its query; `today` is the day it is opened, YYYY-MM-DD. A value that cannot be used leaves its
 * default, and is a slip; an empty value is none, since a form sends its empty fields.
 */
export function readQuoteAddress(query: URLSearchParams, choices: QuoteChoices, today: string): ReadQuote {
  const slips: Slip[] = []
  const ignored = [...new Set(query.keys())]
    .filter((name) => ![...fields, ...rangeParts].some((each) => each === name))
    .map((name) => `“${clip(name)}” is not a setting of this page, so it is ignored.`)

  function field<T>(name: QuoteField, fallback: T, parse: (text: string) => Read<T>): T {
    const [first, ...more] = sentFor(query, name)
    for (const sent of more)
      slips.push({ field: name, sent, why: `“${clip(sent)}” is left out: ${name} was given more than once.` })
    if (first === undefined) return fallback
    const read = parse(first)
    if ('value' in read) return read.value
    slips.push({ field: name, sent: clip(first), why: read.why })
    return fallback
  }
  const one = (known: (text: string) => boolean, why: string) => (text: string) =>
    known(text) ? { value: text } : { why: `“${clip(text)}” ${why}` }

  const address: QuoteAddress = {
    role: field(
      'role',
      defaultQuote.role,
      one((id) => choices.roles.has(id), 'is not a role we know.'),
    ),
    level: field('level', defaultQuote.level, (text) =>
      isQuoteLevel(text)
        ? { value: text }
        : { why: `“${clip(text)}” is not a level: junior, mid, senior, staff or unstated.` },
    ),
    place: field(
      'place',
      defaultQuote.place,
      one((id) => choices.places.has(id), 'is not a place we know. Choose a state, an area or the United States.'),
    ),
    basis: field('basis', defaultQuote.basis, (text) =>
      isBasis(text) ? { value: text } : { why: `“${clip(text)}” is not a basis we have.` },
    ),
    date: field('asOf', today, readDate),
    growth: field<number | null>('growth', null, readGrowth),
    version: field<string | null>('version', null, (text) =>
      choices.versions.includes(text)
        ? { value: text }
        : { why: `No quotes are kept of the release “${clip(text)}”. Kept are: ${choices.versions.join(', ')}.` },
    ),
    offerUsd: field<number | null>('offer', null, (text) => readAmount(clip(text))),
    hire: field<HireChoice>('hire', defaultQuote.hire, (text) => {
      const part = hireParts.find((each) => each === text)
      return part === undefined ? readRange(text) : { value: part }
    }),
    post: field<PayRange | null>('post', null, readRange),
    rounding: field('round', defaultQuote.rounding, (text) => {
      const found = roundings.find((each) => String(each) === text)
      return found === undefined
        ? { why: `“${clip(text)}” is no rounding: ${roundings.join(', ')}.` }
        : { value: found }
    }),
  }
  return { address, slips, ignored }
}

/** A field's values; the two ends that a form sends for a range count as one. */
function sentFor(query: URLSearchParams, name: QuoteField): string[] {
  const sent = query
    .getAll(name)
    .map((value) => value.trim())
    .filter((value) => value !== '')
  if (name !== 'hire' && name !== 'post') return sent
  const [[low = '', ...lows], [high = '', ...highs]] = [`${name}Low`, `${name}High`].map((end) =>
    query
      .getAll(end)
      .map((value) => value.trim())
      .filter((value) => value !== ''),
  ) as [string[], string[]]
  return low === '' && high === '' ? sent : [`${low}-${high}`, ...lows, ...highs, ...sent]
}

/** A day, YYYY-MM-DD, or a month, YYYY-MM, which stands for its middle. */
export function readDate(text: string): Read<string> {
  const [, month = '', day = '15'] = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-(\d{2}))?$/.exec(text) ?? []
  if (month !== '' && Number(day) >= 1 && Number(day) <= daysIn(month)) return { value: `${month}-${day}` }
  return { why: `“${clip(text)}” is not a day. Write it as 2027-01-15.` }
}

function readGrowth(text: string): Read<number> {
  const [, sign, digits] = /^([-−+]?)\s*(\d{1,2}(?:\.\d{1,2})?)\s*%?$/.exec(text) ?? []
  if (digits === undefined) return { why: `“${clip(text)}” is not a yearly growth in per cent. Write it as 3 or 3.5.` }
  // Rounded: 24.53 ÷ 100 has a tail that .2453 has not, and equal states have equal addresses.
  const size = Math.round(Number(digits) * 100) / 1e4
  const rate = sign === '-' || sign === '−' ? 0 - size : size
  return Math.abs(rate) <= mostGrowth
    ? { value: rate }
    : { why: `${clip(text)}% a year is more than the 25% that this page takes.` }
}

function readAmount(text: string): Read<number> {
  const reading = readUsd(text)
  return reading.kind === 'read' ? { value: reading.value } : { why: reading.why }
}

function readRange(text: string): Read<PayRange> {
  const [low = '', high = '', ...more] = text.split(/\s*[-–—]\s*|\s+to\s+/)
  if (more.length > 0 || low === '' || high === '')
    return { why: `“${clip(text)}” is not a range. Give both ends, such as 120k and 150k.` }
  const [lowUsd, highUsd] = [readAmount(clip(low)), readAmount(clip(high))]
  if ('why' in lowUsd) return lowUsd
  if ('why' in highUsd) return highUsd
  if (lowUsd.value > highUsd.value)
    return { why: `The range falls: its low, “${clip(low)}”, is above its high, “${clip(high)}”.` }
  return { value: { lowUsd: lowUsd.value, highUsd: highUsd.value } }
}

/** Cut between letters: half of one would be no text. */
function clip(value: string): string {
  const letters = [...value]
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : value
}
