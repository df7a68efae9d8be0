/** What is published of the demand for a role: its occupations' outlook, and a count of postings. */

import type { DemandFile, OccupationFile, Outlook } from '@/data/schema/market'
import type { Market } from '@/data/schema/release'
import type { Role } from '@/data/schema/role'
import { type Answer, known, unknown } from '@/lib/value/absence'
import { formatDate, formatNumber, formatPlural, formatShare } from '@/lib/words/format'
import { nameJobs } from '@/lib/words/role-names'
import { occupationMix } from './occupation'

/** One role's outlooks, and its postings of the two weeks that were counted; null where the count lacks the role. */
export interface RoleDemand {
  readonly outlooks: Answer<readonly RoleOutlook[]>
  readonly postings: PostingCount | null
}

/** How many postings name a role, among how many at how many companies, first seen between two days. */
export interface PostingCount extends Pick<DemandFile, 'firstSeen' | 'lastSeen' | 'companies'> {
  readonly all: number
  readonly ofRole: number
  readonly inUs: number
}

/** What the market facts hold of the demand for a role. */
export function roleDemand({ occupations, demand }: Pick<Market, 'occupations' | 'demand'>, role: string): RoleDemand {
  const found = demand.roles.find((each) => each.role === role)
  const { firstSeen, lastSeen, companies, postings: all } = demand
  return {
    outlooks: roleOutlooks(occupations, role),
    postings: found ? { firstSeen, lastSeen, companies, all, ofRole: found.postings, inUs: found.inUs } : null,
  }
}

/** One outlook in a sentence: the projection, and that it is of everyone in the occupations. */
export function outlookSentence(role: Role, { outlook, share }: RoleOutlook): string {
  return `${projection(outlook)} A proxy: ${formatShare(share)} of the filings for ${nameJobs([role])} name these occupations, and so do many other jobs.`
}

function projection({ name, baseYear, projectedYear, growthPercent }: Outlook): string {
  const change =
    growthPercent === 0
      ? 'is projected to stay as it is'
      : `is projected to ${growthPercent > 0 ? 'grow' : 'shrink'} by ${formatNumber(Math.abs(growthPercent))}%`
  return `Employment of ${name.toLowerCase()} ${change} from ${baseYear} to ${projectedYear}.`
}

/** The finding of the role’s demand: the projection that most of its filings are of; without one that none is published. */
export function demandFinding({ outlooks }: RoleDemand): string {
  const [first] = outlooks.kind === 'known' ? outlooks.value : []
  return first ? projection(first.outlook) : 'No outlook is published for its occupations.'
}

/** The count of postings in a sentence: how many, where, when; no trend can be read from it. */
export function postingsSentence(role: Role, { ofRole, all, inUs, ...when }: PostingCount): string {
  const part = `${formatNumber(ofRole)} of ${formatPlural(all, 'posting')}`
  const first = `first seen from ${formatDate(when.firstSeen)} to ${formatDate(when.lastSeen)} at ${formatPlural(when.companies, 'technology company', 'technology companies')}`
  return `${part} ${first} ${ofRole === 1 ? 'is' : 'are'} for ${nameJobs([role])}, ${formatNumber(inUs)} of them in the US. One count of two weeks: no trend.`
}

/** A published outlook, and the share of the role's filings, 0–1, under the occupations it speaks of. */
export interface RoleOutlook {
  readonly outlook: Outlook
  readonly share: number
}

/**
 * The published outlooks of a role's occupations, by share of its filings, largest first. They are never averaged: each speaks of
 * everyone in its occupations, whatever their role. `no-data` for a role without a mix or without a published outlook.
 */
export function roleOutlooks(file: OccupationFile, role: string): Answer<readonly RoleOutlook[]> {
  const mix = occupationMix(file, role)
  if (mix.kind === 'unknown') return mix
  const found = new Map<string, RoleOutlook>()
  for (const { soc, share } of mix.value) {
    const outlook = file.occupations.find((each) => each.soc === soc)?.outlook
    if (outlook) found.set(outlook.name, { outlook, share: share + (found.get(outlook.name)?.share ?? 0) })
  }
  if (found.size === 0) return unknown('no-data', 'No outlook is published for the occupations of this role.')
  return known([...found.values()].sort((a, b) => b.share - a.share))
}
