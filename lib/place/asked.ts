/** What a typed place is taken for: one place, or none with a question or a refusal in words. */

import { country, countryPlace } from '@/lib/value/country'
import { longestPlace, type PlaceAsked, placeTaken, tooLong } from './names/taken'
import type { Vocabulary } from './names/vocabulary'
import { placesTyped } from './typed'
import { placeNamed } from './why'

/** What a text is taken for. A place is found only where it alone is meant; nothing else ever answers for it. Never throws. */
export function placeAsked(text: string, vocabulary: Vocabulary): PlaceAsked {
  if (text.length > longestPlace) return tooLong(text)
  return placeTaken(text, placesTyped(text, vocabulary))
}

/**
 * The name that a place goes by in a field: a short one that reads back as that place, by the names that `named` gives: the country
 * needs none. Throws RangeError on an id that is none.
 */
export function fieldName(id: string, named: () => Vocabulary): string {
  if (id === country) return countryPlace.name
  const vocabulary = named()
  const { name } = placeNamed(id, vocabulary)
  return [name, `${name} State`].find((text) => isOf(id, placeAsked(text, vocabulary))) ?? id
}

const isOf = (id: string, asked: PlaceAsked) => asked.kind === 'found' && asked.id === id
