import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import type { Role, Trait } from '@/data/schema'
import { adjacentOverlap, coverage as bandCoverage, jaccard, midpoint, spread } from '@/lib/bands'
import { replay } from '@/lib/derivation'
import { formatShare, formatShareInterval } from '@/lib/format'
import { coverage, similarity } from '@/lib/similarity'
import { levelsOf, weightOf } from '@/lib/traits'
import { pairsOf, readFigure } from '@/lib/urls'
import { bandCoverageWhy, bandWhy, similarityWhy, traitCoverageWhy, type Why, weekWhy } from '@/lib/whys'
import { claims, guideOrigin, guideRoles, madeActivity, madeBand, madeRole, realRole, steps } from '../roles'
import { anyMix, anyRange, valueIn } from './arbitraries'

const { traits } = dataset
const ids = traits.map((trait) => trait.id)
const roleIds = dataset.roles.map((role) => role.id)
const pairs = pairsOf(roleIds).map(([a, b]) => [realRole(a), realRole(b)] as const)
const silentRole = (name: string) =>
  madeRole(name, { traits: claims(Object.fromEntries(ids.map((id) => [id, 'no' as const]))) })

const given = (why: Why | null): Why => {
  if (why === null) throw new Error('there is no why')
  return why
}

/** What every why owes its reader: working that recomputes, whole sentences, existing sources, and rows that exist. */
function check(why: Why): void {
  expect(why.derivations.length).toBeGreaterThan(0)
  for (const { label, derivation } of why.derivations) {
    expect(label).not.toBe('')
    expect(replay(derivation)).toBe(derivation.result)
    for (const step of derivation.steps) {
      expect(step.sources.every((id) => dataset.sources.some((source) => source.id === id))).toBe(true)
    }
  }
  for (const words of [why.question, why.means, why.inputs, why.weakSpot]) {
    expect(words).toMatch(/^[A-Z\d$].*[.?]$/)
    expect(words).not.toMatch(/undefined|NaN|null|Infinity| {2}/)
  }
  expect(why.key).toMatch(/^why=[a-z0-9.-]+$/)
  expect(why.sources.length).toBeGreaterThan(0)
  expect(why.sources.every((id) => dataset.sources.some((source) => source.id === id))).toBe(true)
  const [, , kind = '', file = ''] = why.rows.split('/')
  expect(readFigure(kind, decodeURIComponent(file), roleIds)).toMatchObject({ format: 'csv' })
}

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
  test('similarity: the working ends at what the lib computes, from the roles’ own levels, and that is what is shown', () => {
    expect(pairs).toHaveLength(78)
    for (const [a, b] of pairs) {
      const why = given(similarityWhy(a, b, traits))
      const value = valueIn(similarity(levelsOf(a), levelsOf(b), ids))
      check(why)
      expect(ends(why)).toEqual(value)
      expect(why.derivations).toHaveLength(value.min === value.max ? 1 : 2)
      expect(why.answer).toBe(formatShareInterval(value))
      expect(why.question).toContain(why.answer)
      for (const { derivation } of why.derivations) {
        const [first] = derivation.steps
        expect(fits(first?.inputs.a, a) && fits(first?.inputs.b, b)).toBe(true)
      }
    }
  })

  test('coverage, both ways: the same', () => {
    for (const [a, b] of pairs) {
      for (const [of, by] of [
        [a, b],
        [b, a],
      ] as const) {
        const why = given(traitCoverageWhy(of, by, traits))
        const value = valueIn(coverage(levelsOf(of), levelsOf(by), ids))
        check(why)
        expect(ends(why)).toEqual(value)
        expect(why.answer).toBe(formatShareInterval(value))
        for (const { derivation } of why.derivations) {
          const [first] = derivation.steps
          expect(fits(first?.inputs.needed, of) && fits(first?.inputs.held, by)).toBe(true)
        }
      }
    }
  })

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

