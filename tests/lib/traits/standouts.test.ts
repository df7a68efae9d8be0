import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { compareTitle, verdicts } from '@/lib/compare/sentences'
import { partition } from '@/lib/traits/levels'
import { standouts, traitsFinding } from '@/lib/traits/standouts'
import { law } from '../../law'
import { anyRoles, claims, madeRole, realRole } from '../../roles'
import { anyLevels, keys, levels, sixTraits } from '../arbitraries'
import { anythingApart, checkClauses, checkWriting, level } from '../writing'

const named = (...args: Parameters<typeof standouts>) =>
  standouts(...args).map(({ trait, kind }) => `${trait.id} ${kind}`)

describe('what sets a role apart', () => {
  test('is what only it holds at core or regular, where all others say no, core first', () => {
    const roles = [levels('rcocr'), levels('nnnnn'), levels('nnno?')]
    // t3 is only occasional, t4 is held by the third role, and on t5 the third role is silent.
    expect(named(roles, 0, sixTraits.slice(0, 5))).toEqual(['t2 only', 't4 mainly', 't1 only'])
    expect(named(roles, 1, sixTraits.slice(0, 5))).toEqual([])
  })

  test('leads with core traits of this role alone, then those that others hold at most occasionally, then regular ones', () => {
    const roles = [levels('rccccr'), levels('nonnrn'), levels('nnnn?o')]
    // t5 is regular to the second role and not stated by the third; t6 is only regular here and occasional there.
    expect(named(roles, 0, sixTraits)).toEqual(['t3 only', 't4 only', 't2 mainly', 't1 only'])
    expect(named(roles, 1, sixTraits)).toEqual([])
  })

  test('leaves out what some other role does not state', () => {
    expect(named([levels('c'), levels('o'), levels('?')], 0, keys('t1'))).toEqual([])
  })

  test('cannot be told of an index without a role, nor of one role alone', () => {
    expect(() => standouts([levels('c'), levels('n')], 2, keys('t1'))).toThrow('there is no role at 2')
    expect(() => standouts([levels('c')], 0, keys('t1'))).toThrow(RangeError)
  })

  test('cannot be told of a trait that one of them has no entry for, whatever the others hold', () => {
    expect(() => standouts([levels('cn'), levels('c')], 0, keys('t1', 't2'))).toThrow(RangeError)
  })

  law(
    'names a trait once, as its alone only where the partition does',
    [fc.array(anyLevels, { minLength: 2, maxLength: 5 })],
    (roles) => {
      const all = standouts(roles, 0, sixTraits)
      expect(new Set(all.map(({ trait }) => trait)).size).toBe(all.length)
      const held = partition(roles, sixTraits).filter(({ kind, holders }) => kind === 'only' && holders[0] === 0)
      for (const { trait, kind } of all) expect(held.some((each) => each.trait === trait)).toBe(kind === 'only')
    },
  )
})

const { traits } = dataset
const ids = traits.map((trait) => trait.id)

describe('what sets roles apart', () => {
  law('every claim holds, and silence means that none would', [anyRoles(2, 5)], (roles) => {
    const finding = traitsFinding(roles, traits)
    const said = checkClauses(finding, roles)
    expect(said).toBeLessThanOrEqual(3)
    expect(said > 0).toBe(anythingApart(roles))
    if (said === 0) expect(finding).toMatch(/^No core or regular trait/)
  })

  test('one role has nothing to be set apart from: its core traits are counted', () => {
    for (const role of dataset.roles) {
      const core = traits.filter((trait) => level(role, trait) === 'core').length
      const [, counted, all] = /^(\d+) of (\d+) traits are core to /.exec(traitsFinding([role], traits)) ?? []
      expect([Number(counted), Number(all)]).toEqual([core, traits.length])
      checkWriting(traitsFinding([role], traits))
    }
  })

  test('twins with levels left open are set apart by nothing', () => {
    const open = claims(
      Object.fromEntries(ids.map((id, index) => [id, index % 2 === 0 ? ('not-stated' as const) : ('core' as const)])),
    )
    const roles = [madeRole('A', { traits: open }), madeRole('B', { traits: open })]
    expect(traitsFinding(roles, traits)).toMatch(/^No core or regular trait/)
    for (const { brings } of verdicts(roles, traits)) expect(brings).toMatch(/^No core or regular trait/)
    expect(compareTitle(roles, traits)).toMatch(/^A and B engineers are \d+–\d+% alike in their traits\.$/)
  })
})

test('only traits of the vocabulary that is given are named', () => {
  const [one, other] = [realRole('backend-engineer'), realRole('site-reliability-engineer')]
  expect(checkClauses(traitsFinding([one, other], traits.slice(0, 1)), [one, other])).toBeLessThanOrEqual(1)
})
