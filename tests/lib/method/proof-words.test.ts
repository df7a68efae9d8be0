import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { judgedRoles } from '@/lib/method/proof'
import {
  calibrationFinding,
  coverageFinding,
  describeRatio,
  namePredictor,
  percentOf,
  proofVersion,
} from '@/lib/method/proof-words'
import { madeProof, madeProofRole } from '../../proof'

const nameOf = (id: string) => dataset.roles.find((role) => role.id === id)?.shortName ?? id

test.each([
  [0.971, '2.9% less'],
  [1.022, '2.2% more'],
  [1, 'as much'],
  [0.9997, 'as much'],
])('a ratio of %d is %s', (ratio, expected) => {
  expect(describeRatio(ratio)).toBe(expected)
})

test('shares are percent with a decimal where there is one', () => {
  expect([0.8, 0.7902, 0.1027].map(percentOf)).toEqual(['80%', '79%', '10.3%'])
})

test('a cell has a state, or in advertisements a year', () => {
  expect(namePredictor('cell', 'filings')).toBe('Role, level and state')
  expect(namePredictor('cell', 'postings-aijobs')).toBe('Role, level and year')
  expect(namePredictor('role-level', 'postings-aijobs')).toBe('Role and level')
})

test('the calibration names the percentile furthest off', () => {
  expect(calibrationFinding(madeProof)).toBe(
    'The share of pay below a predicted percentile is at most 3 points off. The worst: 72% instead of 75%, Filings.',
  )
})

describe('the coverage', () => {
  test('names the worst role first, how many fall short, and those that are off', () => {
    expect(coverageFinding(madeProof, nameOf)).toBe(
      'Filings: in 2 of 2 roles the range holds less than 80% of the pay; they hold from 70% (SRE) to 72% (Backend). aijobs.net: in none of 1 role the range holds less than 80% of the pay; it holds 88.1% (Backend). Off by more than two standard errors: SRE (Filings, 70%) and Backend (aijobs.net, 88.1%).',
    )
  })

  test('says where none is off', () => {
    const roles = [
      madeProofRole('backend-engineer'),
      madeProofRole('data-engineer', { wide: { share: 0.79, error: 0.01 } }),
    ]
    expect(coverageFinding({ ...madeProof, roles }, nameOf)).toBe(
      'Filings: in 1 of 2 roles the range holds less than 80% of the pay; they hold from 79% (Data) to 80% (Backend). None is off by more than two standard errors.',
    )
  })

  test('of the real proof is signed: as many as hold less are said to', () => {
    const said = coverageFinding(dataset.quoteProof, nameOf)
    for (const { source } of dataset.quoteProof.sources) {
      const judged = judgedRoles(dataset.quoteProof, source).filter(({ isJudged }) => isJudged)
      const short = judged.filter(({ wide }) => wide.share < 0.8).length
      if (judged.length === 0) continue
      expect(said).toContain(`in ${short === 0 ? 'none' : short} of ${judged.length} role`)
      expect(said).toContain(percentOf(Math.min(...judged.map(({ wide }) => wide.share))))
    }
  })
})

test('the version it was made for is named, and the present one where it is another', () => {
  expect(proofVersion(madeProof, '2026.11.23')).toBe('Made for data version 2026.11.23.')
  expect(proofVersion(madeProof, '2027.01.01')).toBe(
    'Made for data version 2026.11.23. The data are now version 2027.01.01, whose quotes were not judged.',
  )
})
