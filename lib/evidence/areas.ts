/** The places that a source has observations of, and the areas among them. */
import { country, type EvidenceBook } from './book'

/** Whether an id is of an area within states: "cbsa-41860", or its publisher's code. */
export function isArea(place: string): boolean {
  return /^(?:cbsa-)?\d/.test(place)
}

/** Whether a source tells areas apart: some of its observations are counted in one. */
export function knowsAreas({ groups }: EvidenceBook): boolean {
  return [...groups.values()].some((ofRole) => ofRole.some(({ place }) => isArea(place)))
}

/** Whether a source counts anything in a place, whatever the role, level or year. */
export function recordsPlace({ groups, nationals }: EvidenceBook, place: string): boolean {
  const all = place === country ? nationals : groups
  return [...all.values()].some((ofRole) => ofRole.some((group) => group.place === place))
}
