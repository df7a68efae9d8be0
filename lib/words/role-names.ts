/**
 * What sentences call roles. As labels they go by their short names ("Performance"); as what someone does or is, by the
 * job ("a performance engineer", "SREs"), since a short name such as "Data" is no noun for a person.
 */
import type { Role } from '@/data/schema/role'
import { formatCount, formatList } from './format'

/** A role by what sentences call it. */
export type Named = Pick<Role, 'name' | 'shortName'>

/** Short names as labels, joined: "Performance, SRE and Backend". */
export function nameRoles(roles: readonly Named[]): string {
  return formatList(roles.map((role) => role.shortName))
}

/** "Both" for two, "all three" and so on for more. */
export function nameAll(count: number): string {
  return count === 2 ? 'both' : `all ${formatCount(count)}`
}

/** The job as a noun inside a sentence: "performance engineer", "DevOps engineer"; a name known by its initials is those: "SRE". */
export function jobOf({ name, shortName }: Named): string {
  const words = name.split(' ')
  if (shortName === words.map((word) => word.charAt(0)).join('')) return shortName
  return words.map((word) => (/^\p{Lu}\p{Ll}+(-\p{Lu}?\p{Ll}+)*$/u.test(word) ? word.toLowerCase() : word)).join(' ')
}

/** One who does the job: "a performance engineer", "an SRE". */
export function oneOf(role: Named): string {
  const job = jobOf(role)
  return `${beginsWithVowel(job) ? 'an' : 'a'} ${job}`
}

/** By sound: initials are spelled out ("an SRE", "a UX designer"), and some vowels sound as "you" or "won". */
function beginsWithVowel(text: string): boolean {
  const [first = ''] = text.split(/[ -]/)
  if (first.length > 1 && first === first.toUpperCase()) return /^[AEFHILMNORSX]/.test(first)
  return /^[aeiou]/i.test(first) && !/^(?:eu|uni[^mn]|us[aeiou]|ut[aeiou]|one$)/i.test(first)
}

/** What belongs to one who does the job: "an SRE’s". */
export function possessive(role: Named): string {
  return `${oneOf(role)}’s`
}

/** All who do the jobs, with a common last word said once: "data and database engineers", "SREs and backend engineers". */
export function nameJobs(roles: readonly Named[]): string {
  const jobs = roles.map(jobOf)
  const [last, ...others] = new Set(jobs.map((job) => job.split(' ').at(-1)))
  const isShared = others.length === 0 && jobs.every((job) => job.includes(' '))
  if (!isShared) return formatList(jobs.map((job) => `${job}s`))
  return `${formatList(jobs.map((job) => job.slice(0, job.lastIndexOf(' '))))} ${last}s`
}

/** A role as the explorer names and marks it. */
export type RoleFace = Pick<Role, 'id' | 'name' | 'shortName' | 'mark'>
