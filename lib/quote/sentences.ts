/** A quote in words: its subject and headline, what goes into a posting, and what stands beside it. */

import type { TitleLevel } from '@/data/schema/market'
import type { Role } from '@/data/schema/role'
import { middleHalf, type Quote, type QuoteAnswer } from '@/lib/engine/answer'
import { inPlace, type LivingCost, type Place } from '@/lib/place/geography'
import type { LaborCost } from '@/lib/place/labor/cost'
import { againstCountry } from '@/lib/place/labor/words'
import { paySource, type SourceId } from '@/lib/source/registry'
import type { Answer } from '@/lib/value/absence'
import { formatDate, formatUsd, formatUsdRange, writeRate } from '@/lib/words/format'
import { nameLevel } from '@/lib/words/level-names'
import { whyNone } from './absences'
import { withOwnOffer } from './offer/address'
import { offerAmount } from './offer/words'
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
  if (answer.kind === 'band') return `The guide’s band is ${formatUsdRange(answer)} a year. It states no median.`
  const [median, range] = [formatUsd(answer.percentiles.p50.value), formatUsdRange(middleHalf(answer))]
  return `Predicted median: ${median} a year, ${paySource(answer.ask.basis).measure}. The middle half is ${range}.`
}

/** What was asked and of which release: "Level: Senior. Place: Colorado. Start: Jan 15, 2027. …" */
export function inputsLine({ address, place }: Pick<QuoteView, 'address' | 'place'>, dataVersion: string): string {
  const { level, asOf, basis, growth } = address
  const offer = withOwnOffer(address)
  return [
    `Level: ${level === 'unstated' ? 'not stated' : nameLevel(level)}`,
    `Place: ${place.name}`,
    `Start: ${formatDate(asOf)}`,
    `Source: ${paySource(basis).name}`,
    `Growth: ${growth === null ? 'BLS trend' : `${writeRate(growth)} a year, yours`}`,
    ...(offer.offerUsd === null ? [] : [`Offer: ${offerAmount(offer)}`]),
    `Data version: ${dataVersion}`,
  ]
    .map((part) => `${part}.`)
    .join(' ')
}

/** The cost of labor against the country's: "23 % above the US". */
export function laborFigure(labor: Answer<LaborCost>): string {
  return labor.kind === 'known' ? againstCountry(labor.value.ratio) : 'not published'
}

/** What employers pay there for the role's occupations; of an area without enough wages of its own, that it is its state's figure. */
export function laborSentence(labor: Answer<LaborCost>, { kind, id, name }: Place): string {
  if (kind === 'country') return 'Every other place is compared with the US.'
  if (labor.kind === 'unknown') return labor.why
  const { ratio, of } = labor.value
  const whose =
    of.id === id ? '' : `BLS publishes too few wages in ${inPlace({ name })}, so this is ${inPlace(of)}’s figure. `
  return `${whose}Pay in this role’s occupations in ${inPlace(of)} is ${againstCountry(ratio)}.`
}

/** What a salary buys there against the country. */
export function livingSentence(living: Answer<LivingCost>, place: Pick<Place, 'kind'>): string {
  if (place.kind === 'country') return 'Every other place is compared with the US.'
  if (living.kind === 'unknown') return living.why
  const { name, rpp } = living.value
  return `What costs $100 across the US costs $${rpp.toFixed(2)} in ${inPlace({ name })}. It doesn’t change the quote.`
}

/** What growth a quote takes and how far to trust it, in sentences; of the reader's own, that it is theirs. */
export function growthSentence({ aging: { growth } }: Quote): string {
  if (growth.kind === 'own') return `Growth is yours: ${writeRate(growth.rate)} a year.`
  return `Growth is ${writeRate(growth.rate)} a year: how the BLS median of this role’s occupations grew from ${growth.fromYear} to ${growth.toYear}. That is a weak guide, since each BLS survey pools three years; enter your own if you have a better one.`
}
