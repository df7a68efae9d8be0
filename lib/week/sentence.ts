/** Where the week goes, in words. */
import type { Role } from '@/data/schema/role'
import { capitalize, formatList, formatShareInterval, uncapitalize } from '@/lib/words/format'
import { nameJobs, oneOf } from '@/lib/words/role-names'
import { statedWeeks } from './figure'
import { leadingActivities } from './leading'
import type { Feasibility } from './mix'

/** Where the week goes in the roles whose week is stated, and whose is not. */
export function weekFinding(roles: readonly Role[]): string {
  const weeks = statedWeeks(roles)
  const silent = roles.filter((role) => role.workMix.kind === 'unknown')
  const silence = silent.length === 0 ? '' : `How ${nameJobs(silent)} spend the week is not stated.`
  const said = weeks.map(({ role, activities }) => {
    const { largest, together: share } = leadingActivities(activities)
    const names = formatList(largest.map((activity) => uncapitalize(activity.name)))
    return share.kind === 'unknown'
      ? share.why
      : `${capitalize(oneOf(role))} spends ${formatShareInterval({ min: share.value.min / 100, max: share.value.max / 100 })} of the week on ${names}.`
  })
  return [...said, silence].filter((sentence) => sentence !== '').join(' ')
}

/** What the sums of a week's ranges rule out, to follow "the ranges add to …"; nothing where all may sit at their lows, or at their highs. */
export function endsRemark({ sumLow, sumHigh }: Feasibility): string {
  return sumLow < 100 && sumHigh > 100 ? ', so not all can sit at one end' : ''
}
