/** The address of a quote: what it may hold, and how it is written. It carries inputs and the data's version, never a figure that was made. */
import type { QuoteAsk, QuoteScenario } from '@/lib/engine/ask'
import { defaultDraft } from '@/lib/engine/draft'
import type { PayRange } from '@/lib/value/pay-range'

export interface QuoteAddress extends QuoteScenario {
  /** The release that the quote is made from; null for the present one. */
  readonly version: string | null
}

/** What an address without a query asks, but for the date, which is the day it is opened. */
export const defaultQuote: Omit<QuoteAddress, 'date'> = {
  role: 'site-reliability-engineer',
  level: 'senior',
  place: 'US-CO',
  basis: 'filings',
  growth: null,
  version: null,
  offerUsd: null,
  ...defaultDraft,
}

/** A quote's own address. Everything that decides its figures is written, so that it says the same on any day; choices left at their default are not. */
export function quoteHref(address: QuoteAddress): string {
  return `/quote?${quoteQuery(address)}`
}

/** A quote to be dated on the day it is opened; what is left out takes its default. */
export function quoteStartHref(ask: Partial<Pick<QuoteAsk, 'role' | 'level' | 'place' | 'basis'>>): string {
  const query = Object.entries(ask).map(([name, value]) => `${name}=${value}`)
  return query.length === 0 ? '/quote' : `/quote?${query.join('&')}`
}

/** A quote as a file. */
export function quoteFileHref(address: QuoteAddress, format: 'csv' | 'json' | 'svg' | 'png'): string {
  return `/quote/quote.${format}?${quoteQuery(address)}`
}

/** The same quote in the API. */
export function quoteApiHref({ role, level, place, basis, date, growth, version }: QuoteAddress): string {
  const query = [`role=${role}`, `level=${level}`, `place=${place}`, `basis=${basis}`, `asOf=${date}`]
  if (growth !== null) query.push(`growth=${writePercent(growth)}`)
  if (version !== null) query.push(`version=${version}`)
  return `/api/v1/quote?${query.join('&')}`
}

function quoteQuery({
  role,
  level,
  place,
  basis,
  date,
  growth,
  version,
  offerUsd,
  hire,
  post,
  rounding,
}: QuoteAddress): string {
  const query = [`role=${role}`, `level=${level}`, `place=${place}`, `basis=${basis}`, `asOf=${date}`]
  if (version !== null) query.push(`version=${version}`)
  if (growth !== null) query.push(`growth=${writePercent(growth)}`)
  if (offerUsd !== null) query.push(`offer=${offerUsd}`)
  if (hire !== defaultQuote.hire) query.push(`hire=${typeof hire === 'string' ? hire : writeRange(hire)}`)
  if (post !== null) query.push(`post=${writeRange(post)}`)
  if (rounding !== defaultQuote.rounding) query.push(`round=${rounding}`)
  return query.join('&')
}

/** A yearly growth as an address writes it, in per cent to two decimals: .0325 → "3.25". */
export function writePercent(rate: number): string {
  return String(Math.round(rate * 1e4) / 100)
}

function writeRange({ lowUsd, highUsd }: PayRange): string {
  return `${lowUsd}-${highUsd}`
}
