import { expect, test } from 'vitest'
import { derive, type StepPlan } from '@/lib/working/derivation'
import { writeQuantity, writeWorking } from '@/lib/working/step-words'

const plan = (formula: string, given: Pick<StepPlan, 'inputs' | 'unit' | 'inputUnit'>): StepPlan => ({
  name: 'step',
  label: 'a step',
  formula,
  sources: ['filings'],
  ...given,
})

test.each([
  [149_600, 'usd', '$150k'],
  [0.833, 'share', '83%'],
  [33.75, 'percent', '33.75%'],
  [-33.75, 'percent', '−33.75%'],
  [-2, 'weight', '−2'],
  [1300, 'count', '1,300'],
  [24.5, 'months', '24.5 months'],
  [1.1637, 'ratio', '×1.164'],
] as const)('%d as %s is written %s', (value, unit, written) => {
  expect(writeQuantity(value, unit)).toBe(written)
})

test('a step is written with its numbers, each by its own unit, and no sign twice', () => {
  const aged = plan('pay × (1 + r) ^ (months ÷ 12) × factor', {
    inputs: { pay: 52_000, r: 0.03, months: 24, factor: 1.1637 },
    unit: 'usd',
    inputUnit: { pay: 'usd', r: 'share', months: 'months', factor: 'ratio' },
  })
  const { steps } = derive([aged])
  expect(steps.map((step) => writeWorking(step, []))).toEqual(['$52k × (1 + 3%) ^ (24 months ÷ 12) × 1.164'])
})

test('adding what is below 0 is written as taking away', () => {
  const shifted = plan('exp(centre + shift)', {
    inputs: { centre: 12, shift: -0.15 },
    unit: 'usd',
    inputUnit: 'weight',
  })
  expect(derive([shifted]).steps.map((step) => writeWorking(step, []))).toEqual(['exp(12 − 0.15)'])
})
