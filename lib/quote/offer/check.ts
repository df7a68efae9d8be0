/** Where an offer stands: in the quote's own distribution, with the error of that, and in those of the other bases. In codes and numbers. */
import { middleHalf, type NoQuote, type QuoteAnswer, shownPercentiles } from '@/lib/engine/answer'
import { type OfferPlace, type OfferPosition, offerPosition, placeOfOffer } from '@/lib/engine/offer-position'
import { paySource, type SourceId } from '@/lib/source/registry'
import { valueOrNull } from '@/lib/value/absence'
import type { PayRange } from '@/lib/value/pay-range'
import { type Percentiles, percentileNames, percentileShares } from '@/lib/value/percentiles'
import type { OfferParts } from './address'

/** An offer against a quote and its other bases; of a range both ends. */
export interface OfferCheck {
  readonly low: OfferPosition
  /** Null where one amount is offered. */
  readonly high: OfferPosition | null
  /** With bonus and equity; null where neither was given. */
  readonly total: PayRange | null
  /** Between which shares the low end lies four times in five, by the error of such quotes; null where it was not tested. */
  readonly between: Between | null
  readonly ranks: readonly OfferRank[]
}

/** Two shares, of which an amount lies between four times in five. */
export interface Between {
  readonly low: number
  readonly high: number
}

/** An offer on one basis: at which percentile each end, null beyond P10 and P90; against a band; or that there is nothing to hold it against. */
export type OfferRank = { readonly basis: SourceId } & (
  | {
      readonly kind: 'ranked'
      readonly ends: readonly [OfferPosition, ...OfferPosition[]]
      readonly between: Between | null
    }
  | { readonly kind: 'band'; readonly ends: readonly [OfferPlace, ...OfferPlace[]] }
  | { readonly kind: 'quartiles'; readonly ends: readonly [OfferPlace, ...OfferPlace[]] }
  | { readonly kind: 'none'; readonly answer: NoQuote }
)

/** The check of an offer; null where there is none, or the quote has not all percentiles. */
export function offerCheck(
  answer: QuoteAnswer,
  others: readonly QuoteAnswer[],
  { offerUsd, offerToUsd, offerBonus, offerEquityUsd }: OfferParts,
): OfferCheck | null {
  const percentiles = answer.kind === 'percentiles' ? shownPercentiles(answer) : null
  if (offerUsd === null || percentiles === null) return null
  const { sources } = paySource(answer.ask.basis)
  const ends = offerToUsd === null ? ([offerUsd] as const) : ([offerUsd, offerToUsd] as const)
  const total = (baseUsd: number) => Math.round(baseUsd + bonusUsd(offerBonus, baseUsd) + (offerEquityUsd ?? 0))
  return {
    low: offerPosition(percentiles, offerUsd, sources),
    high: offerToUsd === null ? null : offerPosition(percentiles, offerToUsd, sources),
    total:
      offerBonus === null && offerEquityUsd === null
        ? null
        : { lowUsd: total(offerUsd), highUsd: total(offerToUsd ?? offerUsd) },
    between: betweenOf(answer, percentiles, offerUsd),
    ranks: others.map((each) => rankOn(each, ends)),
  }
}

/** By the error of quotes of its kind; null where they were not tested. */
function betweenOf(answer: QuoteAnswer, percentiles: Percentiles<number>, usd: number): Between | null {
  const error = answer.kind === 'percentiles' ? valueOrNull(answer.typicalError) : null
  return error && offerBetween(percentiles, usd, error.fourInFive)
}

function bonusUsd(bonus: OfferParts['offerBonus'], baseUsd: number): number {
  if (bonus === null) return 0
  return bonus.kind === 'share' ? bonus.share * baseUsd : bonus.usd
}

function rankOn(answer: QuoteAnswer, [first, ...rest]: readonly [number, ...number[]]): OfferRank {
  const { basis } = answer.ask
  const each = <T>(of: (usd: number) => T): readonly [T, ...T[]] => [of(first), ...rest.map(of)]
  if (answer.kind === 'unknown') return { basis, kind: 'none', answer }
  const { lowUsd: p25, highUsd: p75 } = middleHalf(answer)
  if (answer.kind === 'band') return { basis, kind: 'band', ends: each((usd) => placeOfOffer({ p25, p75 }, usd)) }
  const percentiles = shownPercentiles(answer)
  if (percentiles === null) return { basis, kind: 'quartiles', ends: each((usd) => placeOfOffer({ p25, p75 }, usd)) }
  const { sources } = paySource(basis)
  const between = betweenOf(answer, percentiles, first)
  return { basis, kind: 'ranked', ends: each((usd) => offerPosition(percentiles, usd, sources)), between }
}

/** The stated percentiles that an amount lies between, as shares; an end is null where none is stated beyond it. */
export function statedBetween(
  stated: Percentiles<number | null>,
  usd: number,
): { readonly above: number | null; readonly below: number | null } {
  const marks = percentileNames.flatMap((name) =>
    stated[name] === null ? [] : [{ share: percentileShares[name], usd: stated[name] }],
  )
  return {
    above: marks.findLast((each) => each.usd <= usd)?.share ?? null,
    below: marks.find((each) => each.usd > usd)?.share ?? null,
  }
}

/**
 * Between which shares an amount lies when the whole distribution may be off by a share of itself either way, .12 is 12 %. An end
 * beyond P10 or P90 is that percentile, under or over which nothing is predicted. Throws RangeError on a miss outside 0–1.
 */
export function offerBetween(percentiles: Percentiles<number>, usd: number, miss: number): Between {
  if (!(miss >= 0 && miss < 1)) throw new RangeError(`a miss must be a share of 0 to under 1, not ${miss}`)
  return { low: shareAt(percentiles, usd / (1 + miss)), high: shareAt(percentiles, usd / (1 - miss)) }
}

function shareAt(percentiles: Percentiles<number>, usd: number): number {
  const { at, low } = offerPosition(percentiles, usd, [])
  if (at !== null) return at
  return low === 0 ? percentileShares.p10 : percentileShares.p90
}
