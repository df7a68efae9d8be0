/** What the bands say together, in words. */
import type { Role } from '@/data/schema/role'
import type { LadderStep } from '@/data/schema/vocabulary'
import type { EvidenceByRole } from '@/lib/evidence/by-role'
import { paySource } from '@/lib/source/registry'
import { capitalize, formatCount, formatList, formatShare, formatUsd, formatUsdRange } from '@/lib/words/format'
import { nameAll, nameJobs, oneOf, possessive } from '@/lib/words/role-names'
import { bandCoverage, sharedRange } from './bands'
import { measuredMedian, noBandSentence, sampleNote } from './measured'
import { type ComparedBand, comparedBands, comparedScope, describeScope } from './scope'

/** What the bands say together: whether pay tells the roles apart; and where a role has no band, what was measured of its pay. */
export function payFinding(roles: readonly Role[], steps: readonly LadderStep[], evidence: EvidenceByRole): string {
  const compared = comparedBands(roles)
  const scope = comparedScope(roles)
  const first = compared[0]
  if (first === undefined || scope === null) return noBandSentence(roles, evidence)
  if (roles.length === 1) return `${measuredSentence(first.role, evidence)}${bandsSentence(first.role, steps)}`
  const missing = roles.filter((role) => !compared.some((each) => each.role === role))
  const silent = missing.filter((role) => role.bands.length === 0)
  const elsewhere = missing.filter((role) => role.bands.length > 0)
  const silence =
    (silent.length === 0 ? '' : ` ${noBandSentence(silent, evidence)}`) +
    (elsewhere.length === 0 ? '' : ` The band for ${nameJobs(elsewhere)} is of another scope.`)
  return (
    (compared.length === 1
      ? bandsSentence(first.role, steps)
      : sharedPayFinding(compared, describeScope(scope, steps))) + silence
  )
}

/** What the first source with a median says of a role that has a band as well, before it; empty where none does. */
function measuredSentence(role: Role, evidence: EvidenceByRole): string {
  const found = measuredMedian(evidence[role.id] ?? [])
  if (found === null) return ''
  const { inText, isSingular } = paySource(found.source)
  return `${capitalize(inText)} for ${nameJobs([role])} ${isSingular ? 'has' : 'have'} a median of ${formatUsd(found.usd)} ${sampleNote(found)}. `
}

function bandsSentence(role: Role, steps: readonly LadderStep[]): string {
  const said = role.bands.map((band) => `${formatUsdRange(band)} (${describeScope(band, steps)})`)
  const count =
    said.length === 1
      ? 'One published band'
      : `${capitalize(formatCount(said.length))} published bands of different scope`
  return `${count} for ${oneOf(role)}: ${formatList(said)}.`
}

function sharedPayFinding(compared: readonly ComparedBand[], scope: string): string {
  const bands = compared.map(({ band }) => band)
  const shared = sharedRange(bands)
  const all = `${nameAll(compared.length)} bands (${scope})`
  if (shared === null) return `No range of pay is common to ${all}.`
  const ends = `from ${formatUsd(shared.lowUsd)} to ${formatUsd(shared.highUsd)}`
  const telling = bands.some((band) => bandCoverage(band, shared) < 0.5)
  return telling
    ? `${capitalize(all)} meet only ${ends}.`
    : `Every dollar ${ends} is inside ${all}: there, pay alone will not tell you which role you have.`
}

/** What two bands share, with its part of each: "… share $140–180k: 80% of an SRE’s band, all of a backend engineer’s." */
export function pairPaySentence(
  a: ComparedBand,
  b: ComparedBand,
): { readonly shared: string; readonly ofA: string; readonly ofB: string } | null {
  const shared = sharedRange([a.band, b.band])
  if (shared === null) return null
  const part = (of: ComparedBand, by: ComparedBand) => {
    const share = bandCoverage(of.band, by.band)
    return share === 1 ? `all of ${possessive(of.role)}` : `${formatShare(share)} of ${possessive(of.role)}`
  }
  return { shared: formatUsdRange(shared), ofA: part(a, b), ofB: part(b, a) }
}
