/** What a quote is asked for. */
import type { TitleLevel } from '@/data/schema/market'
import type { SourceId } from '@/lib/source/registry'
import type { DraftChoice } from './policy'

/** The most months that pay is brought forward. */
export const mostMonths = 60

/** What a quote is asked for: a role at a level in a place, for work that starts on a day, from one basis. */
export interface QuoteAsk {
  readonly role: string
  readonly level: TitleLevel
  /** `US`, a state as `US-CA`, or an area as `cbsa-41860` or by its publisher's code. */
  readonly place: string
  readonly basis: SourceId
  /** YYYY-MM-DD. */
  readonly asOf: string
  /** The reader's own yearly growth of pay, .03 is 3 %; null takes the survey's. */
  readonly growth: number | null
}

/** The most that a reader's own yearly growth can be, up or down: .25 is 25 %. */
export const mostGrowth = 0.25

/** A quote with what the reader holds against it: an offer, and the choices of a draft. */
export interface QuoteScenario extends QuoteAsk, DraftChoice {
  readonly offerUsd: number | null
}
