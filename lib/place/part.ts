/** A part of a group, and what it is as a whole before its neighbors are looked at. */
import { named } from './named'
import { countryName } from './names/countries'
import { abroadNamed, stateNamed } from './names/known'
import { keyOf } from './names/spelling'
import type { NamedState, Vocabulary } from './names/vocabulary'
import { correctedState } from './nearest'
import { isEmpty } from './reading'

/** A part of a group: its text, and what it is as a whole. */
export interface Part {
  readonly text: string
  readonly key: string
  readonly state: NamedState | undefined
  readonly abroad: string | undefined
}

/** A part of a text. */
export function partOf(text: string, vocabulary: Vocabulary): Part {
  const key = keyOf(text)
  const state = stateNamed(key, vocabulary)
  const abroad = abroadNamed(key, vocabulary) ?? (state || vocabulary.aliases.has(key) ? undefined : countryCoded(text))
  return { text, key, state, abroad }
}

/** Where several parts name no state, one that names nothing may be a state misspelled: "Seattle, Washingon". */
export function withState(parts: readonly Part[], vocabulary: Vocabulary): readonly Part[] {
  if (parts.length === 1 || parts.some(({ state }) => state)) return parts
  return parts.map((part) => {
    const isName = part.abroad !== undefined || !isEmpty(named(part.text, vocabulary))
    return isName ? part : { ...part, state: correctedState(part.key, vocabulary) }
  })
}

/** "SE" of "SE-Stockholm": a country by its code, where that is no state's. */
function countryCoded(text: string): string | undefined {
  const name = /^[A-Z]{2}$/.test(text) ? countryName(text) : text
  return name === text ? undefined : name
}
