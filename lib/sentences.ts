/** The findings above the figures, computed from the values they show; neutral where the values support no finding. */
import type { Band, LadderStep, Role, ToolGroup, Trait } from '@/data/schema'
import { coverage, sharedRange } from './bands'
import {
  capitalize,
  formatCount,
  formatList,
  formatShare,
  formatShareInterval,
  formatUsd,
  formatUsdRange,
  uncapitalize,
} from './format'
import type { Interval } from './interval'
import { type Neighbor, nearestGroup } from './nearest-figure'
import { bandAt, comparedScope, describeScope } from './scope'
import { similarity } from './similarity'
import { levelsOf, type Standout, standouts } from './traits'
import { pairsOf } from './urls'
import { statedWeeks } from './week-figure'
import { reachableRange, type Share } from './work-mix'

/** Short names joined in a sentence: "Performance, SRE and Backend". */
export function nameRoles(roles: readonly Role[]): string {
  return formatList(roles.map((role) => role.shortName))
}

/** "Both" for two, "all three" and so on for more. */
export function nameAll(count: number): string {
  return count === 2 ? 'both' : `all ${formatCount(count)}`
}

/** A comparison's headline: what the roles share in pay, then what separates their work. */
export function compareTitle(roles: readonly Role[], traits: readonly Trait[]): string {
  if (roles.length < 2)
    return roles[0] ? `${roles[0].name}, beside a role of your choice.` : 'Choose two roles to compare.'
  const bands = comparedBands(roles)
  const shared = bands.length === roles.length ? sharedRange(bands.map(({ band }) => band)) : null
  const subject = roles.length === 2 ? nameRoles(roles) : `${capitalize(formatCount(roles.length))} roles`
  const pay = shared ? `${subject} share ${formatUsdRange(shared)}.` : `${nameRoles(roles)}, side by side.`
  const apart = roles.flatMap((role, index) => {
    const first = standoutTraits(roles, index, traits)[0]
    return first ? [`${first.kind} ${role.shortName} ${phrase(first.trait)}`] : []
  })
  return apart.length === 0 ? pay : `${pay} ${capitalize(apart.slice(0, 2).join('; '))}.`
}

interface StandoutTrait {
  readonly trait: Trait
  readonly kind: Standout['kind']
}

/** What sets one of the roles apart from the others, strongest first. */
export function standoutTraits(roles: readonly Role[], index: number, traits: readonly Trait[]): StandoutTrait[] {
  const found = standouts(
    roles.map(levelsOf),
    index,
    traits.map((trait) => trait.id),
  )
  return found.flatMap(({ trait: id, kind }) => {
    const trait = traits.find((each) => each.id === id)
    return trait ? [{ trait, kind }] : []
  })
}

function phrase(trait: Trait): string {
  return uncapitalize(trait.name)
}

export interface Verdict {
  readonly role: Role
  /** "Open Performance if …" */
  readonly when: string
  /** What it alone, or mainly it, brings among the roles compared; or that nothing sets it apart. */
  readonly brings: string
}

/** For each role: when to open it, and what sets it apart among those compared. */
export function verdicts(roles: readonly Role[], traits: readonly Trait[]): Verdict[] {
  return roles.map((role, index) => ({
    role,
    when: `Open ${role.shortName} if ${role.openIf.value}.`,
    brings: describeStandouts(roles, index, traits),
  }))
}

function describeStandouts(roles: readonly Role[], index: number, traits: readonly Trait[]): string {
  const found = roles.length < 2 ? [] : standoutTraits(roles, index, traits)
  const parts = (['only', 'mainly'] as const).flatMap((kind) => {
    const named = found.filter((each) => each.kind === kind).map(({ trait }) => phrase(trait))
    const more = named.length > 3 ? [`${formatCount(named.length - 3)} more`] : []
    const opening = kind === 'only' ? 'Alone here, it' : `More than the ${roles.length === 2 ? 'other' : 'others'}, it`
    return named.length === 0 ? [] : [`${opening} ${formatList([...named.slice(0, 3), ...more])}.`]
  })
  return parts.length === 0 ? 'No core or regular trait is known to set it apart here.' : parts.join(' ')
}

interface ComparedBand {
  readonly role: Role
  readonly band: Band
}

/** Each role's band at the scope most of the roles have, for those that have one. */
export function comparedBands(roles: readonly Role[]): ComparedBand[] {
  const scope = comparedScope(roles)
  if (scope === null) return []
  return roles.flatMap((role) => {
    const band = bandAt(role, scope)
    return band ? [{ role, band }] : []
  })
}

