/**
 * The value below which the share `p` of the data lies, linear between neighbors at h = (n − 1)p.
 *
 * Definition: Hyndman & Fan 1996, type 7, as in R, NumPy, SQL `percentile_cont` and Excel's PERCENTILE.INC. Excel's
 * PERCENTILE.EXC is type 6: it takes h = (n + 1)p counted from one, so it lies further out and has no value at the ends.
 * `sorted` ascends, in any unit, which is also the unit of the result; `p` is a share from 0 to 1. The result lies within
 * the data and never falls as `p` rises.
 * Throws RangeError when `sorted` is empty, unsorted or holds a value that is not finite, or when `p` is outside 0 to 1.
 */
export function percentile(sorted: readonly number[], p: number): number {
  checkSorted(sorted)
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p must be a share from 0 to 1, not ${p}`)
  const position = (sorted.length - 1) * p
  const lower = sorted[Math.floor(position)] as number
  const upper = sorted[Math.ceil(position)] as number
  return lower + (position - Math.floor(position)) * (upper - lower)
}

/**
 * The share of the data below `value` plus half the share equal to it (the mid-rank, so that ties count for neither side).
 *
 * `sorted` ascends and has the unit of `value`; the result is a share from 0 to 1.
 * Throws RangeError when `sorted` is empty, unsorted or holds a value that is not finite, or when `value` is NaN.
 */
export function percentileRank(sorted: readonly number[], value: number): number {
  checkSorted(sorted)
  if (Number.isNaN(value)) throw new RangeError('the ranked value must be a number')
  const below = sorted.filter((item) => item < value).length
  const equal = sorted.filter((item) => item === value).length
  return (below + equal / 2) / sorted.length
}

function checkSorted(sorted: readonly number[]): void {
  if (sorted.length === 0) throw new RangeError('a percentile needs at least one value')
  for (const [index, value] of sorted.entries()) {
    if (!Number.isFinite(value)) throw new RangeError(`every value must be finite; number ${index + 1} is ${value}`)
    const previous = sorted[index - 1]
    if (previous !== undefined && previous > value) {
      throw new RangeError(`values must ascend: ${previous} stands before ${value}`)
    }
  }
}
