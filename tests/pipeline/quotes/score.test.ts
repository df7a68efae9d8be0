import { describe, expect, test } from 'vitest'
import type { Percentiles } from '@/lib/value/percentiles'
import type { Observation } from '@/pipeline/quotes/observations'
import { belowOf, endsOf, roleScores, scoreOf, type Trial } from '@/pipeline/quotes/score'
import { observation } from './observation'

const around = (p50: number): Percentiles<number> => ({
  p10: p50 - 20,
  p25: p50 - 10,
  p50,
  p75: p50 + 10,
  p90: p50 + 20,
})
const trial = (usd: number, some: Partial<Observation> = {}): Trial => ({
  observation: observation({ usd, ...some }),
  predicted: {
    model: around(100),
    role: around(110),
    'role-level': around(100),
    cell: around(100),
    occupation: around(100),
  },
})

// At 100 where 80, 90, 100, 110, 120 are predicted: .1 × 20, .25 × 10, 0, .25 × 10, .1 × 20 = 9 ÷ 5 = 1.8.
// At 150: .1 × 70, .25 × 60, .5 × 50, .75 × 40, .9 × 30 = 104 ÷ 5 = 20.8.
const trials = [
  trial(100, { role: 'a', employer: 'A' }),
  trial(100, { role: 'a', employer: 'B' }),
  trial(100, { role: 'a', employer: 'B' }),
  trial(150, { role: 'b', employer: 'B' }),
]

describe('a score', () => {
  test('is the mean loss over all, and the mean of the roles’ own', () => {
    const { loss, roleLoss } = scoreOf(trials, 'model')
    expect(loss).toBeCloseTo((3 * 1.8 + 20.8) / 4, 1)
    expect(roleLoss).toBeCloseTo((1.8 + 20.8) / 2, 1)
  })

  test('is each predictor’s own', () => {
    // At 100 where 90 to 130 are predicted: .1 × 10, 0, .5 × 10, .25 × 20, .1 × 30 = 14 ÷ 5 = 2.8.
    expect(scoreOf(trials.slice(0, 1), 'role').loss).toBe(2.8)
  })

  test('has the share inside either range, ends included, with its error by employers', () => {
    // Inside minus .75: A .25; B .25 + .25 − .75 = −.25. √(2 × .0625) ÷ 4 × √2 = .125.
    expect(scoreOf(trials, 'model').wide).toEqual({ share: 0.75, error: 0.125 })
    const edge = [trial(80), trial(79.99), trial(90), trial(120.01)]
    expect(scoreOf(edge, 'model').wide.share).toBe(0.5)
    expect(scoreOf(edge, 'model').middle.share).toBe(0.25)
  })

  test('takes advertisements, which name no employer, one by one', () => {
    const posted = [100, 100, 150, 150].map((usd, index) => trial(usd, { employer: null, subject: String(index) }))
    // √(.5 × .5 ÷ 3).
    expect(scoreOf(posted, 'model').wide).toEqual({ share: 0.5, error: 0.2887 })
  })
})

test('roles are scored by themselves, in the order of their names', () => {
  const found = roleScores(trials.toReversed())
  expect(found.map(({ role, n, losses }) => [role, n, losses.model])).toEqual([
    ['a', 3, 1.8],
    ['b', 1, 20.8],
  ])
  expect(found.map(({ wide }) => wide.share)).toEqual([1, 0])
  expect(found.map(({ below }) => below)).toEqual([
    [0, 0, 0, 1, 1],
    [0, 0, 0, 0, 0],
  ])
})

test('below a percentile are those under it alone', () => {
  expect(belowOf([79, 80, 95, 100, 150].map((usd) => trial(usd)))).toEqual([0.2, 0.4, 0.6, 0.8, 0.8])
})

describe('the ends of ranges', () => {
  // A draft of 100 with a width of 1.44 goes from 83.3 to 120.
  const ranged = (lowUsd: number, highUsd: number, some: Partial<Observation> = {}): Trial => ({
    ...trial(100, { range: { title: 'sre', month: '2026-10', lowUsd, highUsd }, ...some }),
    width: 1.44,
  })

  test('miss as a share of the range’s own', () => {
    const [range, ...others] = endsOf([ranged(100 / 1.2, 100), ranged(100 / 1.2, 150), ranged(100 / 2.4, 120)])
    // Lows are missed by 0, 0 and 1; highs by .2, .2 and 0.
    expect(range).toEqual({
      of: 'range',
      n: 3,
      low: { usual: 0, fourInFive: 0.6 },
      high: { usual: 0.2, fourInFive: 0.2 },
    })
    expect(others).toEqual([])
  })

  test('of a cell of twenty are compared in their middle', () => {
    const twenty = Array.from({ length: 20 }, (_, index) => ranged(index % 2 ? 80 : 100, 100 + index))
    // The middle of the lows is 90, of the highs 109.5.
    expect(endsOf(twenty)[1]).toMatchObject({ of: 'cell', n: 1, low: { usual: 0.0741 }, high: { usual: 0.0959 } })
  })

  test('are none of a source without ranges', () => expect(endsOf([trial(100)])).toEqual([]))
})
