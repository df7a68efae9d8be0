/** What stands behind a quote, in words: the observations of its cell, those that the cell leans on, its month and age. */

import type { EffectGroup } from '@/data/schema/quote'
import type { GuideQuote, Quote, QuoteAnswer } from '@/lib/engine/answer'
import { country } from '@/lib/evidence/book'
import type { MinimumBeside } from '@/lib/evidence/minimum/beside'
import { minimumShare } from '@/lib/evidence/minimum/share'
import { inPlace, type Place } from '@/lib/place/geography'
import { stateNames } from '@/lib/place/states'
import { paySource } from '@/lib/source/registry'
import { describeMonths } from '@/lib/source/vintage'
import { percentileNames } from '@/lib/value/percentiles'
import { roundTo } from '@/lib/words/csv'
import { capitalize, formatList, formatMonthCount, formatNumber, formatPlural } from '@/lib/words/format'
import { countsOf, whyNone } from './absences'

/** Whether the figures are computed, and not as published: a model’s always, a survey’s wherever they are moved to a place. */
export function isModeled({ ask, notes }: Pick<Quote, 'ask' | 'notes'>): boolean {
  return paySource(ask.basis).kept !== 'mix' || notes.some(({ code }) => code === 'earlier')
}

/** The observations of exactly this role, level and place, in a sentence; where the source counts none, that it does not. */
export function cellSentence(quote: Quote): string {
  const { n, employers } = countsOf(quote)
  if (n.kind === 'unknown') return n.why
  const of = employers.kind === 'known' && n.value > 0 ? ` of ${formatPlural(employers.value, 'employer')}` : ''
  return `The cell holds ${formatPlural(n.value, paySource(quote.ask.basis).noun ?? 'observation')}${of}.`
}

/** What the figures are: of a survey how they come to the place, since its notes say what they measure. */
export function scopeSentence(quote: Quote): string {
  const { kept, scope } = paySource(quote.ask.basis)
  if (kept !== 'mix') return scope
  return isModeled(quote)
    ? 'The survey’s published figures, moved to the place.'
    : 'Published by the survey, as follows.'
}

type Leaning = Readonly<Partial<Record<EffectGroup, string>>>

const ofRole: Leaning = { role: 'of the role', level: 'at this level of any role' }
const atLevel: Leaning = { ...ofRole, roleLevel: 'of the role at this level' }
const within = (where: 'state' | 'year' | 'country’s remote jobs'): Leaning => ({
  ...atLevel,
  where: `in the ${where}`,
  roleWhere: `of the role in the ${where}`,
  levelWhere: `at this level in the ${where}`,
})
const inPlaces: Readonly<Record<Place['kind'], Leaning>> = {
  state: within('state'),
  // Filings name no area: what is said of one is what they say of its state, moved on.
  area: within('state'),
  remote: within('country’s remote jobs'),
  country: { ...ofRole, where: 'in the country' },
}
const inYears = within('year')

/** What the cell leans on, in a sentence; null for a survey, which leans on nothing, and where no group has an observation. */
export function leanSentence({ ask, effects, place }: Quote): string | null {
  const words = paySource(ask.basis).abilities.knowsPlace ? inPlaces[place.kind] : inYears
  const held = effects.flatMap(({ group, n }) => {
    const where = words[group]
    return where === undefined || n === 0 ? [] : [`${formatNumber(n)} ${where}`]
  })
  return held.length === 0 ? null : `It leans on ${formatList(held)}.`
}

/** From how many observations a cell speaks for itself. */
const enough = 30

/** Whether the cell is so small that the reasons for doubt come before the figure’s details: fewer than 30, or uncounted. */
export function isThin({ cell }: Quote): boolean {
  return cell.n === null || cell.n < enough
}

/** How much of the pay that a quote is made from stands at the legal minimum; null where its source does not say. */
export function minimumOf({ notes }: Pick<Quote, 'notes'>): MinimumBeside | null {
  return notes.flatMap((note) => (note.code === 'at-minimum' && note.beside ? [note.beside] : []))[0] ?? null
}

/** The place that a share at the legal minimum is of, by its id, after what is counted there: "nationwide", "in California". */
export function minimumPlace(place: string): string {
  return place === country ? 'nationwide' : `in ${inPlace({ name: stateNames[place.replace('US-', '')] ?? place })}`
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
  const { cell, referenceMonth, aging, percentiles } = answer
  const n = cell.n === null ? 'no sample size' : `n=${formatNumber(cell.n)}`
  const missing = percentileNames
    .filter((each) => percentiles[each].kind === 'unknown')
    .map((each) => each.toUpperCase())
  return [
    `${n}; ${describeMonths(answer.ask.basis, referenceMonth)}, aged ${formatMonthCount(roundTo(aging.months, 1))}`,
    ...minimumDetail(answer),
    ...(missing.length > 0 ? [`${missing.join(', ')} not published`] : []),
  ].join('; ')
}

function bandLevels({ levels }: GuideQuote): string {
  return capitalize(levels.join(' to '))
}

/** What a guide's band is of, in a sentence: the levels and the place that the guide names. */
export function bandSentence({ levels, place }: GuideQuote): string {
  return `It is for ${formatList(levels)} in ${place === 'US' ? 'the United States' : place}, whatever place is asked.`
}
