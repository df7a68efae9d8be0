/** What the traits say of some roles, in words. */
import type { Role, Trait } from '@/data/schema'
import { capitalize, uncapitalize } from './format'
import { standoutTraits } from './standouts'

/** What each role alone, or mainly it, is asked to do; the neutral form when nothing sets one apart. Of one role, how many traits are core. */
export function traitsFinding(roles: readonly Role[], traits: readonly Trait[]): string {
  const [only, ...others] = roles
  if (only && others.length === 0) {
    const core = traits.filter((trait) => only.traits[trait.id]?.level === 'core').length
    return `${core} of ${traits.length} traits are core to ${only.shortName}.`
  }
  const apart = roles.flatMap((role, index) => {
    const first = standoutTraits(roles, index, traits)[0]
    return first ? [`${capitalize(first.kind)} ${role.shortName} ${uncapitalize(first.trait.name)}.`] : []
  })
  return apart.length === 0
    ? 'No core or regular trait is known to set one of these roles apart.'
    : apart.slice(0, 3).join(' ')
}
