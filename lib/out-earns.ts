import { type PayRange, width } from './bands'

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
