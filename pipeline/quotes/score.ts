/** Predicted percentiles judged on the observations they predict. */

import type { PredictorId, ProofEnds, ProofRole, ProofScore, QuoteProof } from '@/data/schema/quote-proof'
import { groupKeys } from '@/lib/engine/model'
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

/** From how many ranges on the middle of a cell's ends is compared. */
const enoughInCell = 20

/**
 * How far the ends of ranges lie from those that a draft would have, the predicted median ÷ and × the root of the width: of each range,
 * and of each role, level and place with twenty the middle of them. Empty where none is a range.
 */
export function endsOf(trials: readonly Trial[]): Omit<ProofEnds, 'source'>[] {
  const ends = trials.flatMap(({ observation, predicted, width }) => {
    if (observation.range === undefined || width === undefined) return []
    const [middle, half] = [predicted.model.p50, Math.sqrt(width)]
    const { lowUsd, highUsd } = observation.range
    return [{ cell: groupKeys(observation).cell, said: [middle / half, middle * half], found: [lowUsd, highUsd] }]
  })
  const cells = [...grouped(ends, ({ cell }) => cell).values()].filter((own) => own.length >= enoughInCell)
  const middles = cells.map((own) => ({
    said: [0, 1].map((end) => middleOf(own.map(({ said }) => said[end] as number))),
    found: [0, 1].map((end) => middleOf(own.map(({ found }) => found[end] as number))),
  }))
  return [
    { of: 'range' as const, some: ends },
    { of: 'cell' as const, some: middles },
  ].flatMap(({ of, some }) =>
    some.length === 0 ? [] : [{ of, n: some.length, low: missesOf(some, 0), high: missesOf(some, 1) }],
  )
}

interface Ends {
  readonly said: readonly number[]
  readonly found: readonly number[]
}

function missesOf(ends: readonly Ends[], end: 0 | 1): ProofEnds['low'] {
  const sorted = ends.map(({ said, found }) => missOf(said[end] as number, found[end] as number)).sort((a, b) => a - b)
  return { usual: fourDecimals(percentile(sorted, 0.5)), fourInFive: fourDecimals(percentile(sorted, 0.8)) }
}

function middleOf(amounts: readonly number[]): number {
  return percentile(
    amounts.toSorted((a, b) => a - b),
    0.5,
  )
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
