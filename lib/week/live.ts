/**
 * A week that is moved one share at a time and always sums to 100 %; some shares may be held where they are. Shares and weeks
 * are percent, in one order. Every function throws RangeError when the week does not fit the shares.
 */
import type { Interval } from '@/lib/value/interval'
import { moveShare, reachableRange, type Share } from './mix'

export interface LiveWeek {
  readonly week: readonly number[]
  /** Which shares must stay as they are. */
  readonly held: readonly boolean[]
  /** The values each share can take now. */
  readonly possible: readonly Interval[]
  /** Why the value last asked for was not possible, or null when it was. */
  readonly says: string | null
}

/** The week to begin with, nothing held. Throws RangeError when it does not fit the shares. */
export function startWeek(shares: readonly Share[], week: readonly number[]): LiveWeek {
  const held = shares.map(() => false)
  return { week, held, possible: possibleShares(shares, week, held), says: null }
}

/** The week after one share is set to `percent`, or to the nearest value that is possible, saying so then. */
export function moveWeek(shares: readonly Share[], { week, held }: LiveWeek, index: number, percent: number): LiveWeek {
  const fixed = heldShares(shares, week, held)
  const asked = moveShare(fixed, week, index, percent)
  const moved =
    asked.kind === 'known' ? asked : moveShare(fixed, week, index, nearest(possibleShare(fixed, index), percent))
  if (moved.kind === 'unknown') throw new RangeError(moved.why)
  const says = asked.kind === 'known' ? null : asked.why
  return { week: moved.value, held, possible: possibleShares(shares, moved.value, held), says }
}

/** The same week with one share held where it is, or let go. */
export function holdShare(shares: readonly Share[], { week, held }: LiveWeek, index: number, holds: boolean): LiveWeek {
  const next = held.map((each, other) => (other === index ? holds : each))
  return { week, held: next, possible: possibleShares(shares, week, next), says: null }
}

/** The end of a scale from 0, in percent, that shows every share with room to the right of it: a whole ten, at most 100. */
export function scaleEnd(shares: readonly Share[]): number {
  return Math.min(100, Math.ceil(Math.max(...shares.map((share) => share.highPercent)) / 10) * 10 + 10)
}

function possibleShares(shares: readonly Share[], week: readonly number[], held: readonly boolean[]): Interval[] {
  const fixed = heldShares(shares, week, held)
  return fixed.map((_, index) => possibleShare(fixed, index))
}

function possibleShare(fixed: readonly Share[], index: number): Interval {
  const reachable = reachableRange(fixed, index)
  if (reachable.kind === 'unknown') throw new RangeError(reachable.why)
  return reachable.value
}

function nearest({ min, max }: Interval, percent: number): number {
  return Math.min(max, Math.max(min, percent))
}

/** A held share is a range of one value. */
function heldShares(shares: readonly Share[], week: readonly number[], held: readonly boolean[]): Share[] {
  return shares.map((share, index) => {
    const percent = week[index]
    return held[index] && percent !== undefined ? { lowPercent: percent, highPercent: percent } : share
  })
}
