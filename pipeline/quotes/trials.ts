/** Observations kept aside in turn, and what is predicted of them from the others. */
import { createHash } from 'node:crypto'
import type { Counting } from '@/data/schema/quote-proof'
import type { Percentiles } from '@/lib/value/percentiles'
import type { Observation } from './observations'
import { type Predict, rawPredictor } from './predictors'
import type { Trial } from './score'

export type Trials = Readonly<Record<Counting, readonly Trial[]>>

/** What trains the model, and what is the same whatever is trained. */
export interface Predictors {
  readonly train: (training: readonly Observation[]) => Predict
  readonly occupation: Predict
}

/**
 * Every observation once kept aside: `folds` times the predictors see the rest, and predict the part. A part with no rest, as where a
 * source has one observation, is not tried: there is nothing to train on.
 */
export function crossValidated(
  observations: readonly Observation[],
  predictors: Predictors,
  { seed, folds }: { readonly seed: number; readonly folds: number },
  begin: (fold: number) => void = () => {},
): Trials {
  const parts = observations.map((each) => foldOf(each, seed, folds))
  const trials = Array.from({ length: folds }, (_, fold) => {
    begin(fold)
    const rest = observations.filter((_each, index) => parts[index] !== fold)
    const aside = observations.filter((_each, index) => parts[index] === fold)
    return rest.length === 0 ? { distinct: [], rows: [] } : trialsOf(rest, aside, predictors)
  })
  return { distinct: trials.flatMap(({ distinct }) => distinct), rows: trials.flatMap(({ rows }) => rows) }
}

/**
 * What is predicted of `aside` from `training`, an observation counting once, or as often as its row is repeated: then in the
 * raw percentiles as well, while the model is the same. What some predictor knows nothing of is left out.
 */
export function trialsOf(
  training: readonly Observation[],
  aside: readonly Observation[],
  { train, occupation }: Predictors,
): Trials {
  const model = train(training)
  const predicted = (seen: readonly Observation[], asked: readonly Observation[]): Trial[] => {
    const raw = (kind: Parameters<typeof rawPredictor>[0]) => rawPredictor(kind, seen)
    const all = { model, role: raw('role'), 'role-level': raw('role-level'), cell: raw('cell'), occupation }
    return asked.flatMap((observation) => {
      const predicted = Object.fromEntries(Object.entries(all).map(([id, predict]) => [id, predict(observation)]))
      const isKnown = Object.values(predicted).every((each: Percentiles<number> | null) => each !== null)
      return isKnown ? [{ observation, predicted: predicted as Trial['predicted'] }] : []
    })
  }
  return { distinct: predicted(training, aside), rows: predicted(repeated(training), repeated(aside)) }
}

function repeated(observations: readonly Observation[]): Observation[] {
  return observations.flatMap((each) => new Array<Observation>(each.rows).fill(each))
}

/**
 * The part, from 0 up to `folds`, that an observation belongs to. It hangs on the seed, the employer and what tells its rows
 * apart, so that identical rows are kept aside together, at whatever level or wage, in every run.
 */
export function foldOf({ employer, subject }: Pick<Observation, 'employer' | 'subject'>, seed: number, folds: number) {
  const digest = createHash('sha256')
    .update(JSON.stringify([seed, employer, subject]))
    .digest()
  return digest.readUInt32BE(0) % folds
}
