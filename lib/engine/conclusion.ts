/** What a quote lets one conclude, to be held against what another does. */
import type { Grade } from '@/lib/evidence/confidence'
import type { Percentiles } from '@/lib/value/percentiles'
import type { Quote } from './answer'
import type { QuoteScenario } from './ask'
import { draftedRange } from './draft'
import { enough, few, oldMonths, type QuoteGrade, quoteGrade } from './grade'
import { type OfferPlace, placeOfOffer } from './offer-position'
import { rangeQuestions } from './width'

/** One conclusion. */
export type Conclusion =
  | { readonly about: 'offer'; readonly place: OfferPlace }
  | { readonly about: 'grade'; readonly grade: Grade }
  | { readonly about: 'width'; readonly isQuestioned: boolean }

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
  if (offerUsd !== null) return [{ about: 'offer', place: placeOfOffer(percentiles, offerUsd) }]
  const draft = draftedRange(percentiles, scenario)
  const grade: Conclusion = { about: 'grade', grade: overall }
  if (!(draft.lowUsd > 0 && draft.lowUsd < draft.highUsd)) return [grade]
  return [grade, { about: 'width', isQuestioned: rangeQuestions(draft).length > 0 }]
}

/** The conclusions that are new; none where all stay. */
export function flipped(before: readonly Conclusion[], after: readonly Conclusion[]): readonly Conclusion[] {
  return after.filter((each) => !before.some((other) => isSame(each, other)))
}

function isSame(a: Conclusion, b: Conclusion): boolean {
  switch (a.about) {
    case 'offer':
      return b.about === 'offer' && a.place === b.place
    case 'grade':
      return b.about === 'grade' && a.grade === b.grade
    case 'width':
      return b.about === 'width' && a.isQuestioned === b.isQuestioned
  }
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
  const isPast = grade.ageMonths > oldMonths
  const other = quoteGrade({ ...grade.graded, ageMonths: isPast ? oldMonths : oldMonths + 1 })
  if (other.overall === grade.overall) return []
  const date = `${Number(referenceMonth.slice(0, 4)) + oldMonths / 12}${referenceMonth.slice(4)}-15`
  return [{ by: 'age', date, isPast, grade: other.overall }]
}

function sizeFlip({ grade, cell }: Quote): GradeFlip[] {
  if (cell.n === null) return []
  for (const n of [few, enough]) {
    const other = n > cell.n ? quoteGrade({ ...grade.graded, n }).overall : grade.overall
    if (other !== grade.overall) return [{ by: 'size', n, grade: other }]
  }
  return []
}
