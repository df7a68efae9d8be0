/** Which places a text could mean, as people type them into a field. */
import { countryPlace } from '@/lib/value/country'
import { areaMeant, townsMeant } from './meaning'
import { named } from './named'
import { keyOf } from './names/spelling'
import { type Vocabulary, zipAreas } from './names/vocabulary'
import { beginning, nearTo } from './nearest'
import { partsOf } from './parts'
import type { Meaning } from './reading'
import { distinct, isEmpty, isSettled, nothing, type Reading, settled, together } from './reading'
import { readGroup } from './sequence'
import { type PlaceMeant, placeMeant } from './why'

/** What a text could mean. */
export interface PlacesMeant {
  /** Whether one place is meant, and nothing is left to ask. */
  readonly certain: boolean
  /** Whether a misspelled name was read as the nearest one. */
  readonly isCorrected: boolean
  /** Likeliest first, six at most. */
  readonly places: readonly PlaceMeant[]
  /** Where no place is meant: those with the nearest spellings, or of the same name as the one abroad. */
  readonly near: readonly PlaceMeant[]
  /** What the text means outside the United States; with no places, that alone. */
  readonly foreign?: string
}

const mostOffered = 6

/**
 * The places that a text could mean. A misspelled name is read as the nearest one; a name that could be of several places,
 * of a place and one abroad, or only of a hamlet, is not certain; a name that is only of a place abroad is never an
 * American one. Never throws.
 */
export function placesTyped(text: string, vocabulary: Vocabulary): PlacesMeant {
  const reading = read(text, vocabulary)
  const offered = (meant: readonly Meaning[]) =>
    meant.slice(0, mostOffered).map((each) => placeMeant(each, vocabulary, reading.isCorrected))
  const { abroad } = reading
  return {
    certain: isSettled(reading),
    isCorrected: reading.isCorrected === true,
    places: offered(reading.meant),
    near: reading.meant.length > 0 ? [] : offered(nearOf(text, abroad, vocabulary).meant),
    ...(abroad !== undefined && { foreign: abroad }),
  }
}

function read(text: string, vocabulary: Vocabulary): Reading {
  const whole = keyOf(text)
  if (isNone(text)) return nothing
  const byId = idNamed(text.trim(), vocabulary)
  if (byId) return { meant: [byId] }
  if (/^(?:us-[a-z]{2}|cbsa-\d*)$/i.test(text.trim())) return nothing
  if (vocabulary.aliases.has(whole) || vocabulary.titles.has(whole)) return named(text, vocabulary)
  if (whole.length === 2 && vocabulary.states.has(whole)) return named(whole, vocabulary)
  const zipped = /^(.*?)[\s,]*(?<!\d)(\d{5})(?:-?\d{4})?$/s.exec(text.trim())
  if (zipped) return withZip(zipped[1] ?? '', zipped[2] ?? '', vocabulary)
  return readParts(text, vocabulary)
}

/** Nothing typed, or words for nothing. */
function isNone(text: string): boolean {
  const key = keyOf(text)
  const isShort = !/[a-z0-9].*[a-z0-9]/is.test(text.normalize('NFKD'))
  return isShort || /^(?:n a|na|tbd|tba|none|null|nil|unknown|undefined|test|other|various|)$/.test(key)
}

function idNamed(text: string, vocabulary: Vocabulary): Meaning | undefined {
  const { areas, states } = vocabulary
  if (/^us-[a-z]{2}$/i.test(text)) {
    const state = states.get(text.slice(3).toLowerCase())
    if (state) return { id: state.id, how: 'name', said: state.name, state: state.code, jobs: state.employment }
  }
  const code = text.toLowerCase()
  const area = areas.get(code) ?? (zipAreas(code, vocabulary).length > 0 ? undefined : areas.get(`cbsa-${code}`))
  return area && areaMeant(area)
}

/** A ZIP code at the end decides; where what stands before it is another place, or it is an area's code too, that is asked. */
function withZip(before: string, zip: string, vocabulary: Vocabulary): Reading {
  const coded = before === '' ? vocabulary.areas.get(`cbsa-${zip}`) : undefined
  const meant = distinct([
    ...zipAreas(zip, vocabulary).map((area) => areaMeant(area, 'zip', zip)),
    ...(coded ? [areaMeant(coded, 'code', zip)] : []),
  ])
  const said = /[a-z]{3}/i.test(before) && !/^zip\b/i.test(before) ? readParts(before, vocabulary) : nothing
  if (meant.length === 0) return { ...said, isGuess: true }
  const isOther =
    isSettled(said) &&
    !said.isCorrected &&
    !meant.some(({ id, state }) => id === said.meant[0]?.id || said.meant[0]?.id === `US-${state}`)
  return isOther ? together([{ meant }, said]) : { meant }
}

function readParts(text: string, vocabulary: Vocabulary): Reading {
  const { groups, isRemote, isCountry } = partsOf(text)
  const readings = groups.map((group) => settled(readGroup(group, vocabulary, true)))
  const found = readings.filter((reading) => !isEmpty(reading))
  const isAbroadAlone = found.every(({ meant }) => meant.length === 0)
  const country: Reading = {
    meant: [
      isRemote || /\banywhere\b/i.test(text)
        ? { id: 'US-remote', how: 'remote', said: 'Remote (US)', jobs: 0 }
        : { id: countryPlace.id, how: 'name', said: countryPlace.name, jobs: 0 },
    ],
  }
  if (found.length === 0) return groups.length === 0 && (isRemote || isCountry) ? country : nothing
  const isPartly = found.length < readings.length
  const all = isAbroadAlone && isCountry ? [country, ...found] : found
  const reading = settled(all)
  return isPartly ? { ...reading, isGuess: true } : reading
}

/** For a name abroad the American towns of that name, unless the text says its country or more of it; else the places whose names begin so, or are spelled nearly so. */
function nearOf(text: string, abroad: string | undefined, vocabulary: Vocabulary): Reading {
  const key = keyOf(text)
  if (isNone(text)) return nothing
  if (abroad !== undefined) {
    const isNameAlone = abroad.includes(', ') && key === keyOf(abroad.split(',')[0] ?? '')
    const towns = isNameAlone ? (vocabulary.towns.get(key) ?? []) : []
    return townsMeant(towns.toSorted((a, b) => b.people - a.people))
  }
  if (/\d/.test(key)) return nothing
  const begun = beginning(text, vocabulary)
  return isEmpty(begun) ? nearTo(key, vocabulary) : begun
}
