/** A quote: the predicted distribution of pay for a role at a level in a place, from one basis, at a date, with its derivation. */
import { paySource, quoteBases, type SourceId } from '@/lib/source/registry'
import { type Answer, known } from '@/lib/value/absence'
import { country } from '@/lib/value/country'
import { type Aging, aged, monthAfter, monthsUntil } from './aging'
import { type GuideQuote, type NoQuote, noQuote, type QuoteAnswer, type Ungraded } from './answer'
import { mostMonths, type QuoteAsk } from './ask'
import { modelMedian, surveyMedian } from './beside/median'
import { type Ground, modelGround, modelQuote, surveyQuote } from './from-source'
import { quoteGrade } from './grade'
import { otherBasis, type ReleaseIndex } from './release'
import type { RoleIndex } from './role-index'
import { type Making, type Setting, settingFor, settingOf } from './setting'

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
  const placed = settingFor(setting, ask)
  const kept = once(answersAt, placed, keyOf(ask), () => answerAt(placed, ask))
  return kept.ask === ask ? kept : { ...kept, ask }
}

/** The same without its grade, for which every other basis is made too; null where there are no percentiles. Throws as `quoteOf` does. */
export function ungradedAt(setting: Setting, ask: QuoteAsk): Ungraded | null {
  const answer = madeAt(settingFor(setting, ask), ask)
  return answer.kind === 'percentiles' ? answer : null
}

/** A page asks the same of a setting many times over: the other bases, the levels and what one change does share their quotes. */
const answersAt = new WeakMap<Setting, Map<string, QuoteAnswer>>()
const madesAt = new WeakMap<Setting, Map<string, Ungraded | GuideQuote | NoQuote>>()
/** What the date and the growth leave as it is is kept by level and basis alone, and what they do without the level. */
const groundsAt = new WeakMap<Setting, Map<string, Ground | null>>()
const agingsAt = new WeakMap<Setting, Map<string, Aging>>()
const mediansAt = new WeakMap<Setting, Map<string, number | null>>()

const keyOf = ({ level, basis, asOf, growth }: QuoteAsk) => `${level} ${basis} ${asOf} ${growth}`

function once<T>(kept: WeakMap<Setting, Map<string, T>>, setting: Setting, key: string, make: () => T): T {
  const held = kept.get(setting) ?? new Map<string, T>()
  kept.set(setting, held)
  const found = held.get(key)
  if (found !== undefined) return found
  const made = make()
  held.set(key, made)
  return made
}

function answerAt(setting: Setting, ask: QuoteAsk): QuoteAnswer {
  const answer = madeAt(setting, ask)
  if (answer.kind === 'unknown') return { ...answer, nearest: nearestMade(setting, answer) }
  return answer.kind === 'band' ? answer : graded(setting, answer)
}

/** The same ask on every basis, in their usual order. Throws as `quoteOf` does. */
export function quotesByBasis(setting: Setting, ask: QuoteAsk): QuoteAnswer[] {
  return quoteBases.map((basis) => quoteAt(setting, { ...ask, basis }))
}

/** A quote with the grade that its error and the medians of the other bases give it. */
function graded(setting: Setting, quote: Ungraded): QuoteAnswer {
  const { typicalError, ask, aging, cell, nationalN, percentiles } = quote
  const ratios = quoteBases.flatMap((basis) => {
    const median = basis === ask.basis ? null : medianAt(setting, { ...ask, basis })
    return median === null ? [] : [{ basis, ratio: median / percentiles.p50.value }]
  })
  const { largestShare } = cell
  const { level } = ask
  const graded = { typicalError, level, ageMonths: aging.months, largestShare, nationalN, ratios }
  return { ...quote, grade: quoteGrade(graded) }
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

function madeAt(setting: Setting, ask: QuoteAsk): Ungraded | GuideQuote | NoQuote {
  return once(madesAt, setting, keyOf(ask), () => madeAnew(setting, ask))
}

function madeAnew(setting: Setting, ask: QuoteAsk): Ungraded | GuideQuote | NoQuote {
  if (setting.place !== null && paySource(ask.basis).kept === 'bands') return guideQuote(setting.index, ask)
  const making = makingAt(setting, ask)
  if ('lack' in making) return making
  const model = making.index.models.get(ask.basis)
  if (model === undefined) return surveyQuote(making)
  const ground = once(groundsAt, setting, `${ask.level} ${ask.basis}`, () => modelGround(making, model))
  return modelQuote(making, model, ground)
}

/** The median of what would be made; null where there is none. */
function medianAt(setting: Setting, ask: QuoteAsk): number | null {
  const making = makingAt(setting, ask)
  if ('lack' in making) return null
  const model = making.index.models.get(ask.basis)
  const median = once(mediansAt, setting, `${ask.level} ${ask.basis}`, () =>
    model ? modelMedian(making, model) : surveyMedian(making),
  )
  const { growth, months } = making.aging
  return median === null ? null : aged(median, growth.rate, months)
}

/** What a quote of measured pay is made of, or why none can be. */
function makingAt(setting: Setting, ask: QuoteAsk): Making | NoQuote {
  const { index, role, place } = setting
  if (place === null) return noQuote(ask, { code: 'release-place', dataVersion: index.dataVersion }, { place: country })
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
  if (place.kind === 'remote' && !index.models.get(ask.basis)?.effects.where[place.id])
    return noQuote(ask, { code: 'source-remote' }, { place: country })
  const aging = once(agingsAt, setting, `${ask.basis} ${ask.asOf} ${ask.growth}`, () => {
    return { months, growth: growth.value, yearly: yearlyOf(index, role) }
  })
  return { index, ask, place, role, referenceMonth, aging }
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
