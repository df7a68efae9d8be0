import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Activity, Role } from '@/data/schema/role'
import { endsRemark, weekFinding } from '@/lib/week/sentence'
import { nameJobs } from '@/lib/words/role-names'
import { law } from '../../law'
import { anyRoles, guideOrigin, madeActivity, madeRole } from '../../roles'
import { anyDice, anyMix, weekWithin } from '../arbitraries'
import { phrase, words } from '../writing'

describe('the week', () => {
  const withWeek = (name: string, value: Activity[]): Role =>
    madeRole(name, { workMix: { kind: 'known', value, origin: guideOrigin } })
  const spends = (text: string) => {
    const [, min, max, on] = /spends (\d+)(?:–(\d+))?% of the week on (.+?)\./.exec(text) ?? []
    return { min: Number(min), max: Number(max ?? min), on: on ?? '' }
  }

  test('names the two largest activities, and every week that fits spends that much on them', () => {
    const anyWeeks = fc.integer({ min: 2, max: 5 }).chain((size) => fc.tuple(anyMix(size, 25), anyDice(size)))
    fc.assert(
      fc.property(anyWeeks, ([mix, dice]) => {
        const activities = mix.map(({ lowPercent, highPercent }, index) =>
          madeActivity(`a${index}`, lowPercent, highPercent),
        )
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
