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

/** The share of observations inside a range, with its standard error by clusters. */
const coverage = z.strictObject({ share, error: z.number().nonnegative() })
/** The share of observations below each predicted percentile: 10, 25, 50, 75, 90. */
const below = z.tuple([share, share, share, share, share])

export const quoteProofSchema = z.strictObject({
  dataVersion: dataVersionSchema,
  madeOn: z.iso.date(),
  seed: z.number().int(),
  folds: z.number().int().min(2),
  sources: z.array(z.strictObject({ source: kebab, n: tally, rows: tally, below })).min(1),
  /** Mean pinball loss over the five percentiles in US dollars a year, of all observations and as the mean of the roles' own. */
  scores: z.array(z.strictObject({
    source: kebab,
    counted: z.enum(countings),
    predictor: z.enum(predictors),
    loss: usd,
    roleLoss: usd,
    wide: coverage,
    middle: coverage,
  })),
  /** Role by role, distinct observations. `wide` is from the 10th to the 90th percentile, `middle` from the 25th to the 75th. */
  roles: z.array(z.strictObject({
    source: kebab,
    role,
    n: tally,
    losses: z.strictObject({ model: usd, role: usd, 'role-level': usd, cell: usd, occupation: usd }),
    wide: coverage,
    middle: coverage,
    below,
  })),
})
export type QuoteProof = z.infer<typeof quoteProofSchema>
export type ProofScore = QuoteProof['scores'][number]
export type ProofRole = QuoteProof['roles'][number]
