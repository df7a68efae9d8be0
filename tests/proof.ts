/** A small proof, whose every figure can be worked by hand. */
import type { QuoteError } from '@/data/schema/quote'
import type { PredictorId, ProofRole, ProofScore, QuoteProof } from '@/data/schema/quote-proof'
import { deepFreeze } from './roles'

const fits = { share: 0.8, error: 0.01 }

/** What one predictor scores on the filings, each observation counted once, but for what is given. */
function madeScore(predictor: PredictorId, loss: number, some: Partial<ProofScore> = {}): ProofScore {
  return {
    source: 'filings',
    trial: 'folds',
    counted: 'distinct',
    predictor,
    loss,
    roleLoss: loss,
    wide: fits,
    middle: { share: 0.5, error: 0.02 },
    ...some,
  }
}

/** One role’s figures of the filings, the model a tenth below the best of the others, but for what is given. */
export function madeProofRole(role: string, some: Partial<ProofRole> = {}): ProofRole {
  return {
    source: 'filings',
    role,
    n: 60,
    losses: { model: 900, role: 1200, 'role-level': 1000, cell: 1100, occupation: 2000 },
    wide: fits,
    middle: { share: 0.5, error: 0.02 },
    below: [0.1, 0.25, 0.5, 0.75, 0.9],
    ...some,
  }
}

/** Filings and one kind of advertisements; of the filings the 75th percentile lies .03 too low. */
export const madeProof: QuoteProof = deepFreeze({
  dataVersion: '2026.11.23',
  madeOn: '2026-11-23',
  seed: 1,
  folds: 5,
  sources: [
    { source: 'filings', n: 120, rows: 150, below: [0.11, 0.25, 0.49, 0.72, 0.9] },
    { source: 'postings-aijobs', n: 90, rows: 95, below: [0.1, 0.25, 0.5, 0.75, 0.9] },
  ],
  trials: [
    { source: 'filings', trial: 'folds', n: 120, parts: 5 },
    { source: 'filings', trial: 'place', n: 110, parts: 8 },
    { source: 'postings-aijobs', trial: 'folds', n: 90, parts: 5 },
    { source: 'postings-aijobs', trial: 'time', n: 80, parts: 1, year: 2025 },
  ],
  scores: [
    madeScore('model', 900, { roleLoss: 880, wide: { share: 0.79, error: 0.01 } }),
    madeScore('role', 1200, { roleLoss: 1000 }),
    madeScore('role-level', 1000, { roleLoss: 1100 }),
    madeScore('cell', 1050, { roleLoss: 1150 }),
    madeScore('occupation', 2000),
    madeScore('model', 950, { counted: 'rows' }),
    madeScore('cell', 1000, { counted: 'rows' }),
    madeScore('model', 1010, { source: 'postings-aijobs' }),
    madeScore('cell', 1000, { source: 'postings-aijobs' }),
    madeScore('role-level', 1000, { source: 'postings-aijobs' }),
    madeScore('model', 960, { trial: 'place' }),
    madeScore('role-level', 1000, { trial: 'place' }),
  ],
  roles: [
    madeProofRole('site-reliability-engineer', { wide: { share: 0.7, error: 0.04 } }),
    madeProofRole('backend-engineer', { wide: { share: 0.72, error: 0.041 } }),
    madeProofRole('data-engineer', { n: 59, wide: { share: 0.2, error: 0.01 } }),
    madeProofRole('backend-engineer', { source: 'postings-aijobs', n: 90, wide: { share: 0.881, error: 0.04 } }),
  ],
  ends: [
    {
      source: 'postings',
      of: 'range',
      n: 40,
      low: { usual: 0.12, fourInFive: 0.25 },
      high: { usual: 0.11, fourInFive: 0.24 },
    },
  ],
})

/** A kind's typical error, of filings for a state with no exact match, but for what is given. */
export function madeError(some: Partial<QuoteError> = {}): QuoteError {
  return {
    source: 'filings',
    place: 'state',
    n: '0',
    usual: 0.08,
    fourInFive: 0.15,
    cells: 20,
    from: '0',
    bound: 'own',
    ...some,
  }
}

/** Filings for a state, few and many, and for the country; advertisements for the country alone. */
export const madeErrors: readonly QuoteError[] = deepFreeze([
  madeError({ place: 'country', usual: 0.04, fourInFive: 0.09 }),
  madeError(),
  madeError({ n: '30+', usual: 0.051, fourInFive: 0.1, from: '10-29', bound: 'fewer' }),
  madeError({ source: 'postings-aijobs', place: 'country', usual: 0.1, fourInFive: 0.2, cells: 3, bound: 'thin' }),
])
