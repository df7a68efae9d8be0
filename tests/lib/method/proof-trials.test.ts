import { describe, expect, test } from 'vitest'
import { describeLess, endsFinding, nameTrial, trialFinding, trialRows, whyUntried } from '@/lib/method/proof-trials'
import { madeProof } from '../../proof'

describe('the trials of a source', () => {
  test('are all there are, those that could not be made empty', () => {
    const rows = trialRows(madeProof, 'filings')
    expect(rows.map(({ id, trial }) => [id, trial?.n ?? null])).toEqual([
      ['folds', 120],
      ['folds-state', null],
      ['place', 110],
      ['role', null],
      ['time', null],
    ])
    expect(rows[0]?.ratios['role-level']).toBe(0.9)
    expect(rows[2]?.ratios).toEqual({ model: 1, 'role-level': 0.96 })
    expect(rows[0]?.wide?.share).toBe(0.79)
    expect(rows[4]?.wide).toBeNull()
  })

  test('are named, and say why they were not made', () => {
    expect(nameTrial('folds', undefined, 5)).toBe('One in 5, by employer and title')
    expect(nameTrial('time', 2026, 5)).toBe('2026, from the years before')
    expect(whyUntried('time')).toBe('Not tested: all are from one date.')
    expect(whyUntried('place')).toBe('Not tested: they name no places.')
  })
})

test('a ratio is how much less, in whole percent', () => {
  expect([0.853, 1.012, 1.001, undefined].map(describeLess)).toEqual(['15% less', '1% more', 'as much', ''])
})

test('the finding compares each source with percentiles by role and level', () => {
  // 900 of 1,000 and 880 of 1,100; 1,010 of 1,000 both ways.
  expect(trialFinding(madeProof)).toBe(
    'We compared quotes with raw percentiles by role and level, on pay neither had seen. Quotes from visa filings miss 10% less (20% less averaged over roles), and the range meant to hold 80% of pay holds 79%. Quotes from advertisements on aijobs.net miss 1% more (1% more averaged over roles), and the range meant to hold 80% of pay holds 80%.',
  )
})

test('the ends of ranges are said of cells first, then of single ones, or not at all', () => {
  const ends = [
    ...madeProof.ends,
    {
      source: 'postings',
      of: 'cell' as const,
      n: 3,
      low: { usual: 0.05, fourInFive: 0.1 },
      high: { usual: 0.04, fourInFive: 0.09 },
    },
  ]
  expect(endsFinding({ ...madeProof, ends })).toBe(
    'The predicted low of posted ranges is usually within 5% of the middle of what employers post (four in five within 10%), the high within 4% (9%). The predicted low of posted ranges is usually within 12% of one employer’s own (four in five within 25%), the high within 11% (24%).',
  )
  expect(endsFinding({ ...madeProof, ends: [] })).toBeNull()
})
