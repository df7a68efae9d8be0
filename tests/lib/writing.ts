/** What the tests of sentences read them with: their names, their claims, and what no sentence may have. */
import { expect } from 'vitest'
import { dataset } from '@/data'
import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { theyDo } from '@/lib/traits/doing'
import { uncapitalize } from '@/lib/words/format'
import { nameJobs } from '@/lib/words/role-names'

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

/** How a trait may set a role apart. */
export type Kind = 'only' | 'more' | 'unstated' | 'regular'
export const kinds = ['only', 'unstated', 'more', 'regular'] as const

/** Whether a trait sets a role apart so, straight from the levels. */
function isTrue(kind: Kind, role: Role, roles: readonly Role[], trait: Trait): boolean {
  const others = roles.filter((other) => other !== role).map((other) => level(other, trait))
  const areAllNo = others.every((each) => each === 'no')
  if (kind === 'regular') return level(role, trait) === 'regular' && areAllNo
  if (level(role, trait) !== 'core' || others.includes('core')) return false
  if (kind === 'unstated') return others.includes('not-stated')
  return !others.includes('not-stated') && areAllNo === (kind === 'only')
}

/** The traits that set a role apart so. */
export const setApart = (role: Role, roles: readonly Role[], kind: Kind) =>
  traits.filter((trait) => isTrue(kind, role, roles, trait))
/** Whether any trait sets one of the roles apart. */
export const anythingApart = (roles: readonly Role[]) =>
  roles.some((role) => kinds.some((kind) => setApart(role, roles, kind).length > 0))

/** Which claim the words before the traits of a verdict make; null when they make none. */
export function kindIn(opening: string): Kind | null {
  if (/not stated/.test(opening)) return 'unstated'
  if (/\bAlone\b/.test(opening)) return 'only'
  if (/^\s*Regularly/.test(opening)) return 'regular'
  return /\bMore than\b/.test(opening) ? 'more' : null
}

/** Checks every "SREs carry the pager" of a text, and what it says of the others, against the levels; gives how many there were. */
export function checkClauses(text: string, roles: readonly Role[]): number {
  const claims = text.split(/[.;] ?/).flatMap((clause) => {
    const claimed = roles.flatMap((role) =>
      traits.flatMap((trait) => {
        const said = uncapitalize(clause)
        const does = [` ${theyDo(trait)}`, ` regularly ${theyDo(trait)}`]
        const start = does
          .map((each) => `${uncapitalize(nameJobs([role]))}${each}`)
          .find((each) => said.startsWith(each))
        if (start === undefined) return []
        const rest = said.slice(start.length)
        return /^(, which is not stated for .+| more than .+ do|)$/.test(rest) ? [{ role, trait, start, rest }] : []
      }),
    )
    expect(claimed.length, clause).toBeLessThanOrEqual(1)
    return claimed
  })
  for (const { role, trait, start, rest } of claims) {
    const possible = rest.includes('not stated')
      ? ['unstated']
      : start.includes(' regularly ')
        ? ['regular']
        : ['only', 'more']
    expect(
      possible.some((kind) => isTrue(kind as Kind, role, roles, trait)),
      `${start}${rest}`,
    ).toBe(true)
    const isNear = roles.some((other) => other !== role && level(other, trait) === 'regular')
    if (!rest.includes('not stated')) expect(rest.includes('more than'), `${start}${rest}`).toBe(isNear)
    const silent = roles.filter((other) => level(other, trait) === 'not-stated')
    if (rest.includes('not stated')) expect(rest).toBe(`, which is not stated for ${nameJobs(silent)}`)
  }
  return claims.length
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
