/** Observations kept aside in turn, and what is predicted of them from the others. */
import type { Counting } from '@/data/schema/quote-proof'
import type { Percentiles } from '@/lib/value/percentiles'
import type { Aside } from './aside'
import { identityOf } from './identity'
import type { Observation } from './observations'
import { type Predict, rawPredictor } from './predictors'
import type { Trial } from './score'

export type Trials = Readonly<Record<Counting, readonly Trial[]>>

/** What is predicted by a model that was trained. */
export interface Trained {
  readonly predict: Predict
  /** How wide a range is, high ÷ low; none where the source has no ranges. */
  readonly widthOf?: ((asked: Pick<Observation, 'role' | 'level'>) => number) | undefined
}

/** What trains the model, and what is the same whatever is trained. */
export interface Predictors {
  readonly train: (training: readonly Observation[]) => Trained
  readonly occupation: Predict
}

/**
 * Every observation of a part once kept aside: the predictors see the rest, and predict the part. One that stands in several places is
 * in none of them while it is aside in any. A part with no rest, as where a source has one observation, is not tried.
 */
export function keptAside(
  observations: readonly Observation[],
  { parts, partOf }: Pick<Aside, 'parts' | 'partOf'>,
  predictors: Predictors,
  begin: (part: number) => void = () => {},
): Trials {
  const trials = Array.from({ length: parts }, (_, part) => {
    begin(part)
    const aside = observations.filter((each) => partOf(each) === part)
    const gone = new Set(aside.map(identityOf))
    const rest = observations.filter((each) => !gone.has(identityOf(each)))
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
  const { predict: model, widthOf } = train(training)
  const predicted = (seen: readonly Observation[], asked: readonly Observation[]): Trial[] => {
    const raw = (kind: Parameters<typeof rawPredictor>[0]) => rawPredictor(kind, seen)
    const all = { model, role: raw('role'), 'role-level': raw('role-level'), cell: raw('cell'), occupation }
    return asked.flatMap((observation) => {
      const predicted = Object.fromEntries(Object.entries(all).map(([id, predict]) => [id, predict(observation)]))
      const isKnown = Object.values(predicted).every((each: Percentiles<number> | null) => each !== null)
      return isKnown ? [{ observation, predicted: predicted as Trial['predicted'], width: widthOf?.(observation) }] : []
    })
  }
  return { distinct: predicted(training, aside), rows: predicted(repeated(training), repeated(aside)) }
}

function repeated(observations: readonly Observation[]): Observation[] {
  return observations.flatMap((each) => new Array<Observation>(each.rows).fill(each))
}
