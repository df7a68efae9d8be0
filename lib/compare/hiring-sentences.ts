/** What is known of interviewing for roles and of finding people for them, in words. */

import type { Stated } from '@/data/schema/atoms'
import type { Role } from '@/data/schema/role'
import type { LadderStep } from '@/data/schema/vocabulary'
import { capitalize, formatList } from '@/lib/words/format'
import { nameJobs } from '@/lib/words/role-names'

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

/** Which steps of the ladder have a published band, for which of the roles; and which have none. */
export function ladderFinding(roles: readonly Role[], steps: readonly LadderStep[]): string {
  const opening = 'One ladder serves every role'
  const paid = roles.filter((role) => role.bands.length > 0)
  const payers = (step: LadderStep) => paid.filter((role) => role.bands.some((band) => band.levels.includes(step.id)))
  const priced = steps.filter((step) => payers(step).length > 0)
  if (priced.length === 0) return `${opening}; no step of it has a published band here.`
  const names = (some: readonly LadderStep[]) => formatList(some.map((step) => step.name.toLowerCase()))
  const all = priced.filter((step) => payers(step).length === paid.length)
  const some = priced.filter((step) => !all.includes(step))
  const covers = [
    ...(all.length === 0 ? [] : [names(all)]),
    ...(some.length === 0 ? [] : [`${names(some)} for some of them`]),
  ].join(', and ')
  const silentSteps = steps.filter((step) => !priced.includes(step))
  const silentRoles = roles.filter((role) => !paid.includes(role))
  return [
    `${opening}; published pay for ${nameJobs(paid)} covers ${covers}.`,
    ...(silentSteps.length === 0 ? [] : [`At ${names(silentSteps)} none is stated.`]),
    ...(silentRoles.length === 0 ? [] : [`Pay for ${nameJobs(silentRoles)} is not stated.`]),
  ].join(' ')
}
