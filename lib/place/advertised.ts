/** Which places an advertisement is for: its own words for them beside the states that its feed gives. */

import { country } from '@/lib/value/country'
import type { Vocabulary } from './names/vocabulary'
import { partsOf } from './parts'
import type { Meaning } from './reading'
import { isEmpty, isSettled, type Reading } from './reading'
import { readGroup } from './sequence'

/** What an advertisement says of its places. */
export interface Advertised {
  /** Its words. */
  readonly place: string
  /** Postal codes that its feed gives. */
  readonly states: readonly string[]
  /** Whether the feed calls it remote; where it says nothing, the words decide. */
  readonly isRemote?: boolean
}

/** The places of an advertisement; all lists sorted. */
export interface AdvertisedPlaces {
  /** Ids of states, those of its areas among them: "US-CA". */
  readonly states: readonly string[]
  /** Ids of areas that its words name alone; a name of several areas is none, unless the states settle it. */
  readonly areas: readonly string[]
  readonly isRemote: boolean
  /** Whether any place of it lies in the United States. */
  readonly isAmerican: boolean
}

/**
 * The places that an advertisement names, several at once where it lists them: "San Francisco, CA / New York City, NY". What
 * could be of several states is settled by those of its feed, or names none. Spelling is not forgiven. Never throws.
 */
export function placesAdvertised({ place, states, isRemote }: Advertised, vocabulary: Vocabulary): AdvertisedPlaces {
  const parts = partsOf(place)
  const named = parts.groups.flatMap((group) => readGroup(group, vocabulary, false))
  const readings = withoutGeorgia(named.filter((reading) => !isEmpty(reading)))
  const given = statesGiven(states, readings)
  const settled = readings.map((reading) => settledBy(given, reading, vocabulary))
  const found = settled.flat()
  const codes = new Set([...given, ...settled.flatMap(statesMeant)])
  const isRemoteHere = (isRemote ?? false) || parts.isRemote || found.some(({ how }) => how === 'remote')
  const isNamed = readings.some(({ abroad, meant }) => abroad === undefined && meant.length > 0)
  const isAmerican =
    codes.size > 0 || found.length > 0 || isNamed || parts.isCountry || (isRemoteHere && !readings.some(isAbroadAlone))
  return {
    states: [...codes].sort().map((code) => `US-${code}`),
    areas: [...new Set(settled.flatMap(areasMeant))].sort(),
    isRemote: isRemoteHere,
    isAmerican,
  }
}

const isAbroadAlone = ({ meant, abroad }: Reading) => meant.length === 0 && abroad !== undefined

/** A list of countries that holds Georgia means the country. */
function withoutGeorgia(readings: readonly Reading[]): readonly Reading[] {
  if (readings.filter(isAbroadAlone).length < 2) return readings
  return readings.filter(({ meant }) => !(meant.length === 1 && meant[0]?.id === 'US-GA'))
}

/** The states of a feed, which words that name places abroad alone outweigh. Georgia is then named by its towns. */
function statesGiven(states: readonly string[], readings: readonly Reading[]): readonly string[] {
  const abroad = readings.filter(isAbroadAlone)
  if (abroad.length > 0 && abroad.length === readings.length) return []
  return abroad.length >= 2 ? states.filter((code) => code !== 'GA') : states
}

/** What of a reading lies in the states given, where any does. */
function settledBy(given: readonly string[], reading: Reading, { areas }: Vocabulary): readonly Meaning[] {
  const inside = reading.meant.filter(({ id, state }) => {
    const reached = areas.get(id)?.states ?? (state === undefined ? [] : [state])
    return reached.some((code) => given.includes(code))
  })
  if (inside.length > 0) return inside
  if (reading.abroad !== undefined) return reading.meant.filter(({ how }) => how === 'remote')
  return isSettled(reading) || reading.meant.every(({ state }) => state === reading.meant[0]?.state)
    ? reading.meant
    : []
}

/** The one state of what is meant; a region of several states names none. */
function statesMeant(meant: readonly Meaning[]): string[] {
  const codes = [...new Set(meant.flatMap(({ state }) => state ?? []))]
  return codes.length === 1 ? codes : []
}

function areasMeant(meant: readonly Meaning[]): string[] {
  const [only, ...others] = meant
  return only === undefined || others.length > 0 || only.id.startsWith(country) ? [] : [only.id]
}
