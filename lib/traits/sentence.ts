/** What sets roles apart, in words. */
import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { capitalize, uncapitalize } from '@/lib/words/format'
import { jobOf, oneOf } from '@/lib/words/role-names'
import { levelOf } from './levels'
import { standouts } from './standouts'

/** For each role that something sets apart, the strongest such trait: "only the SRE carries the pager". */
export function standoutClauses(roles: readonly Role[], traits: readonly Trait[]): string[] {
  return roles.flatMap((role, index) => {
    const [first] = standouts(roles, index, traits)
    if (first === undefined) return []
    const does = uncapitalize(first.trait.name)
    return [first.kind === 'only' ? `only the ${jobOf(role)} ${does}` : `it is mainly the ${jobOf(role)} who ${does}`]
  })
}

/** What each role alone, or mainly it, is asked to do; the neutral form when nothing sets one apart. Of one role, how many traits are core. */
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
