/** The role of a quote as people type it: a job’s title in place of a role’s id. */
import { textsOf } from '@/lib/site/query'
import { levelMeant, readTitle } from '@/lib/titles/read'
import type { JobGround } from './jobs/read'

/**
 * A query whose role is written as a title, with the role’s id in its place; a level that the title names counts more than one
 * chosen beside it. A query that names its role by id, or by a text that names none, is returned as it is.
 */
export function withTitleRead(query: URLSearchParams, { roles, known }: Omit<JobGround, 'place'>): URLSearchParams {
  const [title, ...more] = textsOf(query, 'role')
  if (title === undefined || more.length > 0 || known.has(title)) return query
  const reading = readTitle(title, roles)
  if (!known.has(reading.role)) return query
  const read = new URLSearchParams(query)
  read.set('role', reading.role)
  const level = levelMeant(reading)
  if (level !== undefined) read.set('level', level)
  return read
}
