/** A place by a short name, without the list of all names. */
import type { Place } from './geography'
import { shortName } from './names/areas'
import { keyOf } from './names/spelling'

/** The towns first in an area's name that have a hyphen themselves. */
const hyphened: ReadonlySet<string> = new Set(['Lexington-Fayette', 'Winston-Salem'].map(keyOf))

/** A place in few words: "Denver, CO" of "Denver-Aurora-Centennial, CO"; of any but an area its name. */
export function shortPlace({ kind, name }: Pick<Place, 'kind' | 'name'>): string {
  return kind === 'area' ? shortName(name, hyphened) : name
}
