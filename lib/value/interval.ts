/** All values from `min` to `max`, both included; `min` ≤ `max`, in whatever unit its maker names. */
export interface Interval {
  readonly min: number
  readonly max: number
}

/** Whether the interval is one single value. */
export function isPoint({ min, max }: Interval): boolean {
  return min === max
}

/** The value halfway between the ends of the interval, in its unit. */
export function middleOf({ min, max }: Interval): number {
  return (min + max) / 2
}

/** Whether `value` lies in the interval, its ends included; NaN lies in none. */
export function contains({ min, max }: Interval, value: number): boolean {
  return min <= value && value <= max
}

/** A share as observed, 0–1, and the ends of its 95 % interval; `low` ≤ `at` ≤ `high`. */
export interface ShareEstimate {
  readonly at: number
  readonly low: number
  readonly high: number
}

/** The normal distribution's 97.5th percentile: how many standard errors a 95 % interval reaches to either side. */
export const reach95 = 1.959963984540054

/**
 * The 95 % interval of a share `at` of `n` observations, 0–1; `n` is above 0.
 *
 * Definition: the score interval of Wilson 1927 (doi.org/10.1080/01621459.1927.10502953), which Brown, Cai & DasGupta 2001
 * (doi.org/10.1214/ss/1009213286) recommend for small samples; it always holds `at` and exists at 0 and 1.
 */
export function wilsonInterval(at: number, n: number): ShareEstimate {
  const z = reach95
  const middle = (at + z ** 2 / (2 * n)) / (1 + z ** 2 / n)
  const reach = (z * Math.sqrt((at * (1 - at)) / n + z ** 2 / (4 * n ** 2))) / (1 + z ** 2 / n)
  return { at, low: Math.max(0, Math.min(at, middle - reach)), high: Math.min(1, Math.max(at, middle + reach)) }
}