/** What the bands say together: whether pay tells the roles apart, or which pay is not stated. */
export function payFinding(roles: readonly Role[], steps: readonly LadderStep[]): string {
  const compared = comparedBands(roles)
  const scope = comparedScope(roles)
  const first = compared[0]
  if (first === undefined || scope === null) return `${nameRoles(roles)}: no published pay band has been read yet.`
  if (roles.length === 1) return bandsSentence(first.role, steps)
  const missing = roles.filter((role) => !compared.some((each) => each.role === role))
  const silent = missing.filter((role) => role.bands.length === 0)
  const elsewhere = missing.filter((role) => role.bands.length > 0)
  const silence =
    (silent.length === 0 ? '' : ` Pay for ${nameRoles(silent)} is not stated.`) +
    (elsewhere.length === 0 ? '' : ` Pay for ${nameRoles(elsewhere)} is stated for another scope only.`)
  if (compared.length === 1) {
    return bandsSentence(first.role, steps) + silence
  }
  return sharedPayFinding(compared) + silence
}

function bandsSentence(role: Role, steps: readonly LadderStep[]): string {
  const said = role.bands.map((band) => `${formatUsdRange(band)} (${describeScope(band, steps)})`)
  const count =
    said.length === 1
      ? 'One published band'
      : `${capitalize(formatCount(said.length))} published bands of different scope`
  return `${count} for ${role.shortName}: ${formatList(said)}.`
}

function sharedPayFinding(compared: readonly ComparedBand[]): string {
  const bands = compared.map(({ band }) => band)
  const shared = sharedRange(bands)
  const all = nameAll(compared.length)
  if (shared === null) return `No pay is common to ${all} bands.`
  const ends = `from ${formatUsd(shared.lowUsd)} to ${formatUsd(shared.highUsd)}`
  const telling = bands.some((band) => coverage(band, shared) < 0.5)
  return telling
    ? `${capitalize(all)} bands meet only ${ends}.`
    : `Every dollar ${ends} is inside ${all} bands, so inside it pay alone will not tell you which role you have.`
}

/** What two bands share, with its part of each: "… share $140–180k: 80% of SRE’s band, all of Backend’s." */
export function pairPaySentence(
  a: ComparedBand,
  b: ComparedBand,
): { readonly shared: string; readonly ofA: string; readonly ofB: string } | null {
  const shared = sharedRange([a.band, b.band])
  if (shared === null) return null
  const part = (of: ComparedBand, by: ComparedBand) => {
    const share = coverage(of.band, by.band)
    return share === 1 ? `all of ${possessive(of.role)}` : `${formatShare(share)} of ${possessive(of.role)}`
  }
  return { shared: formatUsdRange(shared), ofA: part(a, b), ofB: part(b, a) }
}

/** "SRE’s", "DevOps’": a role's short name as an owner. */
export function possessive(role: Pick<Role, 'shortName'>): string {
  return role.shortName.endsWith('s') ? `${role.shortName}’` : `${role.shortName}’s`
}

/** What each role alone, or mainly it, is asked to do; the neutral form when nothing sets one apart. Of one role, how many traits are core. */
export function traitsFinding(roles: readonly Role[], traits: readonly Trait[]): string {
  const [only, ...others] = roles
  if (only && others.length === 0) {
    const core = traits.filter((trait) => only.traits[trait.id]?.level === 'core').length
    return `${core} of ${traits.length} traits are core to ${only.shortName}.`
  }
  const apart = roles.flatMap((role, index) => {
    const first = standoutTraits(roles, index, traits)[0]
    return first ? [`${capitalize(first.kind)} ${role.shortName} ${phrase(first.trait)}.`] : []
  })
  return apart.length === 0
    ? 'No core or regular trait is known to set one of these roles apart.'
    : apart.slice(0, 3).join(' ')
}

interface PairSimilarity {
  readonly a: Role
  readonly b: Role
  readonly value: Interval
}

/** The similarity of every pair of the roles for which it is defined. */
export function pairSimilarities(roles: readonly Role[], traits: readonly Trait[]): PairSimilarity[] {
  const ids = traits.map((trait) => trait.id)
  const byId = new Map(roles.map((role) => [role.id, role]))
  return pairsOf(roles.map((role) => role.id)).flatMap(([idA, idB]) => {
    const [a, b] = [byId.get(idA), byId.get(idB)]
    if (!a || !b) return []
    const value = similarity(levelsOf(a), levelsOf(b), ids)
    return value.kind === 'known' ? [{ a, b, value: value.value }] : []
  })
}

