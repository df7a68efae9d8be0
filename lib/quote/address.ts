/**
 * The address of a quote: one table of its fields, read and written. It carries inputs and the data's version, never a figure
 * that was made.
 */
import type { QuoteAsk, QuoteScenario } from '@/lib/engine/ask'
import { defaultDraft, payPolicies } from '@/lib/engine/policy'
import { type PlaceChoices, placeField } from '@/lib/place/field'
import { remoteId } from '@/lib/place/geography'
import {
  choice,
  needed,
  type Read,
  type Reading,
  readFields,
  type Slip as SlipOf,
  single,
  writeFields,
} from '@/lib/site/fields'
import { clip, textsOf } from '@/lib/site/query'
import { defaultSource, quoteBases, type SourceId, whyNoBasis } from '@/lib/source/registry'
import { country, countryPlace } from '@/lib/value/country'
import { quoteLevels } from '@/lib/value/levels'
import { type BesideAsk, besideField, withBesideForm } from './beside/address'
import { migratedQuery } from './migration'
import { noOffer, type OfferParts, offerFields, withOfferEnds, withOfferJob } from './offer/address'
import { noLines, type PostLine, type PostLines, readLine } from './post/lines'
import { readDate, readGrowth, readRange, writePercent, writeRange } from './readings'

export interface QuoteAddress extends QuoteScenario, OfferParts, PostLines {
  /** The release that the quote is made from; null for the present one. */
  readonly version: string | null
  /** What stands beside it, two at most. */
  readonly beside: readonly BesideAsk[]
  /** Whether the employer has taken the range as its own, to post. */
  readonly used: 'yes' | null
}

/** What an address may name. */
export interface QuoteChoices extends PlaceChoices {
  readonly roles: ReadonlySet<string>
  readonly versions: readonly string[]
}

/** What an address without a query asks, but for the date, which is the day it is opened. */
export const defaultQuote: Omit<QuoteAddress, 'asOf'> = {
  role: 'site-reliability-engineer',
  level: 'senior',
  place: 'US-CO',
  basis: defaultSource,
  growth: null,
  version: null,
  ...noOffer,
  beside: [],
  used: null,
  ...noLines,
  ...defaultDraft,
}

const fields = {
  role: needed(choice('role', ({ roles }: QuoteChoices) => roles, 'not a role we know.')),
  level: needed(choice('level', () => quoteLevels, 'not a level: junior, mid, senior, staff or unstated.')),
  place: placeField,
  basis: needed(single('basis', readBasis, String)),
  asOf: needed(single('asOf', readDate, String)),
  version: needed(single('version', readVersion, String)),
  growth: single('growth', readGrowth, writePercent),
  ...offerFields,
  policy: choice('policy', () => payPolicies, `no pay policy: ${payPolicies.join(', ')}.`),
  post: single('post', readRange, writeRange, ['postLow', 'postHigh']),
  beside: besideField,
  used: choice('use', () => ['yes'] as const, 'not yes, which is how a range is used.'),
  bonusLine: line('bonusLine'),
  equityLine: line('equityLine'),
  benefitsLine: line('benefitsLine'),
  deadlineLine: line('deadlineLine'),
  applyLine: line('applyLine'),
}

function line<Name extends PostLine>(name: Name) {
  return single(name, readLine, String)
}

/** A source that is never a basis is refused in its own words. */
function readBasis(text: string): Reading<SourceId> {
  if (quoteBases.includes(text)) return { value: text }
  return { why: whyNoBasis(text) ?? `“${clip(text)}” is not a source we have.` }
}

/** A field of a quote’s address, by its name there. */
export type QuoteField = (typeof fields)[keyof typeof fields]['name']
/** A field that cannot be used, with what was sent and why. */
export type Slip = SlipOf<QuoteField>

/** Reads a quote's address, today's or an older one, from its query; `today` is the day it is opened, YYYY-MM-DD. */
export function readQuoteAddress(
  query: URLSearchParams,
  choices: QuoteChoices,
  today: string,
): Read<QuoteAddress, QuoteField> {
  const settled = withOfferEnds(withBesideForm(migratedQuery(query)))
  const standard = { ...defaultQuote, asOf: today }
  const read = withEmptyAsked(
    settled,
    withOfferJob<QuoteAddress, QuoteField>(readFields(settled, fields, choices, standard)),
  )
  // Where what was chosen of the range cannot be read, the range shown is not the one that was taken.
  const isTaken = !read.slips.some(({ field }) => field === 'post' || field === 'policy')
  return isTaken ? read : { ...read, address: { ...read.address, used: null } }
}

