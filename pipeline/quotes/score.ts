/** Predicted percentiles judged on the observations they predict. */

import type { PredictorId, ProofEnds, ProofRole, ProofScore, QuoteProof } from '@/data/schema/quote-proof'
import { grouped } from '@/lib/value/grouped'
import { percentile } from '@/lib/value/percentile'
import { type PercentileName, type Percentiles, percentileNames, percentileShares } from '@/lib/value/percentiles'
import { coverageOf, pinballLoss } from '@/lib/value/pinball'
import type { Observation } from './observations'

/** An observation kept aside, with what each predictor says of it. */
export interface Trial {
  readonly observation: Observation
  readonly predicted: Readonly<Record<PredictorId, Percentiles<number>>>
  /** How wide its range is predicted to be, high ÷ low, where it is one. */
  readonly width?: number | undefined
}

/** One predictor's losses and coverage over some trials. */
export function scoreOf(
  trials: readonly Trial[],
  predictor: PredictorId,
): Pick<ProofScore, 'loss' | 'roleLoss' | 'wide' | 'middle'> {
  const roles = [...grouped(trials, ({ observation }) => observation.role).values()].map((each) =>
    meanLoss(each, predictor),
  )
  return {
    loss: tenths(meanLoss(trials, predictor)),
    roleLoss: tenths(mean(roles)),
    wide: covered(trials, predictor, 'p10', 'p90'),
    middle: covered(trials, predictor, 'p25', 'p75'),
  }
}

/** Role by role what every predictor loses, and how the model's ranges fit. */
export function roleScores(trials: readonly Trial[]): Omit<ProofRole, 'source'>[] {
  return [...grouped(trials, ({ observation }) => observation.role)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([role, own]) => {
      const loss = (predictor: PredictorId) => tenths(meanLoss(own, predictor))
      return {
        role,
        n: own.length,
        losses: {
          model: loss('model'),
          role: loss('role'),
          'role-level': loss('role-level'),
          cell: loss('cell'),
          occupation: loss('occupation'),
        },
        wide: covered(own, 'model', 'p10', 'p90'),
        middle: covered(own, 'model', 'p25', 'p75'),
        below: belowOf(own),
      }
    })
}

/** The share of observations below each percentile that the model predicts. */
export function belowOf(trials: readonly Trial[]): QuoteProof['sources'][number]['below'] {
  const below = (figure: PercentileName) =>
    fourDecimals(mean(trials.map(({ observation, predicted }) => Number(observation.usd < predicted.model[figure]))))
  return [below('p10'), below('p25'), below('p50'), below('p75'), below('p90')]
}

/** How far the ends of ranges lie from those that a draft would have: the predicted median ÷ and × the root of the width. Null where none is a range. */
export function endsOf(trials: readonly Trial[]): Omit<ProofEnds, 'source'> | null {
  const ends = trials.flatMap(({ observation: { range }, predicted, width }) => {
    if (range === undefined || width === undefined) return []
    const [middle, half] = [predicted.model.p50, Math.sqrt(width)]
    return [{ low: missOf(middle / half, range.lowUsd), high: missOf(middle * half, range.highUsd) }]
  })
  if (ends.length === 0) return null
  const of = (end: 'low' | 'high') => {
    const sorted = ends.map((each) => each[end]).sort((a, b) => a - b)
    return { usual: fourDecimals(percentile(sorted, 0.5)), fourInFive: fourDecimals(percentile(sorted, 0.8)) }
  }
  return { n: ends.length, low: of('low'), high: of('high') }
}

/** As a share of what was observed. */
function missOf(predicted: number, observed: number): number {
  return Math.abs(predicted / observed - 1)
}

/** In US dollars a year: of each observation the mean over the five percentiles, then of those the mean. */
function meanLoss(trials: readonly Trial[], predictor: PredictorId): number {
  return mean(
    trials.map(({ observation: { usd }, predicted }) =>
      mean(percentileNames.map((figure) => pinballLoss(usd, predicted[predictor][figure], percentileShares[figure]))),
    ),
  )
}

function covered(
  trials: readonly Trial[],
  predictor: PredictorId,
  low: PercentileName,
  high: PercentileName,
): ProofRole['wide'] {
  const { share, error } = coverageOf(
    trials.map(({ observation: { usd, employer, subject }, predicted }) => ({
      isInside: usd >= predicted[predictor][low] && usd <= predicted[predictor][high],
      cluster: employer ?? subject,
    })),
  )
  return { share: fourDecimals(share), error: fourDecimals(error) }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}

function fourDecimals(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
