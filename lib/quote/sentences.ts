/** A quote in words: its subject and headline, what goes into a posting, and what stands beside it. */

import type { TitleLevel } from '@/data/schema/market'
import type { Role } from '@/data/schema/role'
import { aged } from '@/lib/engine/aging'
import { type Quote, type QuoteAnswer, quartilesOf } from '@/lib/engine/answer'
import type { Differential } from '@/lib/engine/differential'
import type { Disagreement } from '@/lib/engine/disagreement'
import type { Rung } from '@/lib/engine/draft'
import { oldMonths } from '@/lib/engine/grade'
import { inPlace, type LivingCost, type Place } from '@/lib/place/geography'
import { paySource, type SourceId } from '@/lib/source/registry'
import type { Answer } from '@/lib/value/absence'
import { writeUsd } from '@/lib/words/amount'
import {
  capitalize,
  formatCount,
  formatDate,
  formatList,
  formatMonth,
  formatMonthCount,
  formatNumber,
  formatRatio,
  formatShare,
  formatUsd,
  formatUsdRange,
  writeRate,
} from '@/lib/words/format'
import { nameTitleLevel } from '@/lib/words/level-names'
import type { QuoteAddress } from './address'

const titleWords: Readonly<Record<TitleLevel, string>> = {
  junior: 'Junior ',
  mid: 'Mid-Level ',
  senior: 'Senior ',
  staff: 'Staff ',
  unstated: '',
}

/** A role at a level as a job title: "Senior Site Reliability Engineer". */
export function jobTitle({ name }: Pick<Role, 'name'>, level: TitleLevel): string {
  return `${titleWords[level]}${name}`
}

const measures: Readonly<Record<SourceId, string>> = {
  filings: 'base pay',
  'postings-aijobs': 'advertised base pay',
  'postings-isecjobs': 'advertised base pay',
  occupation: 'wages with incentive pay',
  guide: 'pay in a guide’s band',
}

/** What a quote's amounts are, to stand beside them: "base pay a year". */
export function measureOf(basis: SourceId): string {
  return `${measures[basis]} a year`
}

/** What the quote says, in a sentence; of no quote its reason. Amounts to the nearest $1,000. */
export function quoteHeadline(answer: QuoteAnswer): string {
  if (answer.kind === 'unknown') return answer.why
  if (answer.kind === 'band') return `The guide’s band is ${formatUsdRange(answer)} a year, without a median.`
  const quartiles = quartilesOf(answer)
  if (quartiles.kind === 'unknown') return quartiles.why
  const { p25, p50, p75 } = quartiles.value
  const range = formatUsdRange({ lowUsd: p25, highUsd: p75 })
  return `Half of ${measures[answer.ask.basis]} is put under ${formatUsd(p50)} a year, and the middle half in ${range}.`
}

const drawnFrom: Readonly<Record<SourceId, (month: string) => string>> = {
  filings: (month) => `a model of base pay in visa filings, which stand for ${month}`,
  'postings-aijobs': (month) => `a model of base pay advertised on aijobs.net, which stands for ${month}`,
  'postings-isecjobs': (month) => `a model of base pay advertised on isecjobs.com, which stands for ${month}`,
  occupation: (month) => `the federal survey of ${month} of the role’s occupations, whose wages include incentive pay`,
  guide: () => 'a guide’s band',
}

/** What of an address decides the sentence of its posting. */
export type PostingChoice = Pick<QuoteAddress, 'hire' | 'post' | 'date'>

/**
 * The sentence to paste into a posting: the drafted range to the dollar, and what stands behind it: a basis, its month, the date of the
 * quote, and that the employer set the range where an own amount is in it. `draft` is the ladder's last rung.
 */
export function copySentence(draft: Rung, quote: Quote, role: Pick<Role, 'name'>, choice: PostingChoice): string {
  const { basis, level } = quote.ask
  const isOwn = choice.post !== null || typeof choice.hire !== 'string'
  const pay = basis === 'occupation' ? 'pay' : 'base pay'
  const amount =
    draft.lowUsd === draft.highUsd ? writeUsd(draft.lowUsd) : `${writeUsd(draft.lowUsd)}–${writeUsd(draft.highUsd)}`
  const noun = draft.lowUsd === draft.highUsd ? pay : `${pay} range`
  const behind = `${(drawnFrom[basis] as (month: string) => string)(formatMonth(quote.referenceMonth))}, brought to ${formatDate(choice.date)}`
  const origin = isOwn ? `The amounts are our own; beside them stands ${behind}.` : `Drafted from ${behind}.`
  return `The ${noun} for this ${jobTitle(role, level)} role in ${inPlace(quote.place)} is ${amount} a year. ${origin}`
}

