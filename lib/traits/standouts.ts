/** What sets a role apart from the others: traits it alone holds, or that are mainly its; as facts and in words. */

import type { Role } from '@/data/schema/role'
import type { Trait, TraitLevel } from '@/data/schema/vocabulary'
import { capitalize, uncapitalize } from '@/lib/words/format'
import { jobOf, oneOf } from '@/lib/words/role-names'
import { checkSeveral, type Holder, levelOf, type TraitKey } from './levels'

/** A trait that sets one role apart from others: held by it alone, or core to it and at most occasional elsewhere. */
export interface Standout<T> {
  readonly trait: T
  readonly kind: 'only' | 'mainly'
}

/**
 * What sets the role at `index` apart, strongest first: traits that are core to it alone, traits that are core to it while
 * every other role states occasional or no, then traits regular to it alone; ties in vocabulary order.
 * Throws RangeError on fewer than two roles, when there is no role at `index`, and on a trait without an entry.
 */
export function standouts<T extends TraitKey>(
  roles: readonly Holder[],
  index: number,
  traits: readonly T[],
): Standout<T>[] {
  const own = roles[index]
  if (own === undefined) throw new RangeError(`there is no role at ${index}`)
  checkSeveral(roles)
  const others = roles.filter((_, other) => other !== index)
  const levels = traits.map((trait) => ({
    trait,
    here: levelOf(own, trait),
    elsewhere: others.map((other) => levelOf(other, trait)),
  }))
  const held = (level: TraitLevel, allowed: readonly TraitLevel[]) =>
    levels
      .filter(({ here, elsewhere }) => here === level && elsewhere.every((each) => allowed.includes(each)))
      .map(({ trait }) => trait)
  const core = held('core', ['no'])
  const mainly = held('core', ['occasional', 'no']).filter((trait) => !core.includes(trait))
  const named = (kind: Standout<T>['kind']) => (trait: T) => ({ trait, kind })
  return [...core.map(named('only')), ...mainly.map(named('mainly')), ...held('regular', ['no']).map(named('only'))]
}

/** For each role that something sets apart, the strongest such trait: "only the SRE carries the pager". Throws as `standouts` does. */
export function standoutClauses(roles: readonly Role[], traits: readonly Trait[]): string[] {
  return roles.flatMap((role, index) => {
    const [first] = standouts(roles, index, traits)
    if (first === undefined) return []
    const does = uncapitalize(first.trait.name)
    return [first.kind === 'only' ? `only the ${jobOf(role)} ${does}` : `it is mainly the ${jobOf(role)} who ${does}`]
  })
}

/**
 * What each role alone, or mainly it, is asked to do; the neutral form when nothing sets one apart. Of one role, how many traits
 * are core. Throws RangeError on a trait without an entry.
 */
export function traitsFinding(roles: readonly Role[], traits: readonly Trait[]): string {
  const [only, ...others] = roles
  if (only && others.length === 0) {
    const core = traits.filter((trait) => levelOf(only, trait) === 'core').length
    return `${core} of ${traits.length} traits are core to ${oneOf(only)}.`
  }
  const apart = standoutClauses(roles, traits).slice(0, 3)
  return apart.length === 0
    ? 'No core or regular trait is known to set one of these roles apart.'
    : apart.map((clause) => `${capitalize(clause)}.`).join(' ')
}
