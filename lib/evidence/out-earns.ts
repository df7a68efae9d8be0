import { type Answer, known, unknown } from '@/lib/value/absence'
import { pairsOf } from '@/lib/value/pairs'
import type { RoleFace } from '@/lib/words/role-names'
import type { Evidence } from './book'
import { type Cells, countIn } from './cells'

/**
 * The chance that an observation drawn from `a` exceeds one drawn from `b`, plus half the chance that they are equal:
 * P(A > B) + ½P(A = B), 0–1.
 *
 * Definition: Mann & Whitney 1947; Vargha & Delaney 2000, their A. One pass over both. It says nothing of two sources: give it
 * cells of the same one. Throws RangeError when either holds no observation.
 */
export function outEarns(a: Cells, b: Cells): number {
  const [nA, nB] = [countIn(a), countIn(b)]
  if (nA === 0 || nB === 0) throw new RangeError('who out-earns whom needs an observation on both sides')
  const { won, ties } = duels(a, b)
  return (2 * won + ties) / (2 * nA * nB)
}

/**
 * `outEarns` of two selections of one source, 0–1, where both show all their percentiles: ten observations each, and ten
 * employers where they are named; else `small-sample` or `no-data` with the side at fault, `a` before `b`.
 * Throws RangeError on evidence of two sources.
 */
export function outEarnsIn(a: Evidence, b: Evidence): Answer<number> {
  if (a.source !== b.source) throw new RangeError(`${a.source} and ${b.source} are two populations`)
  const hidden = a.hidden ?? b.hidden
  if (hidden === null) return known(outEarns(a.cells, b.cells))
  return unknown(hidden.reason, `Who out-earns whom needs ten on both sides. ${hidden.why}`)
}

/** Of all pairs of an observation of `a` and one of `b`, how many the first wins and how many tie. */
export function duels(a: Cells, b: Cells): { readonly won: number; readonly ties: number } {
  let [won, ties, below, next] = [0, 0, 0, 0]
  a.usd.forEach((usd, index) => {
    for (; next < b.usd.length && (b.usd[next] as number) < usd; next += 1) below += b.counts[next] as number
    const count = a.counts[index] as number
    won += count * below
    if (b.usd[next] === usd) ties += count * (b.counts[next] as number)
  })
  return { won, ties }
}

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
