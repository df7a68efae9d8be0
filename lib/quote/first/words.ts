/** What stands in the first screen beside a quote's range: what it is made of, and the ways to compare it. */

import { aged } from '@/lib/engine/aging'
import type { Quote } from '@/lib/engine/answer'
import type { Note } from '@/lib/engine/notes/code'
import { inPlace, type Place, remoteId, stateOf } from '@/lib/place/geography'
import { shortPlace } from '@/lib/place/short'
import { stateName } from '@/lib/place/states'
import { nounOf, paySource } from '@/lib/source/registry'
import { describeMonths } from '@/lib/source/vintage'
import { country, countryPlace } from '@/lib/value/country'
import { ladderLevels } from '@/lib/value/levels'
import { capitalize, formatNumber, formatPlural, formatShare } from '@/lib/words/format'
import { nameLevel } from '@/lib/words/level-names'
import type { QuoteAddress } from '../address'
import { type BesideAsk, besideOf } from '../beside/address'
import { noteSentence } from '../notes'
import { capSentence } from '../words/certainty'

/**
 * How many observations stand behind a quote, how many of them in its place, and what bringing them to its date did, in sentences:
 * "51 posted ranges nationwide for this role and level, none in Denver, CO. The data averages Oct 2026; we added 1% to reach your start date."
 */
export function sampleSentence(quote: Quote): string {
  const { ask, place, cell, nationalN, referenceMonth, isTrended, aging } = quote
  const added = aged(1, aging.growth.rate, aging.months) - 1
  const month = describeMonths(ask.basis, referenceMonth)
  const dated = isTrended ? `The data is adjusted to ${month}` : `The data averages ${month}`
  const age =
    Math.abs(added) < 0.005
      ? `${dated}.`
      : `${dated}; we ${added > 0 ? 'added' : 'took off'} ${formatShare(Math.abs(added))} to reach your start date.`
  return `${countSentence({ ask, place, cell, nationalN, referenceMonth })} ${age}`
}

type Counted = Pick<Quote, 'ask' | 'place' | 'cell' | 'nationalN' | 'referenceMonth'>

function countSentence({ ask, place, cell, nationalN, referenceMonth }: Counted): string {
  const { inText, isSingular } = paySource(ask.basis)
  if (nationalN === null || cell.n === null)
    return `${capitalize(inText)} ${isSingular ? 'publishes' : 'publish'} no sample size.`
  if (nationalN === 0) return `No ${nounOf(ask.basis)}s nationwide for this role and level.`
  const nation = `${formatPlural(nationalN, nounOf(ask.basis))} nationwide for this role and level`
  const here = cell.n === 0 ? 'none' : formatNumber(cell.n)
  // A source without places counts those of one year as its exact matches.
  if (place.kind === 'country')
    return cell.n === nationalN ? `${nation}.` : `${nation}, ${here} of ${referenceMonth.slice(0, 4)}.`
  const where = place.kind === 'remote' ? 'remote' : `in ${inPlace({ name: shortPlace(place) })}`
  return `${nation}, ${here} ${where}.`
}

/** The notes that change how a figure is read; the others say how it was made, and stand with the steps. */
const first: readonly Note['code'][] = [
  'flat-step',
  'inverted-beside',
  'at-minimum',
  'minimum-unkept',
  'proxy',
  'same-levels',
  'unleveled',
  'earlier',
]

/** What must be said beside a quote's range: each cap of its grade that its count does not say, a level that does not stand above the one below, and what the figures are. */
export function firstSentences(quote: Quote): string[] {
  const notes = quote.notes.filter(({ code }) => first.includes(code)).map((note) => noteSentence(note, quote))
  // Its note says of titles without a level what the cap does, and why they stand apart.
  const isNoted = quote.notes.some(({ code }) => code === 'unleveled')
  const caps = quote.grade.caps
    .filter(({ code }) => code !== 'thin-role' && !(isNoted && code === 'unstated'))
    .map((cap) => capSentence(cap, quote))
  return [...new Set([...caps, ...notes])]
}

/** What else is to be said of how it was made. */
export function madeSentences(quote: Quote): string[] {
  return quote.notes.filter(({ code }) => !first.includes(code)).map((note) => noteSentence(note, quote))
}

/** A quote to set beside another: what differs, by name. */
export interface BesideWay {
  readonly name: string
  readonly asks: readonly BesideAsk[]
}

/**
 * The usual quotes to set beside one: of an area its state, of a state its `metro`, else the country; remote work; the level above;
 * first the two places at once, so that state, metro and remote work of a job are one step apart.
 */
export function besideWays(address: QuoteAddress, place: Place, metro: Place | null): BesideWay[] {
  const state = place.kind === 'area' ? stateOf(place) : null
  const near = metro?.id ?? state ?? country
  const nameOf = (id: string) => {
    if (id === metro?.id) return shortPlace(metro)
    return id === country ? countryPlace.name : id === remoteId ? 'Remote (US)' : stateName(id)
  }
  const places = [near, remoteId].flatMap((id): BesideWay[] => {
    const ask = besideOf(address, { place: id })
    return ask ? [{ name: nameOf(id), asks: [ask] }] : []
  })
  const above = address.level === 'unstated' ? undefined : ladderLevels[ladderLevels.indexOf(address.level) + 1]
  const higher = above ? besideOf(address, { level: above }) : null
  return [
    ...(places.length === 2
      ? [{ name: places.map(({ name }) => name).join(' and '), asks: places.flatMap(({ asks }) => asks) }]
      : []),
    ...places,
    ...(above && higher ? [{ name: nameLevel(above), asks: [higher] }] : []),
  ]
}