/** How far the bases lie apart, and between which two; why they cannot be compared. */
export function disagreementSentence(disagreement: Answer<Disagreement>): string {
  if (disagreement.kind === 'unknown') return disagreement.why
  const { share, bases, least, most } = disagreement.value
  const count = bases === 2 ? 'The two' : `The ${formatCount(bases)}`
  return `${count} medians lie ${formatUsd(most.usd - least.usd)} apart, ${formatShare(share)} of their median, from ${formatUsd(least.usd)} (${paySource(least.basis).inText}) to ${formatUsd(most.usd)} (${paySource(most.basis).inText}). They count different people and are never pooled.`
}

/** Which month the figures stand for, and what bringing them to the date did. */
export function ageSentence({ ask, referenceMonth, ageing, grade }: Quote): string {
  const { months, growth } = ageing
  const stands = `${capitalize(paySource(ask.basis).inText)} ${ask.basis === 'occupation' ? 'stands' : 'stand'} for ${formatMonth(referenceMonth)}`
  if (months === 0) return `${stands}, which is the date of this quote.`
  const rate = growth.kind === 'own' ? 'your own growth of' : 'the survey’s growth of'
  const lowered = grade.isLowered ? ` Past ${oldMonths} months the grade is a step lower.` : ''
  return `${stands}, ${formatMonthCount(months < 1 ? months : Math.round(months))} before this quote’s date: brought forward by ${rate} ${writeRate(growth.rate)} a year, ${formatRatio(aged(1, growth.rate, months))} in all.${lowered}`
}

/** What employers pay there against the country; for a state that of its best-paid area. `null` is the country itself. */
export function labourSentence(differential: Answer<Differential> | null): string {
  if (differential === null) return 'The country is the measure of the cost of labour.'
  if (differential.kind === 'unknown') return differential.why
  const { areaName, isBestPaid, ratio } = differential.value
  const best = isBestPaid ? ', the best-paid area of the state,' : ''
  return `Employers in ${areaName}${best} pay the role’s occupations ${formatRatio(ratio)} what the country’s pay.`
}

/** What a salary buys there against the country. */
export function livingSentence(living: Answer<LivingCost>, place: Pick<Place, 'kind'>): string {
  if (place.kind === 'country') return 'The country is the measure of the cost of living.'
  if (living.kind === 'unknown') return living.why
  const { name, rpp } = living.value
  return `What costs 100 in the country costs ${formatNumber(rpp)} in ${name}. It is a candidate’s question, and no part of the quote.`
}

/** The middle halves of a ladder's levels on one basis and place, the lowest first; where a higher one starts lower, that it does. */
export function levelsSentence(levels: readonly QuoteAnswer[]): string {
  if (levels.some(({ ask }) => ask.basis === 'occupation'))
    return 'The survey knows no levels: its figures are the same for each.'
  const shown = levels.flatMap((answer) => {
    const quartiles = answer.kind === 'percentiles' ? quartilesOf(answer) : answer
    if (quartiles.kind !== 'known') return []
    const { p25, p50, p75 } = quartiles.value
    return [{ level: answer.ask.level, lowUsd: p25, medianUsd: p50, highUsd: p75 }]
  })
  if (shown.length === 0) return 'No level has a quote on this basis.'
  const said = shown.map((each) => `${nameTitleLevel(each.level)} ${formatUsdRange(each)}`)
  const falls = shown.slice(1).flatMap((higher, index) => {
    const lower = shown[index]
    return lower && higher.medianUsd < lower.medianUsd
      ? [`The median of ${nameTitleLevel(higher.level)} is below that of ${nameTitleLevel(lower.level)}.`]
      : []
  })
  return [`On this basis and in this place the middle halves are: ${formatList(said)}.`, ...falls].join(' ')
}
