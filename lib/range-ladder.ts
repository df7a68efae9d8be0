import { formatList } from './format'
import type { PayRange } from './pay-range'
import type { Percentiles } from './percentiles'
import { defaultQuote, type QuoteAddress } from './quote-address'
import { writeUsd } from './usd-input'

/** One rung, in US dollars a year; low ≤ high, and equal only where the reader or the rounding made them so. */
export interface Rung extends PayRange {
  readonly name: 'market' | 'hire' | 'post'
  /** How it was reached, in sentences. */
  readonly how: string
  /** What to set back in the address to take the rung as it follows from the one before; null where nothing was changed. */
  readonly undo: Partial<QuoteAddress> | null
}

/** The choices of an address that make its ladder. */
export type LadderChoice = Pick<QuoteAddress, 'hire' | 'post' | 'rounding'>

/**
 * The ladder of some predicted percentiles: P25–P75, the chosen part of them or the reader's own amounts, and those rounded to
 * the nearest step or the reader's own draft. Amounts the reader gave are kept to the dollar. That a rung reaches
 * beyond an earlier one is said, to the nearest $1,000, and never forbidden.
 */
export function rangeLadder(percentiles: Percentiles<number>, choice: LadderChoice): readonly [Rung, Rung, Rung] {
  const { hire, post, rounding } = choice
  const market = partOf(percentiles, defaultQuote.hire)
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
      undo: hire === defaultQuote.hire ? null : { hire: defaultQuote.hire },
    },
    {
      name: 'post',
      ...drafted,
      how: say(
        draft,
        beyond(drafted, [
          ['the middle half', market],
          ...(hire === defaultQuote.hire ? [] : ([['what you expect to pay', expected]] as const)),
        ]),
      ),
      undo: undoPost(post, rounding),
    },
  ]
}

/** The last rung alone: the range of the posting. */
export function draftedRange(percentiles: Percentiles<number>, { hire, post, rounding }: LadderChoice): PayRange {
  const { lowUsd, highUsd } = partOf(percentiles, hire)
  return post ?? { lowUsd: nearest(lowUsd, rounding), highUsd: nearest(highUsd, rounding) }
}

function undoPost(post: PayRange | null, rounding: number): Partial<QuoteAddress> | null {
  if (post !== null) return { post: null }
  return rounding === defaultQuote.rounding ? null : { rounding: defaultQuote.rounding }
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
