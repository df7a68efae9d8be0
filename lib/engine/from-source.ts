/** Quotes from one source: from a model of single observations, filings or postings; or from the occupational survey. */
import type { QuoteModel } from '@/data/schema/quote'
import { stateOf } from '@/lib/place/geography'
import { paySource } from '@/lib/source/registry'
import { type Answer, known, type Unknown } from '@/lib/value/absence'
import type { PercentileName, Percentiles } from '@/lib/value/percentiles'
import { derive, type StepPlan } from '@/lib/working/derivation'
import { type NoQuote, noQuote, type Quote } from './answer'
import type { QuoteAsk } from './ask'
import { quoteGrade } from './grade'
import { effectsOf, modelSteps } from './model'
import { modelNotes, surveyNotes } from './notes/made'
import { otherBasis } from './release'
import type { Making } from './setting'
import { agingSteps, percentileSteps, surveyStep } from './steps'

/** The quote of a model, or why there is none. */
export function modelQuote(making: Making, model: QuoteModel): Quote | NoQuote {
  const { index, ask, place, role, aging } = making
  const { knowsPlace, namesEmployers } = paySource(ask.basis).abilities
  const placed = index.rule.ofModel(ask.basis, role, place, model)
  if (placed.kind === 'unknown') {
    const state = knowsPlace ? stateOf(place) : null
    return noQuote(ask, { code: 'input', absence: placed }, { place: state ?? 'US' })
  }
  const { where, plans, factors, isCounted } = placed.value
  const effects = effectsOf(model, { ...ask, where })
  if (effects === null) return unknownTo(making, model)
  // The last of the effects is the cell’s own.
  const { n, employers } = (isCounted ? effects.at(-1) : undefined) ?? { n: 0, employers: 0 }
  return finished(making, {
    plans: [
      ...modelSteps(model, effects),
      ...plans,
      ...agingSteps(aging),
      ...percentileSteps(ask.basis, [...factors, 'ageing']),
    ],
    cell: { n, employers: namesEmployers ? (employers ?? 0) : null },
    isUnplaced: !isCounted,
    effects,
    notes: modelNotes(making, model, placed.value),
  })
}

function unknownTo({ index, ask, place }: Making, { effects }: QuoteModel): NoQuote {
  if (!effects.role[ask.role]) return noQuote(ask, { code: 'source-role' }, otherBasis(index, ask))
  if (!effects.level[ask.level])
    return noQuote(ask, { code: ask.level === 'unstated' ? 'source-unstated' : 'source-level' }, { level: 'senior' })
  return noQuote(ask, { code: 'source-place', place: place.name }, { place: 'US' })
}

/** The quote of the survey, or why there is none. Percentiles that it does not publish are unknown, each with its reason. */
export function surveyQuote(making: Making): Quote | NoQuote {
  const { index, ask, place, role, aging } = making
  const without = (absence: Unknown, nearest: Partial<QuoteAsk> | null) =>
    noQuote(ask, { code: 'input', absence }, nearest)
  if (role.survey.kind === 'unknown') return without(role.survey, otherBasis(index, ask))
  const placed = index.rule.ofSurvey(role, place)
  if (placed.kind === 'unknown') return without(placed, { place: 'US' })
  const { percentiles, inputs, plans, factors, isOwn } = placed.value
  const missing = [percentiles.p25, percentiles.p50, percentiles.p75].find((each) => each.kind === 'unknown')
  if (missing?.kind === 'unknown') return without(missing, otherBasis(index, ask))
  const { sources } = placed.value
  // The median last: it is the derivation's result.
  const steps = (['p10', 'p25', 'p75', 'p90', 'p50'] as const).flatMap((name) =>
    percentiles[name].kind === 'known' ? [surveyStep(name, inputs[name], [...factors, 'ageing'], sources)] : [],
  )
  return finished(
    making,
    {
      plans: [...plans, ...agingSteps(aging), ...steps],
      cell: { n: null, employers: null },
      isUnplaced: !isOwn,
      effects: [],
      notes: surveyNotes(making, placed.value),
    },
    percentiles,
  )
}

interface Found extends Pick<Quote, 'cell' | 'effects' | 'notes'> {
  /** The steps of the quote, among them its percentiles by their names. */
  readonly plans: readonly StepPlan[]
  readonly isUnplaced: boolean
}

/** The quote that some steps end in; a percentile that is not `published` has none, and keeps its reason. */
function finished(making: Making, found: Found, published?: Percentiles<Answer<number>>): Quote {
  const { index, role: _, ...made } = making
  const { plans, isUnplaced, ...held } = found
  const derivation = derive(plans)
  const at = (name: PercentileName) => known(derivation.steps.find((step) => step.name === name)?.result as number)
  const outer = (name: 'p10' | 'p90') => (published?.[name].kind === 'unknown' ? published[name] : at(name))
  const [p25, p75] = [at('p25'), at('p75')]
  return {
    kind: 'percentiles',
    dataVersion: index.dataVersion,
    ...made,
    ...held,
    percentiles: { p10: outer('p10'), p25, p50: at('p50'), p75, p90: outer('p90') },
    grade: quoteGrade({
      basis: made.ask.basis,
      n: held.cell.n,
      p25: p25.value,
      p75: p75.value,
      ageMonths: made.aging.months,
      isUnplaced,
    }),
    derivation,
  }
}
