/** Quotes from one source: from a model of single observations, filings or postings; or from the occupational survey. */
import type { QuoteModel } from '@/data/schema/quote'
import { type AreaCount, medianKey } from '@/lib/evidence/medians'
import { placeOf, stateOf } from '@/lib/place/geography'
import { paySource } from '@/lib/source/registry'
import { type Answer, known, type Unknown } from '@/lib/value/absence'
import { country } from '@/lib/value/country'
import { type PercentileName, type Percentiles, percentileNames } from '@/lib/value/percentiles'
import { derive, type Step, type StepPlan } from '@/lib/working/derivation'
import { type NoQuote, noQuote, type Quote, type Ungraded } from './answer'
import type { QuoteAsk } from './ask'
import { typicalErrorOf } from './grade'
import { type Effect, effectsOf, groupKeys, modelSteps } from './model'
import { modelNotes, surveyNotes } from './notes/made'
import { otherBasis } from './release'
import type { Making } from './setting'
import { dateSteps, placeSteps } from './steps/kept'
import { modelPercentiles, surveyPercentiles } from './steps/percentiles'

/** What a model says of a role at a level in a place, whatever the date and the growth; null where it says nothing. */
export function modelGround({ index, ask, place, role }: Making, model: QuoteModel): Ground | null {
  const { namesEmployers } = paySource(ask.basis).abilities
  const placed = index.rule.ofModel(ask.basis, role, place, model)
  if (placed.kind === 'unknown') return null
  const { where, plans, factors, isCounted } = placed.value
  const effects = effectsOf(model, { ...ask, where })
  if (effects === null) return null
  // The last of the effects is the cell’s own.
  const { n, employers } = (isCounted ? effects.at(-1) : inArea({ index, ask, place })) ?? { n: 0, employers: 0 }
  return {
    steps: [...derive(modelSteps(model, effects)).steps, ...placeSteps(plans)],
    factors,
    cell: {
      n,
      employers: namesEmployers ? (employers ?? 0) : null,
      largestShare: model.concentrated?.[groupKeys({ ...ask, where }).cell] ?? null,
    },
    isTrended: model.trend !== undefined,
    nationalN: Math.max(n, nationalOf(model, ask, effects)),
    effects,
    notes: modelNotes({ index, ask }, model, placed.value),
  }
}

/** The quote of a model, or why there is none; `ground` is what the model says. */
export function modelQuote(making: Making, model: QuoteModel, ground: Ground | null): Ungraded | NoQuote {
  if (ground === null) return lackIn(making, model)
  const { ask, aging } = making
  const { factors, steps, ...found } = ground
  const plans = modelPercentiles(ask.basis, [...factors, 'ageing'], aging)
  return finished(making, { ...found, steps: [...steps, ...dateSteps(aging)], plans })
}

function lackIn(making: Making, model: QuoteModel): NoQuote {
  const { index, ask, place, role } = making
  const placed = index.rule.ofModel(ask.basis, role, place, model)
  if (placed.kind === 'known') return unknownTo(making, model)
  const state = place.kind === 'area' ? placeOf(index.places, stateOf(place) ?? '') : null
  const isStates = state !== null && index.rule.ofModel(ask.basis, role, state, model).kind === 'known'
  const isNear = paySource(ask.basis).abilities.knowsPlace && isStates
  return noQuote(ask, { code: 'input', absence: placed }, { place: isNear ? state.id : country })
}

/** What the source counts in the very area asked: its pay is its state’s, moved on, and says nothing of its own observations. */
function inArea({ index, ask, place }: Pick<Making, 'index' | 'ask' | 'place'>): AreaCount | undefined {
  return index.areaCounts?.get(ask.basis)?.[medianKey(ask.role, ask.level, place.id)]
}

/** Observations of the role at the level in the country, each once; of a source without places in all its years. */
function nationalOf({ effects }: QuoteModel, { role, level }: QuoteAsk, found: readonly Effect[]): number {
  const national = effects.cell[groupKeys({ role, level, where: country }).cell]
  return national?.[0] ?? found.find(({ group }) => group === 'roleLevel')?.n ?? 0
}

function unknownTo({ index, ask, place }: Making, { effects }: QuoteModel): NoQuote {
  if (!effects.role[ask.role]) return noQuote(ask, { code: 'source-role' }, otherBasis(index, ask))
  if (!effects.level[ask.level])
    return noQuote(ask, { code: ask.level === 'unstated' ? 'source-unstated' : 'source-level' }, { level: 'senior' })
  return noQuote(ask, { code: 'source-place', place: place.name }, { place: country })
}

/** The quote of the survey, or why there is none. Percentiles that it does not publish are unknown, each with its reason. */
export function surveyQuote(making: Making): Ungraded | NoQuote {
  const { index, ask, place, role, aging } = making
  const without = (absence: Unknown, nearest: Partial<QuoteAsk> | null) =>
    noQuote(ask, { code: 'input', absence }, nearest)
  if (role.survey.kind === 'unknown') return without(role.survey, otherBasis(index, ask))
  const placed = index.rule.ofSurvey(role, place)
  if (placed.kind === 'unknown') return without(placed, { place: country })
  const { percentiles, inputs, plans, factors, sources } = placed.value
  const missing = [percentiles.p25, percentiles.p50, percentiles.p75].find((each) => each.kind === 'unknown')
  if (missing?.kind === 'unknown') return without(missing, otherBasis(index, ask))
  const published = percentileNames.filter((name) => percentiles[name].kind === 'known')
  const steps = surveyPercentiles({ inputs, published, factors: [...factors, 'ageing'], sources }, aging)
  return finished(
    making,
    {
      steps: [...placeSteps(plans), ...dateSteps(aging)],
      plans: steps,
      cell: { n: null, employers: null, largestShare: null },
      isTrended: false,
      nationalN: null,
      effects: [],
      notes: surveyNotes(making, placed.value),
    },
    percentiles,
  )
}

interface Held extends Pick<Quote, 'cell' | 'isTrended' | 'nationalN' | 'effects' | 'notes'> {
  /** The steps that are computed already. */
  readonly steps: readonly Step[]
}

/** All of a quote that its date and growth leave as it is. */
export interface Ground extends Held {
  /** The names of the steps that the median is multiplied by. */
  readonly factors: readonly string[]
}

interface Found extends Held {
  /** The steps to come, among them the percentiles by their names. */
  readonly plans: readonly StepPlan[]
}

/** The quote that some steps end in; a percentile that is not `published` has none, and keeps its reason. */
function finished(making: Making, found: Found, published?: Percentiles<Answer<number>>): Ungraded {
  const { index, role: _, ...made } = making
  const { plans, steps, ...held } = found
  const derivation = derive(plans, steps)
  const at = (name: PercentileName) => known(derivation.steps.find((step) => step.name === name)?.result as number)
  const outer = (name: 'p10' | 'p90') => (published?.[name].kind === 'unknown' ? published[name] : at(name))
  return {
    kind: 'percentiles',
    dataVersion: index.dataVersion,
    ...made,
    ...held,
    percentiles: { p10: outer('p10'), p25: at('p25'), p50: at('p50'), p75: at('p75'), p90: outer('p90') },
    typicalError: typicalErrorOf(index.errors, {
      basis: made.ask.basis,
      place: made.place.kind,
      n: held.cell.n,
    }),
    derivation,
  }
}
