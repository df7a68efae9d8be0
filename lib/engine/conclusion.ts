/** What a quote lets one conclude, to be held against what another does. */
import type { Grade } from '@/lib/evidence/confidence'
import type { Percentiles } from '@/lib/value/percentiles'
import { monthAfter } from './aging'
import type { Quote } from './answer'
import type { QuoteScenario } from './ask'
import { draftedRange } from './draft'
import { enough, few, oldMonths, type QuoteGrade, quoteGrade } from './grade'
import { type OfferPlace, placeOfOffer } from './offer-position'
import { rangeQuestions } from './width'

/** One conclusion: what it is about, and the code of what it says of that. */
export type Conclusion =
  | { readonly about: 'offer'; readonly is: OfferPlace }
  | { readonly about: 'grade'; readonly is: Grade }
  | { readonly about: 'width'; readonly is: 'questioned' | 'unquestioned' }

/**
 * The conclusions of some predicted percentiles: with an offer, its place to the middle half; without one, the grade and
 * whether the draft’s width is questioned.
 */
export function conclusionsOf(
  percentiles: Percentiles<number>,
  { overall }: Pick<QuoteGrade, 'overall'>,
  scenario: QuoteScenario,
): readonly Conclusion[] {
  const { offerUsd } = scenario
  if (offerUsd !== null) return [{ about: 'offer', is: placeOfOffer(percentiles, offerUsd) }]
  const draft = draftedRange(percentiles, scenario)
  const grade: Conclusion = { about: 'grade', is: overall }
  if (!(draft.lowUsd > 0 && draft.lowUsd < draft.highUsd)) return [grade]
  return [grade, { about: 'width', is: rangeQuestions(draft).length > 0 ? 'questioned' : 'unquestioned' }]
}

/** The conclusions that are new; none where all stay. */
export function flipped(before: readonly Conclusion[], after: readonly Conclusion[]): readonly Conclusion[] {
  return after.filter((each) => !before.some(({ about, is }) => about === each.about && is === each.is))
}

/** A threshold past which the grade is another: a day when the data is too old, behind or ahead, or a number of observations. */
export type GradeFlip =
  | { readonly by: 'age'; readonly date: string; readonly isPast: boolean; readonly grade: Grade }
  | { readonly by: 'size'; readonly n: number; readonly grade: Grade }

/** Each threshold of age and of observations past which the grade is another, all else equal. */
export function gradeFlips(quote: Quote): GradeFlip[] {
  return [...ageFlip(quote), ...sizeFlip(quote)]
}

function ageFlip({ grade, referenceMonth }: Quote): GradeFlip[] {
  const isPast = grade.graded.ageMonths > oldMonths
  const other = quoteGrade({ ...grade.graded, ageMonths: isPast ? oldMonths : oldMonths + 1 })
  if (other.overall === grade.overall) return []
  return [{ by: 'age', date: `${monthAfter(referenceMonth, oldMonths)}-15`, isPast, grade: other.overall }]
}

function sizeFlip({ grade, cell }: Quote): GradeFlip[] {
  if (cell.n === null) return []
  for (const n of [few, enough]) {
    const other = n > cell.n ? quoteGrade({ ...grade.graded, n }).overall : grade.overall
    if (other !== grade.overall) return [{ by: 'size', n, grade: other }]
  }
  return []
}
