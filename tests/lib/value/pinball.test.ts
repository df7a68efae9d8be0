import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { percentile } from '@/lib/value/percentile'
import { coverageOf, pinballLoss } from '@/lib/value/pinball'
import { law } from '../../law'

describe('the pinball loss', () => {
  test.each([
    // Observed $20k above the predicted 90th percentile: .9 × 20,000; as far below: .1 × 20,000.
    [120_000, 100_000, 0.9, 18_000],
    [80_000, 100_000, 0.9, 2_000],
    [80_000, 100_000, 0.1, 18_000],
    // For the median half the distance, either way.
    [80_000, 100_000, 0.5, 10_000],
    [120_000, 100_000, 0.5, 10_000],
    [100_000, 100_000, 0.25, 0],
  ])('of %d where %d was predicted at %d is %d', (observed, predicted, p, expected) => {
    expect(pinballLoss(observed, predicted, p)).toBeCloseTo(expected, 9)
  })

  test('is on average least for the percentile of what was observed', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 })
    const share = fc.constantFrom(0.1, 0.25, 0.5, 0.75, 0.9)
    fc.assert(
      fc.property(values, share, fc.integer({ min: -50, max: 1050 }), (observed, p, other) => {
        const mean = (predicted: number) => observed.reduce((sum, each) => sum + pinballLoss(each, predicted, p), 0)
        // Koenker and Bassett: an order statistic at rank ⌈np⌉ minimizes it.
        const sorted = observed.toSorted((a, b) => a - b)
        const quantile = sorted[Math.max(0, Math.ceil(sorted.length * p) - 1)] as number
        expect(mean(quantile)).toBeLessThanOrEqual(mean(other) + 1e-9)
        expect(mean(quantile)).toBeLessThanOrEqual(mean(percentile(sorted, p)) + 1e-9)
      }),
    )
  })
})

describe('coverage', () => {
  const observed = (clusters: Readonly<Record<string, string>>) =>
    Object.entries(clusters).flatMap(([cluster, marks]) =>
      [...marks].map((mark) => ({ isInside: mark === '+', cluster })),
    )

  // Six inside of eight: .75. Sums of (inside − .75): a 2 × .25 = .5; b 3 × .25 − .75 = 0; c .25 − .75 = −.5.
  // √(.25 + 0 + .25) ÷ 8 × √(3 ÷ 2) = .108253.
  test('has an error by clusters', () => {
    const found = coverageOf(observed({ a: '++', b: '+++-', c: '+-' }))
    expect(found).toMatchObject({ share: 0.75, n: 8, clusters: 3 })
    expect(found.error).toBeCloseTo(0.108253, 6)
  })

  // Each its own cluster: √(Σ (x − p)²) ÷ n × √(n ÷ (n − 1)) = √(p (1 − p) ÷ (n − 1)).
  law(
    'of clusters of one has the error of independent observations',
    [fc.array(fc.boolean(), { minLength: 2, maxLength: 50 })],
    (inside) => {
      const { share, error } = coverageOf(inside.map((isInside, index) => ({ isInside, cluster: String(index) })))
      expect(error).toBeCloseTo(Math.sqrt((share * (1 - share)) / (inside.length - 1)), 9)
    },
  )

  test('of one cluster has no error to speak of, and of nothing is refused', () => {
    expect(coverageOf(observed({ a: '+-' })).error).toBeCloseTo(0, 12)
    expect(() => coverageOf([])).toThrow(RangeError)
  })
})
