/** What a comparison says in words: its headline, which role to open, and what is known of hiring for each. */
import type { Stated } from '@/data/schema/atoms'
import type { Role } from '@/data/schema/role'
import type { LadderStep, Trait } from '@/data/schema/vocabulary'
import type { EvidenceByRole } from '@/lib/evidence/by-role'
import { sharedRange } from '@/lib/pay/bands'
import { measuredAt } from '@/lib/pay/measured'
import { comparedBands } from '@/lib/pay/scope'
import { paySource } from '@/lib/source/registry'
import { similarityFinding } from '@/lib/traits/likeness-sentences'
import { type Standout, standoutClauses, standouts } from '@/lib/traits/standouts'
import { ladderLevels } from '@/lib/value/levels'
import type { PayRange } from '@/lib/value/pay-range'
import { capitalize, formatCount, formatList, formatUsd, formatUsdRange, uncapitalize } from '@/lib/words/format'
import { nameTitleLevel } from '@/lib/words/level-names'
import { nameJobs, nameRoles, oneOf } from '@/lib/words/role-names'

/** A comparison's headline: what the roles share in pay, or how alike two are, then what separates their work. */
export function compareTitle(roles: readonly Role[], traits: readonly Trait[]): string {
  if (roles.length < 2)
    return roles[0] ? `${roles[0].name}, beside a role of your choice.` : 'Choose two roles to compare.'
  // Four or five names leave room for one clause.
  const apart = standoutClauses(roles, traits).slice(0, roles.length > 3 ? 1 : 2)
  const first = sharedPayTitle(roles) ?? likenessTitle(roles, traits)
  return apart.length === 0 ? first : `${first} ${capitalize(apart.join('; '))}.`
}

/** What pay the roles’ bands share, or that they share no range of it; null when some role has no band to compare. */
function sharedPayTitle(roles: readonly Role[]): string | null {
  const pay = payOf(roles)
  if (pay === null) return null
  const whose = roles.length === 2 ? nameJobs(roles) : `${formatCount(roles.length)} roles`
  return `The published bands of ${whose} ${pay.shared ? `share ${formatUsdRange(pay.shared)}` : 'share no range of pay'}.`
}

function likenessTitle(roles: readonly Role[], traits: readonly Trait[]): string {
  return roles.length === 2 ? similarityFinding(roles, traits) : `${nameRoles(roles)}, side by side.`
}

/** The pay that all bands share, if any does; null when some role has no band to compare. */
function payOf(roles: readonly Role[]): { readonly shared: PayRange | null } | null {
  const bands = comparedBands(roles).map(({ band }) => band)
  return bands.length === roles.length ? { shared: sharedRange(bands) } : null
}

/** The home page's two lines, for two roles or more: the pay that their bands share, and that their work differs. */
export function homeTitle(roles: readonly Role[]): [string, string] {
  const pay = payOf(roles)
  const names = `${nameRoles(roles)}, side by side.`
  const bands = `${capitalize(formatCount(roles.length))} published bands`
  const first = pay === null ? names : `${bands} share ${pay.shared ? formatUsdRange(pay.shared) : 'no range of pay'}.`
  return [first, `${capitalize(formatCount(roles.length))} different jobs.`]
}

interface Verdict {
  readonly role: Role
  /** "Open an SRE role if …" */
  readonly when: string
  /** What it alone, or mainly it, brings among the roles compared; or that nothing sets it apart. */
  readonly brings: string
}

/** For each role: when to open it, and what sets it apart among those compared. */
export function verdicts(roles: readonly Role[], traits: readonly Trait[]): Verdict[] {
  return roles.map((role, index) => ({
    role,
    when: `Open ${oneOf(role)} role if ${role.openIf.value}.`,
    brings: describeStandouts(roles, index, traits),
  }))
}

/** As many traits of a kind as a verdict names, regular ones only where none is core; those that another does not state are all named, since that is no difference yet. */
const mostNamed = 3

function describeStandouts(roles: readonly Role[], index: number, traits: readonly Trait[]): string {
  const found = roles.length < 2 ? [] : standouts(roles, index, traits)
  const others = roles.filter((_, other) => other !== index)
  const opening = openings(others)
  const say = (kind: Standout<Trait>['kind']) => {
    const named = found.filter((each) => each.kind === kind).map(({ trait }) => uncapitalize(trait.name))
    const most = kind === 'unstated' ? named.length : mostNamed
    const more = named.length > most ? [`${formatCount(named.length - most)} more`] : []
    return named.length === 0 ? [] : [`${opening[kind]} ${formatList([...named.slice(0, most), ...more])}.`]
  }
  const core = (['only', 'unstated', 'more'] as const).flatMap(say)
  const parts = core.length > 0 ? core : say('regular')
  return parts.length === 0 ? 'No core or regular trait is known to set it apart here.' : parts.join(' ')
}

/** How a verdict opens each kind of what sets a role apart. */
function openings(others: readonly Role[]): Record<Standout<Trait>['kind'], string> {
  const [only, ...more] = others
  const isOne = only !== undefined && more.length === 0
  return {
    only: 'Alone here, it',
    unstated: isOne
      ? `Core to it, and not stated for ${nameJobs([only])}: it`
      : 'Core to it, and not stated for some of the others: it',
    more: `More than the ${isOne ? 'other' : 'others'}, it`,
    regular: `Regularly, and the ${isOne ? 'other does' : 'others do'} not, it`,
  }
}

/** For which of the roles interviews are described, and for which they are not. */
export function interviewFinding(roles: readonly Role[]): string {
  const { told, silent } = split(roles, (role) => [role.interviewAreas, role.redFlags, role.expectations])
  if (told.length === 0) return `How to interview ${nameJobs(silent)} is not stated.`
  const said = `What to ask ${nameJobs(told)}, what should worry you, and what would lose them.`
  return silent.length === 0 ? said : `${said} For ${nameJobs(silent)} it is not stated.`
}

/** For which of the roles it is known where their people are found, and for which it is not. */
export function sourcingFinding(roles: readonly Role[]): string {
  const { told, silent } = split(roles, (role) => [role.pools])
  const said = told.length === 0 ? [] : [`Where ${nameJobs(told)} are found.`]
  const silence = silent.length === 0 ? [] : [`Where ${nameJobs(silent)} are found is not stated.`]
  return [...said, ...silence].map(capitalize).join(' ')
}

function split(roles: readonly Role[], read: (role: Role) => readonly Stated<unknown>[]) {
  const isTold = (role: Role) => read(role).some((fact) => fact.kind === 'known')
  return { told: roles.filter(isTold), silent: roles.filter((role) => !isTold(role)) }
}

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