describe('bands', () => {
  const banded = guideRoles.map((role) => ({
    role,
    band: role.bands.find((band) => band.levels.length === 2) ?? madeBand(1, 2),
  }))

  test('the guide’s coverages and Jaccard indices are those of the methods’ table, both ways', () => {
    const shown = pairsOf(['0', '1', '2']).flatMap(([a, b]) =>
      [
        [a, b],
        [b, a],
      ].map(([of, by]) => {
        const [first, second] = [banded[Number(of)], banded[Number(by)]]
        if (!first || !second) throw new Error('three bands')
        const why = bandCoverageWhy(first, second, steps)
        check(why)
        return [why.answer, ...why.derivations.map(({ derivation }) => derivation.result.toFixed(3))]
      }),
    )
    expect(shown).toEqual([
      ['83%', '0.833', '0.833', '0.833'],
      ['100%', '1.000', '0.833', '0.833'],
      ['67%', '0.667', '0.571', '0.667'],
      ['80%', '0.800', '0.571', '0.667'],
      ['80%', '0.800', '0.667', '0.800'],
      ['80%', '0.800', '0.667', '0.800'],
    ])
  })

  test('any two bands: what is shown is the lib’s own coverage, and the working gives it', () => {
    fc.assert(
      fc.property(anyRange, anyRange, (one, other) => {
        const of = { role: realRole('backend-engineer'), band: madeBand(one.lowUsd, one.highUsd) }
        const by = { role: realRole('site-reliability-engineer'), band: madeBand(other.lowUsd, other.highUsd) }
        const why = bandCoverageWhy(of, by, steps)
        check(why)
        expect(why.answer).toBe(formatShare(bandCoverage(one, other)))
        const [first, second, third] = why.derivations.map(({ derivation }) => derivation.result)
        const adjacent = adjacentOverlap(one, other)
        if (adjacent.kind === 'known') expect(third).toBeCloseTo(adjacent.value, 12)
        else expect(third).toBeUndefined()
        expect(first).toBeCloseTo(bandCoverage(one, other), 12)
        expect(second).toBeCloseTo(jaccard(one, other), 12)
        const meets = Math.max(one.lowUsd, other.lowUsd) < Math.min(one.highUsd, other.highUsd)
        expect(/no pay in common/.test(why.means)).toBe(!meets)
      }),
    )
  })

  test('the uniform assumption is named with its chance, never as a finding', () => {
    const [performance, sre] = banded
    if (!performance || !sre) throw new Error('three bands')
    expect(bandCoverageWhy(sre, performance, steps).inputs).toMatch(/\bIf\b.*evenly.* 42%\. No source says/)
  })

  test('a band’s midpoint and spread are recomputed', () => {
    for (const { role, band } of banded) {
      const why = bandWhy(role, band, steps)
      check(why)
      expect(why.derivations.map(({ derivation }) => derivation.result)).toEqual([midpoint(band), spread(band)])
      expect(why.answer).toContain(formatShare(spread(band)))
    }
    expect(banded.map(({ role, band }) => /\$(\d+)k/.exec(bandWhy(role, band, steps).answer)?.[1])).toEqual([
      '170',
      '165',
      '155',
    ])
  })
})

describe('the week', () => {
  test('the guide’s midpoints come to 105, the nearest week to 100', () => {
    const why = given(weekWhy(realRole('performance-engineer')))
    check(why)
    const [midpoints, nearest] = why.derivations.map(({ derivation }) => derivation)
    expect([midpoints?.result, nearest?.result]).toEqual([105, 100])
    expect(nearest?.steps.map((step) => step.result)).toEqual([-1.25, 33.75, 28.75, 23.75, 13.75, 100])
    expect(why.answer.match(/[\d.]+%/g)).toHaveLength(4)
  })

  test('any week: each share shown lies in its range, to a tenth of a per cent', () => {
    fc.assert(
      fc.property(anyMix(4, 20), (mix) => {
        const activities = mix.map(({ lowPercent, highPercent }, index) =>
          madeActivity(`a${index}`, lowPercent, highPercent),
        )
        const role = madeRole('Week', {
          id: 'backend-engineer',
          workMix: { kind: 'known', value: activities, origin: guideOrigin },
        })
        const why = given(weekWhy(role))
        check(why)
        expect(why.derivations.at(-1)?.derivation.result).toBeCloseTo(100, 9)
        const shown = why.answer.match(/[\d.]+%/g)?.map(Number.parseFloat) ?? []
        expect(shown).toHaveLength(4)
        for (const [index, percent] of shown.entries()) {
          expect(percent).toBeGreaterThanOrEqual((mix[index]?.lowPercent ?? 101) - 0.05)
          expect(percent).toBeLessThanOrEqual((mix[index]?.highPercent ?? -1) + 0.05)
        }
      }),
    )
  })

  test('a week that nobody states, or that cannot be, has none', () => {
    expect(weekWhy(realRole('site-reliability-engineer'))).toBeNull()
    const impossible = [madeActivity('a', 60, 70), madeActivity('b', 60, 70)]
    expect(weekWhy(madeRole('Busy', { workMix: { kind: 'known', value: impossible, origin: guideOrigin } }))).toBeNull()
  })
})

test('no two whys of the dataset have one key, so each is one panel and one link', () => {
  const keys = [
    ...pairs.flatMap(([a, b]) => [
      similarityWhy(a, b, traits),
      traitCoverageWhy(a, b, traits),
      traitCoverageWhy(b, a, traits),
    ]),
    ...dataset.roles.flatMap((role) => role.bands.map((band) => bandWhy(role, band, steps))),
    ...guideRoles.flatMap((of) =>
      guideRoles
        .filter((by) => by !== of)
        .map((by) => bandCoverageWhy({ role: of, band: madeBand(1, 2) }, { role: by, band: madeBand(1, 3) }, steps)),
    ),
    ...dataset.roles.map(weekWhy),
  ].flatMap((why) => why?.key ?? [])
  expect(new Set(keys).size).toBe(keys.length)
})
