/** What a quote lets one conclude, in words that can be held against those of another quote. */

import type { Percentiles } from '@/lib/value/percentiles'
import { formatDate, formatNumber } from '@/lib/words/format'
import type { Quote } from './answer'
import type { QuoteScenario } from './ask'
import { draftedRange } from './draft'
import { enough, few, oldMonths, type QuoteGrade, quoteGrade } from './grade'
import { rangeQuestions } from './width'

/**
 * The conclusions of some predicted percentiles, each completing a sentence: with an offer, its place to the middle half; without
 * one, the grade and whether the draft’s width is questioned. Equal texts are equal conclusions.
 */
export function conclusionsOf(
  percentiles: Percentiles<number>,
  { overall }: Pick<QuoteGrade, 'overall'>,
  address: QuoteScenario,
): readonly string[] {
  const { offerUsd } = address
  if (offerUsd !== null) return [`the offer is ${placeWords(percentiles, offerUsd)} the middle half`]
  return [`the grade is ${overall}`, ...widthConclusion(percentiles, address)]
}

function placeWords({ p25, p75 }: Percentiles<number>, usd: number): string {
  if (usd < p25) return 'below'
  return usd > p75 ? 'above' : 'inside'
}

function widthConclusion(percentiles: Percentiles<number>, address: QuoteScenario): string[] {
  const draft = draftedRange(percentiles, address)
  if (!(draft.lowUsd > 0 && draft.lowUsd < draft.highUsd)) return []
  return [`the draft’s width is ${rangeQuestions(draft).length > 0 ? '' : 'not '}questioned`]
}

/** The conclusions that are new, as one clause; null where all stay. */
export function flippedClause(before: readonly string[], after: readonly string[]): string | null {
  const fresh = after.filter((each) => !before.includes(each))
  return fresh.length === 0 ? null : fresh.join(' and ')
}

/** Each threshold of age and of observations past which the grade is another, all else equal, in a sentence. */
export function gradeFlips(quote: Quote): string[] {
  return [...ageFlip(quote), ...sizeFlip(quote)]
}

function ageFlip(quote: Quote): string[] {
  const { grade, referenceMonth } = quote
  const isOld = grade.ageMonths !== null && grade.ageMonths > oldMonths
  const other = quoteGrade({ ...grade.graded, ageMonths: isOld ? oldMonths : oldMonths + 1 })
  if (other.overall === grade.overall) return []
  const limit = formatDate(`${Number(referenceMonth.slice(0, 4)) + oldMonths / 12}${referenceMonth.slice(4)}-15`)
  return isOld
    ? [`Up to ${limit}, when the data is ${oldMonths} months old, the grade is ${other.overall}.`]
    : [`After ${limit} the data is over ${oldMonths} months old, and the grade is ${other.overall}.`]
}

function sizeFlip(quote: Quote): string[] {
  const { grade, cell } = quote
  if (cell.n.kind === 'unknown') return []
  const { value } = cell.n
  for (const n of [few, enough]) {
    const other = n > value ? quoteGrade({ ...grade.graded, n }).overall : grade.overall
    if (other !== grade.overall)
      return [
        `With ${n} observations in the cell instead of ${formatNumber(value)} the grade is ${other}, were its spread the same.`,
      ]
  }
  return []
}
