import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apart } from '@/lib/traits/apart'
import { isSame, isStated, levelOf, weightOf } from '@/lib/traits/levels'
import { law } from '../../law'
import { anyLevels, levels, sixTraits } from '../arbitraries'

const ids = (traits: readonly { readonly id: string }[]) => traits.map(({ id }) => id)

describe('apart', () => {
  test('core traits come first, then what adds most, ties in the vocabulary’s order', () => {
    const found = apart([levels('rcccoo'), levels('nrnnnn'), levels('nnonro')], sixTraits)
    // Steps between the pairs: t1 2+2+0, t2 1+3+2, t3 3+2+1, t4 3+3+0, t5 1+1+2, t6 1+0+1.
    expect(ids(found.differences)).toEqual(['t2', 't3', 't4', 't1', 't5'])
    expect(ids(found.alike)).toEqual(['t6'])
  })

  test('what is core to one and not stated for another sets them apart; less than that cannot be told', () => {
    const found = apart([levels('cr?n'), levels('??on')], sixTraits.slice(0, 4))
    expect(ids(found.differences)).toEqual(['t1'])
    expect(ids(found.untold)).toEqual(['t2', 't3'])
    expect(ids(found.absent)).toEqual(['t4'])
  })

  law('every trait falls into exactly one place', [fc.array(anyLevels, { minLength: 2, maxLength: 5 })], (roles) => {
    const { differences, alike, untold, absent } = apart(roles, sixTraits)
    expect(ids([...differences, ...alike, ...untold, ...absent]).sort()).toEqual(ids(sixTraits))
    for (const trait of alike) expect(isSame(roles, trait)).toBe(true)
    for (const trait of differences) expect(isSame(roles, trait)).toBe(false)
    for (const trait of absent) for (const role of roles) expect(levelOf(role, trait)).toBe('no')
    for (const trait of untold) expect(roles.map((role) => levelOf(role, trait))).toContain('not-stated')
  })

  law(
    'no trait that is core to none stands before one that is core to some, and none before one that adds more',
    [fc.array(anyLevels, { minLength: 2, maxLength: 5 })],
    (roles) => {
      const weighed = apart(roles, sixTraits).differences.map((trait) => {
        const stated = roles
          .map((role) => levelOf(role, trait))
          .filter(isStated)
          .map(weightOf)
        const steps = stated.flatMap((one, at) => stated.slice(at).map((other) => Math.abs(one - other)))
        return [stated.includes(3) ? 1 : 0, steps.reduce((sum, step) => sum + step, 0)] as const
      })
      const sorted = [...weighed].sort(([a, x], [b, y]) => b - a || y - x)
      expect(weighed).toEqual(sorted)
    },
  )

  test('needs two roles', () => {
    expect(() => apart([levels('c')], sixTraits.slice(0, 1))).toThrow(RangeError)
  })
})
