import { type Answer, known, unknown } from '@/lib/value/absence'
import { reach95, type ShareEstimate, wilsonInterval } from '@/lib/value/interval'
import { pairsOf } from '@/lib/value/pairs'
import type { RoleFace } from '@/lib/words/role-names'
import type { Evidence } from './book'
import { type Cells, countIn, rankOf } from './cells'
import { percentilesAlone } from './figures'

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

/** How far one duel may stray: of each side the observations, and the variance of the shares of the other side that they beat. */
export interface DuelSpread {
  readonly nA: number
  readonly nB: number
  readonly varianceA: number
  readonly varianceB: number
}

/**
 * The spread behind `outEarns`: of each side, the sample variance of its observations’ placements, the share of the other side
 * that each beats, ties as a half; a share squared. The standard error of `outEarns` is √(varianceA ÷ nA + varianceB ÷ nB).
 *
 * Definition: DeLong, DeLong & Clarke-Pearson 1988 (doi.org/10.2307/2531595), their S10 and S01.
 * Throws RangeError when either side holds fewer than two observations.
 */
export function duelSpread(a: Cells, b: Cells): DuelSpread {
  const [nA, nB] = [countIn(a), countIn(b)]
  if (nA < 2 || nB < 2) throw new RangeError('a spread needs two observations on both sides')
  return { nA, nB, varianceA: placementVariance(a, b), varianceB: placementVariance(b, a) }
}

function placementVariance(of: Cells, against: Cells): number {
  const n = countIn(of)
  const placed = of.usd.map((usd, index) => ({ at: rankOf(against, usd), count: of.counts[index] as number }))
  const mean = placed.reduce((sum, { at, count }) => sum + at * count, 0) / n
  return placed.reduce((sum, { at, count }) => sum + count * (at - mean) ** 2, 0) / (n - 1)
}

/**
 * `outEarns` with its 95 % interval, DeLong’s, 0–1. Where one side wins every duel no spread is left to measure, and the
 * interval is Wilson’s of the smaller sample. It reads as if observations were independent.
 * Throws RangeError when either side holds fewer than two observations.
 */
export function outEarnsInterval(a: Cells, b: Cells): ShareEstimate {
  const at = outEarns(a, b)
  const { nA, nB, varianceA, varianceB } = duelSpread(a, b)
  const error = Math.sqrt(varianceA / nA + varianceB / nB)
  if (at === 0 || at === 1) return wilsonInterval(at, Math.min(nA, nB))
  return { at, low: Math.max(0, at - reach95 * error), high: Math.min(1, at + reach95 * error) }
}

/**
 * Who is ahead: the side that out-earns the other where the interval, to the whole percent as it is shown, does not hold one
 * half; null where there is no clear difference. "50–59%" names nobody, even from 50.3 %.
 */
export function aheadIn({ low, high }: ShareEstimate): 'a' | 'b' | null {
  if (isOverHalf(low)) return 'a'
  return isOverHalf(1 - high) ? 'b' : null
}

function isOverHalf(share: number): boolean {
  return Math.round(share * 100) > 50
}

/**
 * `outEarnsInterval` of two selections of one source, 0–1, where both show all their percentiles: ten observations each, and ten
 * employers where they are named; else `small-sample` or `no-data` with the side at fault, `a` before `b`. `not-defined` of a source
 * that is kept as percentiles.
 * Throws RangeError on evidence of two sources.
 */
export function outEarnsIn(a: Evidence, b: Evidence): Answer<ShareEstimate> {
  if (a.source !== b.source) throw new RangeError(`${a.source} and ${b.source} are two populations`)
  const hidden = a.hidden ?? b.hidden
  if (a.cells === null || b.cells === null) return hidden?.reason === 'not-stated' ? hidden : percentilesAlone
  if (hidden === null) return known(outEarnsInterval(a.cells, b.cells))
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

/** The chance, 0–1, that one of `a` out-earns one of `b`, ties counting half, with its interval. */
export interface OutEarns {
  readonly a: RoleFace
  readonly b: RoleFace
  readonly chance: Answer<ShareEstimate>
}

/** Every pair of roles with observations of one source, in order; none for a source that publishes percentiles alone. */
export function outEarnsOf(pays: readonly { readonly role: RoleFace; readonly found: Evidence | null }[]): OutEarns[] {
  const observed = pays.flatMap(({ role, found }) => (found === null ? [] : [{ role, found }]))
  return pairsOf(observed).map(([a, b]) => ({ a: a.role, b: b.role, chance: outEarnsIn(a.found, b.found) }))
}

/** A pair with the one who is ahead first, as it is told; as it was where no difference is clear or nothing is known. */
export function leadingFirst(pair: OutEarns): OutEarns {
  const { a, b, chance } = pair
  if (chance.kind === 'unknown' || aheadIn(chance.value) !== 'b') return pair
  const { at, low, high } = chance.value
  return { a: b, b: a, chance: known({ at: 1 - at, low: 1 - high, high: 1 - low }) }
}
