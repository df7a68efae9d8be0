/** What the parts of a text mean together: "Denver, CO", "CO, Denver", "Cambridge, UK", "Brooklyn, New York City". */

import { inState } from './in-state'
import { stateMeant } from './meaning'
import { named } from './named'
import { countryName } from './names/countries'
import { keyOf } from './names/spelling'
import type { NamedState, Vocabulary } from './names/vocabulary'
import { corrected, greaterNeighbor } from './nearest'
import { inItsState, isCityBesideCity, isQuarter, isTownName, isTownOfItsName, jobsOfLargeCity } from './pair'
import { type Part, partOf, withState } from './part'
import { countryOf, isEmpty, nothing, type Reading, settled, together } from './reading'

/** What has been read of a group so far, from the left. */
interface Found {
  readonly readings: { readonly part: Part; reading: Reading; readonly isAlone: boolean }[]
  /** Parts that name nothing: streets and quarters before a place, or slips. */
  readonly unread: Part[]
}

/**
 * What the parts of one group mean, each part a name without separators: a reading for each place in it. With
 * `isForgiving`, a part that names nothing is read as the nearest spelling, and a small town is doubted that is one slip from
 * a large one.
 */
export function readGroup(texts: readonly string[], vocabulary: Vocabulary, isForgiving: boolean): readonly Reading[] {
  const whole = keyOf(texts.join(' '))
  const { aliases, titles, cities } = vocabulary
  if ([aliases, titles, cities].some((names) => names.has(whole))) return [named(whole, vocabulary)]
  const exact = texts.map((text) => partOf(text, vocabulary))
  const parts = isForgiving ? withState(exact, vocabulary) : exact
  const found: Found = { readings: [], unread: [] }
  for (let at = 0; at < parts.length; ) at += readNext(parts, at, found, vocabulary, isForgiving)
  const readings = found.readings.map(({ reading }) => reading)
  if (readings.length > 0 || !isForgiving) return readings
  const unread = found.unread.filter(({ text }) => !/\d/.test(text))
  return unread.map(({ key }) => corrected(key, vocabulary)).filter((reading) => !isEmpty(reading))
}

/** Reads the part at `at`, or it and the next, and says how many. */
function readNext(
  parts: readonly Part[],
  at: number,
  found: Found,
  vocabulary: Vocabulary,
  isForgiving: boolean,
): number {
  const part = parts[at] as Part
  const [next, after] = [parts[at + 1], parts[at + 2]]
  const isBeforeState = next?.state && (!part.state || isTownOfItsName(part, next, next.state, vocabulary))
  const isPair = isBeforeState && isTownName(part, next.state, vocabulary) && !isQuarter(part, next, after, vocabulary)
  if (isPair && (isForgiving || !isCityBesideCity(part, next, next.state, vocabulary))) {
    const reading = inItsState(part, next, next.state, vocabulary, isForgiving)
    joinQuarters(found, next.state, vocabulary)
    found.readings.push({ part, reading, isAlone: false })
    return 2
  }
  const isList = !isForgiving && part.state && next && isCityBesideCity(next, part, part.state, vocabulary)
  if (part.state && next && next.abroad === undefined && !after?.state && !isList) {
    const isTown = !next.state || isTownOfItsName(next, part, part.state, vocabulary)
    const reading = isTown ? inState(next.text, part.state, vocabulary) : nothing
    const isOnly = parts.length === 2 && part.key.length === 2 && !next.state
    if (!isEmpty(reading) || isOnly) {
      const inItsOwn = isEmpty(reading) ? { meant: [stateMeant(part.state)], isGuess: true } : reading
      found.readings.push({ part: next, reading: inItsOwn, isAlone: false })
      return 2
    }
  }
  if (part.abroad !== undefined) readAbroad(part, part.abroad, found)
  else if (part.state) readState(part, part.state, found, vocabulary)
  else readName(part, found, vocabulary, isForgiving)
  return 1
}

/** A name straight before a town with its state lies there too, or is a quarter or street of it, unless it is a large city. */
function joinQuarters(found: Found, state: NamedState, vocabulary: Vocabulary): void {
  const before = found.readings.at(-1)
  if (!before?.isAlone) return
  const there = inState(before.part.text, state, vocabulary)
  if (!isEmpty(there)) before.reading = there
  else if ((before.reading.meant[0]?.jobs ?? 0) < jobsOfLargeCity) found.readings.pop()
}

