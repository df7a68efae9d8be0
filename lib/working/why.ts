/** What opens behind a derived figure: the question, the arithmetic, what it means and where it is weak. */
import type { Role } from '@/data/schema/role'
import type { Derivation } from './derivation'

/** The working behind one figure, for the panel that its dotted underline opens. */
export interface Why {
  /** The deep link behind #, and the id of the panel. */
  readonly key: string
  readonly question: string
  /** The figure as it is shown. */
  readonly answer: string
  readonly derivations: readonly { readonly label: string; readonly derivation: Derivation }[]
  readonly means: string
  readonly inputs: string
  readonly sources: readonly string[]
  readonly weakSpot: string
  /** The method's anchor on the data page. */
  readonly method: string
  /** Where the rows behind the figure are. */
  readonly rows: string
}

/** The key of a why about some roles, in order: "why=overlap.sre.pe". */
export function whyKey(subject: string, ...roles: readonly Role[]): string {
  return `why=${[subject, ...roles.map((role) => role.mark.code.toLowerCase())].join('.')}`
}

/** Where every figure made of trait levels is weak. */
export const levelsWeakSpot =
  'Levels are readings of a source or our own judgment, and another reader could differ by one.'
