/** What roles’ pages say of when to hire one, another, or nobody: found by what a manager sees. */
import type { Role } from '@/data/schema/role'
import { roleHref } from '@/lib/site/urls'
import { alternativeLine } from '@/lib/words/alternative'
import { oneOf } from '@/lib/words/role-names'
import { type Entry, namedRole, type RoleEntry, rolesOf, type SymptomEntry } from './entries'
import type { Found } from './found'
import { nameKey, namesOf } from './named'

/** One line of a role’s page. */
export interface HireLine {
  readonly role: string
  readonly kind: 'hire' | 'rather' | 'nobody'
  readonly says: string
}

/** Every line of the roles that say when to hire one. */
export function hireLines(roles: readonly Role[]): HireLine[] {
  return roles.flatMap(({ id: role, whenToHire: when }) => {
    if (when.kind === 'unknown') return []
    const { hire, rather, nobody } = when.value
    return [
      ...hire.map((says): HireLine => ({ role, kind: 'hire', says })),
      ...rather.map((line): HireLine => ({ role, kind: 'rather', says: alternativeLine(line) })),
      ...nobody.map((line): HireLine => ({ role, kind: 'nobody', says: alternativeLine(line) })),
    ]
  })
}

/** The part of a role’s page on when to hire one. */
function hireHref(id: string): string {
  return `${roleHref(id)}#hire`
}

/** The way to when to hire somebody of a role. */
export function whenToHire(role: RoleEntry, note?: string): Found {
  return {
    href: hireHref(role.id),
    label: `When to hire ${oneOf(namedRole(role))}`,
    group: 'hire',
    mark: role.mark,
    ...(note !== undefined && { note }),
  }
}

/** Words that say nothing of what is the matter. */
const idle = new Set(
  'a an the and or but of to in on at by for from with is are was be been it its this that these there we our us you your i my me has have had do does did not no nobody can cannot cant keep keeps kept too very so much many more most all any some what who when which how why need needs want should hire team company problem problems issue issues always often help with'.split(
    ' ',
  ),
)

/** The words of a text that say something. */
function words(text: string): string[] {
  return nameKey(text.replace(/\bon[- ]?call\b/gi, 'oncall'))
    .split(' ')
    .filter((word) => word.length > 1 && !idle.has(word))
    .map(stem)
}

/** "slowly", "releasing" and "outages" by what they begin with. */
function stem(word: string): string {
  return word.length > 5 ? word.replace(/(?:ing|ed|ly|es|e)$/, '') : word
}

/** The symptoms that all words of a text tell of. */
export function symptomsOf(text: string, index: readonly Entry[]): SymptomEntry[] {
  const said = words(text)
  if (said.length === 0) return []
  return index.flatMap((entry) => {
    if (entry.kind !== 'symptom') return []
    const known = new Set(namesOf(entry).flatMap(words))
    return said.every((word) => known.has(word)) ? [entry] : []
  })
}

const mostLines = 6

/** The roles’ lines that hold all words of a text. */
export function linesOf(text: string, lines: readonly HireLine[], index: readonly Entry[]): Found[] {
  const said = words(text).filter((word) => word.length > 2)
  if (said.length === 0) return []
  return lines
    .filter(({ says }) => {
      const known = new Set(words(says))
      return said.every((word) => known.has(word))
    })
    .slice(0, mostLines)
    .flatMap((line) => found(line, index))
}

function found({ role: id, kind, says }: HireLine, index: readonly Entry[]): Found[] {
  const role = rolesOf(index).find((entry) => entry.id === id)
  if (role === undefined) return []
  const one = oneOf(namedRole(role))
  const label = {
    hire: `When to hire ${one}`,
    rather: `Another role rather than ${one}`,
    nobody: `Nobody new rather than ${one}`,
  }[kind]
  return [{ href: hireHref(id), label, group: 'hire', mark: role.mark, note: says }]
}

const asksNobody =
  /^(?:nobody(?: new)?|no ?one|no hire|(?:do ?n.?t|do not|not) hire|(?:when )?not to hire|hire nobody|no new (?:role|hire|one)|should (?:i|we) (?:even )?hire(?: (?:anyone|anybody|someone|somebody))?(?: at all)?)\??$/i

/** When to hire nobody, a role each, where that is what a text asks; none where it asks something else. */
export function nobodyOf(text: string, lines: readonly HireLine[], index: readonly Entry[]): Found[] {
  if (!asksNobody.test(text)) return []
  const first = new Map<string, HireLine>()
  for (const line of lines) if (line.kind === 'nobody' && !first.has(line.role)) first.set(line.role, line)
  return [...first.values()].flatMap((line) => found(line, index))
}

const namesSize =
  /^(?:(?:we (?:are|have)|(?:a )?(?:team|company) of) )?\d[\d,]* (?:software )?(?:engineers|developers|devs|programmers|people)$/i

/** The lines that hang on how many engineers there are, where a text says that alone: it is no job to be paid. */
export function sizesOf(text: string, lines: readonly HireLine[], index: readonly Entry[]): Found[] {
  if (!namesSize.test(text)) return []
  return lines.filter(({ says }) => /\b\d+ engineers\b/.test(says)).flatMap((line) => found(line, index))
}
