/**
 * From what the market pays to what a posting says, in three rungs: the market, what the employer expects to pay on hire, and
 * the draft. A market range is nobody's promise, so each step is the employer's choice, is stated, and can be undone.
 */
import type { PayRange } from '@/lib/value/pay-range'
import type { Percentiles } from '@/lib/value/percentiles'

/** One rung, in US dollars a year; low ≤ high, and equal only where the reader or the rounding made them so. */
export interface Rung extends PayRange {
  readonly name: 'market' | 'hire' | 'post'
  /** The earlier rungs that it reaches beyond. */
  readonly beyond: readonly Beyond[]
  /** What to set back in the address to take the rung as it follows from the one before; null where nothing was changed. */
  readonly undo: Partial<DraftChoice> | null
}

/** By how much a rung starts below and ends above an earlier one, to the nearest $1,000; 0 where it does not. */
export interface Beyond {
  readonly of: 'market' | 'hire'
  readonly belowUsd: number
  readonly aboveUsd: number
}

/** How an employer gets from the market to a posted range. */
export interface DraftChoice {
  readonly hire: HireChoice
  /** The range to be posted where the reader has changed it; null takes the range upon hire, rounded. */
  readonly post: PayRange | null
  readonly rounding: Rounding
}

/** All of the market range, to the nearest $1,000. */
export const defaultDraft: DraftChoice = { hire: 'p25-p75', post: null, rounding: 1000 }

/**
 * The ladder of some predicted percentiles: P25–P75, the chosen part of them or the reader's own amounts, and those rounded to
 * the nearest step or the reader's own draft. Amounts the reader gave are kept to the dollar. That a rung reaches
 * beyond an earlier one is said, to the nearest $1,000, and never forbidden.
 */
export function rangeLadder(percentiles: Percentiles<number>, choice: DraftChoice): readonly [Rung, Rung, Rung] {
  const { hire, post, rounding } = choice
  const market = partOf(percentiles, defaultDraft.hire)
  const expected = partOf(percentiles, hire)
  const drafted = draftedRange(percentiles, choice)
  const isWhole = hire === defaultDraft.hire
  return [
    { name: 'market', ...market, beyond: [], undo: null },
    {
      name: 'hire',
      ...expected,
      beyond: beyond('market', expected, market),
      undo: isWhole ? null : { hire: defaultDraft.hire },
    },
    {
      name: 'post',
      ...drafted,
      beyond: [...beyond('market', drafted, market), ...(isWhole ? [] : beyond('hire', drafted, expected))],
      undo: undoPost(post, rounding),
    },
  ]
}

/** The last rung alone: the range of the posting. */
export function draftedRange(percentiles: Percentiles<number>, { hire, post, rounding }: DraftChoice): PayRange {
  const { lowUsd, highUsd } = partOf(percentiles, hire)
  return post ?? { lowUsd: nearest(lowUsd, rounding), highUsd: nearest(highUsd, rounding) }
}

function undoPost(post: PayRange | null, rounding: number): Partial<DraftChoice> | null {
  if (post !== null) return { post: null }
  return rounding === defaultDraft.rounding ? null : { rounding: defaultDraft.rounding }
}

function partOf({ p10, p25, p50, p75, p90 }: Percentiles<number>, hire: HireChoice): PayRange {
  if (typeof hire !== 'string') return { lowUsd: hire.lowUsd, highUsd: hire.highUsd }
  const ends = { 'p25-p75': [p25, p75], 'p25-p50': [p25, p50], 'p50-p75': [p50, p75], 'p10-p90': [p10, p90] } as const
  const [lowUsd, highUsd] = ends[hire]
  return { lowUsd, highUsd }
}

function nearest(usd: number, step: number): number {
  return Math.round(usd / step) * step
}

const shownStep = 1000

function beyond(of: Beyond['of'], range: PayRange, other: PayRange): Beyond[] {
  const belowUsd = Math.max(0, nearest(other.lowUsd, shownStep) - nearest(range.lowUsd, shownStep))
  const aboveUsd = Math.max(0, nearest(range.highUsd, shownStep) - nearest(other.highUsd, shownStep))
  return belowUsd > 0 || aboveUsd > 0 ? [{ of, belowUsd, aboveUsd }] : []
}

/** Which part of the market range an employer expects to pay on hire: between two percentiles, or amounts of their own. */
export type HireChoice = (typeof hireParts)[number] | PayRange

/** The parts of the market range on offer, the first by default: all of what the market range shows. */
export const hireParts = ['p25-p75', 'p25-p50', 'p50-p75', 'p10-p90'] as const

/** What the ends of a posted range are rounded to, in US dollars, the first by default. */
export const roundings = [1000, 5000, 10000] as const

export type Rounding = (typeof roundings)[number]
