/**
 * What roles hold, from a shared vocabulary of traits. A role *holds* a trait at core, regular or occasional; "no" is a
 * statement and "not stated" is none, so what is not stated never counts as absent. Results keep the order of `ids`, the
 * vocabulary's. Every function throws RangeError when a role has no entry for one of the traits.
 */
import type { Role } from '@/data/schema/role'
import type { Trait, TraitLevel } from '@/data/schema/vocabulary'

/** A role's level for each trait id. */
export type Levels = Readonly<Record<string, TraitLevel>>

type TraitId = Trait['id']
type StatedLevel = Exclude<TraitLevel, 'not-stated'>

const weights: Readonly<Record<StatedLevel, number>> = { core: 3, regular: 2, occasional: 1, no: 0 }

/** How a trait falls among some roles, by index: `holders` are those that are known to hold it. */
export interface Placement {
  readonly trait: TraitId
  readonly kind: 'shared' | 'partly' | 'only' | 'none' | 'not-comparable'
  readonly holders: number[]
}

/** A trait that two roles hold at different levels, and its part (0–1) of all their difference. */
export interface Difference {
  readonly trait: TraitId
  readonly a: StatedLevel
  readonly b: StatedLevel
  readonly share: number
}

/** A role's level for each trait it has a claim on. */
export function levelsOf(role: Pick<Role, 'traits'>): Levels {
  return Object.fromEntries(Object.entries(role.traits).map(([trait, claim]) => [trait, claim.level]))
}

/** The weight of a stated level: core 3, regular 2, occasional 1, no 0. */
export function weightOf(level: StatedLevel): number {
  return weights[level]
}

/** A role's level for one trait. Throws RangeError when the role has no entry for it. */
export function levelAt(levels: Levels, trait: TraitId): TraitLevel {
  const level = levels[trait]
  if (level === undefined) throw new RangeError(`no level is given for the trait ${trait}`)
  return level
}

/**
 * How each trait falls among two to five roles: `shared` when all hold it, `only` when one does, `partly` when two or more
 * but not all do, `none` when none does. A trait that some role does not state is `not-comparable`, with one exception:
 * when two roles hold it and another states "no", it is `partly` whatever the silent roles would say.
 * Throws RangeError on fewer than two or more than five roles, and on a trait without an entry.
 */
export function partition(levelMaps: readonly Levels[], ids: readonly TraitId[]): Placement[] {
  if (levelMaps.length < 2 || levelMaps.length > 5) {
    throw new RangeError(`two to five roles can be set against each other, not ${levelMaps.length}`)
  }
  return ids.map((trait) => {
    const levels = levelMaps.map((map) => levelAt(map, trait))
    const holders = levels.flatMap((level, index) => (isHeld(level) ? [index] : []))
    return { trait, kind: kindOf(levels, holders.length), holders }
  })
}

function kindOf(levels: readonly TraitLevel[], held: number): Placement['kind'] {
  if (held >= 2 && levels.includes('no')) return 'partly'
  if (levels.includes('not-stated')) return 'not-comparable'
  if (held === levels.length) return 'shared'
  return held === 0 ? 'none' : 'only'
}

/**
 * The traits that two roles state at different levels, the greatest difference first, ties in vocabulary order. `share` is
 * |wₐ − w_b| as a part of its sum over these traits (which is Σmax − Σmin among the stated), so all shares sum to 1.
 * Traits that either role does not state are left out. Throws RangeError on a trait without an entry.
 */
export function differences(a: Levels, b: Levels, ids: readonly TraitId[]): Difference[] {
  const steps = ids.flatMap((trait) => {
    const [levelA, levelB] = [levelAt(a, trait), levelAt(b, trait)]
    if (!isStated(levelA) || !isStated(levelB) || levelA === levelB) return []
    return [{ trait, a: levelA, b: levelB, step: Math.abs(weightOf(levelA) - weightOf(levelB)) }]
  })
  const total = steps.reduce((sum, { step }) => sum + step, 0)
  return steps
    .sort((one, other) => other.step - one.step)
    .map(({ step, ...difference }) => ({ ...difference, share: step / total }))
}

/**
 * Whether roles are as good as the same in one trait: every role states it, and either all hold it at levels no more than
 * one apart or all state "no". The "differences only" view hides these.
 * Throws RangeError on fewer than two roles and on a trait without an entry.
 */
export function isSame(levelMaps: readonly Levels[], trait: TraitId): boolean {
  checkSeveral(levelMaps)
  const levels = levelMaps.map((map) => levelAt(map, trait))
  if (!levels.every(isStated)) return false
  const values = levels.map(weightOf)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return most === 0 || (least > 0 && most - least <= 1)
}

/** Whether a role holds a trait at any level; null when that is not stated. Throws RangeError on a trait without an entry. */
export function holdsAt(levels: Levels, trait: TraitId): boolean | null {
  const level = levelAt(levels, trait)
  return isStated(level) ? isHeld(level) : null
}

/** The traits of which at least one of some roles states no level. */
export function openTraits(roles: readonly Pick<Role, 'traits'>[], traits: readonly Trait[]): Trait[] {
  return traits.filter(({ id }) => roles.some((role) => role.traits[id]?.level === 'not-stated'))
}

/**
 * The traits in which some roles are as good as the same and that at least one of them holds: rows that differ in nothing.
 * Throws RangeError on fewer than two roles and on a trait without an entry.
 */
export function sameTraits(roles: readonly Role[], traits: readonly Trait[]): Trait[] {
  const levels = roles.map(levelsOf)
  return traits.filter(({ id }) => isSame(levels, id) && levels.some((map) => levelAt(map, id) !== 'no'))
}

function isStated(level: TraitLevel): level is StatedLevel {
  return level !== 'not-stated'
}

function isHeld(level: TraitLevel): boolean {
  return isStated(level) && weightOf(level) > 0
}

/** Throws RangeError on fewer than two roles: one alone cannot be set against others. */
export function checkSeveral(levelMaps: readonly Levels[]): void {
  if (levelMaps.length < 2) throw new RangeError('one role alone cannot be set against others')
}
