/** What the tests of sentences read them with: their names, their claims, and what no sentence may have. */
import { expect } from 'vitest'
import { dataset } from '@/data'
import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { jobOf } from '@/lib/words/role-names'

const { traits } = dataset

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The words of a list in a sentence: "a, b and c". */
export const words = (list: string) => list.split(/, and |, | and /)

/** A name inside a sentence. */
export const phrase = ({ name }: Pick<Trait, 'name'>) => name.charAt(0).toLowerCase() + name.slice(1)

/** What a role states of a trait. */
export const level = (role: Role | undefined, trait: Trait) => role?.traits[trait.id]?.level ?? 'not-stated'

/** The names that a list in a sentence holds, whole and longest first, since a name may itself hold "and". */
export function namesIn(list: string, names: readonly string[]): { found: string[]; rest: string } {
  const found: string[] = []
  let rest = list
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    if (!new RegExp(`(^|, |and )${quoted(name)}(?=$|,| and )`).test(rest)) continue
    found.push(name)
    rest = rest.replace(name, '')
  }
  return { found, rest: rest.replace(/^[, ]*(and)?[, ]*$|, and |, | and /g, '').trim() }
}

type Kind = 'only' | 'mainly'

/** Whether a trait is one role's alone, or mainly its, straight from the levels. */
function isTrue(kind: Kind, role: Role, roles: readonly Role[], trait: Trait): boolean {
  const others = roles.filter((other) => other !== role).map((other) => level(other, trait))
  if (kind === 'only') return ['core', 'regular'].includes(level(role, trait)) && others.every((each) => each === 'no')
  return (
    level(role, trait) === 'core' &&
    others.includes('occasional') &&
    others.every((each) => each === 'occasional' || each === 'no')
  )
}

/** The traits that are one role’s alone, or mainly its. */
export const setApart = (role: Role, roles: readonly Role[], kind: Kind) =>
  traits.filter((trait) => isTrue(kind, role, roles, trait))
/** Whether any trait sets one of the roles apart. */
export const anythingApart = (roles: readonly Role[]) =>
  roles.some((role) => (['only', 'mainly'] as const).some((kind) => setApart(role, roles, kind).length > 0))

/** Which claim the words before a role or a trait make; null when they make none. */
export function kindIn(opening: string): Kind | null {
  if (/\b(only|alone)\b/i.test(opening)) return 'only'
  return /\b(mainly|more than)\b/i.test(opening) ? 'mainly' : null
}

/** Checks every "only the R does T" and "it is mainly the R who does T" of a text against the levels; gives how many there were. */
export function checkClauses(text: string, roles: readonly Role[]): number {
  const clauses = text.split(/[.;] ?/).filter((clause) => kindIn(clause) !== null)
  for (const clause of clauses) {
    const claimed = roles.flatMap((role) =>
      traits.flatMap((trait) => {
        const ending = [` ${jobOf(role)} ${phrase(trait)}`, ` ${jobOf(role)} who ${phrase(trait)}`].find((each) =>
          clause.endsWith(each),
        )
        return ending ? [{ role, trait, kind: kindIn(clause.slice(0, -ending.length)) }] : []
      }),
    )
    expect(claimed, clause).toHaveLength(1)
    for (const { role, trait, kind } of claimed)
      expect(kind !== null && isTrue(kind, role, roles, trait), clause).toBe(true)
  }
  return clauses.length
}

/** What no sentence may have: holes, doubled spaces, stray signs; each begins as a sentence and ends with a full stop. */
export function checkWriting(text: string): void {
  expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object|[ ]{2}| [.,;:]|\.\.|,\.|\(\)/)
  expect(text).toMatch(/^[\p{Lu}\d$].*\.$/u)
}

/** The amounts in US dollars that a pattern finds in a text, written there as thousands. */
export function amountsIn(text: string, pattern: RegExp): number[] | undefined {
  return pattern
    .exec(text)
    ?.slice(1)
    .map((thousands) => Number(thousands) * 1000)
}
