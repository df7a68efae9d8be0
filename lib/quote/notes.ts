/** What must be said beside a quote, in sentences. */
import type { Quote } from '@/lib/engine/answer'
import type { Note } from '@/lib/engine/notes/code'
import type { MinimumBeside } from '@/lib/evidence/minimum/beside'
import { minimumSentence } from '@/lib/evidence/minimum/share'
import { inPlace } from '@/lib/place/geography'
import { againstCountry } from '@/lib/place/labor/words'
import { nounOf, paySource, type SourceId } from '@/lib/source/registry'
import { capitalize, formatPlural, formatRatio, formatShare } from '@/lib/words/format'
import { nameTitleLevel } from '@/lib/words/level-names'
import { minimumPlace } from './sample'
import { flatSentence } from './words/ladder'

/** The notes of a quote, each in a sentence or two. */
export function noteSentences(quote: Quote): string[] {
  return quote.notes.map((note) => noteSentence(note, quote))
}

/** How much of the pay behind a quote stands at the legal minimum, in a sentence, wherever the quote is told; null where that is not known. */
export function legalMinimumSentence(quote: Quote): string | null {
  const note = quote.notes.find((each) => each.code === 'at-minimum' && each.beside !== null)
  return note ? noteSentence(note, quote) : null
}

/** A note in a sentence or two. */
export function noteSentence(note: Note, { ask, place }: Pick<Quote, 'ask' | 'place'>): string {
  const { basis } = ask
  const observations = `${nounOf(basis)}s`
  switch (note.code) {
    case 'unmoved':
      return `${note.why} The estimate uses only ${observations} from ${inPlace(place)}.`
    case 'centered':
      return `${capitalize(observations)} for this role are where labor costs, on average, ${againstCountry(note.ratio)}. The estimate is adjusted to a place that stands at the US average.`
    case 'priced':
      return pricedSentence(note, observations, inPlace(place))
    case 'nested':
      return nestedSentence(note, basis, inPlace(place))
    case 'moved':
      return `${capitalize(paySource(basis).inText)} name no state. The estimate adjusts the US figure by the cost of labor in ${inPlace({ name: note.place })} (${againstCountry(note.ratio)}), as closely as ${paySource(note.from).pay} follows it.`
    case 'of-state':
      return `BLS publishes too few wages in ${inPlace(place)}, so these are ${inPlace({ name: note.state })}’s.`
    case 'earlier':
      return `This data version adjusted pay by area wages in ${inPlace({ name: note.areaName })}, ${formatRatio(note.ratio)} the country’s. Newer versions use the cost of labor.`
    case 'concentrated':
      return `One employer has ${formatShare(note.share)} of the ${formatPlural(note.n, nounOf(basis))} for this role, level and place.`
    case 'at-minimum':
      return minimumNote(note, basis)
    case 'minimum-unkept':
      return `This data version doesn’t say how many ${observations} are at the legal minimum. Newer ones do.`
    case 'unleveled':
      return 'Titles without a level mix levels, so they have a quote of their own.'
    case 'flat-step':
      return flatSentence(note, basis)
    case 'inverted-beside':
      return `${capitalize(observations)} put ${nameTitleLevel(note.higher)} below ${nameTitleLevel(note.lower)}, so the levels around that step may be out of order.`
    case 'proxy':
      return 'A proxy: wages with incentive pay of everyone in this role’s occupations. No public code is this role alone.'
    case 'same-levels':
      return 'BLS doesn’t separate levels: these figures are the same for each.'
  }
}

/** "36% of the visa filings for this role and level in California are at the legal minimum; those above it have a median of $158k." */
function minimumNote({ beside }: Extract<Note, { code: 'at-minimum' }>, basis: SourceId): string {
  const { inText } = paySource(basis)
  const said = beside && minimumSentence(beside, `the ${inText} for this role ${minimumSelection(beside)}`)
  return said ?? `Too few ${inText} for this role to say how many are at the legal minimum.`
}

function minimumSelection({ level, place }: MinimumBeside): string {
  return `${level === 'all' ? 'at all levels' : 'and level'} ${minimumPlace(place)}`
}

/** Under how many observations a state has few. */
const few = 10

function pricedSentence({ ratio, n }: Extract<Note, { code: 'priced' }>, observations: string, state: string): string {
  const cost = `the cost of labor there, ${againstCountry(ratio)}`
  if (n === 0) return `${capitalize(state)} has no ${observations} for this role. The estimate uses ${cost}.`
  if (n < few) return `${capitalize(state)} has few ${observations} for this role, so the estimate also uses ${cost}.`
  return `The estimate uses ${state}’s ${observations} and ${cost}.`
}

function nestedSentence(
  { state: name, ratio, stateRatio, isOwn }: Extract<Note, { code: 'nested' }>,
  basis: SourceId,
  area: string,
): string {
  const state = inPlace({ name })
  // Postings may name an area, but few do, and none has a figure of its own.
  const start = paySource(basis).abilities.hasRanges
    ? 'Areas have no estimate of their own.'
    : `${capitalize(nounOf(basis))}s record only the state.`
  if (!isOwn) return `${start} BLS publishes too few wages in ${area}, so this is ${state}’s estimate.`
  const whole = stateRatio === null ? '' : `; ${state} is ${againstCountry(stateRatio)}`
  return `${start} This is ${state}’s estimate, adjusted by the cost of labor in ${area}: ${againstCountry(ratio)}${whole}.`
}
