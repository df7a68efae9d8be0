/** What was measured of a role's pay where no band is published: the median of the first source that shows one. */
import type { SeniorityLevel } from '@/data/schema/atoms'
import type { Role } from '@/data/schema/role'
import type { EvidenceByRole, MeasuredPay } from '@/lib/evidence/by-role'
import { paySource, type SourceId } from '@/lib/source/registry'
import { grouped } from '@/lib/value/grouped'
import { formatList, formatNumber, formatUsd } from '@/lib/words/format'
import { nameJobs } from '@/lib/words/role-names'

/** A median in US dollars a year, the source that measured it, and how many observations are behind it; null where none is stated. */
export interface MeasuredMedian {
  readonly source: SourceId
  readonly usd: number
  readonly n: number | null
}

/** The national median at all levels of the first source that shows one; null where none does. */
export function measuredMedian(strips: readonly MeasuredPay[]): MeasuredMedian | null {
  for (const { source, n, percentiles } of strips)
    if (percentiles.p50.kind === 'known')
      return { source, usd: percentiles.p50.value, n: n.kind === 'known' ? n.value : null }
  return null
}

/**
 * The national median of titles that name a level, of the first source that shows one at any level; null where that source shows
 * none at this one. All levels of a role are of one source: two sources side by side would make steps that nobody pays.
 */
export function measuredAt(strips: readonly MeasuredPay[], level: SeniorityLevel): MeasuredMedian | null {
  const strip = strips.find(({ levels }) => levels.some(({ p50 }) => p50.kind === 'known'))
  const found = strip?.levels.find((each) => each.level === level)
  return strip && found?.p50.kind === 'known' ? { source: strip.source, usd: found.p50.value, n: found.n } : null
}

/** How many observations are behind a median, in brackets: "(n=61)"; a proxy that counts none says so. */
export function sampleNote({ n }: Pick<MeasuredMedian, 'n'>): string {
  return n === null ? '(a proxy)' : `(n=${formatNumber(n)})`
}

/**
 * What stands in place of the bands that nobody publishes of some roles: "No published band for DevOps engineers; visa filings
 * have a median of $126k (n=740)." Empty without roles.
 */
export function noBandSentence(roles: readonly Role[], evidence: EvidenceByRole): string {
  if (roles.length === 0) return ''
  const opening = `No published band for ${nameJobs(roles)}`
  const found = roles.flatMap((role) => {
    const median = measuredMedian(evidence[role.id] ?? [])
    return median === null ? [] : [{ role, ...median }]
  })
  if (found.length === 0) return `${opening} has been read, and no source has enough for a median.`
  const said = [...grouped(found, ({ source }) => source).values()].map((some) =>
    describeMedians(some, roles.length > 1),
  )
  const without = roles.filter((role) => !found.some((each) => each.role === role))
  const silence = without.length === 0 ? '' : `; for ${nameJobs(without)} no source has enough for a median`
  return `${opening}; ${said.join('; ')}${silence}.`
}

type Found = MeasuredMedian & { readonly role: Role }

function describeMedians(some: readonly [Found, ...Found[]], named: boolean): string {
  const { inText, isSingular } = paySource(some[0].source)
  const medians = some.map((each) => {
    const whose = named ? ` for ${nameJobs([each.role])}` : ''
    return `${formatUsd(each.usd)}${whose} ${sampleNote(each)}`
  })
  return `${inText} ${isSingular ? 'has' : 'have'} ${some.length === 1 ? 'a median' : 'medians'} of ${formatList(medians)}`
}
