/** What a quote says: a predicted distribution, a guide's band, or why there is neither. In codes and numbers: words are made of them where they are shown. */
import type { AbsenceReason, Answer, Known, Unknown } from '@/lib/value/absence'
import type { PayRange } from '@/lib/value/pay-range'
import type { Percentiles } from '@/lib/value/percentiles'
import type { Derivation } from '@/lib/working/derivation'
import type { QuoteAsk } from './ask'
import type { QuoteGrade, TypicalError } from './grade'
import type { Effect } from './model'
import type { Note } from './notes/code'
import type { Making } from './setting'

/** A predicted distribution. Amounts are US dollars a year on the basis' own scale, unrounded. */
export interface Quote extends Omit<Making, 'index' | 'role'> {
  readonly kind: 'percentiles'
  readonly dataVersion: string
  readonly percentiles: QuotePercentiles
  /** How far quotes of its kind missed the middle of the market. */
  readonly typicalError: Answer<TypicalError>
  readonly grade: QuoteGrade
  /** The observations of exactly this role, level and place. */
  readonly cell: QuoteCell
  /** Whether the observations were brought to the reference month one by one, and not averaged around it. */
  readonly isTrended: boolean
  /** The observations of the role at the level in all the country; null where the source states none. */
  readonly nationalN: number | null
  /** What the cell leaned on, with its observations; empty for a survey. */
  readonly effects: readonly Effect[]
  /** What must be said beside the figures. */
  readonly notes: readonly Note[]
  /** Its steps named p10 … p90 are the percentiles; its result is the median. */
  readonly derivation: Derivation
}

/** A quote before it is held against the other bases. */
export type Ungraded = Omit<Quote, 'grade'>

/** The observations of a cell and their employers, null where the source states none; of an employer over a quarter its share. */
export interface QuoteCell {
  readonly n: number | null
  readonly employers: number | null
  readonly largestShare: number | null
}

/** Without its middle half and median there is no quote: only the outermost percentiles can be unknown. */
interface QuotePercentiles extends Percentiles<Answer<number>> {
  readonly p25: Known<number>
  readonly p50: Known<number>
  readonly p75: Known<number>
}

/** A guide's band: a low and a high without a distribution, of no date, and of the guide's own place. */
export interface GuideQuote extends PayRange {
  readonly kind: 'band'
  readonly ask: QuoteAsk
  readonly dataVersion: string
  readonly levels: readonly string[]
  readonly place: string
  readonly source: string
}

/** Why there is no quote. */
export type Lack =
  | {
      readonly code:
        | 'role'
        | 'basis'
        | 'source-role'
        | 'source-level'
        | 'source-unstated'
        | 'source-remote'
        | 'band'
        | 'level-band'
    }
  | { readonly code: 'release-place'; readonly dataVersion: string }
  | { readonly code: 'source-place'; readonly place: string }
  /** The figures’ own month, and on which side of what it serves the date lies. */
  | { readonly code: 'too-early' | 'too-late'; readonly month: string }
  /** What it would be made of is itself unknown. */
  | { readonly code: 'input'; readonly absence: Unknown }

/** That there is no quote: why, and the nearest that there is. */
export interface NoQuote {
  readonly kind: 'unknown'
  readonly reason: AbsenceReason
  readonly lack: Lack
  readonly ask: QuoteAsk
  readonly nearest: Partial<QuoteAsk> | null
}

/** A quote, a guide's band, or why there is neither. */
export type QuoteAnswer = Quote | GuideQuote | NoQuote

/** The reason of a lack where it is not that there is no data. */
const reasons: Readonly<Partial<Record<Lack['code'], AbsenceReason>>> = {
  band: 'not-stated',
  'level-band': 'not-stated',
  'too-early': 'out-of-range',
  'too-late': 'out-of-range',
}

/** That there is no quote, with the nearest ask that has one. */
export function noQuote(ask: QuoteAsk, lack: Lack, nearest: Partial<QuoteAsk> | null): NoQuote {
  const reason = lack.code === 'input' ? lack.absence.reason : (reasons[lack.code] ?? 'no-data')
  return { kind: 'unknown', reason, lack, ask, nearest }
}

/** The five percentiles; null where one is unknown. */
export function shownPercentiles({ percentiles: { p10, p25, p50, p75, p90 } }: Quote): Percentiles<number> | null {
  if (p10.kind === 'unknown' || p90.kind === 'unknown') return null
  return { p10: p10.value, p25: p25.value, p50: p50.value, p75: p75.value, p90: p90.value }
}

/** A quote's P25–P75, or a guide's band. */
export function middleHalf(answer: Quote | GuideQuote): PayRange {
  if (answer.kind === 'band') return { lowUsd: answer.lowUsd, highUsd: answer.highUsd }
  const { p25, p75 } = answer.percentiles
  return { lowUsd: p25.value, highUsd: p75.value }
}

/** The ids of the sources of an answer's figures, each once, in the order of its steps; none where there is no quote. */
export function quoteSources(answer: QuoteAnswer): string[] {
  if (answer.kind === 'unknown') return []
  if (answer.kind === 'band') return [answer.source]
  return [...new Set(answer.derivation.steps.flatMap(({ sources }) => sources))]
}
