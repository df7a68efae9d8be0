/**
 * From what the market pays to what a posting says, in three rungs: the market, what the employer expects to pay on hire, and
 * the draft. A market range is nobody's promise, so each step is the employer's choice, is stated, and can be undone.
 */
import type { PayRange } from '@/lib/value/pay-range'
import type { Percentiles } from '@/lib/value/percentiles'
import { writeUsd } from '@/lib/words/amount'
import { formatList } from '@/lib/words/format'

/** One rung, in US dollars a year; low ≤ high, and equal only where the reader or the rounding made them so. */
export interface Rung extends PayRange {
  readonly name: 'market' | 'hire' | 'post'
  /** How it was reached, in sentences. */
  readonly how: string
  /** What to set back in the address to take the rung as it follows from the one before; null where nothing was changed. */
  readonly undo: Partial<DraftChoice> | null
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
  const draft =
    post === null
      ? `What you expect to pay, to the nearest ${writeUsd(rounding)}.`
      : 'Your own amounts for the posting.'
  return [
    { name: 'market', ...market, how: 'The middle half of the market: from P25 to P75.', undo: null },
    {
      name: 'hire',
      ...expected,
      how: say(hireWords(hire), beyond(expected, [['the middle half', market]])),
      undo: hire === defaultDraft.hire ? null : { hire: defaultDraft.hire },
    },
    {
      name: 'post',
      ...drafted,
      how: say(
        draft,
        beyond(drafted, [
          ['the middle half', market],
          ...(hire === defaultDraft.hire ? [] : ([['what you expect to pay', expected]] as const)),
        ]),
      ),
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

function hireWords(hire: HireChoice): string {
  if (typeof hire !== 'string') return 'Your own amounts, as what you expect to pay on hire.'
  return {
    'p25-p75': 'All of it, until you say which part of it you expect to pay on hire.',
    'p25-p50': 'Its lower half, from P25 to the median, as what you expect to pay on hire.',
    'p50-p75': 'Its upper half, from the median to P75, as what you expect to pay on hire.',
    'p10-p90': 'From P10 to P90, as what you expect to pay on hire.',
  }[hire]
}

function nearest(usd: number, step: number): number {
  return Math.round(usd / step) * step
}

const shownStep = 1000

/** Where a range starts below or ends above others, in a sentence; empty where it does neither. */
function beyond(range: PayRange, others: readonly (readonly [string, PayRange])[]): string {
  return others
    .flatMap(([name, other]) => {
      const below = nearest(other.lowUsd, shownStep) - nearest(range.lowUsd, shownStep)
      const above = nearest(range.highUsd, shownStep) - nearest(other.highUsd, shownStep)
      const said = [
        ...(below > 0 ? [`starts ${writeUsd(below)} below`] : []),
        ...(above > 0 ? [`ends ${writeUsd(above)} above`] : []),
      ]
      return said.length > 0 ? [`It ${formatList(said)} ${name}.`] : []
    })
    .join(' ')
}

function say(...sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

/** Which part of the market range an employer expects to pay on hire: between two percentiles, or amounts of their own. */
export type HireChoice = (typeof hireParts)[number] | PayRange

/** The parts of the market range on offer, the first by default: all of what the market range shows. */
export const hireParts = ['p25-p75', 'p25-p50', 'p50-p75', 'p10-p90'] as const

/** What the ends of a posted range are rounded to, in US dollars, the first by default. */
export const roundings = [1000, 5000, 10000] as const

export type Rounding = (typeof roundings)[number]
