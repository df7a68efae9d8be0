/** A quote: the predicted distribution of pay for a role at a level in a place, from one basis, at a date, with its derivation. */
import { paySource, quoteBases, type SourceId } from '@/lib/source/registry'
import { type Answer, known } from '@/lib/value/absence'
import { type Aging, monthAfter, monthsUntil } from './aging'
import { type GuideQuote, type NoQuote, noQuote, type QuoteAnswer, type Ungraded } from './answer'
import { mostMonths, type QuoteAsk } from './ask'
import { speaksOfRole } from './beside/direction'
import { modelQuote, surveyQuote } from './from-source'
import { quoteGrade } from './grade'
import { otherBasis, type ReleaseIndex } from './release'
import type { RoleIndex } from './role-index'
import { type Setting, settingFor, settingOf } from './setting'

/** Role, level, place, basis and date can each stand in the way once. */
const mostChanges = 5

/**
 * The quote that is asked for, made from one release. The same ask and release give the same figures to the last digit. Throws
 * RangeError on a date that is none.
 */
export function quoteOf(index: ReleaseIndex, ask: QuoteAsk): QuoteAnswer {
  return quoteAt(settingOf(index, ask), ask)
}

/** The same where role and place are resolved already; an ask of others is resolved anew. Throws as `quoteOf` does. */
export function quoteAt(setting: Setting, ask: QuoteAsk): QuoteAnswer {
  return quotesByBasis(setting, ask, [ask.basis])[0] as QuoteAnswer
}

/** The same ask on every basis, or on some, in their usual order: each is graded beside all the others. Throws as `quoteOf` does. */
export function quotesByBasis(setting: Setting, ask: QuoteAsk, bases: readonly SourceId[] = quoteBases): QuoteAnswer[] {
  const placed = settingFor(setting, ask)
  const made = quoteBases.map((basis) => madeAt(placed, basis === ask.basis ? ask : { ...ask, basis }))
  return made.flatMap((answer) => {
    if (!bases.includes(answer.ask.basis)) return []
    if (answer.kind === 'unknown') return [{ ...answer, nearest: nearestMade(setting, answer) }]
    return [answer.kind === 'band' ? answer : graded(answer, made)]
  })
}

/** A quote with the grade that its error and the other bases give it. */
function graded(quote: Ungraded, made: readonly (Ungraded | GuideQuote | NoQuote)[]): QuoteAnswer {
  const { typicalError, ask, aging, cell, nationalN, percentiles } = quote
  const beside = made.flatMap((each) =>
    each.kind === 'percentiles' && each !== quote && speaksOfRole(each) ? [each] : [],
  )
  const ratios = beside.map((each) => ({
    basis: each.ask.basis,
    ratio: each.percentiles.p50.value / percentiles.p50.value,
  }))
  const { level } = ask
  const { largestShare } = cell
  return {
    ...quote,
    grade: quoteGrade({ typicalError, level, ageMonths: aging.months, largestShare, nationalN, ratios }),
  }
}

/** What to change so that there is a quote: each answer's own nearest, one after another; null where they lead nowhere. */
function nearestMade(setting: Setting, { ask, nearest }: NoQuote): Partial<QuoteAsk> | null {
  let patch = nearest
  for (let tries = 0; patch !== null && tries < mostChanges; tries += 1) {
    const changed = { ...ask, ...patch }
    const next = madeAt(settingFor(setting, changed), changed)
    if (next.kind !== 'unknown') return patch
    patch = next.nearest && { ...patch, ...next.nearest }
  }
  return null
}

function madeAt({ index, role, place }: Setting, ask: QuoteAsk): Ungraded | GuideQuote | NoQuote {
  if (place === null) return noQuote(ask, { code: 'release-place', dataVersion: index.dataVersion }, { place: 'US' })
  if (paySource(ask.basis).kept === 'bands') return guideQuote(index, ask)
  if (role === null) return noQuote(ask, { code: 'role' }, null)
  const referenceMonth = monthOfBasis(index, ask.basis)
  if (referenceMonth === null) return noQuote(ask, { code: 'basis' }, otherBasis(index, ask))
  const months = monthsUntil(referenceMonth, ask.asOf)
  if (months < 0) return noQuote(ask, { code: 'too-early', month: referenceMonth }, { asOf: `${referenceMonth}-15` })
  if (months > mostMonths) {
    const last = `${monthAfter(referenceMonth, mostMonths)}-15`
    return noQuote(ask, { code: 'too-late', month: referenceMonth }, { asOf: last })
  }
  const growth = growthOf(role, ask)
  if (growth.kind === 'unknown') return noQuote(ask, { code: 'input', absence: growth }, null)
  const making = {
    index,
    ask,
    place,
    role,
    referenceMonth,
    aging: { months, growth: growth.value, yearly: yearlyOf(index, role) },
  }
  const model = index.models.get(ask.basis)
  if (place.kind === 'remote' && !model?.effects.where[place.id])
    return noQuote(ask, { code: 'source-remote' }, { place: 'US' })
  return model ? modelQuote(making, model) : surveyQuote(making)
}

/** The month that a basis' figures stand for; null for a basis that the release does not have. */
function monthOfBasis({ models, occupations }: ReleaseIndex, basis: SourceId): string | null {
  if (paySource(basis).kept === 'mix') return occupations.years.at(-1)?.referenceMonth ?? null
  return models.get(basis)?.reference.month ?? null
}

/** Releases of before the widths were known did not widen with age; a spread needs two growths. */
function yearlyOf({ widths }: ReleaseIndex, { yearly }: RoleIndex): readonly number[] | null {
  return widths === null || yearly.length < 2 ? null : yearly
}

function growthOf({ growth }: RoleIndex, ask: QuoteAsk): Answer<Aging['growth']> {
  if (ask.growth !== null) return known({ kind: 'own', rate: ask.growth })
  return growth.kind === 'unknown' ? growth : known({ kind: 'published', ...growth.value })
}

function guideQuote(index: ReleaseIndex, ask: QuoteAsk): GuideQuote | NoQuote {
  const { guide, dataVersion } = index
  const bands = guide.filter(({ role }) => role === ask.role)
  const [narrowest] = bands
    .filter(({ levels }) => levels.some((level) => level === ask.level))
    .sort((a, b) => a.levels.length - b.levels.length)
  if (narrowest) {
    const { role: _, ...band } = narrowest
    return { kind: 'band', ask, dataVersion, ...band }
  }
  const [first] = bands
  if (first === undefined) return noQuote(ask, { code: 'band' }, otherBasis(index, ask))
  return noQuote(ask, { code: 'level-band' }, { level: first.levels[0] as QuoteAsk['level'] })
}
