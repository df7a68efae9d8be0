import fc from 'fast-check'
import { expect, test } from 'vitest'
import { grouped } from '@/lib/value/grouped'
import { fitWeights } from '@/pipeline/quotes/weights'
import { law } from '../../law'
import { observation } from './observation'

const ranged = (employer: string, title: string) =>
  observation({ employer, range: { title, month: '2026-10', lowUsd: 1, highUsd: 2 } })

test('every observation of a source without ranges weighs 1', () => {
  expect([...fitWeights('filings', [ranged('A', 'sre'), ranged('A', 'sre')])]).toEqual([1, 1])
})

// Eight employers; A's two ranges of one title weigh 1, its three titles 3 of then 10. At 15 % A weighs .15 ÷ .85 × 7 = 1.235.
test('ranges of one employer and title weigh 1 together, and one employer 15 % of a cell', () => {
  const own = [ranged('A', 'sre'), ranged('A', 'sre'), ranged('A', 'sre ii'), ranged('A', 'sre iii')]
  const weights = fitWeights('postings', [...own, ...'BCDEFGH'.split('').map((name) => ranged(name, 'sre'))])
  const part = 0.15 / 0.85
  expect(weights[0]).toBeCloseTo((7 * part) / 6, 9)
  expect(weights[2]).toBeCloseTo((7 * part) / 3, 9)
  expect([...weights.slice(4)]).toEqual([1, 1, 1, 1, 1, 1, 1])
})

const letter = fc.constantFrom(...'ABCDEFGHIJ')
law(
  'no employer has more of a cell than 15 %, or than its even part of it',
  [fc.array(fc.tuple(letter, letter), { minLength: 1, maxLength: 40 })],
  (pairs) => {
    const observations = pairs.map(([employer, title]) => ranged(employer, title))
    const weights = fitWeights('postings', observations)
    const all = weights.reduce((sum, each) => sum + each, 0)
    const employers = grouped([...weights.keys()], (index) => observations[index]?.employer ?? '')
    for (const own of employers.values()) {
      const part = own.reduce((sum, index) => sum + (weights[index] ?? 0), 0) / all
      expect(part).toBeLessThanOrEqual(Math.max(0.15, 1 / employers.size) + 1e-9)
    }
  },
)
