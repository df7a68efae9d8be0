import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { judgedRoles } from '@/lib/method/proof'
import {
  calibrationFinding,
  coverageFinding,
  describeRatio,
  namePredictor,
  percentOf,
  proofFinding,
  proofVersion,
  untestedFinding,
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

describe('the finding', () => {
  test('has each source’s ratio, over all and as the mean of the roles, and what its ranges hold', () => {
    // Filings: 900 of 1,000, and 880 of 1,000 by role; aijobs.net 1,010 of 1,000.
    expect(proofFinding(madeProof)).toBe(
      'Quotes are not always better than the best of four simple ways: over all the pay kept aside they miss by 10% less (Filings) and 1% more (aijobs.net), as the mean of the roles by 12% less (Filings) and 1% more (aijobs.net). Ranges meant to hold 80% of it hold 79% (Filings) and 80% (aijobs.net).',
    )
  })

  test('says that quotes are better only where they are by every count', () => {
    const [filings] = madeProof.sources
    const only = { ...madeProof, sources: filings ? [filings] : [] }
    expect(proofFinding(only)).toMatch(/^Quotes are better than the best/)
    const near = madeProof.scores.map((each) =>
      each.predictor === 'model' ? { ...each, loss: 990, roleLoss: 990 } : each,
    )
    expect(proofFinding({ ...only, scores: near })).toMatch(/^Quotes are a little better than the best/)
  })
})

test('the calibration names the percentile furthest off', () => {
  expect(calibrationFinding(madeProof)).toBe(
    'The share of pay below a predicted percentile is at most 3 points from what it is meant to be: 72% for 75%, Filings.',
  )
})

describe('the coverage', () => {
  test('names the worst role first, how many fall short, and those that are off', () => {
    expect(coverageFinding(madeProof, nameOf)).toBe(
      'All 2 ranges from visa filings hold less than 80% of the pay: from 70% (SRE) to 72% (Backend). Of 1 range from advertisements on aijobs.net, none holds less than 80% of the pay: 88.1% (Backend). Off by more than two standard errors: SRE (Filings, 70%) and Backend (aijobs.net, 88.1%).',
    )
  })

  test('says where none is off', () => {
    const roles = [
      madeProofRole('backend-engineer'),
      madeProofRole('data-engineer', { wide: { share: 0.79, error: 0.01 } }),
    ]
    expect(coverageFinding({ ...madeProof, roles }, nameOf)).toBe(
      'Of 2 ranges from visa filings, 1 holds less than 80% of the pay: from 79% (Data) to 80% (Backend). None is off by more than two standard errors.',
    )
  })

  test('of the real proof is signed: as many as hold less are said to', () => {
    const said = coverageFinding(dataset.quoteProof, nameOf)
    for (const { source } of dataset.quoteProof.sources) {
      const judged = judgedRoles(dataset.quoteProof, source).filter(({ isJudged }) => isJudged)
      const short = judged.filter(({ wide }) => wide.share < 0.8).length
      if (judged.length === 0) continue
      expect(said).toMatch(short === judged.length ? new RegExp(`All ${short} ranges? from`) : /Of \d+ ranges? from/)
      expect(said).toContain(percentOf(Math.min(...judged.map(({ wide }) => wide.share))))
    }
  })
})

test('the kinds of quote that were not tried are said not to be tested', () => {
  const said = untestedFinding(madeProof)
  expect(said).toMatch(/^Not tested: a quote for a metropolitan or other area, from any source; /)
  expect(said).toContain('a quote for a state from advertisements on aijobs.net;')
  expect(said).toContain('advertisements on isecjobs.com')
  expect(said).toContain('the guide')
})

test('the version it was made for is named, and the present one where it is another', () => {
  expect(proofVersion(madeProof, '2026.11.23')).toBe('Made for data version 2026.11.23.')
  expect(proofVersion(madeProof, '2027.01.01')).toBe(
    'Made for data version 2026.11.23. The data are now version 2027.01.01, whose quotes were not judged.',
  )
})
