/** What stands behind a quote, in words: its exact matches, those behind them, its month and age. */

import type { GuideQuote, Quote, QuoteAnswer } from '@/lib/engine/answer'
import type { MinimumBeside } from '@/lib/evidence/minimum/beside'
import { minimumShare } from '@/lib/evidence/minimum/share'
import { inPlace } from '@/lib/place/geography'
import { stateName } from '@/lib/place/states'
import { nounOf, paySource } from '@/lib/source/registry'
import { describeMonths } from '@/lib/source/vintage'
import { country } from '@/lib/value/country'
import { percentileNames } from '@/lib/value/percentiles'
import { roundTo } from '@/lib/words/csv'
import { capitalize, formatList, formatMonthCount, formatNumber, formatPlural } from '@/lib/words/format'
import { whyNone } from './absences'

/** Whether the figures are computed, and not as published: a model’s always, a survey’s wherever they are moved to a place. */
export function isModeled({ ask, notes }: Pick<Quote, 'ask' | 'notes'>): boolean {
  return paySource(ask.basis).kept !== 'mix' || notes.some(({ code }) => code === 'earlier')
}

/** What stands behind the exact matches, in a sentence: "Plus 52 posted ranges for this role and level nationwide."; null where there is no more. */
export function leanSentence({ ask, cell, nationalN }: Quote): string | null {
  const more = (nationalN ?? 0) - (cell.n ?? 0)
  if (nationalN === null || more <= 0) return null
  return `Plus ${formatPlural(more, nounOf(ask.basis))} for this role and level nationwide.`
}

/** How much of the pay that a quote is made from stands at the legal minimum; null where its source does not say. */
export function minimumOf({ notes }: Pick<Quote, 'notes'>): MinimumBeside | null {
  return notes.flatMap((note) => (note.code === 'at-minimum' && note.beside ? [note.beside] : []))[0] ?? null
}

/** The place that a share at the legal minimum is of, by its id, after what is counted there: "nationwide", "in California". */
export function minimumPlace(place: string): string {
  return place === country ? 'nationwide' : `in ${inPlace({ name: stateName(place) })}`
}

/** That in a few words; of a wider selection than the one quoted, which: an area’s is its state’s. */
function minimumDetail(quote: Quote): string[] {
  const beside = minimumOf(quote)
  const said = minimumShare(beside)
  if (beside === null || said === null) return []
  const wider = [
    ...(beside.level === quote.ask.level ? [] : ['all levels']),
    ...(beside.place === quote.place.id ? [] : [minimumPlace(beside.place)]),
  ]
  return [wider.length === 0 ? said : `${said} (${wider.join(' ')})`]
}

/** What stands beside a lane: its sample, the month of its data and how it was aged; or why it has no figure. */
export function laneDetail(answer: QuoteAnswer): string {
  if (answer.kind === 'unknown') return whyNone(answer)
  if (answer.kind === 'band') return `${bandLevels(answer)}; undated, no sample, no percentiles`
  const { referenceMonth, aging, percentiles } = answer
  const missing = percentileNames
    .filter((each) => percentiles[each].kind === 'unknown')
    .map((each) => each.toUpperCase())
  return [
    `${laneSample(answer)}; ${describeMonths(answer.ask.basis, referenceMonth)}, adjusted ${formatMonthCount(roundTo(aging.months, 1))}`,
    ...minimumDetail(answer),
    ...(missing.length > 0 ? [`${missing.join(', ')} not published`] : []),
  ].join('; ')
}

/** How many observations, there and nationwide: a place with none of its own is not without evidence, nor is a year. */
function laneSample({ cell, nationalN, place, referenceMonth }: Quote): string {
  if (cell.n === null) return 'no sample size'
  const own = cell.n === 0 ? 'none' : `n=${formatNumber(cell.n)}`
  if (nationalN === null || (place.kind === 'country' && nationalN === cell.n)) return `n=${formatNumber(cell.n)}`
  const where = place.kind === 'country' ? `of ${referenceMonth.slice(0, 4)}` : 'here'
  return `${own} ${where}, ${formatNumber(nationalN)} nationwide`
}

function bandLevels({ levels }: GuideQuote): string {
  return capitalize(levels.join(' to '))
}

/** What a guide's band is of, in a sentence: the levels and the place that the guide names. */
export function bandSentence({ levels, place }: GuideQuote): string {
  return `For ${formatList(levels)} in ${place === country ? 'the United States' : place}, whatever place you pick.`
}
