/** What a quote is asked for. */
import type { SeniorityLevel } from '@/data/schema'
import type { CellSource, TitleLevel } from '@/data/schema/market'

/** What a quote is made from: one source, never a blend. */
export type QuoteBasis = CellSource | 'occupation' | 'guide'
/** The bases on offer, the first by default. */
export const quoteBases: readonly QuoteBasis[] = [
  'filings',
  'postings-aijobs',
  'postings-isecjobs',
  'occupation',
  'guide',
]
/** The levels of the ladder, the lowest first. */
export const ladderLevels: readonly SeniorityLevel[] = ['junior', 'mid', 'senior', 'staff']
/** The levels that a quote can be of. */
export const quoteLevels: readonly TitleLevel[] = [...ladderLevels, 'unstated']
/** The most months that pay is brought forward. */
export const mostMonths = 60

/** What a quote is asked for: a role at a level in a place, for work that starts on a day, from one basis. */
export interface QuoteAsk {
  readonly role: string
  readonly level: TitleLevel
  /** `US`, a state as `US-CA`, or an area as `cbsa-41860` or by its publisher's code. */
  readonly place: string
  readonly basis: QuoteBasis
  /** YYYY-MM-DD. */
  readonly date: string
  /** The reader's own yearly growth of pay, .03 is 3 %; null takes the survey's. */
  readonly growth: number | null
}
