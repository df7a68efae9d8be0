/** Jobs as people list them, one a line: "Senior SRE, Denver", "staff data engineer remote". What of a line was read, and why not. In codes. */
import type { TitleLevel } from '@/data/schema/market'
import type { PlaceAsked } from '@/lib/place/names/taken'
import { readTitle, type TitleReading, type TitleRoles } from '@/lib/titles/read'
import { country } from '@/lib/value/country'
import { type Parted, partJob } from './parts'

/** What a line did not say and was taken for it. */
export type Assumption =
  | { readonly code: 'role' | 'level-none' | 'level-code' | 'place-none' }
  | { readonly code: 'level-span'; readonly levels: readonly [TitleLevel, TitleLevel] }

/** A line as one job in one place. */
export interface JobRead {
  readonly kind: 'read'
  readonly text: string
  readonly role: string
  readonly level: TitleLevel
  readonly place: string
  readonly assumed: readonly Assumption[]
}

/** A line that no quote can be made of, and why; of a place that is open the places it could be. */
export interface JobUnread {
  readonly kind: 'unread'
  readonly text: string
  readonly lack:
    | { readonly code: 'script' | 'role' | 'long' }
    | { readonly code: 'place'; readonly why: string; readonly near: readonly string[] }
}

/** What lines are read by. */
export interface JobGround {
  readonly roles: TitleRoles
  /** The ids of the roles. */
  readonly known: ReadonlySet<string>
  readonly place: (text: string) => PlaceAsked
}

/** The most lines that are answered at once, and the most letters of one. */
export const mostJobs = 25
const longestLine = 200

/** The first line of a table, with the names of its columns. */
const heads =
  /^(?:"?(?:(?:job|role)\s)?(?:title|job|role|position|level|seniority|location|place|city|state|office)"?\s*(?:[,;|\t]\s*|$))+$/i

/** The lines of a text that say something, without what marks them as a list or a table; those past the most are the rest. */
export function jobLines(text: string): { readonly lines: readonly string[]; readonly rest: readonly string[] } {
  const lines = text.split(/\r\n|[\r\n]/).flatMap((line) => {
    const bare = line.replace(/^\s*(?:[-–*•]|\d{1,2}[.)])\s+/, '').trim()
    return bare === '' ? [] : [bare]
  })
  if (heads.test(lines[0] ?? '')) lines.shift()
  return { lines: lines.slice(0, mostJobs), rest: lines.slice(mostJobs) }
}

/** What a line says. A place that cannot be read is never another; without one it is the country, said. Never throws. */
export function readJob(text: string, ground: JobGround): JobRead | JobUnread {
  const unread = (lack: JobUnread['lack']): JobUnread => ({ kind: 'unread', text, lack })
  if (text.length > longestLine) return unread({ code: 'long' })
  const { job, place } = partJob(text, (title) => signOf(title, ground), ground.place)
  const reading = readTitle(job, ground.roles)
  const role = roleOf(reading, ground)
  if (role === null) return unread({ code: reading.unread ? 'script' : 'role' })
  if (place !== null && place.kind !== 'found')
    return unread({ code: 'place', why: place.why, near: place.readings.map(({ name }) => name) })
  const { level, assumed } = levelOf(reading)
  return {
    kind: 'read',
    text,
    role,
    level,
    place: place?.id ?? country,
    assumed: [
      ...(reading.role === 'none' ? [{ code: 'role' } as const] : []),
      ...assumed,
      ...(place === null ? [{ code: 'place-none' } as const] : []),
    ],
  }
}

/** What a title says, to be held against what it says without one of its words; null where it names no role. */
export function signOf(title: string, ground: JobGround): Parted['sign'] {
  const reading = readTitle(title, ground.roles)
  const role = roleOf(reading, ground)
  const level = reading.level === 'unstated' ? reading.levels?.join() : reading.level
  return role === null || level === undefined ? role : `${role} ${level}`
}

/** The id of the role that a title names, or most likely means; null for one that is not known. */
export function roleOf({ role, assumed }: TitleReading, { known }: JobGround): string | null {
  const id = role === 'none' ? assumed?.role : role
  return id !== undefined && known.has(id) ? id : null
}

function levelOf({ level, levels, assumed }: TitleReading): Pick<JobRead, 'level' | 'assumed'> {
  if (level !== 'unstated') return { level, assumed: [] }
  if (levels !== undefined) return { level: levels[0], assumed: [{ code: 'level-span', levels }] }
  if (assumed?.level !== undefined) return { level: assumed.level, assumed: [{ code: 'level-code' }] }
  return { level: 'unstated', assumed: [{ code: 'level-none' }] }
}
