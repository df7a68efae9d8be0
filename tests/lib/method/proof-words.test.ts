import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { judgedRoles, proofLines } from '@/lib/method/proof'
import {
  calibrationFinding,
  coverageFinding,
  describeRatio,
  namePredictor,
  percentOf,
  plainFinding,
  proofFinding,
  proofVersion,
  untestedFinding,
} from '@/lib/method/proof-words'
import { paySource } from '@/lib/source/registry'
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

describe('the finding', () => {
  test('has each source’s ratio, over all and as the mean of the roles, and what its ranges hold', () => {
    // Filings: 900 of 1,000, and 880 of 1,000 by role; aijobs.net 1,010 of 1,000.
    expect(proofFinding(madeProof)).toBe(
      'Compared with the best of four simpler ways, quotes miss by 10% less (Filings) and 1% more (aijobs.net) over all the pay kept aside, and by 12% less (Filings) and 1% more (aijobs.net) as the mean of the roles. Ranges meant to hold 80% of the pay hold 79% (Filings) and 80% (aijobs.net).',
    )
  })

  test('says plainly from which sources quotes are better, and names the worst role', () => {
    expect(plainFinding(madeProof, nameOf)).toBe(
      'How good quotes are depends on their source. Against the best of four simpler ways, those from Filings are better, those from aijobs.net no better. The worst role is SRE (Filings): its range holds 70% of the pay, where 80% is meant.',
    )
  })

  describe('whatever the quotes miss by, of one source or two', () => {
    const [filings] = madeProof.sources
    /** The proof with each quote’s losses as given, by source; the best simple way’s are 1,000. */
    const withLosses = (losses: Readonly<Record<string, number>>) => ({
      ...madeProof,
      scores: madeProof.scores.map((each) => {
        const loss = each.predictor === 'model' ? losses[each.source] : undefined
        return loss === undefined ? each : { ...each, loss, roleLoss: loss }
      }),
    })
    const compared = (proof: typeof madeProof) => plainFinding(proof, nameOf).split(' The worst role')[0]

    test.each([
      [900, 'Quotes from Filings are better than the best of four simpler ways.'],
      [990, 'Quotes from Filings are a little better than the best of four simpler ways.'],
      [1000, 'Quotes from Filings are no better than the best of four simpler ways.'],
    ])('one source at %d of 1,000 is compared in a sentence, and depends on nothing', (loss, expected) => {
      expect(compared({ ...withLosses({ filings: loss }), sources: filings ? [filings] : [] })).toBe(expected)
    })

    test('two sources of one class depend on nothing either', () => {
      expect(compared(withLosses({ filings: 990, 'postings-aijobs': 980 }))).toBe(
        'Quotes from Filings and aijobs.net are a little better than the best of four simpler ways.',
      )
    })

    test('the comparison is named though none is clearly better', () => {
      expect(compared(withLosses({ filings: 990 }))).toBe(
        'How good quotes are depends on their source. Against the best of four simpler ways, those from Filings are a little better, those from aijobs.net no better.',
      )
    })

    test('a proof of no source says so', () => {
      expect(compared({ ...madeProof, sources: [] })).toBe('No quotes were tried.')
    })

    test('a miss as large is one compared with, not than', () => {
      expect(proofFinding(withLosses({ 'postings-aijobs': 1000 }))).toMatch(
        /^Compared with the best of four simpler ways, quotes miss by 10% less \(Filings\) and as much \(aijobs\.net\) over all/,
      )
      expect(proofFinding(withLosses({ 'postings-aijobs': 1000 }))).not.toContain(' than the best')
    })
  })

  test('of the real proof calls no source better that is worse by any count, and finds the least of all judged ranges', () => {
    const { quoteProof } = dataset
    const said = plainFinding(quoteProof, nameOf)
    for (const { source } of quoteProof.sources) {
      const line = proofLines(quoteProof, source, 'distinct').find(({ predictor }) => predictor === 'model')
      if (line && Math.max(line.ratio, line.roleRatio) >= 1)
        expect(said.split(' The worst role')[0]).toMatch(
          new RegExp(`${paySource(source).label.replace('.', '\\.')}[^,]* no better`),
        )
    }
    const judged = quoteProof.sources
      .flatMap(({ source }) => judgedRoles(quoteProof, source))
      .filter(({ isJudged }) => isJudged)
    expect(said).toContain(`holds ${percentOf(Math.min(...judged.map(({ wide }) => wide.share)))} of the pay`)
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
