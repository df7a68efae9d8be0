import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import {
  calibrationFinding,
  coverageFinding,
  describeRatio,
  namePredictor,
  percentOf,
  proofFinding,
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

test('shares are per cent with a decimal where there is one', () => {
  expect([0.8, 0.7902, 0.1027].map(percentOf)).toEqual(['80%', '79%', '10.3%'])
})

test('a cell has a state, or in advertisements a year', () => {
  expect(namePredictor('cell', 'filings')).toBe('Role, level and state')
  expect(namePredictor('cell', 'postings-aijobs')).toBe('Role, level and year')
  expect(namePredictor('role-level', 'postings-aijobs')).toBe('Role and level')
})

test('the finding has each source’s ratio and what its ranges hold', () => {
  expect(proofFinding(madeProof)).toBe(
    'Against the best of four simple ways, quotes miss pay that was kept aside by 10% less (Filings) and 1% more (aijobs.net). Ranges meant to hold 80% of it hold 79% and 80%.',
  )
})

test('the calibration names the percentile furthest off', () => {
  expect(calibrationFinding(madeProof)).toBe(
    'The share of pay below a predicted percentile is at most 3 points from what it is meant to be: 72% for 75%, Filings.',
  )
})

describe('the coverage', () => {
  test('counts the roles with enough observations, and names those that are off', () => {
    expect(coverageFinding(madeProof, nameOf)).toBe(
      'In 1 of 3 cases the range of a role holds 80% of its pay, give or take two standard errors; not of SRE (Filings, 70%) and Backend (aijobs.net, 88.1%).',
    )
  })

  test('names none where none is', () => {
    const roles = [madeProofRole('backend-engineer')]
    expect(coverageFinding({ ...madeProof, roles }, nameOf)).toBe(
      'In 1 of 1 cases the range of a role holds 80% of its pay, give or take two standard errors.',
    )
  })
})

test('the version it was made for is named, and the present one where it is another', () => {
  expect(proofVersion(madeProof, '2026.11.23')).toBe('Made for data version 2026.11.23.')
  expect(proofVersion(madeProof, '2027.01.01')).toBe(
    'Made for data version 2026.11.23. The data are now version 2027.01.01, whose quotes were not judged.',
  )
})
