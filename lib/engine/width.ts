import type { SeniorityLevel } from '@/data/schema/atoms'
import { width } from '@/lib/pay/bands'
import { type Answer, known, unknown } from '@/lib/value/absence'
import type { PayRange } from '@/lib/value/pay-range'
import { writeUsd } from '@/lib/words/amount'
import { formatUsdRange } from '@/lib/words/format'
import { ladderLevels } from '@/lib/words/level-names'

/** The width, in US dollars a year, past which a range is questioned: the gap of the wide ranges in Kuhn’s experiments. */
export const widestUsd = 50_000
/** The high over the low past which a range is questioned: a rule of thumb that the press quotes. */
export const highestRatio = 1.5

/** Where the two limits and what is said about them come from. */
export const wideRangeEvidence: readonly { readonly label: string; readonly href: string }[] = [
  {
    label: 'Kuhn, three experiments in the Journal of Applied Psychology, as ScienceBlog reports them',
    href: 'https://scienceblog.com/541367/job-ads-with-wide-pay-ranges-can-deter-applicants',
  },
  {
    label: 'Cyclone Realty: a high of at most 1.5 times the low, as a rule of thumb',
    href: 'https://www.cyclonerealtyinc.com/why-job-seekers-expect-wage-bands-to-be-wider-is-harder-to-untangle/',
  },
]

/** What can be asked about a range: `questions` is empty where neither limit is passed. */
export interface RangeCritique {
  readonly widthUsd: number
  /** High over low, above 1. */
  readonly ratio: number
  readonly questions: readonly ('width' | 'ratio')[]
  readonly sentences: readonly string[]
}

/** A level’s own range on one basis and in one place, such as its predicted P25–P75, in US dollars a year. */
export interface LevelRange extends PayRange {
  readonly level: SeniorityLevel
}

/** Two ranges in place of one, the lower level first; they may overlap, and together cover the whole. */
export type LevelSplit = readonly [LevelRange, LevelRange]

/**
 * Questions a range that is over $50,000 wide or whose high is over 1.5 times its low; a range at a limit is not questioned.
 * The sentences are of these figures. Throws RangeError on a range that is not finite, positive and rising.
 */
export function rangeCritique(range: PayRange): RangeCritique {
  const { lowUsd, highUsd } = range
  const [widthUsd, highestUsd] = [width(range), lowUsd * highestRatio]
  const questions = rangeQuestions(range)
  const [isWide, isSteep] = [questions.includes('width'), questions.includes('ratio')]
  const sentences = [
    `${writeUsd(lowUsd)} to ${writeUsd(highUsd)} is ${writeUsd(widthUsd)} wide.`,
    ...(isWide ? [`That is over ${writeUsd(widestUsd)}. ${evidence}`] : []),
    ...(isSteep
      ? [
          `The high is over ${highestRatio} times the low, a rule of thumb: from ${writeUsd(lowUsd)} it would end at ${writeUsd(highestUsd)}.`,
        ]
      : []),
    isWide || isSteep
      ? 'An employer who would really pay across the whole range should keep it: that is what good faith asks.'
      : `It is neither over ${writeUsd(widestUsd)} wide nor is its high over ${highestRatio} times its low, so its width is not questioned.`,
  ]
  return { widthUsd, ratio: highUsd / lowUsd, questions, sentences }
}

/** The limits that a range passes, without their words. Throws RangeError as `rangeCritique` does. */
export function rangeQuestions(range: PayRange): RangeCritique['questions'] {
  const [isWide, isSteep] = [width(range) > widestUsd, range.highUsd > range.lowUsd * highestRatio]
  return [...(isWide ? (['width'] as const) : []), ...(isSteep ? (['ratio'] as const) : [])]
}

const evidence =
  'In three experiments readers trusted an employer less over a gap of $50,000 or more than over one of $10,000. Saying that pay depends on the location helped; saying that it depends on qualifications made it worse.'

/**
 * The range as two, where it is really that of two neighboring levels: their own ranges together cover it and neither does
 * alone. Each part is the level’s own range as far as the draft reaches, so it is narrower than the draft and pays nobody what
 * the draft did not. `levels` are of one basis and place, in any order; on a ladder that rises at most one pair does it, else the
 * lowest is taken. `not-defined` where none does. Throws RangeError on a range that does not rise and on a
 * level given twice.
 */
export function splitByLevel(range: PayRange, levels: readonly LevelRange[]): Answer<LevelSplit> {
  width(range)
  for (const each of levels) {
    width(each)
    if (levels.some((other) => other !== each && other.level === each.level)) {
      throw new RangeError(`the level ${each.level} is given twice`)
    }
  }
  const splits = ladderLevels.slice(1).flatMap((higher, index) => {
    const pair = [ladderLevels[index], higher].map((level) => levels.find((each) => each.level === level))
    return pair[0] && pair[1] ? pairSplit(range, pair[0], pair[1]) : []
  })
  return splits[0] ? known(splits[0]) : unknown('not-defined', noPair)
}

const noPair = 'No two neighboring levels together cover the range where one of them alone does not.'

function pairSplit({ lowUsd, highUsd }: PayRange, lower: LevelRange, higher: LevelRange): LevelSplit[] {
  const reaches = lower.lowUsd <= lowUsd && highUsd <= higher.highUsd
  const meets = higher.lowUsd <= lower.highUsd
  const takesTwo = lower.highUsd < highUsd && lowUsd < higher.lowUsd
  return reaches && meets && takesTwo
    ? [
        [
          { level: lower.level, lowUsd, highUsd: lower.highUsd },
          { level: higher.level, lowUsd: higher.lowUsd, highUsd },
        ],
      ]
    : []
}

/** The split in words, amounts rounded to thousands. */
export function splitSentence([lower, higher]: LevelSplit): string {
  return `The width is that of two levels. Two postings would each be narrower: ${formatUsdRange(lower)} for ${lower.level} and ${formatUsdRange(higher)} for ${higher.level}.`
}
