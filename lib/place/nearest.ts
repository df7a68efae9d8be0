/** Names that are spelled nearly as what was typed. */

import { inState } from './in-state'
import { areaMeant, stateMeant, townMeant } from './meaning'
import { named } from './named'
import { splitTail, stateNamed } from './names/known'
import { forgiven, keyOf, slips } from './names/spelling'
import type { NamedState, Vocabulary } from './names/vocabulary'
import { isEmpty, nothing, type Reading, together } from './reading'

interface Candidate {
  readonly key: string
  readonly away: number
  readonly people: number
}

/** Fewer people, and a town is not looked for by a name misspelled: in a state, and in the country. */
const leastInState = 1_000
const least = 20_000
const leastAbroad = 300_000

/** What names of other kinds weigh beside the people of a town: how likely each is the one misspelled. */
const weights = { state: 5_000_000, country: 500_000, alias: 300_000 }

/** The names of some size with their people. Shorter ones are only ever misspelled as another of their kind. */
function* spelled(
  letter: string,
  { spellings, states, cities, countries, aliases }: Vocabulary,
): Generator<[string, number]> {
  for (const { key, people } of spellings.get(letter) ?? []) if (people >= least) yield [key, people]
  for (const [city, { people }] of cities) if (people >= leastAbroad) yield [city, people / 3]
  for (const state of states.keys()) if (state.length > 4) yield [state, weights.state]
  for (const country of countries.keys()) if (country.length > 4) yield [country, weights.country]
  for (const alias of aliases.keys()) if (alias.length > 6) yield [alias, weights.alias]
}

/** The names of any kind within `most` slips that begin alike, the nearest and largest first. */
function candidates(key: string, vocabulary: Vocabulary, most: number): Candidate[] {
  if (most === 0) return []
  const found = new Map<string, Candidate>()
  for (const [other, people] of spelled(key.slice(0, 1), vocabulary)) {
    if (other[0] !== key[0] || people <= (found.get(other)?.people ?? 0)) continue
    const away = slips(key, other, most)
    if (away <= most) found.set(other, { key: other, away, people })
  }
  return [...found.values()].sort((a, b) => a.away - b.away || b.people - a.people)
}

/**
 * What a misspelled name means: the nearest one, where it is alone at its distance or has five times the people of the next;
 * else all that are as near, as a question.
 */
export function corrected(key: string, vocabulary: Vocabulary): Reading {
  const inOne = splitTail(key, (tail) => stateNamed(tail, vocabulary) ?? correctedState(tail, vocabulary))
  if (inOne) {
    const there = inState(inOne.head, inOne.tail, vocabulary)
    const near = isEmpty(there) ? correctedInState(inOne.head, inOne.tail, vocabulary) : there
    if (!isEmpty(near)) return { ...near, isCorrected: true }
  }
  const found = candidates(key, vocabulary, forgiven(key))
  const [first, second] = found.filter(({ away }) => away === found[0]?.away)
  if (first === undefined) return nothing
  if (second === undefined || first.people >= 5 * second.people)
    return { ...named(first.key, vocabulary), isCorrected: true }
  const near = found.filter(({ away }) => away === first.away).slice(0, 4)
  return { ...together(near.map((each) => named(each.key, vocabulary))), isCorrected: true, isGuess: true }
}

/** Likewise within a state, where smaller towns count too. */
export function correctedInState(key: string, state: NamedState, vocabulary: Vocabulary): Reading {
  const most = forgiven(key)
  const near = (vocabulary.spellings.get(key.slice(0, 1)) ?? []).flatMap(({ key: town }) => {
    const away = most === 0 ? most + 1 : slips(key, town, most)
    const there = away > most ? [] : (vocabulary.towns.get(town) ?? []).filter(({ state: code }) => code === state.code)
    return there.filter(({ people }) => people >= leastInState).map((each) => ({ town: each, away }))
  })
  const nearest = Math.min(...near.map(({ away }) => away))
  const best = near.filter(({ away }) => away === nearest).map(({ town }) => town)
  const [first, second] = best.toSorted((a, b) => b.people - a.people)
  if (first === undefined) return nothing
  const isAlone = second === undefined || first.people >= 5 * second.people
  return { ...together((isAlone ? [first] : best).map((town) => ({ meant: [townMeant(town)] }))), isCorrected: true }
}

/** The state of a name misspelled: one alone within the slips that are forgiven. */
export function correctedState(key: string, { states }: Vocabulary): NamedState | undefined {
  const most = Math.min(forgiven(key), 2)
  const near = new Set(
    [...states].flatMap(([name, state]) =>
      name.length > 4 && name[0] === key[0] && slips(key, name, most) <= most ? [state] : [],
    ),
  )
  const [only, ...others] = near
  return most > 0 && others.length === 0 ? only : undefined
}

/** A much larger town whose name is one slip from that of a small one: "Pittsburg" could be a slip. */
export function greaterNeighbor(key: string, people: number, vocabulary: Vocabulary): Reading {
  if (people >= 100_000 || forgiven(key) === 0) return nothing
  const greater = (vocabulary.spellings.get(key.slice(0, 1)) ?? []).filter(
    (other) => other.people > 4 * Math.max(people, least) && slips(key, other.key, 1) === 1,
  )
  const most = Math.max(...greater.map((other) => other.people))
  const first = greater.find((other) => other.people === most)
  return first ? named(first.key, vocabulary) : nothing
}

/** The states and areas whose names begin with a text, those with most jobs first: "san" is San Francisco's and San Jose's. */
export function beginning(text: string, { states, areas }: Vocabulary): Reading {
  const [key, plain] = [keyOf(text), text.trim().toLowerCase()]
  // A word alone that has a short form would begin every name with its letter.
  const begun = (name: string) =>
    name.toLowerCase().startsWith(plain) || (key.length > 1 && keyOf(name).startsWith(key))
  const meant = [
    ...[...new Set(states.values())].filter(({ name }) => begun(name)).map((state) => stateMeant(state)),
    ...[...areas.values()].filter(({ name, title }) => begun(name) || begun(title)).map((area) => areaMeant(area)),
  ]
  return { meant: meant.sort((a, b) => b.jobs - a.jobs) }
}

/** The names nearest to a text that no place is read in, whatever their size: for a refusal to offer. */
export function nearTo(key: string, vocabulary: Vocabulary): Reading {
  const most = Math.max(1, Math.min(3, Math.floor(key.length / 3)))
  return together(
    candidates(key, vocabulary, most)
      .slice(0, 4)
      .map((each) => named(each.key, vocabulary)),
  )
}
