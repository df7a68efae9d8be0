import { type Answer, known, unknown } from './absence'
import { type PayRange, width } from './bands'
import { type Cells, countIn } from './cells'
import { duels } from './duels'
import type { Evidence } from './evidence'

/**
 * The probability that pay drawn from `a` exceeds pay drawn from `b`, if pay were uniform in each range and the two draws
 * independent: the part of the rectangle a × b that lies above its diagonal. A share from 0 to 1; ties have no weight.
 *
 * It is P(A > B) + ½P(A = B), the measure of Mann & Whitney 1947 and Vargha & Delaney 2000, under an assumption that no
 * guide makes, so it is never a finding by itself. Throws RangeError on a range that does not rise.
 */
export function outEarnsUniform(a: PayRange, b: PayRange): number {
  const above =
    cornerArea(a.highUsd - b.lowUsd) -
    cornerArea(a.lowUsd - b.lowUsd) -
    cornerArea(a.highUsd - b.highUsd) +
    cornerArea(a.lowUsd - b.highUsd)
  return above / (width(a) * width(b))
}

/** The area under a diagonal of the given reach. Whole dollars keep the sum of four such areas exact. */
function cornerArea(reach: number): number {
  return reach > 0 ? reach ** 2 / 2 : 0
}

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
