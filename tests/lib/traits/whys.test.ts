import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import { weightOf } from '@/lib/traits/levels'
import { similarity, traitCoverage } from '@/lib/traits/similarity'
import { describeSpread, similaritySpread } from '@/lib/traits/spread'
import { similarityWhy, traitCoverageWhy } from '@/lib/traits/whys'
import { pairsOf } from '@/lib/value/pairs'
import { formatShareInterval } from '@/lib/words/format'
import type { Why } from '@/lib/working/why'
import { claims, madeRole, realRole } from '../../roles'
import { valueIn } from '../arbitraries'
import { checkWhy, given } from '../why-checks'

const { traits } = dataset
const ids = traits.map((trait) => trait.id)
const pairs = pairsOf(dataset.roles)
const silentRole = (name: string) =>
  madeRole(name, { traits: claims(Object.fromEntries(ids.map((id) => [id, 'no' as const]))) })

/** The two ends of the working: one derivation when the figure is exact, else the least and the most. */
function ends({ derivations }: Why): { min: number; max: number } {
  expect(derivations.length).toBeLessThanOrEqual(2)
  const results = derivations.map(({ derivation }) => derivation.result)
  return { min: results[0] as number, max: results.at(-1) as number }
}

/** Whether weights, in the vocabulary's order, are the role's own wherever it states a level. */
function fits(weights: unknown, role: Role): boolean {
  return (
    Array.isArray(weights) &&
    weights.length === ids.length &&
    ids.every((id, index) => {
      const level = role.traits[id]?.level ?? 'not-stated'
      return level === 'not-stated' ? [0, 1, 2, 3].includes(weights[index]) : weights[index] === weightOf(level)
    })
  )
}

describe('the traits of all 78 pairs', () => {
  const measures = [
    ['similarity', similarityWhy, similarity, ['a', 'b']],
    ['coverage', traitCoverageWhy, traitCoverage, ['needed', 'held']],
  ] as const

  test.each(measures)(
    '%s, both ways: the working ends at what the lib computes, from the roles’ own levels, and that is what is shown',
    (_, whyOf, measure, [first, second]) => {
      expect(pairs).toHaveLength(78)
      for (const [of, by] of pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])) {
        const why = given(whyOf(of, by, traits))
        const value = valueIn(measure(of, by, traits))
        checkWhy(why)
        expect(ends(why)).toEqual(value)
        expect(why.derivations).toHaveLength(value.min === value.max ? 1 : 2)
        expect(why.answer).toBe(formatShareInterval(value))
        expect(why.question).toContain(why.answer)
        for (const { derivation } of why.derivations) {
          const { inputs = {} } = derivation.steps[0] ?? {}
          expect(fits(inputs[first], of) && fits(inputs[second], by)).toBe(true)
        }
      }
    },
  )

  test('the inputs count the traits, and those that a role leaves open', () => {
    for (const [a, b] of pairs) {
      const open = ids.filter((id) => [a, b].some((role) => role.traits[id]?.level === 'not-stated')).length
      const { inputs } = given(similarityWhy(a, b, traits))
      expect(inputs).toContain(`${ids.length} traits`)
      if (open > 0) expect(inputs).toMatch(new RegExp(`\\b${open} of them\\b`))
      else expect(inputs).toMatch(/state every one/)
    }
  })

  test('roles that hold nothing have no similarity, and nothing to cover', () => {
    const [none, other] = [silentRole('None'), silentRole('Other')]
    expect(similarityWhy(none, other, traits)).toBeNull()
    expect(traitCoverageWhy(none, realRole('backend-engineer'), traits)).toBeNull()
    expect(traitCoverageWhy(realRole('backend-engineer'), none, traits)?.answer).toBe('0%')
  })

  test('where only one completion is left out as 0/0, both ends are still attained', () => {
    const [trait] = traits as [Trait]
    const [open, no] = [
      madeRole('Open', { traits: claims({ [trait.id]: 'not-stated' }) }),
      madeRole('No', { traits: claims({ [trait.id]: 'no' }) }),
    ]
    expect(similarityWhy(open, no, [trait])?.answer).toBe('0%')
  })
})

test('what is not stated is named, with the level it was given at the least and at the most', () => {
  const [performance, sre] = ['performance-engineer', 'site-reliability-engineer'].map(realRole) as [Role, Role]
  const open = traits.filter(({ id }) => [performance, sre].some((role) => role.traits[id]?.level === 'not-stated'))
  expect(open.length).toBeGreaterThan(0)
  for (const why of [similarityWhy(performance, sre, traits), traitCoverageWhy(performance, sre, traits)]) {
    const [, least = '', most = ''] = /The least takes (.+); the most takes (.+)\.$/.exec(given(why).inputs) ?? []
    for (const { name } of open) {
      expect(least.toLowerCase()).toContain(name.toLowerCase())
      expect(most.toLowerCase()).toContain(name.toLowerCase())
    }
    expect(least).toMatch(/^SRE at (no|core) in /)
  }
})

test('a likeness says how far it would move, where it is weak', () => {
  for (const [a, b] of pairs) {
    const spread = describeSpread(valueIn(similaritySpread(a, b, traits)))
    expect(given(similarityWhy(a, b, traits)).weakSpot).toContain(`It would be ${spread}.`)
  }
})
