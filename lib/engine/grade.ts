/** How far a quote can be relied on, and why. */
import { type Grade, grades } from '@/lib/evidence/confidence'
import type { SourceId } from '@/lib/source/registry'
import { formatNumber } from '@/lib/words/format'

/** One of the four things that a quote is graded by. */
export interface GradePart {
  readonly about: 'n' | 'spread' | 'match' | 'modelled'
  readonly grade: Grade
  /** Its reason, in a sentence. */
  readonly why: string
}

/** The grade of a quote: the worst of its parts, a step lower where the source is older than 36 months. */
export interface QuoteGrade {
  readonly overall: Grade
  /** Worst first; of equal ones in the order n, spread, match, modelled. */
  readonly parts: readonly GradePart[]
  /** Of the source at the quote's date. */
  readonly ageMonths: number
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
  readonly ageMonths: number
  /** Why the source holds nothing of the place, or how a survey’s figures came there; null where the place is its own. */
  readonly unplaced: string | null
}

/** From how many observations in the cell its size is high, and fair. */
export const [enough, few] = [30, 10] as const
const narrow = 1.35
const wide = 1.6
/** Past which age, in months, the grade is a step lower. */
export const oldMonths = 36

/**
 * The worst of four: the cell's observations (30 high, 10 fair), the spread P75 ÷ P25 (to 1.35 high, to 1.6 fair), the match (a title
 * itself high, advertisements without employers fair, an occupation for the role low), and the model (fair where the
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
    ageMonths: graded.ageMonths,
    isLowered,
    graded,
  }
}

function sizePart({ n, unplaced }: Graded): GradePart {
  const about = 'n'
  if (n === null) return { about, grade: 'low', why: 'The survey publishes no sample size.' }
  if (unplaced !== null) return { about, grade: 'low', why: unplaced }
  const grade = n >= enough ? 'high' : n >= few ? 'fair' : 'low'
  const least =
    grade === 'high' ? `${enough} or more` : grade === 'fair' ? `${few} to ${enough - 1}` : `fewer than ${few}`
  return { about, grade, why: `n = ${formatNumber(n)} for this role, level and place: ${least}.` }
}

function spreadPart({ p25, p75 }: Graded): GradePart {
  const spread = p75 / p25
  const grade = spread <= narrow ? 'high' : spread <= wide ? 'fair' : 'low'
  const limit = grade === 'high' ? `up to ${narrow}` : grade === 'fair' ? `up to ${wide}` : `over ${wide}`
  return { about: 'spread', grade, why: `P75 is ${spread.toFixed(3)} times P25: ${limit}.` }
}

function matchPart({ basis }: Graded): GradePart {
  const about = 'match'
  if (basis === 'filings') return { about, grade: 'high', why: 'Job titles themselves name the role.' }
  if (basis === 'occupation') return { about, grade: 'low', why: 'A proxy: no public occupation code is this role.' }
  return { about, grade: 'fair', why: 'Job titles name the role, but no advertisement names its employer.' }
}

function modelPart({ basis, n, unplaced }: Graded): GradePart {
  const about = 'modelled'
  if (basis === 'occupation')
    return unplaced === null
      ? { about, grade: 'high', why: 'Published figures, not a model.' }
      : { about, grade: 'fair', why: unplaced }
  const isThin = unplaced !== null || (n ?? 0) < few
  return isThin
    ? {
        about,
        grade: 'fair',
        why: `Modelled: with fewer than ${few} in the cell it leans on its role, level and place.`,
      }
    : { about, grade: 'high', why: `Modelled, with ${few} or more in the cell to speak for themselves.` }
}
