import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outEarnsUniform } from '@/lib/out-earns'
import { anyRange } from './arbitraries'

const pe = Object.freeze({ lowUsd: 140_000, highUsd: 200_000 })
const sre = Object.freeze({ lowUsd: 140_000, highUsd: 190_000 })
const be = Object.freeze({ lowUsd: 130_000, highUsd: 180_000 })

test('the guide’s bands, if pay were uniform in each: SRE > PE .417, BE > PE .267, BE > SRE .32', () => {
  // SRE > PE: both start at 140, so the triangle 50·50/2 of the rectangle 50·60. BE over either: the triangle 40·40/2.
  expect(outEarnsUniform(sre, pe)).toBeCloseTo(1250 / 3000, 12)
  expect(outEarnsUniform(be, pe)).toBeCloseTo(800 / 3000, 12)
  expect(outEarnsUniform(be, sre)).toBe(0.32)
})

test('bands that do not meet decide it', () => {
  const low = { lowUsd: 90_000, highUsd: 120_000 }
  expect(outEarnsUniform(pe, low)).toBe(1)
  expect(outEarnsUniform(low, pe)).toBe(0)
})

test('one band inside another: the share of the wide band below its middle', () => {
  // Against 100–300, every draw from 190–220 beats (x − 100)/200 of it: at the mean 205, .525.
  expect(outEarnsUniform({ lowUsd: 190, highUsd: 220 }, { lowUsd: 100, highUsd: 300 })).toBeCloseTo(0.525, 12)
})

test('one of the two always out-earns the other, and a band against itself is even', () => {
  fc.assert(
    fc.property(anyRange, anyRange, (a, b) => {
      expect(outEarnsUniform(a, b) + outEarnsUniform(b, a)).toBeCloseTo(1, 12)
      expect(outEarnsUniform(a, b)).toBeGreaterThanOrEqual(0)
      expect(outEarnsUniform(a, a)).toBe(0.5)
    }),
  )
})

test('raising a band never makes it less likely to out-earn', () => {
  fc.assert(
    fc.property(anyRange, anyRange, fc.nat(100_000), (a, b, more) => {
      const raised = { lowUsd: a.lowUsd + more, highUsd: a.highUsd + more }
      expect(outEarnsUniform(raised, b)).toBeGreaterThanOrEqual(outEarnsUniform(a, b) - 1e-12)
    }),
  )
})

test('it agrees with counting pairs on a fine grid', () => {
  const steps = Array.from({ length: 500 }, (_, index) => (index + 0.5) / 500)
  fc.assert(
    fc.property(anyRange, anyRange, (a, b) => {
      const draws = (range: typeof a) => steps.map((step) => range.lowUsd + step * (range.highUsd - range.lowUsd))
      const against = draws(b)
      const wins = draws(a).reduce((sum, pay) => sum + against.filter((other) => other < pay).length, 0)
      expect(Math.abs(outEarnsUniform(a, b) - wins / 500 ** 2)).toBeLessThan(0.005)
    }),
    { numRuns: 20 },
  )
})

test('a range that does not rise is refused', () => {
  expect(() => outEarnsUniform({ lowUsd: 2, highUsd: 1 }, pe)).toThrow(RangeError)
  expect(() => outEarnsUniform(pe, { lowUsd: 1, highUsd: 1 })).toThrow(RangeError)
})
