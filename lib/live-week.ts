/**
 * A week that is moved one share at a time and always sums to 100 %: some shares may be held where they are. Shares and the
 * week are per cent, in one order. Every function throws RangeError when the week does not fit the shares.
 */
import type { Interval } from './interval'
import { moveShare, reachableRange, type Share } from './work-mix'

export interface LiveWeek {
  readonly week: readonly number[]
  /** Which shares must stay as they are. */
  readonly held: readonly boolean[]
}

export interface Moved {
  readonly week: readonly number[]
  /** Why the value asked for is not possible, or null when it was taken. */
  readonly says: string | null
}

/** The values, in per cent, that one share can take while held shares stay and the others keep within their ranges. */
export function possibleShare(shares: readonly Share[], state: LiveWeek, index: number): Interval {
  const reachable = reachableRange(heldShares(shares, state), index)
  if (reachable.kind === 'unknown') throw new RangeError(reachable.why)
  return reachable.value
}

/** The week after one share is set to `percent`, or to the nearest value that is possible, with the reason then. */
export function movedWeek(shares: readonly Share[], state: LiveWeek, index: number, percent: number): Moved {
  const fixed = heldShares(shares, state)
  const asked = moveShare(fixed, state.week, index, percent)
  if (asked.kind === 'known') return { week: asked.value, says: null }
  const { min, max } = possibleShare(shares, state, index)
  const nearest = moveShare(fixed, state.week, index, Math.min(max, Math.max(min, percent)))
  if (nearest.kind === 'unknown') throw new RangeError(nearest.why)
  return { week: nearest.value, says: asked.why }
}

/** A held share is a range of one value. */
function heldShares(shares: readonly Share[], { week, held }: LiveWeek): Share[] {
  return shares.map((share, index) => {
    const percent = week[index]
    return held[index] && percent !== undefined ? { lowPercent: percent, highPercent: percent } : share
  })
}
