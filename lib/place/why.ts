/** A place that a text could mean, in words: its short name, and how the text came to mean it. */

import { country, countryPlace } from '@/lib/value/country'
import type { Vocabulary } from './names/vocabulary'
import type { Meaning } from './reading'

/** A place that is offered. */
export interface PlaceMeant {
  readonly id: string
  /** Short: "Denver, CO". */
  readonly name: string
  readonly kind: 'country' | 'remote' | 'state' | 'area'
  /** The id of the state of what was named, none for the country. */
  readonly state?: string
  /** How the text came to mean it: "Redmond, WA is in Seattle-Tacoma-Bellevue, WA". */
  readonly why: string
}

/** A meaning in words. `isMisspelled` says that a misspelled name was read. Throws RangeError on an id that is no place. */
export function placeMeant(meaning: Meaning, vocabulary: Vocabulary, isMisspelled = false): PlaceMeant {
  const { name, title, kind } = placeNamed(meaning.id, vocabulary)
  const why = kind === 'state' && meaning.how === 'name' ? 'the whole state' : whyMeant(meaning, name, title)
  return {
    id: meaning.id,
    name,
    kind,
    ...(meaning.state !== undefined && { state: `US-${meaning.state}` }),
    why: isMisspelled ? `the nearest spelling: ${why}` : why,
  }
}

/** A place by its id: its short name, its publisher's title and its kind. Throws RangeError on an id that is no place. */
export function placeNamed(
  id: string,
  { areas, states }: Vocabulary,
): Pick<PlaceMeant, 'name' | 'kind'> & { readonly title: string } {
  if (id === country) return { name: countryPlace.name, title: countryPlace.name, kind: 'country' }
  if (id === 'US-remote') return { name: 'Remote (US)', title: 'Remote (US)', kind: 'remote' }
  const area = areas.get(id)
  if (area) return { name: area.name, title: area.title, kind: 'area' }
  const state = states.get(id.slice(3).toLowerCase())
  if (state) return { name: state.name, title: state.name, kind: 'state' }
  throw new RangeError(`“${id}” is no place`)
}

function whyMeant({ id, how, said }: Meaning, name: string, title: string): string {
  switch (how) {
    case 'zip':
      return `ZIP code ${said} is in ${title}`
    case 'town':
    case 'county':
      return said === name && how === 'town' ? `city of ${title}` : `${said} is in ${title}`
    case 'nickname':
      return `another name of ${said}`
    case 'code':
      return `area code ${said} is ${title}`
    case 'region':
      return `part of ${said}`
    case 'remote':
      return 'work from anywhere in the United States'
    case 'name':
      return id === country ? 'the whole country' : `name of ${title}`
  }
}
