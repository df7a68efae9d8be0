/** The address of a comparison, both ways. Reading never throws: what cannot be used is returned beside what can. */
import { clip } from '@/lib/site/query'
import { compareRolesHref, joint, maxCompared } from '@/lib/site/urls'

export interface CompareAddress {
  readonly roles: readonly string[]
  readonly differences: boolean
  /** The one role a narrow screen shows, or null for all. */
  readonly only: string | null
}

export interface Ignored {
  readonly value: string
  readonly reason: 'unknown-role' | 'repeated-role' | 'sixth-role' | 'unknown-view' | 'unknown-only' | 'second-only'
}

export interface ReadCompare {
  readonly address: CompareAddress
  readonly ignored: readonly Ignored[]
}

/** The address of a comparison: roles in order, then the view; defaults are never written. */
export function compareHref({ roles, differences, only }: CompareAddress): string {
  const path = `${compareRolesHref(roles)}${differences ? '/differences' : ''}`
  return only === null ? path : `${path}?only=${encodeURIComponent(only)}`
}

/**
 * Reads a comparison from its path behind /compare/ and the values of `only`. Unknown, repeated and sixth roles,
 * unknown views and an `only` that is not compared are left out and listed.
 */
export function readCompare(path: readonly string[], only: readonly string[], known: ReadonlySet<string>): ReadCompare {
  const ignored: Ignored[] = []
  const roles: string[] = []
  for (const value of (path[0] ?? '').split(joint).filter((part) => part !== '')) {
    const reason = whyIgnored(value, roles, known)
    if (reason === null) roles.push(value)
    else ignored.push({ value, reason })
  }
  const views = path.slice(1)
  const differences = views[0] === 'differences'
  for (const value of views.slice(differences ? 1 : 0)) ignored.push({ value, reason: 'unknown-view' })
  const chosen = only.find((value) => roles.includes(value)) ?? null
  for (const value of only.filter((value) => value !== chosen && value !== ''))
    ignored.push({ value, reason: roles.includes(value) ? 'second-only' : 'unknown-only' })
  return { address: { roles, differences, only: chosen }, ignored }
}

function whyIgnored(value: string, roles: readonly string[], known: ReadonlySet<string>): Ignored['reason'] | null {
  if (!known.has(value)) return 'unknown-role'
  if (roles.includes(value)) return 'repeated-role'
  return roles.length === maxCompared ? 'sixth-role' : null
}

const leftOut: Record<Ignored['reason'], { said: string; one: string; several: string }> = {
  'unknown-role': {
    said: 'is not a role we know, so it is left out.',
    one: 'name that is not a role we know',
    several: 'names that are not roles we know',
  },
  'repeated-role': {
    said: 'was named twice and is shown once.',
    one: 'role named twice',
    several: 'roles named twice',
  },
  'sixth-role': {
    said: 'is left out: a comparison holds at most five roles.',
    one: 'role that a comparison of five has no place for',
    several: 'roles that a comparison of five has no place for',
  },
  'unknown-view': {
    said: 'is not a view of this page, so it is ignored.',
    one: 'name that is not a view of this page',
    several: 'names that are not views of this page',
  },
  'unknown-only': {
    said: 'is not among the roles compared, so it is not shown alone.',
    one: 'name that is not among the roles compared',
    several: 'names that are not among the roles compared',
  },
  'second-only': {
    said: 'is left out: one role is shown alone at a time.',
    one: 'role to show alone',
    several: 'roles to show alone',
  },
}
const saidOneByOne = 3

/** What was left out of an address, in sentences, no two alike: for each reason the first three values, and a count of the rest. */
export function explainIgnored(ignored: readonly Ignored[]): string[] {
  return [...new Set(ignored.map(({ reason }) => reason))].flatMap((reason) => {
    const values = [...new Set(ignored.filter((each) => each.reason === reason).map(({ value }) => value))]
    const { said, one, several } = leftOut[reason]
    const sentences = values.slice(0, saidOneByOne).map((value) => `“${clip(value)}” ${said}`)
    const more = values.length - sentences.length
    return more > 0 ? [...sentences, `And ${more} more ${more === 1 ? one : several}.`] : sentences
  })
}

/** The same view of other roles; the one role shown alone stays alone only while it is among them. */
export function withRoles(view: CompareAddress, roles: readonly string[]): CompareAddress {
  return { ...view, roles, only: view.only !== null && roles.includes(view.only) ? view.only : null }
}

export type Move = 'earlier' | 'later'

/** The same roles with one moved a place; at the edge nothing changes. Throws `RangeError` when the role is not among them. */
export function movedRoles(roles: readonly string[], role: string, move: Move): string[] {
  const from = roles.indexOf(role)
  if (from === -1) throw new RangeError(`${role} is not among the roles`)
  const to = Math.min(Math.max(from + (move === 'earlier' ? -1 : 1), 0), roles.length - 1)
  const rest = roles.filter((other) => other !== role)
  return [...rest.slice(0, to), role, ...rest.slice(to)]
}