/** A field that was sent empty names nothing, and what stands at first is not what was meant by it. */
function withEmptyAsked(query: URLSearchParams, read: Read<QuoteAddress, QuoteField>): Read<QuoteAddress, QuoteField> {
  const isEmpty = (name: string) => query.has(name) && textsOf(query, name).length === 0
  const role = 'No role was given. Try a job title, such as senior SRE.'
  const place = 'No place was given. Try a city with its state, a ZIP code, or a state.'
  const asked: readonly Slip[] = [
    ...(isEmpty('role') ? [{ field: 'role', sent: '', why: role, isRefused: true } as const] : []),
    ...(isEmpty('place') ? [{ field: 'place', sent: '', why: place, near: widest, isRefused: true } as const] : []),
  ]
  return asked.length === 0 ? read : { ...read, slips: [...read.slips, ...asked] }
}

const widest = [
  { value: remoteId, name: 'Remote (US)', note: 'work from anywhere in the United States' },
  { value: country, name: countryPlace.name, note: 'the whole country' },
]

/** A quote's own address. Everything that decides its figures is written, so that it says the same on any day; choices left at their default are not. */
export function quoteHref(address: QuoteAddress): string {
  return `/quote?${quoteQuery(address)}`
}

/** What of an address its range is made from: with another of these it is another range. */
const decisive = ['role', 'level', 'place', 'basis', 'asOf', 'growth', 'version'] as const

/**
 * An address with something changed. A range was taken, and ends were typed, of the quote that was shown: of another it is no
 * longer taken, and its ends are not those typed, unless the change says so itself.
 */
export function changedQuote(address: QuoteAddress, patch: Partial<QuoteAddress>): QuoteAddress {
  const changed = { ...address, ...patch }
  const isOther = decisive.some((name) => changed[name] !== address[name])
  const isTaken = !isOther && changed.policy === address.policy && changed.post === address.post
  return {
    ...changed,
    post: isOther && patch.post === undefined ? null : changed.post,
    used: isTaken || patch.used !== undefined ? changed.used : null,
  }
}

/** A quote to be dated on the day it is opened; what is left out takes its default. */
export function quoteStartHref(ask: Partial<Pick<QuoteAsk, 'role' | 'level' | 'place' | 'basis'>>): string {
  const query = Object.entries(ask).map(([name, value]) => `${name}=${value}`)
  return query.length === 0 ? '/quote' : `/quote?${query.join('&')}`
}

/** The check of an offer of a job, on the day it is opened. The amount is as it was typed: the page reads it, or says why it cannot. */
export function offerStartHref(ask: Pick<QuoteAsk, 'role' | 'level' | 'place'>, amount: string): string {
  return `${quoteStartHref(ask)}&${new URLSearchParams({ offer: amount })}#offer`
}

/** A quote as a file. */
export function quoteFileHref(address: QuoteAddress, format: 'csv' | 'json' | 'svg' | 'png'): string {
  return `/quote/quote.${format}?${quoteQuery(address)}`
}

type Asked = QuoteAsk & Pick<QuoteAddress, 'version' | 'policy'>

/** The same quote in the API. */
export function quoteApiHref(address: QuoteAddress): string {
  const { role, level, place, basis, asOf, growth, version, policy } = fields
  const asked = { role, level, place, basis, asOf, growth, version, policy }
  return `/api/v1/quote?${writeFields<Asked>(address, asked, { policy: defaultDraft.policy })}`
}

function quoteQuery(address: QuoteAddress): string {
  return writeFields(address, fields, defaultDraft)
}

function readVersion(text: string, { versions }: QuoteChoices): Reading<string> {
  if (versions.includes(text)) return { value: text }
  return { why: `No quotes are kept of the release “${clip(text)}”. Kept are: ${versions.join(', ')}.` }
}
