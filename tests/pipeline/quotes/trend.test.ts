import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { grownSince, inNewestMonth, trendOf } from '@/pipeline/quotes/trend'
import { law } from '../../law'
import { observation } from './observation'

const ranged = (usd: number, month: string, some: Parameters<typeof observation>[0] = {}) =>
  observation({ usd, range: { title: 'sre', month, lowUsd: usd, highUsd: usd }, subject: `${usd} ${month}`, ...some })

describe('the trend', () => {
  // ln 1.04 = .0392 in the one year between.
  test('is what the same employer pays more a year later for the same', () => {
    expect(trendOf([ranged(100_000, '2025-10'), ranged(104_000, '2026-10')])).toEqual({
      perYear: 0.0392,
      error: 0,
      newest: '2026-10',
    })
  })

  test('is not moved by who advertises, for what and where', () => {
    const alike = [ranged(100_000, '2025-10'), ranged(104_000, '2026-10')]
    const others = [
      ranged(300_000, '2026-10', { employer: 'DEAR' }),
      ranged(300_000, '2026-09', { level: 'staff' }),
      ranged(300_000, '2026-09', { where: 'US-WA' }),
      ranged(300_000, '2026-09', { role: 'data-engineer' }),
    ]
    expect(trendOf([...alike, ...others])).toEqual(trendOf(alike))
  })

  test('is none of undated observations, nor of one month', () => {
    expect(trendOf([observation(), observation({ usd: 1 })])).toBeNull()
    expect(trendOf([ranged(100_000, '2026-10'), ranged(120_000, '2026-10')])).toBeNull()
    const undated = [observation()]
    expect(inNewestMonth(undated)).toEqual({ trend: null, observations: undated })
  })

  law(
    'that was in the observations is gone once they are brought to the newest month',
    [
      fc.double({ min: -0.1, max: 0.15, noNaN: true }),
      fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 9 }),
    ],
    (perYear, months) => {
      const all = [3, ...months].map((month, index) => {
        const at = index === 0 ? '2024-03' : `2026-${String(month).padStart(2, '0')}`
        const years = index === 0 ? 0 : 2 + (month - 3) / 12
        return ranged(150_000 * Math.exp(perYear * years), at)
      })
      const { trend, observations } = inNewestMonth(all)
      expect(trend?.perYear).toBeCloseTo(perYear, 3)
      for (const { usd } of observations) expect(usd / (observations[0]?.usd ?? 1)).toBeCloseTo(1, 2)
    },
  )
})

test('what pay has grown by is nothing in the newest month, and of an observation without one', () => {
  const trend = { perYear: 0.04, error: 0.01, newest: '2026-10' }
  expect(grownSince(trend, ranged(1, '2026-10'))).toBe(0)
  expect(grownSince(trend, ranged(1, '2025-04'))).toBeCloseTo(0.06, 9)
  expect(grownSince(trend, observation())).toBe(0)
})
