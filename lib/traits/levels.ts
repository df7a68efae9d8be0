/**
 * What roles hold, from a shared vocabulary of traits. A role *holds* a trait at core, regular or occasional; "no" is a
 * statement and "not stated" is none, so what is not stated never counts as absent. Results keep the vocabulary's order.
 * Every function throws RangeError when a role has no entry for one of the traits: the loader refuses such data.
 */
import type { Trait, TraitLevel } from '@/data/schema/vocabulary'

/** A role by the levels that it states, or does not state, for traits by their ids. A `Role` of the dataset is one. */
export interface Holder<Claim extends { readonly level: TraitLevel } = { readonly level: TraitLevel }> {
  readonly traits: Readonly<Record<string, Claim>>
}

/** A trait by its id, whatever else is known of it. */
export type TraitKey = Pick<Trait, 'id'>
type StatedLevel = Exclude<TraitLevel, 'not-stated'>

const weights: Readonly<Record<StatedLevel, number>> = { core: 3, regular: 2, occasional: 1, no: 0 }

/** How a trait falls among some roles, by index: `holders` are those that are known to hold it. */
export interface Placement<T> {
  readonly trait: T
  readonly kind: 'shared' | 'partly' | 'only' | 'none' | 'not-comparable'
  readonly holders: number[]
}

/** A trait that two roles hold at different levels, and its part (0–1) of all their difference. */
export interface Difference<T> {
  readonly trait: T
  readonly a: StatedLevel
  readonly b: StatedLevel
  readonly share: number
}

/** What a role's file says of one trait. Throws RangeError when the role has no entry for it. */
export function claimOf<C extends { readonly level: TraitLevel }>({ traits }: Holder<C>, { id }: TraitKey): C {
  const claim = traits[id]
  if (claim === undefined) throw new RangeError(`no level is given for the trait ${id}`)
  return claim
}

/** A role's level for one trait. Throws RangeError when the role has no entry for it. */
export function levelOf(role: Holder, trait: TraitKey): TraitLevel {
  return claimOf(role, trait).level
}

/** The weight of a stated level: core 3, regular 2, occasional 1, no 0. */
export function weightOf(level: StatedLevel): number {
  return weights[level]
}

/**
 * How each trait falls among two to five roles: `shared` when all hold it, `only` when one does, `partly` when two or more
 * but not all do, `none` when none does. A trait that some role does not state is `not-comparable`, with one exception:
 * when two roles hold it and another states "no", it is `partly` whatever the silent roles would say.
 * Throws RangeError on fewer than two or more than five roles, and on a trait without an entry.
 */
export function partition<T extends TraitKey>(roles: readonly Holder[], traits: readonly T[]): Placement<T>[] {
  if (roles.length < 2 || roles.length > 5) {
    throw new RangeError(`two to five roles can be set against each other, not ${roles.length}`)
  }
  return traits.map((trait) => {
    const levels = roles.map((role) => levelOf(role, trait))
    const holders = levels.flatMap((level, index) => (isStated(level) && level !== 'no' ? [index] : []))
    return { trait, kind: kindOf(levels, holders.length), holders }
  })
}

function kindOf(levels: readonly TraitLevel[], held: number): Placement<unknown>['kind'] {
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
export function differences<T extends TraitKey>(a: Holder, b: Holder, traits: readonly T[]): Difference<T>[] {
  const steps = traits.flatMap((trait) => {
    const [levelA, levelB] = [levelOf(a, trait), levelOf(b, trait)]
    if (!isStated(levelA) || !isStated(levelB) || levelA === levelB) return []
    return [{ trait, a: levelA, b: levelB, step: Math.abs(weightOf(levelA) - weightOf(levelB)) }]
  })
  const total = steps.reduce((sum, { step }) => sum + step, 0)
  return steps
    .sort((one, other) => other.step - one.step)
    .map(({ step, ...difference }) => ({ ...difference, share: step / total }))
}

/**
 * Whether roles are as good as the same in one trait: every role states it, no level is more than one from another, and it
 * is not core to one and lower in another. "Regular" against "occasional" and "occasional" against "no" are the same so;
 * "core" against "regular" is what tells trades apart.
 * Throws RangeError on fewer than two roles and on a trait without an entry.
 */
export function isSame(roles: readonly Holder[], trait: TraitKey): boolean {
  checkSeveral(roles)
  const levels = roles.map((role) => levelOf(role, trait))
  if (!levels.every(isStated)) return false
  const values = levels.map(weightOf)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return most === weights.core ? least === most : most - least <= 1
}

/** The traits of which at least one of some roles states no level. Throws RangeError on a trait without an entry. */
export function openTraits<T extends TraitKey>(roles: readonly Holder[], traits: readonly T[]): T[] {
  return traits.filter((trait) => roles.map((role) => levelOf(role, trait)).includes('not-stated'))
}

/** Whether a level says anything: "no" does, "not stated" does not. */
export function isStated(level: TraitLevel): level is StatedLevel {
  return level !== 'not-stated'
}

/** Throws RangeError on fewer than two roles: one alone cannot be set against others. */
export function checkSeveral(roles: readonly Holder[]): void {
  if (roles.length < 2) throw new RangeError('one role alone cannot be set against others')
}
