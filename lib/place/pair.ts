/** A name and the state beside it: "Denver, CO", "New York, NY", "Tbilisi, Georgia". */

import { inState } from './in-state'
import { stateMeant } from './meaning'
import { named } from './named'
import { countryName } from './names/countries'
import { keyOf } from './names/spelling'
import type { NamedState, Vocabulary } from './names/vocabulary'
import { correctedInState } from './nearest'
import type { Part } from './part'
import { isEmpty, nothing, type Reading } from './reading'

/** "New York, NY", "Nevada, MO", "New York, New York": the name of a state, but that of a town as well. */
export function isTownOfItsName(part: Part, next: Part, state: NamedState, vocabulary: Vocabulary): boolean {
  if (part.key.length === 2) return false
  return (
    (next.key.length === 2 || state.code === 'DC' || part.key === next.key) &&
    !isEmpty(inState(part.text, state, vocabulary))
  )
}

/** Whether a name before a state may be that of a town: a country is one only where the state has it, as "Peru, IN". */
export function isTownName({ text, key, abroad }: Part, state: NamedState, vocabulary: Vocabulary): boolean {
  if (vocabulary.aliases.get(key)?.means[0] === 'US-remote') return false
  return abroad === undefined || !isEmpty(inState(text, state, vocabulary))
}

/** "Lower Manhattan, New York, NY": what stands before a city that is called as its state. */
export function isQuarter(
  part: Part,
  next: Part | undefined,
  after: Part | undefined,
  vocabulary: Vocabulary,
): boolean {
  if (!next?.state || !after?.state || !isTownOfItsName(next, after, after.state, vocabulary)) return false
  return isEmpty(inState(part.text, next.state, vocabulary))
}

/** From how many jobs on the name of a city is taken for it rather than for a small town. */
export const jobsOfLargeCity = 3_000

/** "San Francisco, New York", "New York, Boston" in a list: two cities, since the one lies mainly elsewhere than where the other is. */
export function isCityBesideCity(city: Part, called: Part, state: NamedState, vocabulary: Vocabulary): boolean {
  if (called.key.length === 2 || isEmpty(inState(called.text, state, vocabulary))) return false
  const { meant } = named(city.text, vocabulary)
  return (meant[0]?.jobs ?? 0) >= jobsOfLargeCity && meant.every((each) => each.state !== state.code)
}

/** A town in the state that follows it. Where there is none, the country of that name or code; else the state, as a guess. */
export function inItsState(
  part: Part,
  next: Part,
  state: NamedState,
  vocabulary: Vocabulary,
  isForgiving: boolean,
): Reading {
  const reading = inState(part.text, state, vocabulary)
  if (!isEmpty(reading)) return reading
  const city = vocabulary.cities.get(part.key)
  const country = city?.country
  if (country && [country.toLowerCase(), keyOf(countryName(country))].includes(next.key))
    return { meant: [], abroad: `${city.name}, ${countryName(country)}` }
  const near = isForgiving ? correctedInState(part.key, state, vocabulary) : nothing
  if (!isEmpty(near)) return near
  const large = named(part.text, vocabulary)
  const elsewhere = next.key === 'la' && large.meant.some(({ id }) => id === losAngeles) ? large.meant : []
  const there = elsewhere.filter(({ id }) => id === losAngeles)
  return { meant: there.length > 0 ? there : [stateMeant(state)], isGuess: true }
}

/** "Venice, LA" is seldom in Louisiana. */
const losAngeles = 'cbsa-31080'
