import { describe, expect, test } from 'vitest'
import { elasticity, laborLogs } from '@/pipeline/quotes/elasticity'
import { smallOccupations, smallPlaces } from '../../lib/market'
import { observed } from './observation'

const logs: Readonly<Record<string, number>> = {
  'US-CA': 0.2,
  'US-WA': 0.15,
  'US-CO': 0,
  'US-TX': -0.1,
  'US-MS': -0.3,
}
const logOf = (_role: string, where: string) => logs[where] ?? null
const at = (where: string, usd: number, n = 25) => observed(Array<number>(n).fill(usd), { where })
/** Five states that follow their cost of labor by an exponent, each moved by its own effect, a logarithm. */
const following = (exponent: number, own: Readonly<Record<string, number>> = {}) =>
  Object.entries(logs).flatMap(([where, log]) => at(where, 150_000 * Math.exp(exponent * log + (own[where] ?? 0))))

describe('the exponent', () => {
  test.each([0.5, 0.9, 1.2])('of pay that follows the cost of labor by %d is that, without doubt', (exponent) => {
    const found = elasticity('filings', following(exponent), logOf)
    expect(found).toMatchObject({ source: 'filings', states: 5, n: 125 })
    expect(found.value).toBeCloseTo(exponent, 2)
    expect(found.error).toBeLessThan(0.01)
  })

  test('does not hang on what a level pays, nor on where its observations are', () => {
    const staff = observed(Array<number>(40).fill(300_000 * Math.exp(0.8 * 0.2)), { where: 'US-CA', level: 'staff' })
    expect(elasticity('filings', [...following(0.8), ...staff], logOf).value).toBeCloseTo(0.8, 2)
  })

  test('has an error where states do not follow it', () => {
    const found = elasticity('filings', following(0.8, { 'US-WA': 0.1, 'US-TX': -0.08 }), logOf)
    expect(found.error).toBeGreaterThan(0.05)
  })

  test('leaves out what names no state, and a state without a cost of labor', () => {
    const others = [...at('US', 900_000), ...at('US-remote', 10_000), ...at('US-GU', 10_000)]
    expect(elasticity('filings', [...following(0.9), ...others], logOf)).toEqual(
      elasticity('filings', following(0.9), logOf),
    )
  })

  test('is nothing without two states, and never below it', () => {
    expect(elasticity('filings', at('US-CA', 150_000), logOf)).toMatchObject({ value: 0, error: 0, states: 1 })
    expect(elasticity('filings', [], logOf)).toMatchObject({ value: 0, states: 0, n: 0 })
    expect(elasticity('filings', following(-0.5), logOf).value).toBe(0)
  })
})

test('the cost of labor is that of a state for a role, and of nothing else', () => {
  const real = laborLogs(smallOccupations, smallPlaces)
  const role = 'site-reliability-engineer'
  expect(real(role, 'US-TX')).toBeCloseTo(Math.log(132_150 / 141_486), 12)
  expect(real(role, 'US-TX')).toBe(real(role, 'US-TX'))
  for (const where of ['US', 'US-remote', 'US-CT', 'cbsa-41860', '2024']) expect(real(role, where)).toBeNull()
  expect(real('baker', 'US-TX')).toBeNull()
})
