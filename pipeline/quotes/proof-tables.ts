/** Trials to the figures of the proof. */
import { countings, predictors, type QuoteProof, type TrialId } from '@/data/schema/quote-proof'
import { placeKind } from '@/lib/evidence/recorded'
import { paySource, type SourceId } from '@/lib/source/registry'
import type { Aside } from './aside'
import { belowOf, endsOf, roleScores, scoreOf } from './score'
import type { Trials } from './trials'

/** What was tried of a source. */
export interface Found {
  readonly source: SourceId
  readonly found: readonly (Pick<Aside, 'trial' | 'parts' | 'year'> & { readonly trials: Trials })[]
}

export function proofOf(all: readonly Found[]): Omit<QuoteProof, 'dataVersion' | 'madeOn' | 'seed' | 'folds'> {
  const folded = all.flatMap(({ source, found }) => {
    const trials = found.find(({ trial }) => trial === 'folds')?.trials
    return trials && trials.distinct.length > 0 ? [{ source, ...trials }] : []
  })
  const tried = all.flatMap(({ source, found }) =>
    found
      .flatMap((each) => [each, ...withState(source, each)])
      .filter(({ trials }) => trials.distinct.length > 0)
      .map((each) => ({ source, ...each })),
  )
  return {
    sources: folded.map(({ source, distinct, rows }) => ({
      source,
      n: distinct.length,
      rows: rows.length,
      below: belowOf(distinct),
    })),
    trials: tried.map(({ source, trial, parts, year, trials }) => ({
      source,
      trial,
      n: trials.distinct.length,
      parts,
      ...(year !== undefined && { year }),
    })),
    scores: tried.flatMap(({ source, trial, trials }) =>
      countedIn(trial).flatMap((counted) =>
        predictors.map((predictor) => ({ source, trial, counted, predictor, ...scoreOf(trials[counted], predictor) })),
      ),
    ),
    roles: folded.flatMap(({ source, distinct }) => roleScores(distinct).map((each) => ({ source, ...each }))),
    ends: folded.flatMap(({ source, distinct }) => endsOf(distinct).map((each) => ({ source, ...each }))),
  }
}

/** Of what was folded, the part that names a state. */
function withState(source: SourceId, { trial, parts, trials }: Found['found'][number]): Found['found'] {
  if (trial !== 'folds' || !paySource(source).abilities.knowsPlace) return []
  const named = ({ distinct, rows }: Trials): Trials => {
    const isNamed = ({ observation }: Trials['distinct'][number]) => placeKind(observation.where) === 'state'
    return { distinct: distinct.filter(isNamed), rows: rows.filter(isNamed) }
  }
  return [{ trial: 'folds-state', parts, trials: named(trials) }]
}

/** Repeats are counted in the folds alone. */
function countedIn(trial: TrialId) {
  return trial === 'folds' ? countings : countings.filter((counted) => counted === 'distinct')
}
