import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import type { Role } from '@/data/schema/role'
import { nearestFinding, similarityFinding } from '@/lib/traits/likeness-sentences'
import { similarity } from '@/lib/traits/similarity'
import type { Interval } from '@/lib/value/interval'
import { jobOf, nameJobs } from '@/lib/words/role-names'
import { law } from '../../law'
import { anyRoles, claims, guideRoles, madeRole } from '../../roles'
import { valueIn } from '../arbitraries'
import { checkWriting, level, words } from '../writing'

const { traits } = dataset
const ids = traits.map((trait) => trait.id)
const weights: Readonly<Record<string, number>> = { core: 3, regular: 2, occasional: 1, no: 0 }

/** Weights of roles when what is not stated is filled from dice. */
function completed(roles: readonly Role[], dice: readonly number[]): number[][] {
  let thrown = 0
  return roles.map((role) =>
    traits.map((trait) => weights[level(role, trait)] ?? (dice[thrown++ % dice.length] as number)),
  )
}

function alike(a: readonly number[], b: readonly number[]): number {
  const sum = (pick: (x: number, y: number) => number) =>
    a.reduce((total, x, index) => total + pick(x, b[index] as number), 0)
  return sum(Math.min) / sum(Math.max)
}

const anyCompletion = fc.array(fc.nat(3), { minLength: 12, maxLength: 12 })
const percents = (text: string): Interval | null => {
  const [, min, max] = /(\d+)(?:–(\d+))?% alike/.exec(text) ?? []
  return min === undefined ? null : { min: Number(min), max: Number(max ?? min) }
}

describe('likeness', () => {
  law(
    'of two roles lies within what is said, however the open levels turn out',
    [anyRoles(2, 2), anyCompletion],
    (roles, dice) => {
      const said = percents(similarityFinding(roles, traits))
      const [a, b] = completed(roles, dice) as [number[], number[]]
      expect(said).not.toBeNull()
      expect(alike(a, b) * 100).toBeGreaterThanOrEqual((said?.min ?? 101) - 0.5 - 1e-9)
      expect(alike(a, b) * 100).toBeLessThanOrEqual((said?.max ?? -1) + 0.5 + 1e-9)
    },
  )

  law(
    'the closest pair is the one named, or among those named, however the open levels turn out',
    [anyRoles(3, 5), anyCompletion],
    { numRuns: 150 },
    (roles, dice) => {
      const finding = similarityFinding(roles, traits)
      const filled = completed(roles, dice)
      const pairs = roles.flatMap((a, i) =>
        roles.slice(i + 1).map((b, j) => ({
          names: nameJobs([a, b]).toLowerCase(),
          value: alike(filled[i] as number[], filled[i + 1 + j] as number[]) * 100,
          range: valueIn(similarity(a, b, traits)),
        })),
      )
      const [, alone] = /^(.+?) are the closest pair/.exec(finding) ?? []
      const ahead = pairs.filter(({ range }) =>
        pairs.every((other) => other.range === range || other.range.max < range.min),
      )
      expect(ahead.map(({ names }) => names)).toEqual(alone === undefined ? [] : [alone.toLowerCase()])
      const named = Array.from(
        finding.matchAll(/(?:^|: |; )([^:;%]+?)(?: are the closest pair: | \()(\d+)(?:–(\d+))?%/g),
      )
      const best = pairs.find(({ value }) => value === Math.max(...pairs.map((pair) => pair.value)))
      if (named.length > 0) expect(named.map(([, names = '']) => names.toLowerCase())).toContain(best?.names)
      for (const [, names = '', min, max = min] of named) {
        const { value = -1 } = pairs.find((pair) => pair.names === names.toLowerCase()) ?? {}
        expect(value).toBeGreaterThanOrEqual(Number(min) - 0.5 - 1e-9)
        expect(value).toBeLessThanOrEqual(Number(max) + 0.5 + 1e-9)
      }
    },
  )

  test('roles that hold nothing cannot be compared', () => {
    const none = ['A', 'B'].map((name) =>
      madeRole(name, { traits: claims(Object.fromEntries(ids.map((id) => [id, 'no' as const]))) }),
    )
    checkWriting(similarityFinding(none, traits))
    expect(percents(similarityFinding(none, traits))).toBeNull()
  })
})

/** A job without its plural and the noun that all jobs of the dataset but one share. */
const bare = (job: string) =>
  job
    .toLowerCase()
    .replace(/s$/, '')
    .replace(/ engineer$/, '')
    .replace(/s$/, '')
const isNamed = (role: Role, list: string) =>
  words(list)
    .map(bare)
    .includes(bare(jobOf(role)))

describe('the nearest role', () => {
  const neighborsOf = (role: Role, others: readonly Role[]) =>
    others.map((other) => ({ role: other, alike: valueIn(similarity(role, other, traits)) }))

  law(
    'is named alone only when it is nearest however the open levels turn out; else with all that may be',
    [anyRoles(2, 8), anyCompletion],
    { numRuns: 150 },
    ([role, ...others], dice) => {
      fc.pre(role !== undefined)
      const nearest = Object.freeze(neighborsOf(role, others))
      const finding = nearestFinding(role, nearest)
      checkWriting(finding)
      const [own, ...filled] = completed([role, ...others], dice)
      const values = filled.map((each) => alike(own as number[], each))
      const first = others[values.indexOf(Math.max(...values))]
      const [, alone] = /^(.+) are nearest to /.exec(finding) ?? []
      const [, close] = /: (.+), too close/.exec(finding) ?? []
      const named = others.filter((other) => isNamed(other, alone ?? close ?? ''))
      expect(named).toContain(first)
      expect(named.length === 1).toBe(alone !== undefined)
    },
  )

  test('is not to be told when there is nothing to compare', () => {
    const [role] = guideRoles as [Role]
    checkWriting(nearestFinding(role, []))
    expect(nearestFinding(role, [])).toContain(nameJobs([role]))
  })
})
