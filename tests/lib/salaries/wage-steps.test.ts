import { describe, expect, test } from 'vitest'
import { roundWage } from '@/lib/evidence/cells'
import { wageAt, wageStep } from '@/lib/salaries/wage-steps'
import { law } from '../../law'
import { anyWage } from '../arbitraries'

describe('a wage of three digits', () => {
  test.each([
    [10_000, 0],
    [10_100, 1],
    [99_900, 899],
    [100_000, 900],
    [101_000, 901],
    [999_000, 1799],
    [1_000_000, 1800],
    [1_010_000, 1801],
  ])('%d stands at step %d', (usd, step) => {
    expect(wageStep(usd)).toBe(step)
    expect(wageAt(step)).toBe(usd)
  })

  law('comes back from its step, and the next step is more', [anyWage.map(roundWage)], (usd) => {
    expect(wageAt(wageStep(usd))).toBe(usd)
    expect(wageAt(wageStep(usd) + 1)).toBeGreaterThan(usd)
  })

  test.each([9_990, 10_050, 100_500, 100_000.5, 0, -20_000, Number.NaN, Infinity])(
    '%d is none, or too little',
    (usd) => {
      expect(() => wageStep(usd)).toThrow(`${usd} is not a wage of three significant digits`)
    },
  )
})
