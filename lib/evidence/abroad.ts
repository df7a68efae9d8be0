/** Other countries than ours, as places of a source. */

import { country } from '@/lib/value/country'

/** Whether a place is another country than ours, as ISO 3166-1 writes it. */
export function isAbroad(place: string): boolean {
  return place !== country && /^[A-Z]{2}$/.test(place)
}

/** The other countries that a source has anything of, by code. */
export function countriesIn({ marginals }: Indexed): readonly string[] {
  return [...new Set([...marginals.values()].map(({ place }) => place).filter(isAbroad))].sort()
}

/** What a source counts, each with its place. */
interface Indexed {
  readonly marginals: ReadonlyMap<string, { readonly place: string }>
}
