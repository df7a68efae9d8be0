/** What a name means within a state that is known. */

import { areaMeant, countiesMeant, townMeant } from './meaning'
import { aliasMeant, unphrased } from './names/known'
import { keyOf } from './names/spelling'
import type { NamedState, Town, Vocabulary } from './names/vocabulary'
import { distinct, nothing, type Reading } from './reading'

/** What a name means within a state: its town, an area titled so there, or a county. Never another state's. */
export function inState(name: string, { code }: NamedState, vocabulary: Vocabulary): Reading {
  const keys = unphrased(keyOf(name)).map((key) => withoutCode(key, code))
  for (const key of new Set([...keys, `the ${keys.at(-1)}`, keyOf(name.split('-')[0] ?? '')])) {
    const towns = (vocabulary.towns.get(key) ?? []).filter((town) => town.state === code)
    if (towns.length > 0) return { meant: distinct(largest(towns).map((town) => townMeant(town))) }
    const titled = (vocabulary.titles.get(key) ?? []).filter(({ states }) => states.includes(code))
    const across = (vocabulary.towns.get(key) ?? []).filter(
      ({ isTitle, area }) => isTitle && area.states.includes(code),
    )
    const areas = [...titled, ...across.map(({ area }) => area)]
    if (areas.length > 0)
      return { meant: distinct(areas.map((area) => ({ ...areaMeant(area), state: code }))).slice(0, 1) }
    const counties = (vocabulary.counties.get(key) ?? []).filter((county) => county.state === code)
    if (counties.length > 0) return countiesMeant(counties)
    const alias = vocabulary.aliases.get(key)
    const meant = alias ? aliasMeant(alias, key, vocabulary).meant : []
    const there = meant.filter(({ id, state }) =>
      alias && alias.kind !== 'nickname' ? vocabulary.areas.get(id)?.states.includes(code) : state === code,
    )
    if (there.length > 0) return { meant: there.map((each) => ({ ...each, state: code })) }
  }
  return nothing
}

/** "CA San Francisco": the state before its town. */
function withoutCode(key: string, code: string): string {
  const start = `${code.toLowerCase()} `
  return key.startsWith(start) && key !== start ? key.slice(start.length) : key
}

/** Of towns of one name in one state the largest, and one of at least half as many people: "Mount Vernon, IN" is two. */
function largest(towns: readonly Town[]): Town[] {
  const [first, ...others] = towns.toSorted((a, b) => b.people - a.people)
  return first ? [first, ...others.filter(({ people }) => people > 0 && people >= first.people / 2)] : []
}
