/**
 * A work mix: each activity's share of the week as a low and a high. The truth is any point of {low ≤ x ≤ high, Σx = 100},
 * so the midpoints, which need not sum to 100, are no estimate. Every function throws RangeError on a share that does not
 * lie within 0–100 or whose low exceeds its high.
 */
import { type Answer, known, type Unknown, unknown } from '@/lib/value/absence'
import { contains, type Interval } from '@/lib/value/interval'

/** One activity's share of the week, in percent, 0 ≤ low ≤ high ≤ 100. An `Activity` of the dataset is one. */
export interface Share {
  readonly lowPercent: number
  readonly highPercent: number
}

/** Whether any week fits, and the two sums in percent that decide it. */
export interface Feasibility {
  readonly feasible: boolean
  readonly sumLow: number
  readonly sumHigh: number
}

/**
 * Whether some week of 100 % fits all the shares: Σ low ≤ 100 ≤ Σ high. The sums are percent.
 * Throws RangeError on a share that does not lie within 0–100 or whose low exceeds its high.
 */
export function feasibility(shares: readonly Share[]): Feasibility {
  shares.forEach(checkShare)
  const sumLow = settled(sum(shares.map((share) => share.lowPercent)))
  const sumHigh = settled(sum(shares.map((share) => share.highPercent)))
  return { feasible: sumLow <= 100 && sumHigh >= 100, sumLow, sumHigh }
}

/**
 * The refusal of shares that no week fits, with their sums in words, or null when some week fits.
 * Throws RangeError on a share that does not lie within 0–100 or whose low exceeds its high.
 */
export function mixRefusal(shares: readonly Share[]): Unknown | null {
  const { feasible, sumLow, sumHigh } = feasibility(shares)
  if (feasible) return null
  return unknown(
    'out-of-range',
    `No week fits these shares: the lows sum to ${inWords(sumLow)} and the highs to ${inWords(sumHigh)}, ` +
      'and 100% must lie between the two.',
  )
}

/**
 * The week that fits all shares and is nearest (Euclidean) to their midpoints, in percent, summing to 100; or
 * `out-of-range` with the sums when no week fits.
 *
 * Method: water-filling. The nearest point moves every midpoint by one common amount and stops each at its bounds; the
 * total is piecewise linear in that amount, so the amount is found exactly between two breakpoints.
 * Throws RangeError on a share that does not lie within 0–100 or whose low exceeds its high.
 */
export function nearestPoint(shares: readonly Share[]): Answer<number[]> {
  const refused = mixRefusal(shares)
  if (refused) return refused
  const weekAt = (shift: number) =>
    shares.map((share) => clamp((share.lowPercent + share.highPercent) / 2 + shift, share))
  const reach = shares.map((share) => (share.highPercent - share.lowPercent) / 2)
  const breakpoints = reach.flatMap((half) => [-half, half]).sort((x, y) => x - y)
  const totals = breakpoints.map((shift) => sum(weekAt(shift)))
  const after = totals.findIndex((total) => total >= 100)
  // At the first breakpoint all shares are at their lows, at the last at their highs: sums off by rounding end here.
  if (after === 0) return known(weekAt(breakpoints[0] as number))
  if (after === -1) return known(weekAt(breakpoints.at(-1) as number))
  const [from, to] = breakpoints.slice(after - 1) as [number, number]
  const [totalFrom, totalTo] = totals.slice(after - 1) as [number, number]
  return known(weekAt(from + ((100 - totalFrom) / (totalTo - totalFrom)) * (to - from)))
}

/**
 * The values that one share can take while the others stay within theirs and the week sums to 100, in percent; or
 * `out-of-range` with the sums when no week fits.
 * Throws RangeError when there is no share at `index`, and on a share that does not lie within 0–100 or is inverted.
 */
export function reachableRange(shares: readonly Share[], index: number): Answer<Interval> {
  const share = shares[index]
  if (share === undefined) throw new RangeError(`there is no share at ${index}`)
  const refused = mixRefusal(shares)
  if (refused) return refused
  const { sumLow, sumHigh } = feasibility(shares.filter((_, other) => other !== index))
  return known({
    min: settled(Math.max(share.lowPercent, 100 - sumHigh)),
    max: settled(Math.min(share.highPercent, 100 - sumLow)),
  })
}

/**
 * The week after one share of `point` is set to `percent`: every other share takes part of the change in proportion to its
 * room towards its bound on that side, so all stay within bounds and the sum stays 100. In percent; or `out-of-range`,
 * saying which values are possible.
 * Throws RangeError when `point` is not a week that fits the shares, when there is no share at `index`, when `percent` is
 * not finite, and on a share that does not lie within 0–100 or is inverted.
 */
export function moveShare(
  shares: readonly Share[],
  point: readonly number[],
  index: number,
  percent: number,
): Answer<number[]> {
  if (!Number.isFinite(percent)) throw new RangeError(`a share must be a finite number, not ${percent}`)
  const reachable = reachableRange(shares, index)
  if (reachable.kind === 'unknown') return reachable
  checkWeek(shares, point)
  if (!contains(reachable.value, settled(percent))) {
    return unknown('out-of-range', possibleValues(reachable.value, percent))
  }
  // What the others must take, measured from their own sum, so that rounding does not build up over many moves.
  const change = 100 - percent - sum(point.filter((_, other) => other !== index))
  const rooms = shares.map((share, other) => (other === index ? 0 : room(share, point[other] as number, change)))
  const part = change === 0 ? 0 : change / Math.max(sum(rooms), Math.abs(change))
  return known(
    shares.map((share, other) =>
      clamp(other === index ? percent : (point[other] as number) + part * (rooms[other] as number), share),
    ),
  )
}

function room({ lowPercent, highPercent }: Share, percent: number, change: number): number {
  return Math.max(0, change > 0 ? highPercent - percent : percent - lowPercent)
}

/** To a millionth of a percent, so that decimals which sum to 100 on paper also do so in binary. */
function settled(percent: number): number {
  return Math.round(percent * 1e6) / 1e6
}

function possibleValues({ min, max }: Interval, percent: number): string {
  const possible = min === max ? `only ${inWords(min)}` : `from ${inWords(min)} to ${inWords(max)}`
  return `${inWords(percent)} is not possible: with the other shares within their ranges, this one can be ${possible}.`
}

function inWords(percent: number): string {
  return `${Number(percent.toFixed(2))}%`
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function clamp(value: number, { lowPercent, highPercent }: Share): number {
  return Math.min(highPercent, Math.max(lowPercent, value))
}

function checkShare({ lowPercent, highPercent }: Share): void {
  if (!(lowPercent >= 0 && lowPercent <= highPercent && highPercent <= 100)) {
    throw new RangeError(`a share must rise within 0–100 %: ${lowPercent} to ${highPercent}`)
  }
}

function checkWeek(shares: readonly Share[], point: readonly number[]): void {
  const fits = point.length === shares.length && settled(sum(point)) === 100
  const within = shares.every(
    (share, index) => settled(clamp(point[index] as number, share) - (point[index] as number)) === 0,
  )
  if (!fits || !within) throw new RangeError(`this is not a week that fits the shares: ${point.join(', ')}`)
}
