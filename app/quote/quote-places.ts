/** The places that a quote can be of: the country, the states, their areas. */
import { market } from '@/data'
import type { NamedPlace } from '@/lib/place/search'

let made: readonly NamedPlace[] | undefined

export function quotePlaces(): readonly NamedPlace[] {
  made ??= makePlaces()
  return made
}

function makePlaces(): readonly NamedPlace[] {
  const { states, areas } = market().places
  return [{ id: 'US', name: 'United States' }, ...states, ...areas].map(({ id, name }) => ({ id, name }))
}
