import type { Trait } from '@/data/schema/vocabulary'
import type { Interval } from '@/lib/value/interval'
import { holdsAt, type Levels } from './levels'

type TraitId = Trait['id']

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
export function traitCounts(a: Levels, b: Levels, ids: readonly TraitId[]): TraitCounts {
  const [least, most] = ([0, 1] as const).map((unstated) => {
    const [heldA, heldB] = [heldFlags(a, ids, unstated), heldFlags(b, ids, unstated)]
    return { both: count(heldA, heldB, 2), either: count(heldA, heldB, 1) }
  }) as [Record<keyof TraitCounts, number>, Record<keyof TraitCounts, number>]
  return { both: { min: least.both, max: most.both }, either: { min: least.either, max: most.either } }
}

/** 1 for each trait that a role holds, 0 for each that it does not, `unstated` where nobody says. Throws RangeError on a trait without an entry. */
export function heldFlags(levels: Levels, ids: readonly TraitId[], unstated: 0 | 1): (0 | 1)[] {
  return ids.map((trait) => {
    const held = holdsAt(levels, trait)
    return held === null ? unstated : held ? 1 : 0
  })
}

function count(a: readonly number[], b: readonly number[], atLeast: number): number {
  return a.filter((flag, index) => flag + (b[index] as number) >= atLeast).length
}
