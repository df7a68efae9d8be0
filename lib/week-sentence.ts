/** Where the week goes, in words. */
import type { Role } from '@/data/schema'
import { capitalize, formatList, formatShareInterval, uncapitalize } from './format'
import { nameJobs, oneOf } from './role-names'
import { statedWeeks } from './week-figure'
import { reachableRange, type Share } from './work-mix'

/** Where the week goes in the roles whose week is stated, and whose is not. */
export function weekFinding(roles: readonly Role[]): string {
  const weeks = statedWeeks(roles)
  const silent = roles.filter((role) => role.workMix.kind === 'unknown')
  const silence = silent.length === 0 ? '' : `How ${nameJobs(silent)} spend the week is not stated.`
  const said = weeks.map(({ role, activities }) => {
    const largest = [...activities]
      .sort((a, b) => b.lowPercent + b.highPercent - a.lowPercent - a.highPercent)
      .slice(0, 2)
    const share = togetherOf(
      largest,
      activities.filter((activity) => !largest.includes(activity)),
    )
    const names = formatList(largest.map((activity) => uncapitalize(activity.name)))
    return share.kind === 'unknown'
      ? share.why
      : `${capitalize(oneOf(role))} spends ${formatShareInterval({ min: share.value.min / 100, max: share.value.max / 100 })} of the week on ${names}.`
  })
  return [...said, silence].filter((sentence) => sentence !== '').join(' ')
}

/** The share of the week that some activities take together, given what the others leave. */
function togetherOf(some: readonly Share[], others: readonly Share[]) {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const together = {
    lowPercent: sum(some.map((share) => share.lowPercent)),
    highPercent: Math.min(100, sum(some.map((share) => share.highPercent))),
  }
  return reachableRange([together, ...others], 0)
}
