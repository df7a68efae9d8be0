/** By what kinds of place a source counts. */
import { country } from '@/lib/value/country'
import { isAbroad } from './abroad'
import type { EvidenceBook } from './book'

/** What kind of place an id names: the country, work from anywhere in it, a state, an area, or another country. */
export function placeKind(id: string): 'country' | 'remote' | 'state' | 'area' | 'abroad' {
  if (id === country) return 'country'
  if (id === 'US-remote') return 'remote'
  if (isAbroad(id)) return 'abroad'
  return id.startsWith('US-') ? 'state' : 'area'
}

/** Whether a source counts by places of this kind at all, whatever the role, level or year: one without any records none. */
export function recordsKind({ marginals }: EvidenceBook, kind: ReturnType<typeof placeKind>): boolean {
  if (kind === 'country') return true
  return [...marginals.values()].some(({ place }) => placeKind(place) === kind)
}
