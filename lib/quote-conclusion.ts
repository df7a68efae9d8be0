import type { Percentiles } from './percentiles'
import type { QuoteAddress } from './quote-address'
import type { QuoteGrade } from './quote-grade'
import { draftedRange } from './range-ladder'
import { rangeQuestions } from './wide-range'

/**
 * The conclusions of some predicted percentiles, each completing a sentence: with an offer, its place to the middle half; without
 * one, the grade and whether the draft’s width is questioned. Equal texts are equal conclusions.
 */
export function conclusionsOf(
  percentiles: Percentiles<number>,
  { overall }: Pick<QuoteGrade, 'overall'>,
  address: QuoteAddress,
): readonly string[] {
  const { offerUsd } = address
  if (offerUsd !== null) return [`the offer is ${placeWords(percentiles, offerUsd)} the middle half`]
  return [`the grade is ${overall}`, ...widthConclusion(percentiles, address)]
}

function placeWords({ p25, p75 }: Percentiles<number>, usd: number): string {
  if (usd < p25) return 'below'
  return usd > p75 ? 'above' : 'inside'
}

function widthConclusion(percentiles: Percentiles<number>, address: QuoteAddress): string[] {
  const draft = draftedRange(percentiles, address)
  if (!(draft.lowUsd > 0 && draft.lowUsd < draft.highUsd)) return []
  return [`the draft’s width is ${rangeQuestions(draft).length > 0 ? '' : 'not '}questioned`]
}

/** The conclusions that are new, as one clause; null where all stay. */
export function flippedClause(before: readonly string[], after: readonly string[]): string | null {
  const fresh = after.filter((each) => !before.includes(each))
  return fresh.length === 0 ? null : fresh.join(' and ')
}
