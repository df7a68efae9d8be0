/** The places of one job in few words. */
import { remoteId } from './geography'

/** The names of areas, "Denver, CO", and of states, "Colorado", by their ids. */
export interface PlaceNames {
  readonly areas: ReadonlyMap<string, string>
  readonly states: ReadonlyMap<string, string>
}

const remoteName = 'Remote (US)'
const mostCodes = 3

/**
 * A job’s places, given as the ids of its states and areas, in few words: "Denver, CO" of one area, "Colorado" of a state alone,
 * "Austin, TX or Dallas, TX" of two areas of a state, "CA, NY or WA" of several states, "CA, CO, NY and 5 more" of many.
 */
export function nameSeveral(ids: readonly string[], { areas, states }: PlaceNames): string {
  if (ids.includes(remoteId)) return remoteName
  const ofStates = ids.filter((id) => states.has(id))
  const ofAreas = ids.flatMap((id) => areas.get(id) ?? [])
  if (ofStates.length > 1) return codesOf(ofStates)
  if (ofAreas.length === 1 || ofAreas.length === 2) return ofAreas.join(' or ')
  const [state] = ofStates
  const name = (state && states.get(state)) ?? ids.join(', ')
  return ofAreas.length > 2 ? `${ofAreas.length} metros in ${name}` : name
}

function codesOf(states: readonly string[]): string {
  const codes = states.map((id) => id.replace('US-', ''))
  if (codes.length > mostCodes) return `${codes.slice(0, mostCodes).join(', ')} and ${codes.length - mostCodes} more`
  return `${codes.slice(0, -1).join(', ')} or ${codes.at(-1)}`
}
