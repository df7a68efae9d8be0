/** What a single name means, alone or in a state: nothing that separates places stands in it. */
import { inState } from './in-state'
import { areaMeant, countiesMeant, nameAbroad, stateMeant, townsMeant } from './meaning'
import { abroadNamed, aliasMeant, splitTail, stateNamed, unphrased } from './names/known'
import { keyOf } from './names/spelling'
import type { NamedState, Vocabulary } from './names/vocabulary'
import { isEmpty, nothing, type Reading } from './reading'

/** What a name means by itself. Spelling is not forgiven here. */
export function named(text: string, vocabulary: Vocabulary): Reading {
  const whole = keyOf(text)
  if (whole === '') return nothing
  const keys = unphrased(whole)
  for (const key of keys) {
    const reading = exactly(key, key !== whole, vocabulary)
    if (!isEmpty(reading)) return reading
  }
  const bare = keys.at(-1) as string
  return withTail(bare, vocabulary) ?? inPart(bare, vocabulary)
}

/** A key as a whole: an alias, a title, a state, a county, a town, a country. In a phrase a state gives way to its city. */
function exactly(key: string, isPhrase: boolean, vocabulary: Vocabulary): Reading {
  const { aliases, titles, counties, towns, cities } = vocabulary
  const alias = aliases.get(key)
  if (alias) return aliasMeant(alias, key, vocabulary)
  const state = stateNamed(key, vocabulary)
  const places = towns.get(key) ?? []
  if (state && !(isPhrase && places.some(({ isTitle }) => isTitle))) return { meant: [stateMeant(state)] }
  const titled = titles.get(key) ?? []
  if (titled.length > 0 && (places.length === 0 || key.includes(' ')))
    if (!places.some(({ area }) => !titled.includes(area))) return { meant: titled.map((area) => areaMeant(area)) }
  const county = / (county|parish|borough|municipio|census area|planning region)$/.test(key)
    ? counties.get(key)
    : undefined
  if (county) return countiesMeant(county)
  if (places.length > 0) return townsMeant(places, cities.get(key))
  const abroad = abroadNamed(key, vocabulary) ?? nameOf(cities.get(key))
  if (abroad !== undefined) return { meant: [], abroad }
  return countiesMeant(counties.get(key) ?? [])
}

const nameOf = (city: Parameters<typeof nameAbroad>[0] | undefined) => (city ? nameAbroad(city) : undefined)

/** "Austin Texas", "Bergen County NJ", "Cambridge UK"; undefined where no state or country ends the key. */
function withTail(key: string, vocabulary: Vocabulary): Reading | undefined {
  const inOne = splitTail(key, (tail) => stateNamed(tail, vocabulary))
  if (inOne) {
    const reading = inState(inOne.head, inOne.tail, vocabulary)
    return isEmpty(reading) ? partOf(inOne.head, inOne.tail, vocabulary) : reading
  }
  const outside = splitTail(key, (tail) => abroadNamed(tail, vocabulary))
  return outside && { meant: [], abroad: outside.tail }
}

const partWords =
  /^(?:(?:n|s|e|w|northern|southern|eastern|western|central|upper|lower|ne|nw|se|sw|northeast(?:ern)?|northwest(?:ern)?|southeast(?:ern)?|southwest(?:ern)?|upstate|rural|mid|metro|all of|state of|inland|coastal)\b ?)+$/

/** "Western Massachusetts": the state, which is only a guess, and where its jobs are. */
function partOf(head: string, state: NamedState, { areas }: Vocabulary): Reading | undefined {
  if (!partWords.test(head)) return undefined
  const largest = [...areas.values()]
    .filter(({ states }) => states[0] === state.code)
    .sort((a, b) => b.employment - a.employment)
  return { meant: [stateMeant(state), ...largest.slice(0, 4).map((area) => areaMeant(area))], isGuess: true }
}

/** "North Dallas", "East Austin": a part of a large town that has no entry of its own. */
function inPart(key: string, vocabulary: Vocabulary): Reading {
  const [, rest] = /^(?:n|s|e|w|ne|nw|se|sw|uptown|central|inner) (.+)$/.exec(key) ?? []
  const towns = rest === undefined ? [] : (vocabulary.towns.get(rest) ?? [])
  const large = towns.filter(({ isTitle, people }) => isTitle && people >= 250_000)
  return large.length === 0 ? nothing : townsMeant(towns, vocabulary.cities.get(rest ?? ''))
}
