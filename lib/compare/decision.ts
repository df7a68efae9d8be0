/** What a comparison decides: when to open each role, when rather not, and when nobody new is the answer. */
import type { Alternative, Role } from '@/data/schema/role'
import { alternativeLine } from '@/lib/words/alternative'
import { nameJobs, oneOf } from '@/lib/words/role-names'

/** The sentence that decides between roles: what each is opened for. With fewer than two, what is missing. */
export function compareTitle(roles: readonly Role[]): string {
  const [only, ...more] = roles
  if (only === undefined) return 'Choose two roles to compare.'
  if (more.length === 0) return `${only.name}, beside a role of your choice.`
  return `Open ${roles.map((role) => `${oneOf(role)} if ${role.openIf.value}`).join('; ')}.`
}

/** When to open one role, and when another would serve better; `missing` says that neither is known, and why. */
export interface Verdict {
  readonly role: Role
  readonly hire: readonly string[]
  /** What another role serves better; where that role is compared too, first. */
  readonly rather: readonly string[]
  readonly missing: string | null
}

/** As many signs a role as fit beside each other: all of two or three roles, three of more. */
function mostSigns(roles: readonly Role[]): number {
  return roles.length > 3 ? 3 : 4
}

/** For each role: when to open it, and when rather another. */
export function verdicts(roles: readonly Role[]): Verdict[] {
  const most = mostSigns(roles)
  return roles.map((role): Verdict => {
    if (role.whenToHire.kind === 'unknown')
      return { role, hire: [], rather: [], missing: `When to open it is not stated. ${role.whenToHire.why}` }
    const { hire, rather } = role.whenToHire.value
    return {
      role,
      hire: hire.slice(0, most),
      rather: comparedFirst(rather, roles).slice(0, most).map(alternativeLine),
      missing: null,
    }
  })
}

function comparedFirst(rather: readonly Alternative[], roles: readonly Role[]): Alternative[] {
  const isCompared = ({ roles: named = [] }: Alternative) => named.some((id) => roles.some((role) => role.id === id))
  return [...rather.filter(isCompared), ...rather.filter((each) => !isCompared(each))]
}

/** When nobody new is the answer: signs of each role in turn, as many as stand beside one role's. */
export function nobodyNew(roles: readonly Role[]): { readonly role: Role; readonly says: string }[] {
  const most = roles.length > 2 ? 2 : 3
  return roles.flatMap((role) =>
    role.whenToHire.kind === 'unknown'
      ? []
      : role.whenToHire.value.nobody.slice(0, most).map((each) => ({ role, says: alternativeLine(each) })),
  )
}

/** What to ask first in an interview for each role, in a line over the questions themselves. */
export function interviewFinding(roles: readonly Role[]): string {
  return tellSilence(roles, ({ interviewAreas, redFlags }) => [interviewAreas, redFlags], {
    all: 'What to ask first, and what should worry you in an answer',
    none: 'How to interview',
  })
}

/** What people in each role expect, in a line over it. */
export function expectationFinding(roles: readonly Role[]): string {
  return tellSilence(roles, ({ expectations }) => [expectations], {
    all: 'What they look for in an employer, and what makes them leave',
    none: 'What to expect from an employer',
  })
}

/** Where people for each role are found, in a line over it. */
export function sourcingFinding(roles: readonly Role[]): string {
  return tellSilence(roles, ({ pools }) => [pools], {
    all: 'Where they come from, why, and what to watch for',
    none: 'Where to look',
  })
}

function tellSilence(
  roles: readonly Role[],
  read: (role: Role) => readonly { readonly kind: 'known' | 'unknown' }[],
  words: { readonly all: string; readonly none: string },
): string {
  const isTold = (role: Role) => read(role).some(({ kind }) => kind === 'known')
  const silent = roles.filter((role) => !isTold(role))
  if (silent.length === roles.length) return `${words.none} is not stated for ${nameJobs(silent)}`
  return silent.length === 0 ? words.all : `${words.all}; not stated for ${nameJobs(silent)}`
}
