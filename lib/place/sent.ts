/** How an address names its place, and where one that names it otherwise than by its id leads. */
import { textsOf } from '@/lib/site/query'

/** A text that names a place, and the id of the place that it was read as. */
export interface SentPlace {
  readonly asked: string
  readonly id: string
}

/** How a query names its place where that is not its id; null where it is, and where none is named, or several are. */
export function sentPlace(query: URLSearchParams, id: string): SentPlace | null {
  const [asked, ...more] = textsOf(query, 'place')
  return asked === undefined || more.length > 0 || asked === id ? null : { asked, id }
}

/**
 * Where an address with the name of a place leads: to the canonical one; where not all of it could be used, to itself with the
 * place as the canonical one has it, so that what is left out is still said.
 */
export function settledHref(canonical: string, query: URLSearchParams, isWhole: boolean): string {
  if (isWhole) return canonical
  const [path = '', own] = canonical.split('?')
  const place = new URLSearchParams(own).get('place')
  const settled = new URLSearchParams(query)
  if (place === null) settled.delete('place')
  else settled.set('place', place)
  return `${path}?${settled}`
}
