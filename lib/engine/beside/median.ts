/** The median of another basis alone, to hold a quote against: without the rest of a quote, which it takes many of. */
import type { QuoteModel } from '@/data/schema/quote'
import { effectsOf, medianOf } from '@/lib/engine/model'
import type { PlacedModel } from '@/lib/engine/place/rule'
import type { Making } from '@/lib/engine/setting'
import { placeSteps } from '@/lib/engine/steps/kept'
import { speaksOfRole } from './direction'

/** The median that the quote of a model would have before it is aged; null where it has none, or fewer than five of the role. */
export function modelMedian({ index, ask, place, role }: Making, model: QuoteModel): number | null {
  const placed = index.rule.ofModel(ask.basis, role, place, model)
  if (placed.kind === 'unknown') return null
  const effects = effectsOf(model, { ...ask, where: placed.value.where })
  if (effects === null || !speaksOfRole({ effects })) return null
  return medianOf(model, effects) * factorOf(placed.value)
}

/** The median that the quote of the survey would have before it is aged; null where it has none. */
export function surveyMedian({ index, place, role }: Making): number | null {
  const placed = index.rule.ofSurvey(role, place)
  if (placed.kind === 'unknown') return null
  const { p25, p50, p75 } = placed.value.percentiles
  if (p25.kind === 'unknown' || p50.kind === 'unknown' || p75.kind === 'unknown') return null
  return p50.value * factorOf(placed.value)
}

/** What a place does to pay in all. */
function factorOf({ plans, factors }: Pick<PlacedModel, 'plans' | 'factors'>): number {
  return placeSteps(plans).reduce(
    (product, { name, result }) => (factors.includes(name) ? product * result : product),
    1,
  )
}
