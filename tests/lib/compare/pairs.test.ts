import { expect, test } from 'vitest'
import { dataset, defaultRoleIds } from '@/data'
import { comparedPairs, pairIn } from '@/lib/compare/pairs'
import { differences } from '@/lib/traits/levels'
import { similarityWhy } from '@/lib/traits/whys'
import { pairsOf } from '@/lib/value/pairs'
import { realRole } from '../../roles'

const roles = defaultRoleIds.map(realRole)
const { traits } = dataset

test('every pair stands once, in the order of its roles, with its own working', () => {
  const pairs = comparedPairs(roles, traits)
  expect(pairs.map(({ a, b }) => [a, b])).toEqual(pairsOf(roles))
  for (const { a, b, alike, furthest } of pairs) {
    expect(alike).toEqual(similarityWhy(a, b, traits))
    expect(furthest).toEqual(differences(a, b, traits).slice(0, 4))
  }
})

test('a pair is found by its roles in either order, and no other in its place', () => {
  const pairs = comparedPairs(roles, traits)
  for (const pair of pairs) {
    expect(pairIn(pairs, pair.a, pair.b)).toBe(pair)
    expect(pairIn(pairs, pair.b, pair.a)).toBe(pair)
  }
  expect(() => pairIn(pairs, realRole('data-engineer'), realRole('backend-engineer'))).toThrow(RangeError)
})
