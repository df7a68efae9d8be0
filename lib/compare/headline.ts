/** The lines at the head of a page: what the roles share in pay, and that their work differs. */
import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { sharedRange } from '@/lib/pay/bands'
import { comparedBands } from '@/lib/pay/scope'
import { similarityFinding } from '@/lib/traits/likeness-sentences'
import { standoutClauses } from '@/lib/traits/sentence'
import type { PayRange } from '@/lib/value/pay-range'
import { capitalize, formatCount, formatUsdRange } from '@/lib/words/format'
import { nameJobs, nameRoles } from '@/lib/words/role-names'

/** A comparison's headline: what the roles share in pay, or how alike two are, then what separates their work. */
export function compareTitle(roles: readonly Role[], traits: readonly Trait[]): string {
  if (roles.length < 2)
    return roles[0] ? `${roles[0].name}, beside a role of your choice.` : 'Choose two roles to compare.'
  // Four or five names leave room for one clause.
  const apart = standoutClauses(roles, traits).slice(0, roles.length > 3 ? 1 : 2)
  const first = sharedPayTitle(roles) ?? likenessTitle(roles, traits)
  return apart.length === 0 ? first : `${first} ${capitalize(apart.join('; '))}.`
}

/** What pay the roles share, or that they share no range of it; null when some role has no band to compare. */
function sharedPayTitle(roles: readonly Role[]): string | null {
  const pay = payOf(roles)
  if (pay === null) return null
  const subject = roles.length === 2 ? nameJobs(roles) : `${formatCount(roles.length)} roles`
  return `${capitalize(subject)} ${pay.shared ? `share ${formatUsdRange(pay.shared)}` : 'share no range of pay'}.`
}

function likenessTitle(roles: readonly Role[], traits: readonly Trait[]): string {
  return roles.length === 2 ? similarityFinding(roles, traits) : `${nameRoles(roles)}, side by side.`
}

/** The pay that all bands share, if any does; null when some role has no band to compare. */
function payOf(roles: readonly Role[]): { readonly shared: PayRange | null } | null {
  const bands = comparedBands(roles).map(({ band }) => band)
  return bands.length === roles.length ? { shared: sharedRange(bands) } : null
}

/** The home page's two lines, for two roles or more: the pay that they share, and that their work differs. */
export function homeTitle(roles: readonly Role[]): [string, string] {
  const pay = payOf(roles)
  const names = `${nameRoles(roles)}, side by side.`
  const first = pay === null ? names : pay.shared ? `Same ${formatUsdRange(pay.shared)}.` : 'No range of pay in common.'
  return [first, `${capitalize(formatCount(roles.length))} different jobs.`]
}
