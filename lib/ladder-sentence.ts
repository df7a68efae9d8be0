/** Which steps of the ladder have pay, in words. */
import type { LadderStep, Role } from '@/data/schema'
import { formatList } from './format'

/** Which steps of the ladder have a published band among the roles. */
export function ladderFinding(roles: readonly Role[], steps: readonly LadderStep[]): string {
  const priced = steps.filter((step) => roles.some((role) => role.bands.some((band) => band.levels.includes(step.id))))
  if (priced.length === 0) return 'One ladder serves every role; no step of it has a published band here.'
  const silent = steps.filter((step) => !priced.includes(step)).map((step) => step.name.toLowerCase())
  const names = formatList(priced.map((step) => step.name.toLowerCase()))
  const silence = silent.length === 0 ? '' : ` Pay at ${formatList(silent)} is not stated.`
  return `One ladder serves every role; published pay covers ${names}.${silence}`
}
