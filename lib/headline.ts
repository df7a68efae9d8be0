/** The lines at the head of a page: what the roles share in pay, and that their work differs. */
import type { Role, Trait } from '@/data/schema'
import { sharedRange } from './bands'
import { capitalize, formatCount, formatUsdRange, uncapitalize } from './format'
import { nameRoles } from './role-names'
import { comparedBands } from './scope'
import { standoutTraits } from './standouts'

/** A comparison's headline: what the roles share in pay, then what separates their work. */
export function compareTitle(roles: readonly Role[], traits: readonly Trait[]): string {
  if (roles.length < 2)
    return roles[0] ? `${roles[0].name}, beside a role of your choice.` : 'Choose two roles to compare.'
  const bands = comparedBands(roles)
  const shared = bands.length === roles.length ? sharedRange(bands.map(({ band }) => band)) : null
  const subject = roles.length === 2 ? nameRoles(roles) : `${capitalize(formatCount(roles.length))} roles`
  const pay = shared ? `${subject} share ${formatUsdRange(shared)}.` : `${nameRoles(roles)}, side by side.`
  const apart = roles.flatMap((role, index) => {
    const first = standoutTraits(roles, index, traits)[0]
    return first ? [`${first.kind} ${role.shortName} ${uncapitalize(first.trait.name)}`] : []
  })
  return apart.length === 0 ? pay : `${pay} ${capitalize(apart.slice(0, 2).join('; '))}.`
}

/** The home page's two lines: the pay that the roles share, and that their work differs. */
export function homeTitle(roles: readonly Role[]): [string, string] {
  const bands = comparedBands(roles)
  const shared = bands.length === roles.length ? sharedRange(bands.map(({ band }) => band)) : null
  const jobs = `${capitalize(formatCount(roles.length))} different jobs.`
  return shared ? [`Same ${formatUsdRange(shared)}.`, jobs] : [`${nameRoles(roles)}.`, jobs]
}
