import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SeniorityLevel } from '@/data/schema/atoms'
import type { Band } from '@/data/schema/role'
import { bandAt, comparedScope, describeScope, sameScope, widestBand } from '@/lib/pay/scope'
import { law } from '../../law'
import { guideRoles, madeBand, madeRole, realRole, steps } from '../../roles'

const scope = (levels: SeniorityLevel[], place = 'US') => Object.freeze({ levels, place })
const anyScope = fc.record({
  levels: fc.shuffledSubarray<SeniorityLevel>(['junior', 'mid', 'senior', 'staff'], { minLength: 1 }),
  place: fc.constantFrom('US', 'US-CA'),
})
const anyBanded = fc
  .array(fc.uniqueArray(anyScope, { maxLength: 3, selector: (each) => [...each.levels].sort().join() + each.place }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((all) =>
    all.map((scopes, index) =>
      madeRole(`R${index}`, { bands: scopes.map((each) => madeBand(100_000, 200_000, each)) }),
    ),
  )

describe('one scope', () => {
  test('is the same levels, in any order, and the same place', () => {
    expect(sameScope(scope(['mid', 'senior']), scope(['senior', 'mid']))).toBe(true)
    expect(sameScope(scope(['mid']), scope(['mid', 'senior']))).toBe(false)
    expect(sameScope(scope(['mid']), scope(['mid'], 'US-CA'))).toBe(false)
  })

  test('reads its levels up the ladder, then the place', () => {
    expect(describeScope(scope(['senior', 'mid']), steps)).toBe('mid to senior, US')
    expect(describeScope(scope(['staff'], 'US-CA'), steps)).toBe('staff+, US-CA')
  })
})

describe('the scope roles are compared at', () => {
  test('is the guide’s mid to senior for its three roles', () => {
    expect(comparedScope(guideRoles)).toEqual({ levels: ['mid', 'senior'], place: 'US' })
  })

  law('no role has more company at another scope than at the one chosen', [anyBanded], (roles) => {
    const chosen = comparedScope(Object.freeze(roles))
    const bands = roles.flatMap((role) => role.bands)
    if (bands.length === 0) {
      expect(chosen).toBeNull()
      return
    }
    const holders = (at: Pick<Band, 'levels' | 'place'>) =>
      roles.filter((role) => role.bands.some((band) => sameScope(band, at))).length
    expect(chosen && holders(chosen)).toBe(Math.max(...bands.map(holders)))
  })

  test('is the first named when two have as many roles, and null when no role has a band', () => {
    const roles = [
      madeRole('A', { bands: [madeBand(1, 2, scope(['mid']))] }),
      madeRole('B', { bands: [madeBand(1, 2, scope(['senior']))] }),
    ]
    expect(comparedScope(roles)).toEqual({ levels: ['mid'], place: 'US' })
    expect(comparedScope([madeRole('C')])).toBeNull()
    expect(comparedScope([])).toBeNull()
  })
})

test("a role's band at exactly one scope", () => {
  const performance = realRole('performance-engineer')
  expect(bandAt(performance, scope(['senior', 'mid']))).toMatchObject({ lowUsd: 140_000, highUsd: 200_000 })
  expect(bandAt(performance, scope(['senior']))).toMatchObject({ lowUsd: 170_000, highUsd: 200_000 })
  expect(bandAt(performance, scope(['mid']))).toBeNull()
})

test('the widest band is that of most levels, the first of several', () => {
  const [senior, all, other] = [['senior'], ['mid', 'senior'], ['junior', 'mid']].map((levels, index) =>
    madeBand(1000 + index, 2000, { levels: levels as Band['levels'] }),
  ) as [Band, Band, Band]
  expect(widestBand({ bands: [senior, all, other] })).toBe(all)
  expect(widestBand({ bands: [] })).toBeNull()
})
