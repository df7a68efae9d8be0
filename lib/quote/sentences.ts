/** A quote in words: its subject and headline, what goes into a posting, and what stands beside it. */

import type { TitleLevel } from '@/data/schema/market'
import type { Role } from '@/data/schema/role'
import { aged } from '@/lib/engine/aging'
import { middleHalf, type Quote, type QuoteAnswer } from '@/lib/engine/answer'
import type { LevelRung, RungStep } from '@/lib/engine/beside/ladder'
import { inPlace, type LivingCost, type Place } from '@/lib/place/geography'
import type { LaborCost } from '@/lib/place/labor/cost'
import { againstCountry } from '@/lib/place/labor/words'
import { nounOf, paySource, type SourceId } from '@/lib/source/registry'
import { describeMonths } from '@/lib/source/vintage'
import type { Answer } from '@/lib/value/absence'
import { writeUsd } from '@/lib/words/amount'
import { roundTo } from '@/lib/words/csv'
import {
  capitalize,
  formatDate,
  formatList,
  formatMonthCount,
  formatNumber,
  formatRatio,
  formatShare,
  formatUsd,
  formatUsdRange,
  writeRate,
} from '@/lib/words/format'
import { nameLevel, nameTitleLevel } from '@/lib/words/level-names'
import { whyNone } from './absences'
import type { QuoteView } from './view'

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

/** What a quote's amounts are, to stand beside them: "base pay a year". */
export function measureOf(basis: SourceId): string {
  return `${paySource(basis).measure} a year`
}

/** What the quote says, in a sentence; of no quote its reason. Amounts to the nearest $1,000. */
export function quoteHeadline(answer: QuoteAnswer): string {
  if (answer.kind === 'unknown') return whyNone(answer)
  if (answer.kind === 'band') return `The guide’s band is ${formatUsdRange(answer)} a year, without a median.`
  const [median, range] = [formatUsd(answer.percentiles.p50.value), formatUsdRange(middleHalf(answer))]
  return `Half of ${paySource(answer.ask.basis).measure} is put under ${median} a year, and the middle half in ${range}.`
}

/** What was asked and of which release: "Level: Senior. Place: Colorado. Start: Jan 15, 2027. …" */
export function inputsLine({ address, place }: Pick<QuoteView, 'address' | 'place'>, dataVersion: string): string {
  const { level, asOf, basis, growth, offerUsd } = address
  return [
    `Level: ${level === 'unstated' ? 'not stated' : nameLevel(level)}`,
    `Place: ${place.name}`,
    `Start: ${formatDate(asOf)}`,
    `Basis: ${paySource(basis).name}`,
    `Growth: ${growth === null ? 'the survey’s' : `${writeRate(growth)} a year, own`}`,
    ...(offerUsd === null ? [] : [`Offer: ${writeUsd(offerUsd)}`]),
    `Data version: ${dataVersion}`,
  ]
    .map((part) => `${part}.`)
    .join(' ')
}

/** Which month the figures stand for, and what bringing them to the date did. */
export function ageSentence({ ask, referenceMonth, aging: { months, growth } }: Quote): string {
  const { inText, isSingular, vintage } = paySource(ask.basis)
  const release = vintage === null ? '' : `, ${vintage.release},`
  const stands = `${capitalize(inText)}${release} ${isSingular ? 'stands' : 'stand'} for ${describeMonths(ask.basis, referenceMonth)}`
  if (months === 0) return `${stands}, which is the date of this quote.`
  const rate = growth.kind === 'own' ? 'your own growth of' : 'the survey’s growth of'
  return `${stands}, ${formatMonthCount(roundTo(months, 1))} before this quote’s date: brought forward by ${rate} ${writeRate(growth.rate)} a year, ${formatRatio(aged(1, growth.rate, months))} in all.`
}

/** The cost of labor against the country's: "23 % above the US". */
export function laborFigure(labor: Answer<LaborCost>): string {
  return labor.kind === 'known' ? againstCountry(labor.value.ratio) : 'not published'
}

/** What employers pay there for the role's occupations; of an area without enough wages of its own, that it is its state's figure. */
export function laborSentence(labor: Answer<LaborCost>, { kind, id, name }: Place): string {
  if (kind === 'country') return 'The US is the measure: every other place is held against it.'
  if (labor.kind === 'unknown') return labor.why
  const { ratio, of } = labor.value
  const whose =
    of.id === id ? '' : `BLS publishes too few wages in ${inPlace({ name })}, so this is ${inPlace(of)}’s figure. `
  return `${whose}Pay in this role’s occupations in ${inPlace(of)} is ${againstCountry(ratio)}.`
}

/** What a salary buys there against the country. */
export function livingSentence(living: Answer<LivingCost>, place: Pick<Place, 'kind'>): string {
  if (place.kind === 'country') return 'The country is the measure of the cost of living.'
  if (living.kind === 'unknown') return living.why
  const { name, rpp } = living.value
  return `What costs 100 in the country costs ${formatNumber(rpp)} in ${inPlace({ name })}. It is a candidate’s question, and no part of the quote.`
}

/** The middle halves of a ladder's levels on one basis and place, the lowest first, and of each that does not stand 3 % above why. */
export function levelsSentence(ladder: readonly LevelRung[]): string {
  if (ladder.some(({ answer }) => !paySource(answer.ask.basis).abilities.hasLevels))
    return 'This source doesn’t separate levels: its figures are the same for each.'
  const said = ladder.flatMap(({ answer }) =>
    answer.kind === 'percentiles' ? [`${nameTitleLevel(answer.ask.level)} ${formatUsdRange(middleHalf(answer))}`] : [],
  )
  if (said.length === 0) return 'No level has a quote from this source.'
  return [`By level: ${formatList(said)}.`, ...ladder.flatMap((rung) => stepSentence(rung) ?? [])].join(' ')
}

/** Why a level does not stand 3 % or more above the one below it, to stand beside its number; null where it does. */
export function stepSentence({ answer, step }: LevelRung): string | null {
  if (step === null || step.is === 'rises') return null
  const { ask } = answer
  const noun = nounOf(ask.basis)
  const level = capitalize(nameTitleLevel(ask.level))
  const lower = nameTitleLevel(step.lower)
  const off = formatShare(Math.abs(step.ratio - 1))
  const found =
    step.is === 'falls' ? `${level} is ${off} below ${lower} here` : `${level} is only ${off} above ${lower} here`
  return `${found}: the ${noun}s don’t show a clear step.${withinWords(step)}`
}

/** What employers that have both levels pay for the step. */
function withinWords({ within }: RungStep): string {
  if (within === null) return ''
  const { ratio, low, high, employers } = within
  const percent = (value: number) => `${Math.round((value - 1) * 100)}`.replace('-', '−')
  return ` At the ${formatNumber(employers)} employers that name both levels, the step is ${percent(ratio)}% (${percent(low)}–${percent(high)}%).`
}

/** Why the growth that a quote is brought to its date by is weak, in sentences; of the reader's own, that it is theirs. */
export function growthSentence({ aging: { growth } }: Quote): string {
  if (growth.kind === 'own') return `Growth is your own: ${writeRate(growth.rate)} a year.`
  return `Growth is weak: ${writeRate(growth.rate)} a year is how the survey’s median of the role’s occupations grew from ${growth.fromYear} to ${growth.toYear}. The survey pools three years of answers and is no wage index; put in your own if you have a better one.`
}
