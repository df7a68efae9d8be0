/** What the first page says of the roles: of some how their pay overlaps, of the others what is posted for each. */
import type { Role } from '@/data/schema/role'
import type { EvidenceByRole } from '@/lib/evidence/by-role'
import { sharedRange } from '@/lib/pay/bands'
import { type PostedMedian, postedMedians } from '@/lib/pay/posted'
import { comparedBands } from '@/lib/pay/scope'
import { capitalize, formatCount, formatUsd, formatUsdRange } from '@/lib/words/format'
import { nameAll, nameJobs } from '@/lib/words/role-names'

/** From which to which the posted medians run, and whose they are; empty where fewer than two roles have one. */
export function medianSpread(medians: readonly PostedMedian[]): string {
  const [highest, ...others] = medians
  const lowest = others.at(-1)
  if (highest === undefined || lowest === undefined) return ''
  const [low, high] = [formatUsd(lowest.usd), formatUsd(highest.usd)]
  if (low === high) return `Every posted median is ${low}.`
  const whose = (amount: string) =>
    nameJobs(medians.filter(({ usd }) => formatUsd(usd) === amount).map(({ role }) => role))
  return `Posted medians run from ${low} for ${whose(low)} to ${high} for ${whose(high)}.`
}

/** The head over the comparison: how many jobs they are, and whether their bands overlap. */
export function overviewHead(roles: readonly Role[]): string {
  const count = capitalize(formatCount(roles.length))
  return sharedOf(roles) === null ? `${count} different jobs` : `${count} jobs, overlapping pay`
}

/** How the pay of some roles overlaps: by their published bands, then by what is posted. */
export function overviewFinding(roles: readonly Role[], evidence: EvidenceByRole): string {
  const shared = sharedOf(roles)
  const guides = new Set(roles.flatMap(({ bands }) => bands.map(({ origin }) => origin.source))).size
  const inside = `${guides === 1 ? 'One hiring guide puts' : 'Hiring guides put'} ${shared && formatUsdRange(shared)} inside ${nameAll(roles.length)} bands.`
  const sentences = [shared === null ? '' : inside, medianSpread(postedMedians(roles, evidence))]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

/** The pay that the bands of all the roles share; null where one has none, and where they share none. */
function sharedOf(roles: readonly Role[]) {
  const bands = comparedBands(roles).map(({ band }) => band)
  return bands.length === roles.length ? sharedRange(bands) : null
}
