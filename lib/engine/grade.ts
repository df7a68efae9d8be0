/** How far a quote can be relied on, and why. */
import { type Grade, grades } from '@/lib/evidence/confidence'
import { paySource, type SourceId } from '@/lib/source/registry'

/** One of the four things that a quote is graded by. */
export interface GradePart {
  readonly about: 'n' | 'spread' | 'match' | 'modelled'
  readonly grade: Grade
  readonly because: GradeReason
}

/**
 * Why a part has its grade. The size: counted, none stated, or none of such a place; the spread; the match: titles whose employer
 * is named, titles alone, or a proxy; the model: published, published and moved to a place, few in the cell or enough.
 */
export type GradeReason =
  | 'counted'
  | 'uncounted'
  | 'unplaced'
  | 'spread'
  | 'titles'
  | 'unnamed'
  | 'proxy'
  | 'published'
  | 'moved'
  | 'thin'
  | 'held'

/** The grade of a quote: the worst of its parts, a step lower where the source is older than 36 months. */
export interface QuoteGrade {
  readonly overall: Grade
  /** Worst first; of equal ones in the order n, spread, match, modeled. */
  readonly parts: readonly GradePart[]
  readonly isLowered: boolean
  /** What it was graded by. */
  readonly graded: Graded
}

/** What a quote is graded by. `n` is of the cell; null where the source states none. */
export interface Graded {
  readonly basis: SourceId
  readonly n: number | null
  readonly p25: number
  readonly p75: number
  /** Of the source at the quote's date. */
  readonly ageMonths: number
  /** Whether the source holds nothing of the place, and its figures were moved there. */
  readonly isUnplaced: boolean
}

/** From how many observations in the cell its size is high, and medium. */
export const [enough, few] = [30, 10] as const
/** Up to which P75 ÷ P25 the spread is high, and medium. */
export const [narrow, wide] = [1.35, 1.6] as const
/** Past which age, in months, the grade is a step lower. */
export const oldMonths = 36

/**
 * The worst of four: the cell's observations (30 high, 10 medium), the spread P75 ÷ P25 (to 1.35 high, to 1.6 medium), the match (a title
 * itself high, advertisements without employers medium, an occupation for the role low), and the model (medium where the
 * cell has fewer than 10). Past 36 months of age a step lower.
 */
export function quoteGrade(graded: Graded): QuoteGrade {
  const parts = [sizePart(graded), spreadPart(graded), matchPart(graded), modelPart(graded)]
  const sorted = grades.flatMap((grade) => parts.filter((part) => part.grade === grade))
  const worst = sorted[0]?.grade ?? 'low'
  const isLowered = graded.ageMonths > oldMonths && worst !== 'low'
  return {
    overall: isLowered ? (grades[grades.indexOf(worst) - 1] as Grade) : worst,
    parts: sorted,
    isLowered,
    graded,
  }
}

function sizePart({ n, isUnplaced }: Graded): GradePart {
  const about = 'n'
  if (n === null) return { about, grade: 'low', because: 'uncounted' }
  if (isUnplaced) return { about, grade: 'low', because: 'unplaced' }
  return { about, grade: n >= enough ? 'high' : n >= few ? 'medium' : 'low', because: 'counted' }
}

function spreadPart({ p25, p75 }: Graded): GradePart {
  const spread = p75 / p25
  return { about: 'spread', grade: spread <= narrow ? 'high' : spread <= wide ? 'medium' : 'low', because: 'spread' }
}

function matchPart({ basis }: Graded): GradePart {
  const about = 'match'
  const { isProxy, namesEmployers } = paySource(basis).abilities
  if (isProxy) return { about, grade: 'low', because: 'proxy' }
  return namesEmployers ? { about, grade: 'high', because: 'titles' } : { about, grade: 'medium', because: 'unnamed' }
}

function modelPart({ basis, n, isUnplaced }: Graded): GradePart {
  const about = 'modelled'
  if (paySource(basis).kept === 'mix')
    return isUnplaced ? { about, grade: 'medium', because: 'moved' } : { about, grade: 'high', because: 'published' }
  const isThin = isUnplaced || (n ?? 0) < few
  return isThin ? { about, grade: 'medium', because: 'thin' } : { about, grade: 'high', because: 'held' }
}
