/** The models of the proof, trained as they are shipped. */
import { typicalWidth } from '@/lib/engine/draft'
import { remoteId } from '@/lib/place/geography'
import { paySource, type SourceId } from '@/lib/source/registry'
import type { AreasOf, NestedArea } from './areas'
import type { Identified } from './identity'
import type { Observation } from './observations'
import { type FittedModel, modelPredictor, quotedMedian } from './predictors'
import { type Labor, placedModel, trained, yearlyModel } from './quotes'
import type { Thinnable } from './thinning/thinned'
import { inNewestMonth } from './trend'
import type { Predictors } from './trials'
import { widthsOf } from './widths'

/** What trains a source's model on some of its observations, all of it anew; `hasStrangers` where roles are asked for that it has not seen. */
export function trainer(source: SourceId, labor: Labor, hasStrangers: boolean = false): Predictors['train'] {
  const { hasRanges } = paySource(source).abilities
  return (training) => {
    const { model, elasticity } = trained(source, training, labor)
    const predict = modelPredictor({ model, exponent: elasticity?.value ?? 0 }, labor.logOf, hasStrangers)
    if (!hasRanges) return { predict }
    const widths = widthsOf(source, training)
    return { predict, widthOf: (asked) => typicalWidth(widths, asked) ?? 1 }
  }
}

/** A source's observations with the areas that they name. */
export interface Observed {
  readonly observations: readonly Observation[]
  readonly areasOf: AreasOf
}

/**
 * What is thinned of a source. Its exponent and trend are those of all observations, which no cell moves by as much as their error; all else
 * is fitted anew to what is left, searched from the model of all of them.
 */
export function thinnable(
  source: SourceId,
  observed: Observed,
  { labor, nested }: { readonly labor: Labor; readonly nested: NestedArea },
): Thinnable & { readonly whole: ReturnType<typeof trained> } {
  const { observations } = inNewestMonth(observed.observations)
  const whole = trained(source, observed.observations, labor)
  const { model: start, elasticity } = whole
  const fitted: FittedModel = { model: start, exponent: elasticity?.value ?? 0 }
  const anew = (training: readonly Observation[]) =>
    elasticity === null
      ? yearlyModel(source, training, start)
      : placedModel(training, labor.logOf, elasticity, labor.states, { peopleIn: labor.peopleIn, start })
  return {
    source,
    whole,
    observations,
    areasOf: observed.areasOf,
    train: (training) => quotedMedian({ ...fitted, model: anew(training) }, labor.logOf, nested),
    placed: (member, { place }) => (place === 'country' ? placeLog(member, fitted, labor) : 0),
  }
}

/**
 * What its own place does to an observation beside the average of the country, a logarithm: of several states their mean, of remote work
 * the fitted effect. Where places are not named only observations of the reference year are of what a quote is of: null for any other.
 */
function placeLog({ first, places }: Identified, { model, exponent }: FittedModel, { logOf }: Labor): number | null {
  if (!paySource(model.source).abilities.knowsPlace) return first.where === String(model.reference.year) ? 0 : null
  if (places.includes(remoteId)) return remoteLog(first.role, model)
  const logs = places.flatMap((where) => logOf(first.role, where) ?? [])
  return logs.length === 0 ? null : (exponent * logs.reduce((sum, log) => sum + log, 0)) / logs.length
}

/** What remote work pays beside a job where labor costs the average of the country, a logarithm. */
function remoteLog(role: string, { effects }: FittedModel['model']): number {
  const [, , remote = 1] = effects.where[remoteId] ?? []
  const [, , ofRole = 1] = effects.roleWhere[`${role} ${remoteId}`] ?? []
  return Math.log(remote * ofRole)
}
