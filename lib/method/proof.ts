/** How well quotes predicted pay that they were not made from: the proof's figures, compared. */

import type { Counting, ProofRole, ProofScore, QuoteProof, TrialId } from '@/data/schema/quote-proof'
import type { SourceId } from '@/lib/source/registry'

/** The share of observations, 0–1, that a quote's widest range, from the 10th to the 90th percentile, is meant to hold. */
export const meantShare = 0.8
/** From how many observations on a role's coverage is judged. */
export const judgedFrom = 60
/** How many standard errors a role's coverage may lie off the meant share. */
export const allowedErrors = 2

/** A predictor's score with the quote's losses as multiples of its own: below 1 the quote misses by less. */
export interface ProofLine extends ProofScore {
  readonly ratio: number
  readonly roleRatio: number
}

/** Which of a source's scores: by what was kept aside, and how observations count; each once where left out. */
export interface ScoresBy {
  readonly trial: TrialId
  readonly counted?: Counting
}

/**
 * The predictors of one source in one trial, the model first, each with the model's mean pinball loss over its own: over all
 * observations (`ratio`) and as the mean of the roles (`roleRatio`); 1 of the model itself. Empty where the source was not tried so.
 */
export function proofLines(
  { scores }: QuoteProof,
  source: SourceId,
  { trial, counted = 'distinct' }: ScoresBy,
): ProofLine[] {
  const own = scores.filter((each) => each.source === source && each.trial === trial && each.counted === counted)
  const model = own.find(({ predictor }) => predictor === 'model')
  if (model === undefined) return []
  return own.map((each) => ({ ...each, ratio: model.loss / each.loss, roleRatio: model.roleLoss / each.roleLoss }))
}

/** A role with its model's loss over the least of the others', and how its coverage stands to what is meant. */
export interface JudgedRole extends ProofRole {
  readonly ratio: number
  /** Whether it has enough observations to be judged. */
  readonly isJudged: boolean
  /** Whether it is judged, and its coverage lies more than two standard errors off 80 %. */
  readonly isOff: boolean
}

/** The roles of one source in the order of the proof. */
export function judgedRoles({ roles }: QuoteProof, source: SourceId): JudgedRole[] {
  return roles
    .filter((each) => each.source === source)
    .map((each) => {
      const { model, ...others } = each.losses
      const isJudged = each.n >= judgedFrom
      const isOff = isJudged && Math.abs(each.wide.share - meantShare) > allowedErrors * each.wide.error
      return { ...each, ratio: model / Math.min(...Object.values(others)), isJudged, isOff }
    })
}

/** Roles from the one whose range holds the least of its pay, those with too few to be judged last. */
export function worstFirst(roles: readonly JudgedRole[]): JudgedRole[] {
  return roles.toSorted(
    (one, other) => Number(other.isJudged) - Number(one.isJudged) || one.wide.share - other.wide.share,
  )
}
