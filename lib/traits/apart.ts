/** The traits of some roles by what they tell: what sets them apart, the greatest first; where they are alike; what cannot be told. */
import { checkSeveral, type Holder, isSame, isStated, levelOf, type TraitKey, weightOf } from './levels'

export interface Apart<T> {
  /** Core to one and lower, or not stated, in another; or two levels or more apart. Core ones first, then by their part of all that sets the roles apart. */
  readonly differences: readonly T[]
  /** As good as the same, and part of at least one of the roles. */
  readonly alike: readonly T[]
  /** Core to none, and not stated for some. */
  readonly untold: readonly T[]
  /** Part of none of the roles. */
  readonly absent: readonly T[]
}

/**
 * Sorts each trait into one of four. What a trait adds to all that sets the roles apart is the sum over pairs that state it of
 * the steps between their levels (core 3, regular 2, occasional 1, no 0); ties keep the vocabulary's order.
 * Throws RangeError on fewer than two roles and on a trait without an entry.
 */
export function apart<T extends TraitKey>(roles: readonly Holder[], traits: readonly T[]): Apart<T> {
  checkSeveral(roles)
  const sorted = traits.map((trait) => ({ trait, kind: kindOf(roles, trait) }))
  const of = (kind: keyof Apart<T>) => sorted.filter((each) => each.kind === kind).map(({ trait }) => trait)
  const weighed = of('differences').map((trait) => ({
    trait,
    isCore: isCore(roles, trait),
    steps: stepsOf(roles, trait),
  }))
  return {
    differences: weighed
      .sort((one, other) => Number(other.isCore) - Number(one.isCore) || other.steps - one.steps)
      .map(({ trait }) => trait),
    alike: of('alike'),
    untold: of('untold'),
    absent: of('absent'),
  }
}

function kindOf(roles: readonly Holder[], trait: TraitKey): keyof Apart<TraitKey> {
  const levels = roles.map((role) => levelOf(role, trait))
  if (levels.every((level) => level === 'no')) return 'absent'
  if (isSame(roles, trait)) return 'alike'
  return levels.every(isStated) || isCore(roles, trait) ? 'differences' : 'untold'
}

function isCore(roles: readonly Holder[], trait: TraitKey): boolean {
  return roles.some((role) => levelOf(role, trait) === 'core')
}

function stepsOf(roles: readonly Holder[], trait: TraitKey): number {
  const weights = roles
    .map((role) => levelOf(role, trait))
    .filter(isStated)
    .map(weightOf)
  return weights.reduce(
    (sum, one, index) => sum + weights.slice(index + 1).reduce((part, other) => part + Math.abs(one - other), 0),
    0,
  )
}
