/**
 * Arithmetic of pay bands as a guide gives them: a low and a high, and no distribution between. Comparing bands of the
 * same scope is the caller's care. Every function throws RangeError on a range that is not finite, positive and rising.
 */
import { type Answer, known, unknown } from '@/lib/value/absence'
import type { PayRange } from '@/lib/value/pay-range'

/** A stretch of pay that the same number of ranges cover; `count` may be 0 between ranges that do not meet. */
export interface DepthSegment extends PayRange {
  readonly count: number
}

/** The pay halfway between low and high, in US dollars per year. Throws RangeError on a range that does not rise. */
export function midpoint(range: PayRange): number {
  checkRange(range)
  return (range.lowUsd + range.highUsd) / 2
}

/** The distance from low to high, in US dollars per year; above 0. Throws RangeError on a range that does not rise. */
export function width(range: PayRange): number {
  checkRange(range)
  return range.highUsd - range.lowUsd
}

/**
 * The width of a range as a share of its low, (high − low) / low; above 0 (the convention of salary structures, which
 * divides by the low and not by the high). Throws RangeError on a range that does not rise.
 */
export function spread(range: PayRange): number {
  return width(range) / range.lowUsd
}

/**
 * Pay as a share of the midpoint, pay / midpoint; 1 at the midpoint, and not confined to the range's own ends.
 * `payUsd` is dollars per year. Throws RangeError on pay that is not finite and on a range that does not rise.
 */
export function compaRatio(payUsd: number, range: PayRange): number {
  checkPay(payUsd)
  return payUsd / midpoint(range)
}

/**
 * How far into the range pay has come, (pay − low) / (high − low); 0 at the low, 1 at the high, outside 0–1 beyond them.
 * `payUsd` is dollars per year. Throws RangeError on pay that is not finite and on a range that does not rise.
 */
export function penetration(payUsd: number, range: PayRange): number {
  checkPay(payUsd)
  return (payUsd - range.lowUsd) / width(range)
}

/**
 * The pay that lies in every range, or null when there is none or only a single amount, or when no range is given.
 * Throws RangeError on a range that does not rise.
 */
export function sharedRange(ranges: readonly PayRange[]): PayRange | null {
  ranges.forEach(checkRange)
  const lowUsd = Math.max(...ranges.map((range) => range.lowUsd))
  const highUsd = Math.min(...ranges.map((range) => range.highUsd))
  return ranges.length > 0 && lowUsd < highUsd ? { lowUsd, highUsd } : null
}

/**
 * The shared pay as a share of all pay that either range covers, |A∩B| / |A∪B| (Jaccard's index on intervals); 0–1,
 * symmetric. Throws RangeError on a range that does not rise.
 */
export function jaccard(a: PayRange, b: PayRange): number {
  const shared = sharedWidth(a, b)
  return shared / (width(a) + width(b) - shared)
}

/**
 * The part of the range `of` that the range `by` also covers, |of∩by| / |of|; 0–1, and directional.
 * Throws RangeError on a range that does not rise.
 */
export function bandCoverage(of: PayRange, by: PayRange): number {
  return sharedWidth(of, by) / width(of)
}

/**
 * The overlap of neighboring bands of a salary structure, (high of the lower − low of the higher) / (high − low of the
 * higher); lower and higher by midpoint; above 0, at most 1.
 *
 * Not defined when the bands share no pay, or when an end is inverted: then one band lies inside the other, and the
 * formula would exceed 1 (100–300 beside 190–220 would give 3.67). Bands of one midpoint are neighbors only when equal.
 * Throws RangeError on a range that does not rise.
 */
export function adjacentOverlap(a: PayRange, b: PayRange): Answer<number> {
  const [lower, higher] = midpoint(a) <= midpoint(b) ? [a, b] : [b, a]
  if (sharedRange([a, b]) === null) {
    return unknown('not-defined', 'The bands share no pay, so there is no overlap of neighbors to measure.')
  }
  if (lower.lowUsd > higher.lowUsd || lower.highUsd > higher.highUsd) {
    const why =
      midpoint(a) === midpoint(b)
        ? 'The bands have the same midpoint and one lies inside the other, so neither is the lower.'
        : 'One band lies inside the other, so they do not follow each other as neighbors.'
    return unknown('not-defined', why)
  }
  return known((lower.highUsd - higher.lowUsd) / width(higher))
}

/**
 * How many ranges cover each stretch of pay, from the lowest low to the highest high, as consecutive segments whose
 * counts differ from one to the next; empty when no range is given. Throws RangeError on a range that does not rise.
 */
export function depth(ranges: readonly PayRange[]): DepthSegment[] {
  ranges.forEach(checkRange)
  const ends = [...new Set(ranges.flatMap((range) => [range.lowUsd, range.highUsd]))].sort((x, y) => x - y)
  const segments: DepthSegment[] = []
  ends.slice(1).forEach((highUsd, index) => {
    const lowUsd = ends[index] as number
    const count = ranges.filter((range) => range.lowUsd <= lowUsd && highUsd <= range.highUsd).length
    const last = segments.at(-1)
    if (last?.count === count) segments[segments.length - 1] = { ...last, highUsd }
    else segments.push({ lowUsd, highUsd, count })
  })
  return segments
}

function sharedWidth(a: PayRange, b: PayRange): number {
  const shared = sharedRange([a, b])
  return shared === null ? 0 : width(shared)
}

function checkRange({ lowUsd, highUsd }: PayRange): void {
  if (!(lowUsd > 0 && lowUsd < highUsd && highUsd < Infinity)) {
    throw new RangeError(`a pay range must rise from above zero: ${lowUsd} to ${highUsd}`)
  }
}

function checkPay(payUsd: number): void {
  if (!Number.isFinite(payUsd)) throw new RangeError(`pay must be a finite amount, not ${payUsd}`)
}

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
