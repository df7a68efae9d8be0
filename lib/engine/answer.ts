/** What a quote says: a predicted distribution, a guide's band, or why there is neither. */
import type { Place } from '@/lib/place/geography'
import { paySource } from '@/lib/source/registry'
import { type Answer, known, type Unknown, unknown } from '@/lib/value/absence'
import type { Percentiles } from '@/lib/value/percentiles'
import type { Derivation } from '@/lib/working/derivation'
import type { QuoteAsk } from './ask'
import type { Differential } from './differential'
import type { QuoteGrade } from './grade'
import type { Effect } from './model'
import type { ReleaseIndex, RoleIndex } from './release'
import type { Ageing } from './steps'

/** A predicted distribution. Amounts are US dollars a year on the basis' own scale, unrounded. */
export interface Quote {
  readonly kind: 'percentiles'
  readonly ask: QuoteAsk
  readonly dataVersion: string
  readonly place: Place
  readonly percentiles: Percentiles<Answer<number>>
  readonly grade: QuoteGrade
  /** The observations of exactly this role, level and place, and their employers. */
  readonly cell: { readonly n: Answer<number>; readonly employers: Answer<number> }
  /** What the cell leaned on, with its observations; empty for a survey. */
  readonly effects: readonly Effect[]
  readonly referenceMonth: string
  readonly ageing: Ageing
  /** Null for the country; unknown where no wages of the place are published, and the basis knows the place itself. */
  readonly differential: Answer<Differential> | null
  /** What must be said beside the figures, in sentences. */
  readonly notes: readonly string[]
  /** Its steps named p10 … p90 are the percentiles; its result is the median. */
  readonly derivation: Derivation
}

/** A guide's band: a low and a high without a distribution, of no date, and of the guide's own place. */
export interface GuideQuote {
  readonly kind: 'band'
  readonly ask: QuoteAsk
  readonly dataVersion: string
  readonly lowUsd: number
  readonly highUsd: number
  readonly levels: readonly string[]
  readonly place: string
  readonly source: string
}

/** That there is no quote: why, and the nearest that there is. */
export interface NoQuote extends Unknown {
  readonly ask: QuoteAsk
  readonly nearest: Partial<QuoteAsk> | null
}

/** A quote, a guide's band, or why there is neither. */
export type QuoteAnswer = Quote | GuideQuote | NoQuote

/** What a quote is made of once its place, role and age are known. */
export interface Making {
  readonly facts: ReleaseIndex
  readonly ask: QuoteAsk
  readonly place: Place
  readonly role: RoleIndex
  readonly month: string
  readonly ageing: Ageing
}

/** That there is no quote, with the nearest ask that has one. */
export function noQuote(
  ask: QuoteAsk,
  reason: Unknown['reason'],
  why: string,
  nearest: Partial<QuoteAsk> | null,
): NoQuote {
  return { ...unknown(reason, why), ask, nearest }
}

/** The five percentiles; null where one is unknown. */
export function shownPercentiles(quote: Quote): Percentiles<number> | null {
  const { p10, p90 } = quote.percentiles
  const middle = quartilesOf(quote)
  if (p10.kind === 'unknown' || p90.kind === 'unknown' || middle.kind === 'unknown') return null
  return { p10: p10.value, ...middle.value, p90: p90.value }
}

/** The quartiles, or why one of them is unknown. */
export function quartilesOf({
  percentiles: { p25, p50, p75 },
}: Pick<Quote, 'percentiles'>): Answer<Pick<Percentiles<number>, 'p25' | 'p50' | 'p75'>> {
  if (p25.kind === 'unknown') return p25
  if (p50.kind === 'unknown') return p50
  if (p75.kind === 'unknown') return p75
  return known({ p25: p25.value, p50: p50.value, p75: p75.value })
}

/** The ids of the sources of an answer's figures, each once: of its basis, and of every step; none where there is no quote. */
export function quoteSources(answer: QuoteAnswer): string[] {
  if (answer.kind === 'unknown') return []
  const steps = answer.kind === 'percentiles' ? answer.derivation.steps.flatMap(({ sources }) => sources) : []
  return [...new Set([...paySource(answer.ask.basis).sources, ...steps])]
}
