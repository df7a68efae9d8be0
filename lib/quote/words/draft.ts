/** The drafted range in words: how it was made, and what can be asked about its width. */
import { type Draft, draftStep } from '@/lib/engine/draft'
import type { PayPolicy } from '@/lib/engine/policy'
import type { LevelSplit, RangeCritique } from '@/lib/engine/width'
import { writeUsd } from '@/lib/words/amount'
import { formatNumber, formatUsd, formatUsdRange } from '@/lib/words/format'
import { nameTitleLevel } from '@/lib/words/level-names'

/** A pay policy as a control names it. */
export const policyNames: Readonly<Record<PayPolicy, string>> = { lag: 'Lag', match: 'Match', lead: 'Lead' }

/** What a pay policy pays, inside a sentence. */
export const policyWords: Readonly<Record<PayPolicy, string>> = {
  lag: 'the low side of the market (25th percentile)',
  match: 'the middle of the market (50th percentile)',
  lead: 'the high side of the market (75th percentile)',
}

/** How the draft was made, in two sentences. */
export function draftSentence({ isOwn, policy, targetUsd, width }: Draft): string {
  if (isOwn) return 'Your own range.'
  return `Aimed at ${policyWords[policy]}, ${formatUsd(targetUsd)}. As wide as posted ranges usually are, the top ${formatNumber(width)} times the bottom, to the nearest ${writeUsd(draftStep)}.`
}

/** What the experiments found, in a line. */
const experiment = 'In three experiments, job seekers trusted an employer less over a $50,000 gap than over $10,000.'

/** Where that, and the advice to explain the range, come from. */
export const wideRangeEvidence: readonly { readonly label: string; readonly href: string }[] = [
  {
    label: 'Kuhn, Journal of Applied Psychology, as ScienceBlog reports it',
    href: 'https://scienceblog.com/541367/job-ads-with-wide-pay-ranges-can-deter-applicants',
  },
]

/** What can be asked about a range's width, in sentences; of a usual width that it is usual, and of over $50,000 what experiments found. */
export function critiqueSentences({ ratio, usual, isQuestioned, isOverExperiment }: RangeCritique): string[] {
  const times = (value: number) => value.toFixed(2)
  return [
    ...(isQuestioned && usual !== null
      ? [
          `This range is wide: the top is ${times(ratio)} times the bottom. Three in four posted ranges for this level stay under ${times(usual)}.`,
          'If you would pay across the whole range, keep it: that is what good faith asks.',
        ]
      : []),
    ...(isOverExperiment ? [experiment] : []),
  ]
}

/** How two levels would split a wide range; null where none would. */
export function splitSentence(split: LevelSplit | null): string | null {
  if (split === null) return null
  const [lower, higher] = split
  return `Two postings would be narrower: ${formatUsdRange(lower)} for ${nameTitleLevel(lower.level)} and ${formatUsdRange(higher)} for ${nameTitleLevel(higher.level)}.`
}
