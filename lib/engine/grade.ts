/** How sure a quote is: how far quotes of its kind missed, and what caps the grade whatever they missed by. */
import type { TitleLevel } from '@/data/schema/market'
import type { QuoteError } from '@/data/schema/quote'
import { type Grade, grades } from '@/lib/evidence/confidence'
import type { SourceId } from '@/lib/source/registry'
import { type Answer, known, unknown } from '@/lib/value/absence'
import { countClass } from './typical-error'

/** How far quotes of a kind missed the middle of the market, as shares: .07 is 7 %. */
export interface TypicalError {
  /** Half of them missed by no more. */
  readonly usual: number
  /** Four in five missed by no more. */
  readonly fourInFive: number
  /** How many cells it was measured on. */
  readonly cells: number
  readonly kind: { readonly basis: SourceId; readonly place: QuoteError['place']; readonly n: QuoteError['n'] }
  /** The count class of the cells that it was measured on. */
  readonly from: QuoteError['from']
  readonly bound: QuoteError['bound']
}

/**
 * The typical error of a quote of some kind: `n` are the observations of its cell, null where its source counts none. `not-tested`
 * where no quote of the kind was ever held against the market.
 */
export function typicalErrorOf(
  errors: readonly QuoteError[],
  { basis, place, n }: { readonly basis: SourceId; readonly place: QuoteError['place']; readonly n: number | null },
): Answer<TypicalError> {
  const kind = { basis, place, n: countClass(n ?? 0) }
  const found =
    n === null ? undefined : errors.find((each) => each.source === basis && each.place === place && each.n === kind.n)
  if (found === undefined)
    return unknown('not-tested', 'Not tested: no quote of this kind was checked against the market.')
  const { usual, fourInFive, cells, from, bound } = found
  return known({ usual, fourInFive, cells, kind, from, bound })
}

/** What keeps a grade from being better than `most`. */
export type Cap = { readonly most: Grade } /** No quote of its kind was held against the market. */ & (
  | { readonly code: 'not-tested' }
  /** Its error was measured on few cells, and none of fewer observations bound it. */
  | { readonly code: 'thin-error'; readonly cells: number }
  /** One employer's share of the cell. */
  | { readonly code: 'employer'; readonly share: number }
  /** Months from the reference month to the date. */
  | { readonly code: 'age'; readonly months: number }
  /** The other basis whose median is farthest away: its ratio to this one. */
  | { readonly code: 'bases'; readonly basis: SourceId; readonly ratio: number }
  /** Titles that say no level. */
  | { readonly code: 'unstated' }
  /** Observations of the role at the level in all the country. */
  | { readonly code: 'thin-role'; readonly n: number }
)

/** The grade of a quote, and the caps that made it worse than its error alone would. */
export interface QuoteGrade {
  readonly overall: Grade
  /** Those to the lowest grade first. */
  readonly caps: readonly Cap[]
  /** What it was graded by. */
  readonly graded: Graded
}

/** What a quote is graded by. */
export interface Graded {
  readonly typicalError: Answer<TypicalError>
  readonly level: TitleLevel
  /** Of the source at the quote's date. */
  readonly ageMonths: number
  /** One employer's share of the cell; null where none is over a quarter, or none is named. */
  readonly largestShare: number | null
  /** Observations of the role at the level in the country; null where the source counts none. */
  readonly nationalN: number | null
  /** The other bases' medians ÷ this one's. */
  readonly ratios: readonly { readonly basis: SourceId; readonly ratio: number }[]
}

/** Up to which usual miss a grade is high, and medium. */
export const [closeMiss, middlingMiss] = [0.06, 0.1] as const
/** Past which share of one employer a grade is at most medium, and low. */
export const [muchOfOne, mostOfOne] = [0.25, 0.5] as const
/** Past which age of the data, in months, a grade is at most medium, and low. */
export const [oldMonths, oldestMonths] = [18, 30] as const
/** Past which distance of another basis' median a grade is at most medium. */
const farApart = 0.25
/** Under how many observations of the role at the level in the country a grade is low. */
export const fewestOfLevel = 5

/**
 * The grade: by the usual miss (to 6 % high, to 10 % medium, else or not tested low), no better than any cap. Medium at most: one
 * employer over 25 %, a reference month over 18 months old, another basis over 25 % away, no level, an error measured on under 8
 * cells; low: one employer over 50 %, over 30 months, under 5 observations of the role at the level in the country.
 */
export function quoteGrade(graded: Graded): QuoteGrade {
  const { typicalError } = graded
  const byError = typicalError.kind === 'known' ? gradeOfMiss(typicalError.value.usual) : 'low'
  const binding = capsOf(graded).filter(({ code, most }) => code === 'not-tested' || isWorse(most, byError))
  const caps = grades.flatMap((grade) => binding.filter(({ most }) => most === grade))
  return { overall: caps[0]?.most ?? byError, caps, graded }
}

/** The grade of a usual miss, a share. */
export function gradeOfMiss(usual: number): Grade {
  if (usual <= closeMiss) return 'high'
  return usual <= middlingMiss ? 'medium' : 'low'
}

function isWorse(a: Grade, b: Grade): boolean {
  return grades.indexOf(a) < grades.indexOf(b)
}

function capsOf({ typicalError, level, ageMonths, largestShare, nationalN, ratios }: Graded): Cap[] {
  const past = (value: number, medium: number, low: number): Grade | null =>
    value > low ? 'low' : value > medium ? 'medium' : null
  const [share, age] = [largestShare ?? 0, ageMonths]
  const [ofOne, ofAge] = [past(share, muchOfOne, mostOfOne), past(age, oldMonths, oldestMonths)]
  const away = ({ ratio }: Graded['ratios'][number]) => Math.abs(ratio - 1)
  const [farthest] = ratios.toSorted((a, b) => away(b) - away(a))
  const isThin = typicalError.kind === 'known' && typicalError.value.bound === 'thin'
  return [
    ...(typicalError.kind === 'unknown' ? [{ code: 'not-tested', most: 'low' } as const] : []),
    ...(nationalN !== null && nationalN < fewestOfLevel
      ? [{ code: 'thin-role', most: 'low', n: nationalN } as const]
      : []),
    ...(ofOne ? [{ code: 'employer', most: ofOne, share } as const] : []),
    ...(ofAge ? [{ code: 'age', most: ofAge, months: age } as const] : []),
    ...(farthest && away(farthest) > farApart ? [{ code: 'bases', most: 'medium', ...farthest } as const] : []),
    ...(level === 'unstated' ? [{ code: 'unstated', most: 'medium' } as const] : []),
    ...(isThin ? [{ code: 'thin-error', most: 'medium', cells: typicalError.value.cells } as const] : []),
  ]
}
