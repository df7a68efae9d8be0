import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leadingActivities } from '@/lib/week/leading'
import { madeActivity, realRole } from '../../roles'
import { anyDice, anyMix, valueIn, weekWithin } from '../arbitraries'

test('the guide’s week: the two largest take 55 to 70 per cent together', () => {
  const { workMix } = realRole('performance-engineer')
  if (workMix.kind === 'unknown') throw new Error('the week is stated')
  const { largest, others, together } = leadingActivities(workMix.value)
  // 30–40 and 25–35 sum to 55–75; the other two take at least 30, so no more than 70 is left.
  expect(valueIn(together)).toEqual({ min: 55, max: 70 })
  expect([largest.length, others.length]).toEqual([2, 2])
})

test('any week: the two with the greatest midpoints take from the least to the most that a week that fits gives them', () => {
  const anyWeeks = fc.integer({ min: 1, max: 5 }).chain((size) => fc.tuple(anyMix(size, 25), anyDice(size)))
  fc.assert(
    fc.property(anyWeeks, ([mix, dice]) => {
      const activities = mix.map(({ lowPercent, highPercent }, index) =>
        madeActivity(`a${index}`, lowPercent, highPercent),
      )
      const { largest, others, together } = leadingActivities(activities)
      expect(largest).toHaveLength(Math.min(2, mix.length))
      const middle = (each: { lowPercent: number; highPercent: number }) => each.lowPercent + each.highPercent
      expect(Math.min(...largest.map(middle))).toBeGreaterThanOrEqual(Math.max(0, ...others.map(middle)))
      const { min, max } = valueIn(together)
      const taken = (parts: readonly number[]) =>
        weekWithin([...largest, ...others], parts)
          .slice(0, largest.length)
          .reduce((sum, percent) => sum + percent, 0)
      expect(taken(dice)).toBeGreaterThanOrEqual(min - 1e-6)
      expect(taken(dice)).toBeLessThanOrEqual(max + 1e-6)
      // Drawn first, each of the largest takes as little, or as much, as the others allow: the ends themselves.
      expect(taken(dice.map(() => 0))).toBeCloseTo(min, 6)
      expect(taken(dice.map(() => 1))).toBeCloseTo(max, 6)
    }),
  )
})