/** "Cambridge, UK": what stands before a country lies there too. */
function readAbroad(part: Part, abroad: string, found: Found): void {
  const last = found.readings.at(-1)
  const before = last && liesAbroad(last, found.readings.length === 1) ? last : undefined
  if (before && before.reading.abroad !== abroad) found.readings.pop()
  // "Melbourne, Victoria, Australia": a province between.
  const city = found.readings.at(-1)?.reading.abroad
  if (city?.endsWith(`, ${abroad}`)) {
    found.readings.pop()
    found.readings.push({ part, reading: { meant: [], abroad: city }, isAlone: false })
    return
  }
  const town = before?.isAlone ? `${before.part.text}, ${abroad}` : abroad
  found.readings.push({ part, reading: { meant: [], abroad: before?.reading.abroad ?? town }, isAlone: false })
}

/** Whether a country after it says where a name lies: not of a town with its state, nor of a state in a list of them. */
function liesAbroad({ isAlone, reading }: Found['readings'][number], isFirst: boolean): boolean {
  const isState = reading.meant[0]?.id.startsWith('US-') === true
  return isAlone || reading.isGuess === true || reading.meant.length === 0 || (isState && isFirst)
}

/** A state after a place in it says nothing more; nor does "CA" after a place in Canada. New York may be the city. */
function readState(part: Part, state: NamedState, found: Found, vocabulary: Vocabulary): void {
  const before = found.readings.at(-1)?.reading
  const [meant, abroad] = [before?.meant ?? [], before?.abroad?.split(', ').at(-1)]
  if (meant.length > 0 && meant.every((each) => each.state === state.code)) return
  if (abroad !== undefined && part.key.length === 2 && countryName(state.code) === abroad) return
  const reading = vocabulary.aliases.has(part.key) ? named(part.key, vocabulary) : { meant: [stateMeant(state)] }
  found.readings.push({ part, reading, isAlone: false })
}

function readName(part: Part, found: Found, vocabulary: Vocabulary, isForgiving: boolean): void {
  const listed = part.text.split('/').map((each) => named(each, vocabulary))
  const reading = listed.some(isEmpty) ? named(part.text, vocabulary) : settled(listed)
  const before = found.readings.at(-1)
  if (isEmpty(reading)) readJoined(part, found, vocabulary)
  else if (reading.abroad !== undefined && isCityIn(reading, before, vocabulary))
    readAbroad(part, reading.abroad, found)
  // "Toronto, Ontario": a province of the country that was named, or a name that could be one.
  else if (reading.abroad === undefined || before?.reading.abroad === undefined || before.reading.meant.length > 0) {
    const doubted = isForgiving ? orGreater(part.key, reading, vocabulary) : reading
    found.readings.push({ part, reading: doubted, isAlone: true })
  }
}

/** "Houston & Dallas", "Seattle-Portland": names that are no place together. */
function readJoined(part: Part, found: Found, vocabulary: Vocabulary): void {
  const all = part.text.split(/\s*[&+-]\s*|\s+and\s+/i).map((each) => named(each, vocabulary))
  if (all.some(isEmpty)) found.unread.push(part)
  else found.readings.push({ part, reading: settled(all), isAlone: false })
}

/** "Waterloo, Ontario": what could be a province abroad, after the name of a city of its country. */
function isCityIn(province: Reading, before: Found['readings'][number] | undefined, { cities }: Vocabulary): boolean {
  const country = before?.isAlone ? cities.get(before.part.key)?.country : undefined
  return country !== undefined && countryName(country) === countryOf(province)
}

function orGreater(key: string, reading: Reading, vocabulary: Vocabulary): Reading {
  const towns = vocabulary.towns.get(key)
  if (towns === undefined || reading.meant[0]?.how !== 'town') return reading
  const greater = greaterNeighbor(key, Math.max(...towns.map(({ people }) => people)), vocabulary)
  return isEmpty(greater) ? reading : together([greater, reading])
}
