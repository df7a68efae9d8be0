import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partition } from '@/lib/traits/levels'
import { distinctive, standouts } from '@/lib/traits/standouts'
import { law } from '../../law'
import { anyLevels, levels, traitIds } from '../arbitraries'

describe('distinctive', () => {
  test('names what only this role holds at core or regular, where all others say no, core first', () => {
    const roles = [levels('rcocr'), levels('nnnnn'), levels('nnno?')]
    const ids = ['t1', 't2', 't3', 't4', 't5']
    // t3 is only occasional, t4 is held by the third role, and on t5 the third role is silent.
    expect(distinctive(roles, 0, ids)).toEqual([
      { trait: 't2', level: 'core' },
      { trait: 't1', level: 'regular' },
    ])
    expect(distinctive(roles, 1, ids)).toEqual([])
  })

  test('refuses an index without a role, and one role alone', () => {
    expect(() => distinctive([levels('c'), levels('n')], 2, ['t1'])).toThrow('there is no role at 2')
    expect(() => distinctive([levels('c')], 0, ['t1'])).toThrow(RangeError)
  })

  law(
    'is part of what the partition calls held by this role only',
    [fc.array(anyLevels, { minLength: 2, maxLength: 5 })],
    (roles) => {
      const only = partition(roles, traitIds).filter(({ kind, holders }) => kind === 'only' && holders[0] === 0)
      const names = only.map(({ trait }) => trait)
      for (const { trait } of distinctive(roles, 0, traitIds)) expect(names).toContain(trait)
    },
  )
})

describe('standouts', () => {
  const ids = ['t1', 't2', 't3', 't4', 't5', 't6']

  test('lead with core traits of this role alone, then those that others hold at most occasionally, then regular ones', () => {
    const roles = [levels('rccccr'), levels('nonnrn'), levels('nnnn?o')]
    // t5 is regular to the second role and not stated by the third; t6 is only regular here and occasional there.
    expect(standouts(roles, 0, ids)).toEqual([
      { trait: 't3', kind: 'only' },
      { trait: 't4', kind: 'only' },
      { trait: 't2', kind: 'mainly' },
      { trait: 't1', kind: 'only' },
    ])
    expect(standouts(roles, 1, ids)).toEqual([])
  })

  test('leave out what some other role does not state', () => {
    expect(standouts([levels('c'), levels('o'), levels('?')], 0, ['t1'])).toEqual([])
  })

  law('contain each distinctive trait once', [fc.array(anyLevels, { minLength: 2, maxLength: 5 })], (roles) => {
    const only = standouts(roles, 0, traitIds).filter(({ kind }) => kind === 'only')
    expect(only.map(({ trait }) => trait)).toEqual(distinctive(roles, 0, traitIds).map(({ trait }) => trait))
    const all = standouts(roles, 0, traitIds).map(({ trait }) => trait)
    expect(new Set(all).size).toBe(all.length)
  })
})
