/** Files of posted pay, whichever form they come in, as rows of one shape. */
import { stateNames } from '@/lib/place/states'
import { FileError } from '@/lib/sheet/file'
import type { RawFile } from '../raw-files'
import { csvRows, type Entry } from '../records'
import { jsonLines } from './json-lines'
import { foreignPayReason, oneAmountReason, reversedReason, undatedReason, unpaidReason } from './reasons'
import { type Advertised, advertisedSchema, newestDay } from './role-base'

/** A pay range that an employer advertised: facts, no text of the advertisement. */
export interface PostedRow {
  /** As the advertisement names it; empty where it does not. */
  readonly employer: string
  /** As printed, its first line alone: some feeds put the advertisement’s text below. */
  readonly title: string
  /** As printed, such as "New York, NY, USA; Remote"; empty where not given. */
  readonly place: string
  /** Postal codes of the states that the collector read in it; METHODS has what the place text adds. */
  readonly states: readonly string[]
  readonly isRemote: boolean
  /** The month that the range is of, as YYYY-MM. */
  readonly month: string
  /** The day of first posting, as YYYY-MM-DD, where known; it may be long before the month. */
  readonly firstSeen: string | undefined
  /** Whole US dollars a year, whatever the unit. */
  readonly lowUsd: number
  readonly highUsd: number
  /** What the advertisement's amounts were of. An hour's are already made yearly, × 2,080. */
  readonly unit: 'hour' | 'year'
  /** Who collected it. */
  readonly feed: string
  readonly note: string
}

/** The columns that `npm run postings` writes and `npm run market` reads. */
export const postedColumns = [
  'company',
  'title',
  'place',
  'states',
  'remote',
  'date',
  'lo',
  'hi',
  'unit',
  'note',
  'feed',
] as const
type PostedEntry = Entry<(typeof postedColumns)[number]>

/** Whose fields the JSON Lines have. */
const roleBaseFeed = 'chandranshB/roleBase'

/**
 * The rows of a CSV file with `postedColumns`, or of JSON Lines (`.jsonl`, `.ndjson`, `.json`) with the fields of roleBase.
 * Rows that hold no range in US dollars are dropped here, into the file's tally; whoever reads keeps or drops the rest. Throws
 * `FileError` naming file, line and column.
 */
export function postedRows(file: RawFile): AsyncGenerator<PostedRow> {
  return /\.(?:jsonl|ndjson|json)$/i.test(file.name) ? jsonRows(file) : tableRows(file)
}

async function* tableRows(file: RawFile): AsyncGenerator<PostedRow> {
  for await (const entry of csvRows(file, { required: postedColumns })) {
    const lowUsd = entry.amount('lo')
    const highUsd = entry.amount('hi')
    const reason = whyNoRange(lowUsd, highUsd)
    if (lowUsd === undefined || highUsd === undefined || reason) file.tally.drop(reason ?? oneAmountReason)
    else yield { ...described(entry), ...whole(lowUsd, highUsd) }
  }
}

function described(entry: PostedEntry): Omit<PostedRow, 'lowUsd' | 'highUsd'> {
  const date = entry.matching('date', dayOrMonth, 'a day or a month, as 2026-10-05 or 2026-10')
  const note = entry.text('note')
  const [, firstPosted] = /first posted (20\d\d-\d\d-\d\d)/.exec(note) ?? []
  return {
    employer: entry.text('company'),
    title: entry.firstLine('title'),
    place: entry.text('place'),
    states: statesOf(entry),
    isRemote: entry.matching('remote', /^[01]$/, '0 or 1') === '1',
    month: date.slice(0, 'YYYY-MM'.length),
    firstSeen: firstPosted ?? (date.length > 'YYYY-MM'.length ? date : undefined),
    unit: entry.matching('unit', /^(year|hour)$/, 'year or hour') === 'hour' ? 'hour' : 'year',
    note,
    feed: entry.matching('feed', /\S/, 'who collected it'),
  }
}

const dayOrMonth = /^20\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/

function statesOf(entry: PostedEntry): string[] {
  const expected = 'postal codes of states, as CA|NY'
  const states = entry
    .matching('states', /^([A-Z]{2}(\|[A-Z]{2})*)?$/, expected)
    .split('|')
    .filter(Boolean)
  if (states.some((code) => !Object.hasOwn(stateNames, code))) throw entry.wrong('states', expected)
  return states
}

/** Read twice: first for the newest day that the file knows, which is how the board stood. */
async function* jsonRows(file: RawFile): AsyncGenerator<PostedRow> {
  const stoodOn = await newestDay(jsonLines(file, advertisedSchema))
  let lines = 0
  for await (const { value } of jsonLines(file, advertisedSchema)) {
    lines++
    const [lowUsd, highUsd, currency] = value.pay ?? []
    const undated = stoodOn === undefined ? undatedReason : undefined
    const reason = value.pay ? (whyNoRange(lowUsd, highUsd, currency) ?? undated) : unpaidReason
    if (lowUsd == null || highUsd == null || reason) file.tally.drop(reason ?? oneAmountReason)
    else yield { ...advertised(value, stoodOn), ...whole(lowUsd, highUsd) }
  }
  if (lines === 0) throw new FileError(file.name, 'is empty; expected one JSON object a line')
}

function advertised(line: Advertised, stoodOn: string | undefined): Omit<PostedRow, 'lowUsd' | 'highUsd'> {
  const { company, title, location, remote, posted, first_seen: seen, closed_at: closed } = line
  return {
    employer: company,
    title,
    place: location,
    states: [],
    isRemote: remote,
    month: (closed || stoodOn || '').slice(0, 'YYYY-MM'.length),
    firstSeen: posted || seen || undefined,
    unit: 'year',
    note: posted ? `first posted ${posted}` : '',
    feed: roleBaseFeed,
  }
}

const whole = (lowUsd: number, highUsd: number) => ({ lowUsd: Math.round(lowUsd), highUsd: Math.round(highUsd) })

function whyNoRange(low?: number | null, high?: number | null, currency = 'USD'): string | undefined {
  if (currency.trim().toUpperCase() !== 'USD') return foreignPayReason
  if (low == null || high == null) return oneAmountReason
  return high < low ? reversedReason : undefined
}
