/** How good a sample is. A quote's confidence is another thing, and another word on the pages: how far quotes of its kind missed. */

export type Grade = 'low' | 'medium' | 'high'

/** The grades, worst first. */
export const grades: readonly Grade[] = ['low', 'medium', 'high']

interface Sample {
  readonly n: number
  /** In US dollars a year. */
  readonly p25: number
  readonly p75: number
  /** Whether the source names the employers, so that one cannot stand behind all of it unseen. */
  readonly namesEmployers: boolean
}

/**
 * The worst of three grades of a sample of single observations: its size (30 high, 10 medium), its spread P75 ÷ P25 (up to
 * 1.35 high, up to 1.6 medium), and its match (medium where employers are not named). The age of the source is no part of it.
 */
export function confidenceOf({ n, p25, p75, namesEmployers }: Sample): Grade {
  const spread = p75 / p25
  const parts: readonly Grade[] = [
    n >= 30 ? 'high' : n >= 10 ? 'medium' : 'low',
    spread <= 1.35 ? 'high' : spread <= 1.6 ? 'medium' : 'low',
    namesEmployers ? 'high' : 'medium',
  ]
  return grades.find((grade) => parts.includes(grade)) ?? 'low'
}
