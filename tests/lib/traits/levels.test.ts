import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Trait, TraitLevel } from '@/data/schema/vocabulary'
import { differences, type Holder, isSame, levelOf, openTraits, partition, weightOf } from '@/lib/traits/levels'
import { law } from '../../law'
import { claims, madeRole } from '../../roles'
import { anyLevels, keys, levels, sixTraits } from '../arbitraries'

const placed = (words: readonly string[]) => partition(words.map(levels), keys('t1'))[0]

describe('levels', () => {
  test('weigh core 3, regular 2, occasional 1, no 0', () => {
    expect((['core', 'regular', 'occasional', 'no'] as const).map(weightOf)).toEqual([3, 2, 1, 0])
  })

  test('of a trait without an entry break the contract, everywhere', () => {
    const [full, short] = [levels('cc'), levels('c')]
    const two = keys('t1', 't2')
    expect(levelOf(full, { id: 't2' })).toBe('core')
    expect(() => levelOf(short, { id: 't2' })).toThrow('no level is given for the trait t2')
    expect(() => partition([full, short], two)).toThrow(RangeError)
    expect(() => differences(full, short, two)).toThrow(RangeError)
    expect(() => isSame([full, short], { id: 't2' })).toThrow(RangeError)
    expect(() => openTraits([levels('c?'), short], two)).toThrow(RangeError)
  })
})

describe('partition', () => {
  test.each([
    [['c', 'o'], 'shared', [0, 1]],
    [['c', 'n'], 'only', [0]],
    [['n', 'r'], 'only', [1]],
    [['n', 'n'], 'none', []],
    [['c', '?'], 'not-comparable', [0]],
    [['n', '?'], 'not-comparable', []],
    [['?', '?'], 'not-comparable', []],
    [['c', 'r', 'o'], 'shared', [0, 1, 2]],
    [['c', 'n', 'o'], 'partly', [0, 2]],
    [['n', 'n', 'o'], 'only', [2]],
    [['c', 'c', '?'], 'not-comparable', [0, 1]],
    [['c', 'n', '?'], 'not-comparable', [0]],
    [['c', 'c', 'n', '?'], 'partly', [0, 1]],
    [['c', 'c', 'n', '?', '?'], 'partly', [0, 1]],
    [['n', 'n', 'n', 'n', '?'], 'not-comparable', []],
  ] as const)('of %j is %s, held by %j', (words, kind, holders) => {
    expect(placed(words)).toEqual({ trait: { id: 't1' }, kind, holders })
  })

  test('keeps the vocabulary’s order', () => {
    const [a, b] = [levels('cn'), levels('rr')]
    expect(partition([a, b], keys('t2', 't1')).map(({ trait, kind }) => [trait.id, kind])).toEqual([
      ['t2', 'only'],
      ['t1', 'shared'],
    ])
  })

  test('takes two to five roles', () => {
    const role = levels('c')
    expect(() => partition([role], keys('t1'))).toThrow('two to five roles can be set against each other, not 1')
    expect(() => partition(Array<Holder>(6).fill(role), keys('t1'))).toThrow(RangeError)
    expect(partition(Array<Holder>(5).fill(role), keys('t1'))[0]?.kind).toBe('shared')
  })

  const anyRoles = fc.array(fc.constantFrom('c', 'r', 'o', 'n', '?'), { minLength: 2, maxLength: 5 })

  law('claims a kind exactly where every completion of the not stated levels has that kind', [anyRoles], (words) => {
    const completions = words.reduce<string[][]>(
      (sofar, word) => sofar.flatMap((each) => (word === '?' ? ['c', 'n'] : [word]).map((level) => [...each, level])),
      [[]],
    )
    const kinds = new Set(completions.map((each) => placed(each)?.kind))
    expect(placed(words)?.kind).toBe(kinds.size === 1 ? [...kinds][0] : 'not-comparable')
  })
})

describe('differences', () => {
  test('are ordered by how much they contribute, ties by vocabulary, with their share of the whole', () => {
    // |3−0| = 3, |2−1| = 1, equal, not stated, |0−3| = 3, |3−2| = 1: shares of 8.
    expect(differences(levels('crr?nc'), levels('norccr'), sixTraits)).toEqual([
      { trait: { id: 't1' }, a: 'core', b: 'no', share: 3 / 8 },
      { trait: { id: 't5' }, a: 'no', b: 'core', share: 3 / 8 },
      { trait: { id: 't2' }, a: 'regular', b: 'occasional', share: 1 / 8 },
      { trait: { id: 't6' }, a: 'core', b: 'regular', share: 1 / 8 },
    ])
    expect(differences(levels('cn'), levels('nc'), keys('t2', 't1')).map(({ trait }) => trait.id)).toEqual(['t2', 't1'])
  })

  test('of equal or of silent roles are none', () => {
    expect(differences(levels('crn'), levels('crn'), keys('t1', 't2', 't3'))).toEqual([])
    expect(differences(levels('?c'), levels('c?'), keys('t1', 't2'))).toEqual([])
  })

  law('have shares that fall and sum to 1, and mirror when the roles swap', [anyLevels, anyLevels], (a, b) => {
    const found = differences(a, b, sixTraits)
    if (found.length > 0) expect(found.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
    expect(found.map(({ share }) => share)).toEqual(found.map(({ share }) => share).sort((x, y) => y - x))
    expect(differences(b, a, sixTraits)).toEqual(found.map((each) => ({ ...each, a: each.b, b: each.a })))
  })
})

describe('isSame', () => {
  test.each([
    [['c', 'c'], true],
    [['c', 'r'], false],
    [['r', 'o'], true],
    [['c', 'o'], false],
    [['o', 'n'], true],
    [['r', 'n'], false],
    [['n', 'n'], true],
    [['c', 'r', 'o'], false],
    [['n', 'n', '?'], false],
    [['c', '?'], false],
    [['r', 'r', 'o', 'o', 'r'], true],
    [['r', 'o', 'n'], false],
  ] as const)('%j: %s', (words, same) => {
    expect(isSame(words.map(levels), { id: 't1' })).toBe(same)
  })

  test('needs two roles', () => {
    expect(() => isSame([levels('c')], { id: 't1' })).toThrow('one role alone cannot be set against others')
  })
})

test('open are the traits that at least one role leaves unstated, in the vocabulary’s order', () => {
  const role = (a: TraitLevel, b: TraitLevel, c: TraitLevel) => madeRole('R', { traits: claims({ a, b, c }) })
  const vocabulary = ['c', 'b', 'a'].map(
    (id) => ({ id, name: id, group: 'skills', definition: id, shows: id }) as Trait,
  )
  const roles = [role('core', 'not-stated', 'no'), role('not-stated', 'not-stated', 'no')]
  expect(openTraits(roles, vocabulary).map(({ id }) => id)).toEqual(['b', 'a'])
})
