/** Which steps of the ladder have pay, in words. */
import type { LadderStep, Role } from '@/data/schema'
import { formatList } from './format'
import { nameJobs } from './role-names'

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
