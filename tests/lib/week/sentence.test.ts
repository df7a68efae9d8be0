import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leadingActivities } from '@/lib/week/leading'
import { endsRemark, weekFinding } from '@/lib/week/sentence'
import { nameJobs } from '@/lib/words/role-names'
import { law } from '../../law'
import { anyRoles, madeActivities, madeActivity, realRole, withWeek } from '../../roles'
import { anyDice, anyMix, valueIn, weekWithin } from '../arbitraries'
import { phrase, words } from '../writing'

test('the guide’s week: the two largest take 55 to 70 percent together', () => {
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
      const { largest, others, together } = leadingActivities(madeActivities(mix))
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

describe('the week', () => {
  const spends = (text: string) => {
    const [, min, max, on] = /spends (\d+)(?:–(\d+))?% of the week on (.+?)\./.exec(text) ?? []
    return { min: Number(min), max: Number(max ?? min), on: on ?? '' }
  }

  test('names the two largest activities, and every week that fits spends that much on them', () => {
    const anyWeeks = fc.integer({ min: 2, max: 5 }).chain((size) => fc.tuple(anyMix(size, 25), anyDice(size)))
    fc.assert(
      fc.property(anyWeeks, ([mix, dice]) => {
        const activities = madeActivities(mix)
        const said = spends(weekFinding([withWeek('Made', activities)]))
        const named = activities.map(({ name }) => phrase({ name })).map((name) => words(said.on).includes(name))
        expect(named.filter(Boolean)).toHaveLength(2)
        const middle = (index: number) => ((mix[index]?.lowPercent ?? 0) + (mix[index]?.highPercent ?? 0)) / 2
        const least = Math.min(...named.flatMap((is, index) => (is ? [middle(index)] : [])))
        expect(named.every((is, index) => is || middle(index) <= least)).toBe(true)
        const spent = weekWithin(mix, dice).reduce((sum, percent, index) => sum + (named[index] ? percent : 0), 0)
        expect(spent).toBeGreaterThanOrEqual(said.min - 0.5 - 1e-9)
        expect(spent).toBeLessThanOrEqual(said.max + 0.5 + 1e-9)
      }),
      { numRuns: 200 },
    )
  })

  law('says whose week is not stated, and no other’s', [anyRoles(1, 5)], (roles) => {
    const [, silent] = /How (.+) spend the week is not stated\./.exec(weekFinding(roles)) ?? []
    const expected = roles.filter((role) => role.workMix.kind === 'unknown')
    expect(silent).toBe(expected.length === 0 ? undefined : nameJobs(expected))
  })

  test('of a mix that no week fits gives the refusal', () => {
    const impossible = withWeek('Busy', [madeActivity('a', 10, 20), madeActivity('b', 10, 20), madeActivity('c', 1, 2)])
    expect(weekFinding([impossible])).toMatch(/^No week fits .*21.*42.*\.$/)
  })
})

test('not all can sit at one end only where neither the lows nor the highs make the week', () => {
  expect(endsRemark({ feasible: true, sumLow: 85, sumHigh: 125 })).toMatch(/^, so not all can sit at one end$/)
  expect(endsRemark({ feasible: true, sumLow: 100, sumHigh: 125 })).toBe('')
  expect(endsRemark({ feasible: true, sumLow: 85, sumHigh: 100 })).toBe('')
})