/** Which pair is closest, only when its whole interval lies above every other's; else the pairs it could be. */
export function similarityFinding(roles: readonly Role[], traits: readonly Trait[]): string {
  const pairs = pairSimilarities(roles, traits).sort((one, other) => other.value.min - one.value.min)
  const [best, ...rest] = pairs
  if (best === undefined) return 'The traits stated do not allow a comparison.'
  const pair = nameRoles([best.a, best.b])
  if (rest.length === 0) return `${pair} are ${formatShareInterval(best.value)} alike in their traits.`
  const rivals = rest.filter((other) => other.value.max >= best.value.min)
  if (rivals.length === 0)
    return `${pair} are the closest pair: ${formatShareInterval(best.value)} alike in their traits.`
  if (rivals.length > 3) return 'No pair is clearly the closest.'
  const named = [best, ...rivals].map(({ a, b, value }) => `${nameRoles([a, b])} (${formatShareInterval(value)})`)
  return `Closest, and too close to tell apart: ${named.join('; ')}.`
}

/** Where the week goes in the roles whose week is stated, and whose is not. */
export function weekFinding(roles: readonly Role[]): string {
  const weeks = statedWeeks(roles)
  const silent = roles.filter((role) => role.workMix.kind === 'unknown')
  const silence =
    silent.length === 0
      ? ''
      : `How ${nameRoles(silent)} ${silent.length === 1 ? 'spends' : 'spend'} the week is not stated.`
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
      : `${role.shortName} spends ${formatShareInterval({ min: share.value.min / 100, max: share.value.max / 100 })} of the week on ${names}.`
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

/** Which kinds of tool every role lists, and which only one does. */
export function toolsFinding(roles: readonly Role[], groups: readonly ToolGroup[]): string {
  const stated = roles.flatMap((role) =>
    role.tools.kind === 'known' ? [{ role, ids: role.tools.value.map((tool) => tool.group) }] : [],
  )
  if (stated.length < 2)
    return `${nameRoles(roles)}: the tools of ${stated.length === 0 ? 'none' : 'only one'} are stated.`
  const silent = roles.filter((role) => role.tools.kind === 'unknown')
  const silence = silent.length === 0 ? '' : ` The tools of ${nameRoles(silent)} are not stated.`
  const holders = (id: string) => stated.filter(({ ids }) => ids.includes(id))
  const common = groups
    .filter((group) => holders(group.id).length === stated.length)
    .map((group) => uncapitalize(group.name))
  const more = common.length > 3 ? [`${formatCount(common.length - 3)} more`] : []
  const alone = stated.flatMap(({ role }) => {
    const own = groups.find((group) => holders(group.id).length === 1 && holders(group.id)[0]?.role === role)
    return own ? [`${uncapitalize(own.name)} listed only for ${role.shortName}`] : []
  })
  const shared =
    common.length === 0
      ? 'No kind of tool is listed for every role'
      : `Listed for ${silent.length === 0 ? nameAll(stated.length) : nameRoles(stated.map(({ role }) => role))}: ${formatList([...common.slice(0, 3), ...more])}`
  return `${[shared, ...alone.slice(0, 2)].join('; ')}.${silence}`
}

/** Which steps of the ladder have a published band among the roles. */
export function ladderFinding(roles: readonly Role[], steps: readonly LadderStep[]): string {
  const priced = steps.filter((step) => roles.some((role) => role.bands.some((band) => band.levels.includes(step.id))))
  if (priced.length === 0) return 'One ladder serves every role; no step of it has a published band here.'
  const silent = steps.filter((step) => !priced.includes(step)).map((step) => step.name.toLowerCase())
  const names = formatList(priced.map((step) => step.name.toLowerCase()))
  const silence = silent.length === 0 ? '' : ` Pay at ${formatList(silent)} is not stated.`
  return `One ladder serves every role; published pay covers ${names}.${silence}`
}

/** Which role is nearest to one in traits, only when its whole interval lies above every other's. */
export function nearestFinding(role: Role, nearest: readonly Neighbor[]): string {
  const [best, ...rivals] = nearestGroup(nearest)
  if (best === undefined) return `The traits stated do not allow a comparison with ${role.shortName}.`
  if (rivals.length === 0) {
    return `${best.role.shortName} is nearest to ${role.shortName}: ${formatShareInterval(best.alike)} alike in traits.`
  }
  return `Nearest to ${role.shortName} in traits: ${nameRoles([best, ...rivals].map((each) => each.role))}, too close to tell apart.`
}

/** The home page's two lines: the pay that the roles share, and that their work differs. */
export function homeTitle(roles: readonly Role[]): [string, string] {
  const bands = comparedBands(roles)
  const shared = bands.length === roles.length ? sharedRange(bands.map(({ band }) => band)) : null
  const jobs = `${capitalize(formatCount(roles.length))} different jobs.`
  return shared ? [`Same ${formatUsdRange(shared)}.`, jobs] : [`${nameRoles(roles)}.`, jobs]
}
