import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leadingActivities } from '@/lib/leading-activities'
import { madeActivity, realRole } from '../roles'
import { anyMix, valueIn } from './arbitraries'

test('the guide’s week: the two largest take 55 to 70 per cent together', () => {
  const { workMix } = realRole('performance-engineer')
  if (workMix.kind === 'unknown') throw new Error('the week is stated')
  const { largest, others, together } = leadingActivities(workMix.value)
  // 30–40 and 25–35 sum to 55–75; the other two take at least 30, so no more than 70 is left.
  expect(valueIn(together)).toEqual({ min: 55, max: 70 })
  expect([largest.length, others.length]).toEqual([2, 2])
})

test('any week: the two with the greatest midpoints, and any week that fits lies between the ends', () => {
  fc.assert(
    fc.property(anyMix(2, 6), (mix) => {
      const activities = mix.map(({ lowPercent, highPercent }, index) =>
        madeActivity(`a${index}`, lowPercent, highPercent),
      )
      const { largest, others, together } = leadingActivities(activities)
      const middle = (each: { lowPercent: number; highPercent: number }) => each.lowPercent + each.highPercent
      expect(Math.min(...largest.map(middle))).toBeGreaterThanOrEqual(Math.max(0, ...others.map(middle)))
      const { min, max } = valueIn(together)
      expect(min).toBeLessThanOrEqual(max)
      const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
      expect(min).toBeGreaterThanOrEqual(sum(largest.map((each) => each.lowPercent)) - 1e-6)
      expect(max).toBeLessThanOrEqual(sum(largest.map((each) => each.highPercent)) + 1e-6)
      expect(min + sum(others.map((each) => each.highPercent))).toBeGreaterThanOrEqual(100 - 1e-6)
      expect(max + sum(others.map((each) => each.lowPercent))).toBeLessThanOrEqual(100 + 1e-6)
    }),
  )
})
