import { describe, expect, test } from 'vitest'
import { leadingActivities } from '@/lib/week/leading'
import { feasibility } from '@/lib/week/mix'
import { weekWhy } from '@/lib/week/why'
import { law } from '../../law'
import { madeActivities, realRole, withWeek } from '../../roles'
import { anyMix, valueIn } from '../arbitraries'
import { checkWhy, given } from '../why-checks'

describe('the week', () => {
  test('the guide’s midpoints come to 105, the nearest week to 100', () => {
    const why = given(weekWhy(realRole('performance-engineer')))
    checkWhy(why)
    const found = Object.fromEntries(why.derivations.map(({ label, derivation }) => [label, derivation]))
    expect(why.derivations.map(({ derivation }) => derivation.result)).toEqual([85, 125, 105, 100, 55, 70])
    const nearest = found['The nearest week that fits every range']
    expect(nearest?.steps.map((step) => step.result)).toEqual([-1.25, 33.75, 28.75, 23.75, 13.75, 100])
    expect(why.answer.match(/[\d.]+%/g)).toHaveLength(4)
  })

  law('any week: each share shown lies in its range, to a hundredth of a percent', [anyMix(4, 20)], (mix) => {
    const activities = madeActivities(mix)
    const why = given(weekWhy({ ...withWeek('Week', activities), id: 'backend-engineer' }))
    checkWhy(why)
    expect(why.derivations[3]?.derivation.result).toBeCloseTo(100, 9)
    const { sumLow, sumHigh } = feasibility(mix)
    expect(why.derivations[0]?.derivation.result).toBeCloseTo(sumLow, 5)
    expect(why.derivations[1]?.derivation.result).toBeCloseTo(sumHigh, 5)
    const together = valueIn(leadingActivities(activities).together)
    expect(why.derivations[4]?.derivation.result).toBeCloseTo(together.min, 5)
    expect(why.derivations[5]?.derivation.result).toBeCloseTo(together.max, 5)
    const shown = why.answer.match(/[\d.]+%/g)?.map(Number.parseFloat) ?? []
    expect(shown).toHaveLength(4)
    for (const [index, percent] of shown.entries()) {
      expect(percent).toBeGreaterThanOrEqual((mix[index]?.lowPercent ?? 101) - 0.005)
      expect(percent).toBeLessThanOrEqual((mix[index]?.highPercent ?? -1) + 0.005)
    }
  })

  test('a week that nobody states, or that cannot be, has none', () => {
    expect(weekWhy(realRole('site-reliability-engineer'))).toBeNull()
    const share = { lowPercent: 60, highPercent: 70 }
    expect(weekWhy(withWeek('Busy', madeActivities([share, share])))).toBeNull()
  })
})
