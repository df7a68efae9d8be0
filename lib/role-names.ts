/** Roles as sentences name them. */
import type { Role } from '@/data/schema'
import { formatCount, formatList } from './format'

/** Short names joined in a sentence: "Performance, SRE and Backend". */
export function nameRoles(roles: readonly Role[]): string {
  return formatList(roles.map((role) => role.shortName))
}

/** "Both" for two, "all three" and so on for more. */
export function nameAll(count: number): string {
  return count === 2 ? 'both' : `all ${formatCount(count)}`
}

/** "SRE’s", "DevOps’": a role's short name as an owner. */
export function possessive(role: Pick<Role, 'shortName'>): string {
  return role.shortName.endsWith('s') ? `${role.shortName}’` : `${role.shortName}’s`
}
