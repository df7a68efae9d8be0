import { describe, expect, test } from 'vitest'
import type { PredictorId, ProofRole, ProofScore, QuoteProof } from '@/data/schema/quote-proof'
import { judgedRoles, proofLines } from '@/lib/quote-proof'
import { deepFreeze } from '../roles'

const fits = { share: 0.8, error: 0.01 }
const score = (predictor: PredictorId, loss: number, roleLoss: number): ProofScore => ({
  source: 'filings',
  counted: 'distinct',
  predictor,
  loss,
  roleLoss,
  wide: fits,
  middle: fits,
})
const role = (id: string, n: number, wide: ProofRole['wide']): ProofRole => ({
  source: 'filings',
  role: id,
  n,
  losses: { model: 900, role: 1200, 'role-level': 1000, cell: 1100, occupation: 2000 },
  wide,
  middle: fits,
  below: [0.1, 0.25, 0.5, 0.75, 0.9],
})

const proof: QuoteProof = deepFreeze({
  dataVersion: '2026.11.23',
  madeOn: '2026-11-23',
  seed: 1,
  folds: 5,
  sources: [{ source: 'filings', n: 120, rows: 150, below: [0.1, 0.25, 0.5, 0.75, 0.9] }],
  scores: [
    score('model', 900, 880),
    score('role', 1200, 1000),
    score('role-level', 1000, 1100),
    score('cell', 1050, 1150),
    score('occupation', 2000, 2000),
    { ...score('model', 1, 1), counted: 'rows' },
    { ...score('model', 1, 1), source: 'postings-aijobs' },
  ],
  roles: [
    role('a', 60, { share: 0.7, error: 0.04 }),
    role('b', 60, { share: 0.881, error: 0.04 }),
    role('c', 60, { share: 0.72, error: 0.041 }),
    role('d', 59, { share: 0.2, error: 0.01 }),
    { ...role('a', 90, fits), source: 'postings-aijobs' },
  ],
})

describe('the lines of a source', () => {
  test('are its own, each against the best of the others, overall and over the roles apart', () => {
    const lines = proofLines(proof, 'filings', 'distinct')
    expect(lines.map(({ predictor, ratio, roleRatio }) => [predictor, ratio, roleRatio])).toEqual([
      ['model', 0.9, 0.88],
      ['role', 1.2, 1],
      ['role-level', 1, 1.1],
      ['cell', 1.05, 1.15],
      ['occupation', 2, 2],
    ])
  })

  test('are none for a source without', () => {
    expect(proofLines(proof, 'postings-isecjobs', 'distinct')).toEqual([])
  })
})

test('a role is off beyond two errors from 80 %, and not judged under 60', () => {
  // .10 off by 2.5 errors; .081 by 2.025; .08 by 1.95; .6 by 60, but of 59.
  const found = judgedRoles(proof, 'filings').map(({ role, ratio, isJudged, isOff }) => [role, ratio, isJudged, isOff])
  expect(found).toEqual([
    ['a', 0.9, true, true],
    ['b', 0.9, true, true],
    ['c', 0.9, true, false],
    ['d', 0.9, false, false],
  ])
})
