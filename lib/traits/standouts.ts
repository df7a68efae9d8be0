/** What sets a role apart from the others: traits that are core to it and to none of them, or regular to it alone; as facts and in words. */

import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { capitalize, formatList, uncapitalize } from '@/lib/words/format'
import { nameJobs, oneOf } from '@/lib/words/role-names'
import { theyDo } from './doing'
import { checkSeveral, type Holder, isStated, levelOf, type TraitKey, weightOf } from './levels'

/**
 * A trait that sets one role apart from others, by what is known of them: `only` core here and no part of any other, `more`
 * core here and lower in every other, `unstated` core here and in none of those that state it while some state nothing,
 * `regular` regular here and no part of any other.
 */
export interface Standout<T> {
  readonly trait: T
  readonly kind: 'only' | 'more' | 'unstated' | 'regular'
  /** The steps from here down to the highest of the others, 1 to 3: of core 3, regular 2, occasional 1, no 0; null where one of them states none. */
  readonly gap: number | null
  /** The others that state no level, by index. */
  readonly silent: readonly number[]
}

/** How early a standout is named: core and nowhere else, core and at most occasional, core and unstated, core and regular, regular. */
function rankOf({ kind, gap }: Standout<unknown>): number {
  if (kind === 'regular') return 4
  if (gap === null) return 2
  return gap === 1 ? 3 : 3 - gap
}

/**
 * What sets the role at `index` apart, the greatest distance first and core traits before regular ones; ties in vocabulary
 * order. Every trait that is core to it and to no other is among them, whether the others hold it lower or do not state it.
 * Throws RangeError on fewer than two roles, when there is no role at `index`, and on a trait without an entry.
 */
export function standouts<T extends TraitKey>(
  roles: readonly Holder[],
  index: number,
  traits: readonly T[],
): Standout<T>[] {
  const own = roles[index]
  if (own === undefined) throw new RangeError(`there is no role at ${index}`)
  checkSeveral(roles)
  const found = traits.flatMap((trait): Standout<T>[] => {
    const others = roles.map((role) => levelOf(role, trait))
    const [here] = others.splice(index, 1, 'no')
    const silent = others.flatMap((level, other) => (isStated(level) ? [] : [other]))
    const most = Math.max(...others.filter(isStated).map(weightOf))
    const apart = { trait, silent, gap: silent.length > 0 ? null : weightOf('core') - most }
    if (here === 'regular' && most === 0 && silent.length === 0) return [{ ...apart, kind: 'regular', gap: 2 }]
    if (here !== 'core' || most === weightOf('core')) return []
    return [{ ...apart, kind: silent.length > 0 ? 'unstated' : most === 0 ? 'only' : 'more' }]
  })
  return found.sort((one, other) => rankOf(one) - rankOf(other))
}

/**
 * For each role that something sets apart, the first such trait, what one does before a habit of mind, in words: "SREs carry
 * the pager"; where another is regular at it too, or states nothing of it, that is said. Throws as `standouts` does.
 */
function standoutClauses(roles: readonly Role[], traits: readonly Trait[]): string[] {
  return roles.flatMap((role, index) => {
    const core = standouts(roles, index, traits)
    const first = core.find(({ kind, trait }) => kind !== 'regular' && trait.group !== 'habits') ?? core[0]
    return first === undefined ? [] : [clauseOf(first, role, roles)]
  })
}

function clauseOf({ kind, gap, trait, silent }: Standout<Trait>, role: Role, roles: readonly Role[]): string {
  const jobs = nameJobs([role])
  if (kind === 'regular') return `${jobs} regularly ${theyDo(trait)}`
  const does = `${jobs} ${theyDo(trait)}`
  if (kind === 'unstated')
    return `${does}, which is not stated for ${nameJobs(roles.filter((_, other) => silent.includes(other)))}`
  if (gap !== 1) return does
  const others = roles.filter((other) => other !== role)
  return `${does} more than ${others.length === 1 ? nameJobs(others) : 'the others'} do`
}

/** What is core to one of two roles and not stated for the other, in a sentence for each that has such traits. Throws as `standouts` does. */
export function unstatedSentences(a: Role, b: Role, traits: readonly Trait[]): string[] {
  return [a, b].flatMap((role, index) => {
    const named = standouts([a, b], index, traits).filter(({ kind }) => kind === 'unstated')
    if (named.length === 0) return []
    const other = index === 0 ? b : a
    return [
      `Core to ${nameJobs([role])} and not stated for ${nameJobs([other])}: ${formatList(named.map(({ trait }) => uncapitalize(trait.name)))}.`,
    ]
  })
}

/**
 * What sets each role apart, in a clause each; the neutral form when nothing does. Of one role, how many traits are core.
 * Throws RangeError on a trait without an entry.
 */
export function traitsFinding(roles: readonly Role[], traits: readonly Trait[]): string {
  const [only, ...others] = roles
  if (only && others.length === 0) {
    const core = traits.filter((trait) => levelOf(only, trait) === 'core').length
    return `${core} of ${traits.length} traits are core to ${oneOf(only)}.`
  }
  const apart = standoutClauses(roles, traits).slice(0, 3)
  return apart.length === 0
    ? 'No core or regular trait is known to set one of these roles apart.'
    : apart.map((clause) => `${capitalize(clause)}.`).join(' ')
}
