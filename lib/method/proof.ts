/** How well quotes predicted pay that they were not made from: the proof's figures, compared. */

import type { Counting, ProofRole, ProofScore, QuoteProof } from '@/data/schema/quote-proof'
import type { SourceId } from '@/lib/source/registry'

/** The share of observations, 0–1, that a quote's widest range, from the 10th to the 90th percentile, is meant to hold. */
export const meantShare = 0.8
/** From how many observations on a role's coverage is judged. */
export const judgedFrom = 60
/** How many standard errors a role's coverage may lie off the meant share. */
export const allowedErrors = 2

/** A predictor's score with its losses as multiples of the least loss of any raw percentiles. */
export interface ProofLine extends ProofScore {
  readonly ratio: number
  readonly roleRatio: number
}

/**
 * The predictors of one source, the model first, each with its mean pinball loss over that of the best of the others: over all
 * observations (`ratio`) and as the mean of the roles (`roleRatio`). Below 1 is better than the best. Empty for a source that
 * the proof does not have.
 */
export function proofLines({ scores }: QuoteProof, source: SourceId, counted: Counting): ProofLine[] {
  const own = scores.filter((each) => each.source === source && each.counted === counted)
  const others = own.filter(({ predictor }) => predictor !== 'model')
  const best = Math.min(...others.map(({ loss }) => loss))
  const bestOfRoles = Math.min(...others.map(({ roleLoss }) => roleLoss))
  return own.map((each) => ({ ...each, ratio: each.loss / best, roleRatio: each.roleLoss / bestOfRoles }))
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
