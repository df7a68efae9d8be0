import type { Interval } from '@/lib/value/interval'
import { type Holder, isStated, levelOf, type TraitKey } from './levels'

/** How many traits both of two roles hold, and how many at least one of them does; whole numbers from 0 up. */
export interface TraitCounts {
  readonly both: Interval
  readonly either: Interval
}

/**
 * How many traits two roles hold both, and either, as exact intervals: each level that is not stated may be held or not.
 * Both counts only grow with what is held, so the ends are at all such levels held, and at none.
 * Throws RangeError on a trait without an entry.
 */
export function traitCounts(a: Holder, b: Holder, traits: readonly TraitKey[]): TraitCounts {
  const count = (atLeast: 1 | 2, unstated: 0 | 1) => {
    const [heldA, heldB] = [heldFlags(a, traits, unstated), heldFlags(b, traits, unstated)]
    return heldA.filter((flag, index) => flag + (heldB[index] as number) >= atLeast).length
  }
  const interval = (atLeast: 1 | 2) => ({ min: count(atLeast, 0), max: count(atLeast, 1) })
  return { both: interval(2), either: interval(1) }
}

/** 1 for each trait that a role holds, 0 for each that it does not, `unstated` where nobody says. Throws RangeError on a trait without an entry. */
export function heldFlags(role: Holder, traits: readonly TraitKey[], unstated: 0 | 1): (0 | 1)[] {
  return traits.map((trait) => {
    const level = levelOf(role, trait)
    return isStated(level) ? (level === 'no' ? 0 : 1) : unstated
  })
}
