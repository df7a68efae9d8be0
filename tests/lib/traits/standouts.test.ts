import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { type Holder, levelOf, partition } from '@/lib/traits/levels'
import { standouts, traitsFinding, unstatedSentences } from '@/lib/traits/standouts'
import { law } from '../../law'
import { anyRoles, claims, madeRole, realRole } from '../../roles'
import { anyLevels, keys, levels, sixTraits } from '../arbitraries'
import { anythingApart, checkClauses, checkWriting, level } from '../writing'

const named = (...args: Parameters<typeof standouts>) =>
  standouts(...args).map(({ trait, kind }) => `${trait.id} ${kind}`)

describe('what sets a role apart', () => {
  test('is what is core to it and to no other, the furthest first, then what is regular to it alone', () => {
    const roles = [levels('rcoccc'), levels('nnnnnn'), levels('nnnor?')]
    // t3 is only occasional; t4 and t5 are held by the third role, once and nearly; on t6 it is silent.
    expect(named(roles, 0, sixTraits)).toEqual(['t2 only', 't4 more', 't6 unstated', 't5 more', 't1 regular'])
    expect(named(roles, 1, sixTraits)).toEqual([])
  })

  test('says how far the nearest of the others is, and who is silent', () => {
    const [only, more, unstated] = standouts(
      [levels('ccc'), levels('noo'), levels('nr?')],
      0,
      sixTraits.slice(0, 3),
    ).toSorted((one, other) => (one.trait.id < other.trait.id ? -1 : 1))
    expect([only?.gap, more?.gap, unstated?.gap]).toEqual([3, 1, null])
    expect([only?.silent, unstated?.silent]).toEqual([[], [2]])
  })

  test('is nothing that another holds as core, nor what is regular here while another is silent', () => {
    expect(named([levels('cr'), levels('cn'), levels('??')], 0, keys('t1', 't2'))).toEqual([])
  })

  test('cannot be told of an index without a role, nor of one role alone', () => {
    expect(() => standouts([levels('c'), levels('n')], 2, keys('t1'))).toThrow('there is no role at 2')
    expect(() => standouts([levels('c')], 0, keys('t1'))).toThrow(RangeError)
  })

  test('cannot be told of a trait that one of them has no entry for, whatever the others hold', () => {
    expect(() => standouts([levels('cn'), levels('c')], 0, keys('t1', 't2'))).toThrow(RangeError)
  })

  law(
    'names once every trait that is core to it and to no other, and no other but what is regular to it alone',
    [fc.array(anyLevels, { minLength: 2, maxLength: 5 })],
    (roles) => {
      const all = standouts(roles, 0, sixTraits)
      expect(new Set(all.map(({ trait }) => trait)).size).toBe(all.length)
      const [own, ...others] = roles as [Holder, ...Holder[]]
      const core = sixTraits.filter(
        (trait) => levelOf(own, trait) === 'core' && others.every((other) => levelOf(other, trait) !== 'core'),
      )
      const named = all.filter(({ kind }) => kind !== 'regular').map(({ trait }) => trait)
      expect(new Set(named)).toEqual(new Set(core))
      const held = partition(roles, sixTraits).filter(({ kind, holders }) => kind === 'only' && holders[0] === 0)
      for (const { trait, kind } of all)
        expect(held.some((each) => each.trait === trait)).toBe(kind === 'only' || kind === 'regular')
      // Core before regular, and what is known to be further apart before what is nearer.
      expect(all.map(({ kind }) => kind === 'regular')).toEqual(all.map(({ kind }) => kind === 'regular').toSorted())
      const gaps = all.flatMap(({ kind, gap }) => (kind === 'regular' || gap === null ? [] : [gap]))
      expect(gaps).toEqual(gaps.toSorted((one, other) => other - one))
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
  })
})

test('only traits of the vocabulary that is given are named', () => {
  const [one, other] = [realRole('backend-engineer'), realRole('site-reliability-engineer')]
  expect(checkClauses(traitsFinding([one, other], traits.slice(0, 1)), [one, other])).toBeLessThanOrEqual(1)
})

test('what is core to one of two and not stated for the other is a sentence of its own', () => {
  const [sre, platform] = [realRole('site-reliability-engineer'), realRole('platform-engineer')]
  const said = ['Core to platform engineers and not stated for SREs: builds platforms for developers.']
  expect(unstatedSentences(sre, platform, traits)).toEqual(said)
  expect(unstatedSentences(platform, sre, traits)).toEqual(said)
  expect(unstatedSentences(sre, realRole('backend-engineer'), traits)).toEqual([])
})
