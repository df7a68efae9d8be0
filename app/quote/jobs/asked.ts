/** What several jobs are answered from, for the page and its file. */
import { once } from '@/app/once'
import { placeNames, placeTyped } from '@/app/place-names'
import { today } from '@/app/today'
import { dataset } from '@/data'
import { placeNamed } from '@/lib/place/why'
import { type JobGround, jobLines } from '@/lib/quote/jobs/read'
import { jobRows } from '@/lib/quote/jobs/rows'
import { titleRoles } from '@/lib/titles/read'
import { quoteIndex } from '../release-indexes'

/** What job titles and places are read by. */
export const jobGround = once(
  (): JobGround => ({
    roles: titleRoles(dataset.roles),
    known: new Set(dataset.roles.map(({ id }) => id)),
    place: placeTyped,
  }),
)

/** The lines of a query, each with its quote. */
export function jobsAsked(query: URLSearchParams) {
  const { lines, rest } = jobLines(query.getAll('jobs').join('\n'))
  return { lines, rest, rows: jobRows(lines, jobGround(), quoteIndex(null), today()) }
}

/** A place by its short name. */
export function placeName(id: string): string {
  return placeNamed(id, placeNames()).name
}
