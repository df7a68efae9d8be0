/**
 * The shape of data/quote-proof.json: how well the quote models predicted pay that they had not seen. Written by
 * `npm run bench:quotes`, and not with each release: it names the data version it was made for.
 */
import { z } from 'zod'
import { dataVersionSchema, kebab, kebab as role, share, tally } from './atoms'

const usd = z.number().nonnegative()

/** The model, and what it is held against: percentiles of raw rows by role, role and level, or cell; an occupation's. */
export const predictors = ['model', 'role', 'role-level', 'cell', 'occupation'] as const
export type PredictorId = (typeof predictors)[number]
/** Observations count once, or as often as their row is repeated. */
export const countings = ['distinct', 'rows'] as const
export type Counting = (typeof countings)[number]

/**
 * What was kept aside: a part of the employers and titles (`folds`), of it those observations that name a state (`folds-state`), every
 * observation of some states, as if they were unknown (`place`), of a role (`role`), or of the newest year (`time`).
 */
export const trialIds = ['folds', 'folds-state', 'place', 'role', 'time'] as const
export type TrialId = (typeof trialIds)[number]

/** The share of observations inside a range, with its standard error by clusters. */
const coverage = z.strictObject({ share, error: z.number().nonnegative() })
/** The share of observations below each predicted percentile: 10, 25, 50, 75, 90. */
const below = z.tuple([share, share, share, share, share])
/** How far a predicted amount lies from the observed, as a share of it: half of the time, and four times in five at most. */
const miss = z.strictObject({ usual: z.number().nonnegative(), fourInFive: z.number().nonnegative() })

export const quoteProofSchema = z.strictObject({
  dataVersion: dataVersionSchema,
  madeOn: z.iso.date(),
  seed: z.number().int(),
  folds: z.number().int().min(2),
  sources: z.array(z.strictObject({ source: kebab, n: tally, rows: tally, below })).min(1),
  /** Which trials of each source were made, over how many observations, in how many parts; one that is not listed could not be. */
  trials: z.array(z.strictObject({ source: kebab, trial: z.enum(trialIds), n: tally, parts: tally, year: z.number().int().optional() })),
  /** Mean pinball loss over the five percentiles in US dollars a year, of all observations and as the mean of the roles' own. */
  scores: z.array(z.strictObject({
    source: kebab,
    trial: z.enum(trialIds),
    counted: z.enum(countings),
    predictor: z.enum(predictors),
    loss: usd,
    roleLoss: usd,
    wide: coverage,
    middle: coverage,
  })),
  /** Of the folds, role by role, distinct observations. `wide` is from the 10th to the 90th percentile, `middle` from the 25th to the 75th. */
  roles: z.array(z.strictObject({
    source: kebab,
    role,
    n: tally,
    losses: z.strictObject({ model: usd, role: usd, 'role-level': usd, cell: usd, occupation: usd }),
    wide: coverage,
    middle: coverage,
    below,
  })),
  /**
   * Of the folds of a source of ranges: their ends, predicted as the draft makes them of the median and the typical width. Of single
   * ranges, and of cells of twenty or more: the middle of their low ends, and of their high ends. None where no cell has twenty.
   */
  ends: z.array(z.strictObject({ source: kebab, of: z.enum(['range', 'cell']), n: tally, low: miss, high: miss })),
})
export type QuoteProof = z.infer<typeof quoteProofSchema>
export type ProofScore = QuoteProof['scores'][number]
export type ProofRole = QuoteProof['roles'][number]
export type ProofTrial = QuoteProof['trials'][number]
export type ProofEnds = QuoteProof['ends'][number]
