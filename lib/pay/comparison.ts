/** What a comparison of roles says of pay, in words: what their published bands share, and where employers' ranges stand. */
import type { Role } from '@/data/schema/role'
import { type EvidenceByRole, type MeasuredPay, stripOf } from '@/lib/evidence/by-role'
import { outEarnsInterval } from '@/lib/evidence/out-earns'
import { leadSources, paySource, postedSource } from '@/lib/source/registry'
import { type Answer, known } from '@/lib/value/absence'
import type { ShareEstimate } from '@/lib/value/interval'
import { capitalize, formatCount, formatList, formatShare, formatUsd, formatUsdRange } from '@/lib/words/format'
import { nameAll, nameJobs, nameRoles } from '@/lib/words/role-names'
import { bandCoverage, sharedRange } from './bands'
import { sampleNote } from './measured'
import { pairFinding } from './pair-sentences'
import { type PostedMedian, postedMedians } from './posted'
import { comparedBands } from './scope'

/** The strips that a comparison draws under the bands: what employers post, and the floor that visa filings are. */
export function leadStrips(roles: readonly Role[], evidence: EvidenceByRole): EvidenceByRole {
  const isLead = ({ source }: MeasuredPay) => leadSources.includes(source)
  return Object.fromEntries(roles.map(({ id }) => [id, (evidence[id] ?? []).filter(isLead)]))
}

/**
 * What the roles' bands share, and the medians of the source that answers by default; of two roles also how often the one is
 * paid more. What is missing is said of the roles that miss it.
 */
export function comparedPay(roles: readonly Role[], evidence: EvidenceByRole): string {
  return [bandSentence(roles), medianSentence(roles, evidence), pairSentence(roles, evidence)]
    .filter((sentence) => sentence !== null)
    .join(' ')
}

function bandSentence(roles: readonly Role[]): string | null {
  const compared = comparedBands(roles)
  if (compared.length < 2) return null
  const shared = sharedRange(compared.map(({ band }) => band))
  const whose = compared.length === roles.length ? nameAll(roles.length) : `the ${formatCount(compared.length)}`
  if (shared === null) return `No pay is common to ${whose} published bands.`
  const parts = compared.map(({ role, band }) => `${formatShare(bandCoverage(band, shared))} of ${role.shortName}’s`)
  return `${capitalize(whose)} published bands share ${formatUsdRange(shared)}: ${formatList(parts)}.`
}

function medianSentence(roles: readonly Role[], evidence: EvidenceByRole): string {
  const { inText } = paySource(postedSource)
  const found = postedMedians(roles, evidence)
  const missing = roles.filter((role) => !found.some((each) => each.role === role))
  if (found.length === 0) return `There are too few ${inText} for a median of any of these roles.`
  const medians = found.map((each) => `${formatUsd(each.usd)} for ${nameJobs([each.role])}${thin(each)}`)
  const few = missing.length === 0 ? '' : `; too few for ${nameRoles(missing)}`
  return `${capitalize(inText)} center on ${formatList(medians)}${few}.`
}

/** Under so many observations, how many there are stands beside the median. */
const fewObservations = 50

function thin({ n }: PostedMedian): string {
  return n < fewObservations ? ` ${sampleNote({ n })}` : ''
}

function pairSentence(roles: readonly Role[], evidence: EvidenceByRole): string | null {
  const [a, b, ...more] = roles
  if (a === undefined || b === undefined || more.length > 0) return null
  const [ofA, ofB] = [stripOf(evidence, a.id, postedSource), stripOf(evidence, b.id, postedSource)]
  if (ofA === undefined || ofB === undefined) return null
  return pairFinding({ a, b, chance: chanceOf(ofA, ofB) })
}

/** How often the one is paid more than the other, 0–1, where both have enough to show all their percentiles. */
function chanceOf(a: MeasuredPay, b: MeasuredPay): Answer<ShareEstimate> {
  const missing = [a.percentiles.p10, b.percentiles.p10].find(({ kind }) => kind === 'unknown')
  if (missing?.kind === 'unknown') return missing
  if (a.cells === null || b.cells === null) throw new RangeError(`${a.source} keeps no observations to compare`)
  return known(outEarnsInterval(a.cells, b.cells))
}
