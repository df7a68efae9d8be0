/** A quote: the predicted distribution of pay for a role at a level in a place, from one basis, at a date, with its derivation. */
import type { SourceId } from '@/lib/source/registry'
import { type Answer, known, unknown } from '@/lib/value/absence'
import { formatMonth } from '@/lib/words/format'
import { monthsUntil } from './aging'
import { type GuideQuote, type NoQuote, noQuote, type QuoteAnswer } from './answer'
import { mostMonths, type QuoteAsk } from './ask'
import { modelQuote } from './from-model'
import { surveyQuote } from './from-survey'
import type { ReleaseIndex, RoleIndex } from './release'
import type { Ageing } from './steps'

/** Role, level, place, basis and date can each stand in the way once. */
const mostChanges = 5

/**
 * The quote that is asked for, made from one release's facts. The same ask and facts give the same figures to the last digit.
 * Throws RangeError on a place that the facts do not name, or a date that is none.
 */
export function quoteOf(facts: ReleaseIndex, ask: QuoteAsk): QuoteAnswer {
  const answer = madeOf(facts, ask)
  return answer.kind === 'unknown' ? { ...answer, nearest: nearestMade(facts, answer) } : answer
}

/** What to change so that there is a quote: each answer's own nearest, one after another; null where they lead nowhere. */
function nearestMade(facts: ReleaseIndex, { ask, nearest }: NoQuote): Partial<QuoteAsk> | null {
  let patch = nearest
  for (let tries = 0; patch !== null && tries < mostChanges; tries += 1) {
    const next = madeOf(facts, { ...ask, ...patch })
    if (next.kind !== 'unknown') return patch
    patch = next.nearest && { ...patch, ...next.nearest }
  }
  return null
}

function madeOf(facts: ReleaseIndex, ask: QuoteAsk): QuoteAnswer {
  const place = facts.placesById.get(ask.place)
  if (place === undefined) throw new RangeError(`${ask.place} is no place of this release`)
  if (ask.basis === 'guide') return guideQuote(facts, ask)
  const role = facts.roles.get(ask.role)
  if (role === undefined) return noQuote(ask, 'no-data', 'This release has no pay of this role.', null)
  const month = referenceMonthOf(facts, ask.basis)
  if (month === null) return noQuote(ask, 'no-data', 'This release has no such basis.', { basis: 'filings' })
  const ageing = ageingOf(role, ask, month)
  if (ageing.kind === 'unknown') return { ...ageing, ask, nearest: nearestDate(ask, month) }
  const asked = { facts, ask, place, role, month, ageing: ageing.value }
  return ask.basis === 'occupation' ? surveyQuote(asked) : modelQuote(asked, ask.basis)
}

/** The month that a basis' figures stand for; null for a basis that the release does not have. */
export function referenceMonthOf({ models, occupations }: ReleaseIndex, basis: SourceId): string | null {
  if (basis === 'occupation') return occupations.years.at(-1)?.referenceMonth ?? null
  return models.get(basis)?.reference.month ?? null
}

function ageingOf(role: RoleIndex, ask: QuoteAsk, month: string): Answer<Ageing> {
  const months = monthsUntil(month, ask.date)
  if (months < 0)
    return unknown(
      'out-of-range',
      `These figures stand for ${formatMonth(month)}: a quote for an earlier date is not made.`,
    )
  if (months > mostMonths)
    return unknown(
      'out-of-range',
      `These figures stand for ${formatMonth(month)}: a quote is brought forward ${mostMonths / 12} years at the most.`,
    )
  if (ask.growth !== null) return known({ months, growth: { kind: 'own', rate: ask.growth } })
  if (role.growth.kind === 'unknown') return role.growth
  return known({ months, growth: { kind: 'survey', ...role.growth.value } })
}

function nearestDate(ask: QuoteAsk, month: string): Partial<QuoteAsk> | null {
  const months = monthsUntil(month, ask.date)
  if (months < 0) return { date: `${month}-15` }
  if (months <= mostMonths) return null
  return { date: `${Number(month.slice(0, 4)) + mostMonths / 12}${month.slice(4)}-15` }
}

function guideQuote({ quotes, dataVersion }: ReleaseIndex, ask: QuoteAsk): GuideQuote | NoQuote {
  const bands = quotes.guide.filter(({ role }) => role === ask.role)
  const [narrowest] = bands
    .filter(({ levels }) => levels.some((level) => level === ask.level))
    .sort((a, b) => a.levels.length - b.levels.length)
  if (narrowest) {
    const { lowUsd, highUsd, levels, place, source } = narrowest
    return { kind: 'band', ask, dataVersion, lowUsd, highUsd, levels, place, source }
  }
  if (bands.length === 0)
    return noQuote(ask, 'not-stated', 'The guide states no band for this role.', { basis: 'filings' })
  return noQuote(ask, 'not-stated', 'The guide states no band for this role at this level.', {
    level: bands[0]?.levels[0] ?? 'senior',
  })
}
