/** What a quote lets one conclude, to be held against what another does. */
import type { QuoteError } from '@/data/schema/quote'
import type { Grade } from '@/lib/evidence/confidence'
import type { Percentiles } from '@/lib/value/percentiles'
import { monthAfter } from './aging'
import type { Quote } from './answer'
import type { QuoteScenario } from './ask'
import { oldestMonths, oldMonths, type QuoteGrade, quoteGrade, typicalErrorOf } from './grade'
import { type OfferPlace, placeOfOffer } from './offer-position'
import { countClass, countClasses, leastOfClass } from './typical-error'

/** One conclusion: what it is about, and the code of what it says of that. */
export type Conclusion =
  | { readonly about: 'offer'; readonly is: OfferPlace }
  | { readonly about: 'grade'; readonly is: Grade }

/** The conclusions of some predicted percentiles: with an offer, its place to the middle half; without one, the grade. */
export function conclusionsOf(
  percentiles: Percentiles<number>,
  { overall }: Pick<QuoteGrade, 'overall'>,
  { offerUsd }: Pick<QuoteScenario, 'offerUsd'>,
): readonly Conclusion[] {
  return offerUsd === null
    ? [{ about: 'grade', is: overall }]
    : [{ about: 'offer', is: placeOfOffer(percentiles, offerUsd) }]
}

/** The conclusions that are new; none where all stay. */
export function flipped(before: readonly Conclusion[], after: readonly Conclusion[]): readonly Conclusion[] {
  return after.filter((each) => !before.some(({ about, is }) => about === each.about && is === each.is))
}

/** A threshold past which the grade is another: a day when the data is too old, behind or ahead, or a number of observations. */
export type GradeFlip =
  | {
      readonly by: 'age'
      readonly date: string
      readonly months: number
      readonly isPast: boolean
      readonly grade: Grade
    }
  | { readonly by: 'size'; readonly n: number; readonly grade: Grade }

/** The nearest threshold of age on either side, and the nearest number of observations, past which the grade is another, all else equal. */
export function gradeFlips(quote: Quote, errors: readonly QuoteError[]): GradeFlip[] {
  return [...ageFlips(quote), ...sizeFlip(quote, errors)]
}

function ageFlips({ grade, referenceMonth }: Quote): GradeFlip[] {
  const { graded } = grade
  const limits = [oldMonths, oldestMonths]
  const behind = limits.filter((each) => graded.ageMonths > each).reverse()
  const ahead = limits.filter((each) => graded.ageMonths <= each)
  return [behind, ahead].flatMap((side) => {
    const isPast = side === behind
    const other = (months: number) => quoteGrade({ ...graded, ageMonths: isPast ? months : months + 1 }).overall
    const months = side.find((each) => other(each) !== grade.overall)
    if (months === undefined) return []
    const date = `${monthAfter(referenceMonth, months)}-15`
    return [{ by: 'age' as const, date, months, isPast, grade: other(months) }]
  })
}

/** More observations make a kind of quote that missed by less; what else caps the grade stays. */
function sizeFlip(
  { grade, cell, ask: { basis }, place, nationalN }: Quote,
  errors: readonly QuoteError[],
): GradeFlip[] {
  const { n } = cell
  if (n === null) return []
  for (const each of countClasses.slice(countClasses.indexOf(countClass(n)) + 1)) {
    const more = leastOfClass[each]
    const typicalError = typicalErrorOf(errors, { basis, place: place.kind, n: more })
    const national = nationalN === null ? null : nationalN + more - n
    const other = quoteGrade({ ...grade.graded, typicalError, nationalN: national }).overall
    if (other !== grade.overall) return [{ by: 'size', n: more, grade: other }]
  }
  return []
}
