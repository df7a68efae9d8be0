import { describe, expect, test } from 'vitest'
import { judgedRoles, proofLines } from '@/lib/method/proof'
import { madeProof } from '../../proof'

describe('the lines of a source', () => {
  test('are its own, each against the best of the others, overall and over the roles apart', () => {
    const lines = proofLines(madeProof, 'filings', 'distinct')
    expect(lines.map(({ predictor, ratio, roleRatio }) => [predictor, ratio, roleRatio])).toEqual([
      ['model', 0.9, 0.88],
      ['role', 1.2, 1],
      ['role-level', 1, 1.1],
      ['cell', 1.05, 1.15],
      ['occupation', 2, 2],
    ])
    expect(proofLines(madeProof, 'filings', 'rows').map(({ ratio }) => ratio)).toEqual([0.95, 1])
  })

  test('are none for a source without', () => {
    expect(proofLines(madeProof, 'postings-isecjobs', 'distinct')).toEqual([])
  })
})

test('a role is off beyond two errors from 80 %, and not judged under 60', () => {
  // .10 off by 2.5 errors; .08 by 1.95; .6 by 60, but of 59; .081 by 2.025.
  const found = (['filings', 'postings-aijobs'] as const).flatMap((source) => judgedRoles(madeProof, source))
  expect(found.map(({ role, ratio, isJudged, isOff }) => [role, ratio, isJudged, isOff])).toEqual([
    ['site-reliability-engineer', 0.9, true, true],
    ['backend-engineer', 0.9, true, false],
    ['data-engineer', 0.9, false, false],
    ['backend-engineer', 0.9, true, true],
  ])
})
