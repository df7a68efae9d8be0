/** What a comparison says of pay along the ladder. */
import type { Role } from '@/data/schema/role'
import type { LadderStep } from '@/data/schema/vocabulary'
import type { EvidenceByRole } from '@/lib/evidence/by-role'
import { measuredAt } from '@/lib/pay/measured'
import { paySource } from '@/lib/source/registry'
import { ladderLevels } from '@/lib/value/levels'
import { formatList, formatUsd } from '@/lib/words/format'
import { nameTitleLevel } from '@/lib/words/level-names'
import { nameJobs } from '@/lib/words/role-names'

/**
 * Which steps of the ladder have a published band, for which of the roles; and what was measured where there is none: of one
 * role the medians themselves, of several that they stand in its place.
 */
export function ladderFinding(roles: readonly Role[], steps: readonly LadderStep[], evidence: EvidenceByRole): string {
  const opening = 'One ladder serves every role'
  const paid = roles.filter((role) => role.bands.length > 0)
  const silent = roles.filter((role) => !paid.includes(role))
  const measured = silent.length === 0 ? '' : ` ${unpricedSentence(silent, evidence)}`
  const payers = (step: LadderStep) => paid.filter((role) => role.bands.some((band) => band.levels.includes(step.id)))
  const priced = steps.filter((step) => payers(step).length > 0)
  if (priced.length === 0) return `${opening}.${measured}`
  const names = (some: readonly LadderStep[]) => formatList(some.map((step) => step.name.toLowerCase()))
  const all = priced.filter((step) => payers(step).length === paid.length)
  const some = priced.filter((step) => !all.includes(step))
  const covers = [
    ...(all.length === 0 ? [] : [names(all)]),
    ...(some.length === 0 ? [] : [`${names(some)} for some of them`]),
  ].join(', and ')
  const unpriced = steps.filter((step) => !priced.includes(step))
  const hasMedian = unpriced.some((step) => paid.some(({ id }) => measuredAt(evidence[id] ?? [], step.id)))
  const instead = hasMedian ? '; measured medians stand in its place' : ''
  return [
    `${opening}; published pay for ${nameJobs(paid)} covers ${covers}.`,
    ...(unpriced.length === 0 ? [] : [` At ${names(unpriced)} no band is published${instead}.`]),
    measured,
  ].join('')
}

function unpricedSentence(silent: readonly Role[], evidence: EvidenceByRole): string {
  const opening = `No published band for ${nameJobs(silent)}`
  const found = silent.flatMap((role) =>
    ladderLevels.flatMap((level) => {
      const median = measuredAt(evidence[role.id] ?? [], level)
      return median === null ? [] : [{ level, ...median }]
    }),
  )
  const [first] = found
  if (first === undefined) return `${opening}, and no source has enough for a median at any level.`
  if (silent.length > 1) return `${opening}; measured medians stand in their place.`
  const medians = found.map(({ level, usd }) => `${formatUsd(usd)} at ${nameTitleLevel(level)}`)
  const { inText, isSingular } = paySource(first.source)
  return `${opening}; ${inText} ${isSingular ? 'has' : 'have'} a median of ${formatList(medians)}.`
}
