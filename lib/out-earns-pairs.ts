/** Who out-earns whom among the roles on one axis: every pair once. */
import type { Answer } from './absence'
import type { Evidence } from './evidence'
import { outEarnsIn } from './out-earns'
import { pairsOf } from './pairs'
import type { RoleFace } from './salaries-data'

/** The chance, 0–1, that one of `a` out-earns one of `b`, ties counting half. */
export interface OutEarns {
  readonly a: RoleFace
  readonly b: RoleFace
  readonly chance: Answer<number>
}

/** Every pair of roles with observations of one source, in order; none for a source that publishes percentiles alone. */
export function outEarnsOf(pays: readonly { readonly role: RoleFace; readonly found: Evidence | null }[]): OutEarns[] {
  const observed = pays.flatMap(({ role, found }) => (found === null ? [] : [{ role, found }]))
  return pairsOf(observed).map(([a, b]) => ({ a: a.role, b: b.role, chance: outEarnsIn(a.found, b.found) }))
}
