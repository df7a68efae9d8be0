/** What is known of interviewing for roles and of finding people for them, in words. */
import type { Role, Stated } from '@/data/schema'
import { capitalize } from './format'
import { nameJobs } from './role-names'

/** For which of the roles interviews are described, and for which they are not. */
export function interviewFinding(roles: readonly Role[]): string {
  const { told, silent } = split(roles, (role) => [role.interviewAreas, role.redFlags, role.expectations])
  if (told.length === 0) return `How to interview ${nameJobs(silent)} is not stated.`
  const said = `What to ask ${nameJobs(told)}, what should worry you, and what would lose them.`
  return silent.length === 0 ? said : `${said} For ${nameJobs(silent)} it is not stated.`
}

/** For which of the roles it is known where their people are found, and for which it is not. */
export function sourcingFinding(roles: readonly Role[]): string {
  const { told, silent } = split(roles, (role) => [role.pools])
  const said = told.length === 0 ? [] : [`Where ${nameJobs(told)} are found.`]
  const silence = silent.length === 0 ? [] : [`Where ${nameJobs(silent)} are found is not stated.`]
  return [...said, ...silence].map(capitalize).join(' ')
}

function split(roles: readonly Role[], read: (role: Role) => readonly Stated<unknown>[]) {
  const isTold = (role: Role) => read(role).some((fact) => fact.kind === 'known')
  return { told: roles.filter(isTold), silent: roles.filter((role) => !isTold(role)) }
}
