/** What is taken of the readings of a typed place: one place, or none with a question or a refusal in words. */
import { clip } from '@/lib/site/query'
import type { PlacesMeant } from '../typed'
import type { PlaceMeant } from '../why'

/** That no place is taken. */
export interface PlaceOpen {
  /** Whether the name is understood and could be several places, or no place here is meant by it. */
  readonly kind: 'asks' | 'refused'
  /** Whether it names a place outside the United States, and none inside. */
  readonly isAbroad: boolean
  /** What is asked, or why nothing is found, in whole sentences. */
  readonly why: string
  /** The places to choose from, likeliest first; none where nothing is near. */
  readonly readings: readonly PlaceMeant[]
}

/** The one place that a text names, by its id, or why there is none. */
export type PlaceAsked = { readonly kind: 'found'; readonly id: string } | PlaceOpen

/** The most letters that are read as a place. */
export const longestPlace = 200

/** What a text that was read is taken for. A place is found only where it alone is meant. */
export function placeTaken(
  text: string,
  read: Pick<PlacesMeant, 'certain' | 'places' | 'near' | 'foreign'>,
): PlaceAsked {
  const said = quoted(text)
  const { certain, places, near, foreign } = read
  const [only, ...others] = places
  if (certain && only !== undefined) return { kind: 'found', id: only.id }
  if (only !== undefined) {
    const unsure = others.length > 0 ? `${said} could be several places.` : `We’re not sure which place ${said} is.`
    const why = foreign === undefined ? unsure : `${said} could also be ${foreign}, where we have no pay data.`
    const isClear = others.length > 0 || foreign !== undefined
    return { kind: isClear ? 'asks' : 'refused', isAbroad: false, why, readings: places }
  }
  const meant = near.length > 0 ? 'Did you mean one of these?' : 'Try a city with its state, a ZIP code, or a state.'
  const why =
    foreign === undefined
      ? `${said} is not a place we know.`
      : `${said} is outside the United States (${foreign}), where we have no pay data.`
  return { kind: 'refused', isAbroad: foreign !== undefined, why: `${why} ${meant}`, readings: near }
}

/** The refusal of a text that is not read at all. */
export function tooLong(text: string): PlaceAsked {
  return {
    kind: 'refused',
    isAbroad: false,
    why: `${quoted(text)} is too long for the name of a place.`,
    readings: [],
  }
}

function quoted(text: string): string {
  return `“${clip(text.trim())}”`
}
