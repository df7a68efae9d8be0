/** What must be said beside a quote, and why its grade is what it is, in sentences. */
import type { Quote } from '@/lib/engine/answer'
import { enough, few, type GradePart, narrow, wide } from '@/lib/engine/grade'
import type { Note } from '@/lib/engine/notes'
import type { Place } from '@/lib/place/geography'
import { nounOf, paySource, placedSource, type SourceId } from '@/lib/source/registry'
import { formatCell, formatNumber, formatPlural, formatRatio, formatShare } from '@/lib/words/format'
import { nameTitleLevel } from '@/lib/words/level-names'

/** The notes of a quote, each in a sentence or two. */
export function noteSentences(quote: Quote): string[] {
  return quote.notes.map((note) => noteSentence(note, quote))
}

/** A note in a sentence or two. */
export function noteSentence(
  note: Note,
  { ask, place, differential }: Pick<Quote, 'ask' | 'place' | 'differential'>,
): string {
  const { basis } = ask
  const { abilities } = paySource(basis)
  const observations = `${nounOf(basis)}s`
  switch (note.code) {
    case 'unmoved': {
      const why = differential?.kind === 'unknown' ? `${differential.why} ` : ''
      return `${why}No cost of labour moves what ${observations} say of ${place.name}.`
    }
    case 'leaning':
      return `What few ${observations} do not say is taken from ${laborOf(note)}. It is the state’s best-paid area: such areas explain ${formatShare(note.explained)} of how the ${paySource(placedSource).pay} of ${note.states} states differs.`
    case 'moved':
      return abilities.knowsPlace
        ? `The place is modelled: what ${observations} say of the country, moved by ${laborOf(note)}.`
        : `The place is modelled: the country’s figure moved by ${laborOf(note)}.`
    case 'raised':
      return `The place is modelled: the country’s wages, moved by the cost of labour in ${note.areaName}, the best-paid area of the state, to the power ${formatCell(note.power)} that filings follow from state to state. No wages of the whole state are published here.`
    case 'concentrated':
      return `One employer is ${formatShare(note.share)} of the ${formatPlural(note.n, nounOf(basis))} of this role, level and place.`
    case 'unleveled':
      return 'Titles without a level are a case of their own: they mix levels, and stand between none.'
    case 'inverted':
      return inversionSentence(note, basis, place)
    case 'proxy':
      return 'A proxy: wages with incentive pay, of everyone in the occupations that the role’s titles are filed under.'
    case 'same-levels':
      return 'The survey knows no levels: these figures are the same for each.'
  }
}

function laborOf({ areaName, ratio }: { readonly areaName: string; readonly ratio: number }): string {
  return `the cost of labour in ${areaName}, ${formatRatio(ratio)} the country’s`
}

/** Only a source that knows places has observations of one, and then of a state. */
function inversionSentence(
  { lower, higher, isAcross }: Extract<Note, { code: 'inverted' }>,
  basis: SourceId,
  { kind, name }: Place,
): string {
  const where =
    paySource(basis).abilities.knowsPlace && (kind === 'state' || kind === 'remote') ? `in ${name}` : 'in the country'
  const fall = `Titles that say ${nameTitleLevel(higher)} are paid less than those that say ${nameTitleLevel(lower)} ${where}`
  return isAcross
    ? `${fall}, so levels on either side of that step are not held in order.`
    : `${fall}: both have ${formatPlural(enough, nounOf(basis))} or more, and the intervals of their medians lie apart.`
}

/** Why a part of a quote's grade is what it is, in a sentence. */
export function gradeSentence(
  { grade, because }: GradePart,
  { place, grade: { graded } }: Pick<Quote, 'place' | 'grade'>,
): string {
  const { basis, n, p25, p75 } = graded
  switch (because) {
    case 'counted': {
      const limit = { high: `${enough} or more`, fair: `${few} to ${enough - 1}`, low: `fewer than ${few}` }[grade]
      return `n = ${formatNumber(n ?? 0)} for this role, level and place: ${limit}.`
    }
    case 'uncounted':
      return 'The survey publishes no sample size.'
    case 'unplaced':
      return `n = 0: ${paySource(basis).unplaced}, so none is of ${place.name}.`
    case 'spread': {
      const limit = { high: `up to ${narrow}`, fair: `up to ${wide}`, low: `over ${wide}` }[grade]
      return `P75 is ${(p75 / p25).toFixed(3)} times P25: ${limit}.`
    }
    case 'titles':
      return 'Job titles themselves name the role.'
    case 'unnamed':
      return `Job titles name the role, but no ${paySource(basis).record} names its employer.`
    case 'proxy':
      return 'A proxy: no public occupation code is this role.'
    case 'published':
      return 'Published figures, not a model.'
    case 'moved':
      return `Published figures of the country, moved by ${place.kind === 'area' ? 'the area’s cost of labour' : 'the cost of labour in the state’s best-paid area'}.`
    case 'thin':
      return `Modelled: with fewer than ${few} in the cell it leans on its role, level and place.`
    case 'held':
      return `Modelled, with ${few} or more in the cell to speak for themselves.`
  }
}
