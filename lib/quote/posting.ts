/** From the market to a posting, in words: how each rung was reached, what is asked about the draft, and the sentence to paste. */

import type { Role } from '@/data/schema/role'
import type { Quote } from '@/lib/engine/answer'
import type { Beyond, DraftChoice, HireChoice, Rung } from '@/lib/engine/draft'
import { highestRatio, type LevelSplit, type RangeCritique, widestUsd } from '@/lib/engine/width'
import { inPlace } from '@/lib/place/geography'
import { paySource } from '@/lib/source/registry'
import { describeMonths } from '@/lib/source/vintage'
import { writeUsd } from '@/lib/words/amount'
import { formatDate, formatList, formatUsdRange } from '@/lib/words/format'
import type { QuoteAddress } from './address'
import { jobTitle } from './sentences'

/** How a rung was reached, in sentences. */
export function rungSentences({ name, beyond }: Pick<Rung, 'name' | 'beyond'>, choice: DraftChoice): string {
  return [reachedBy(name, choice), ...beyond.map(beyondSentence)].join(' ')
}

function reachedBy(name: Rung['name'], { hire, post, rounding }: DraftChoice): string {
  if (name === 'market') return 'The middle half of the market: from P25 to P75.'
  if (name === 'hire') return hireWords(hire)
  return post === null
    ? `What you expect to pay, to the nearest ${writeUsd(rounding)}.`
    : 'Your own amounts for the posting.'
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

const rungs = { market: 'the middle half', hire: 'what you expect to pay' } as const

function beyondSentence({ of, belowUsd, aboveUsd }: Beyond): string {
  const said = [
    ...(belowUsd > 0 ? [`starts ${writeUsd(belowUsd)} below`] : []),
    ...(aboveUsd > 0 ? [`ends ${writeUsd(aboveUsd)} above`] : []),
  ]
  return `It ${formatList(said)} ${rungs[of]}.`
}

const evidence =
  'In three experiments readers trusted an employer less over a gap of $50,000 or more than over one of $10,000. Saying that pay depends on the location helped; saying that it depends on qualifications made it worse.'

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

/** What can be asked about a range's width, in sentences of its figures. */
export function critiqueSentences({ lowUsd, highUsd, widthUsd, questions }: RangeCritique): string[] {
  return [
    `${writeUsd(lowUsd)} to ${writeUsd(highUsd)} is ${writeUsd(widthUsd)} wide.`,
    ...(questions.includes('width') ? [`That is over ${writeUsd(widestUsd)}. ${evidence}`] : []),
    ...(questions.includes('ratio')
      ? [
          `The high is over ${highestRatio} times the low, a rule of thumb: from ${writeUsd(lowUsd)} it would end at ${writeUsd(lowUsd * highestRatio)}.`,
        ]
      : []),
    questions.length > 0
      ? 'An employer who would really pay across the whole range should keep it: that is what good faith asks.'
      : `It is neither over ${writeUsd(widestUsd)} wide nor is its high over ${highestRatio} times its low, so its width is not questioned.`,
  ]
}

/** How two levels would split a range, amounts rounded to thousands; that none would, where there is no split. */
export function splitSentence(split: LevelSplit | null): string {
  if (split === null) return 'No two neighboring levels together cover the range where one of them alone does not.'
  const [lower, higher] = split
  return `The width is that of two levels. Two postings would each be narrower: ${formatUsdRange(lower)} for ${lower.level} and ${formatUsdRange(higher)} for ${higher.level}.`
}

/**
 * The sentence to paste into a posting: the drafted range to the dollar, and what stands behind it: a basis, its month, the date of the
 * quote, and that the employer set the range where an own amount is in it. Who reads it looks for a job: nothing of visas or their
 * minimum stands there. `draft` is the ladder's last rung.
 */
export function copySentence(
  draft: Rung,
  quote: Quote,
  role: Pick<Role, 'name'>,
  choice: Pick<QuoteAddress, 'hire' | 'post' | 'asOf'>,
): string {
  const { basis, level } = quote.ask
  const isOwn = choice.post !== null || typeof choice.hire !== 'string'
  const { abilities, drawnFrom } = paySource(basis)
  const pay = abilities.isTotalPay ? 'pay' : 'base pay'
  const amount =
    draft.lowUsd === draft.highUsd ? writeUsd(draft.lowUsd) : `${writeUsd(draft.lowUsd)}–${writeUsd(draft.highUsd)}`
  const noun = draft.lowUsd === draft.highUsd ? pay : `${pay} range`
  const behind = `${drawnFrom.replace('{month}', describeMonths(basis, quote.referenceMonth))}, brought to ${formatDate(choice.asOf)}`
  const origin = isOwn ? `The amounts are our own; beside them stands ${behind}.` : `Drafted from ${behind}.`
  return `The ${noun} for this ${jobTitle(role, level)} role in ${inPlace(quote.place)} is ${amount} a year. ${origin}`
}
