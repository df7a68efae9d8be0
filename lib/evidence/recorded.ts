/** By what kinds of place a source counts. */
import { country, type EvidenceBook } from './book'

/** What kind of place an id names: the country, work from anywhere in it, a state, or an area. */
export function placeKind(id: string): 'country' | 'remote' | 'state' | 'area' {
  if (id === country) return 'country'
  if (id === 'US-remote') return 'remote'
  return id.startsWith('US-') ? 'state' : 'area'
}

/** Whether a source counts by places of this kind at all, whatever the role, level or year: one without any records none. */
export function recordsKind({ groups }: EvidenceBook, kind: ReturnType<typeof placeKind>): boolean {
  if (kind === 'country') return true
  return [...groups.values()].some((ofRole) => ofRole.some(({ place }) => placeKind(place) === kind))
}
