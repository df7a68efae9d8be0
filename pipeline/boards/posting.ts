import type { StatedPay } from '../posted/pay/yearly'

/** Pay in fields of an interface; a zone's has its name. */
export interface FieldPay extends StatedPay {
  readonly label: string
}

/** One advertisement of a board. */
export interface Posting {
  readonly employer: string
  readonly title: string
  /** All its places as printed, with semicolons between. */
  readonly place: string
  readonly isRemote: boolean
  /** The day that it first stood there, as YYYY-MM-DD, where the interface says so. */
  readonly firstPosted: string | undefined
  /** What the interface's own fields state of pay. */
  readonly fields: readonly FieldPay[]
  /** All its text, a block a line. */
  readonly text: string
}

/** What one page of a board holds. */
export interface Page {
  readonly postings: readonly Posting[]
  /** Entries on it, whether we could read them or not. */
  readonly entries: number
  /** Those that are there but not shown to applicants. */
  readonly unlisted: number
  /** Those that are not as the interface documents them. */
  readonly unreadable: number
}

/** An interface that boards are read from. */
export interface System {
  /** How a row says where it was collected. */
  readonly feed: string
  readonly address: string
  /** The address of a board’s page; undefined where there is no such page. */
  page(address: string, board: string, page: number): string | undefined
  /** How many entries a full page has: after one with fewer there is no other. */
  readonly pageLength: number
  /** Reads a page. Throws `ZodError` where it is no page of this interface. */
  read(answer: unknown, employer: string): Page
}

/** The day of a time as interfaces write it: ISO 8601, or milliseconds since 1970. Undefined where it is neither. */
export function dayOf(time: string | number | null | undefined): string | undefined {
  if (time == null) return undefined
  const date = new Date(time)
  const year = date.getUTCFullYear()
  return Number.isNaN(year) || year < 2000 || year > 2099 ? undefined : date.toISOString().slice(0, 'YYYY-MM-DD'.length)
}

/** A name or title on one line, with single spaces, without signs that nobody sees. */
export function onOneLine(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]+/gu, '')
    .trim()
}

/** Places as one text, each once. */
export function placesTogether(places: readonly (string | null | undefined)[]): string {
  const named = places.map(onOneLine).filter(Boolean)
  return [...new Set(named)].join('; ')
}
