import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import type { Trait, TraitLevel } from '@/data/schema/vocabulary'
import { likenessClasses, likenessStep } from '@/lib/traits/likeness-classes'
import { closestPairs, clusteredRoles, familyFinding, pairTriangle, trianglePoster } from '@/lib/traits/triangle'
import { claims, madeRole } from '../../roles'

const { roles, traits } = dataset
const four = traits.slice(0, 4) as [Trait, Trait, Trait, Trait]
const holding = (name: string, levels: readonly TraitLevel[]) =>
  madeRole(name, { traits: claims(Object.fromEntries(four.map(({ id }, at) => [id, levels[at] ?? 'no']))) })

test('the classes are cut at 30, 40, 50 and 60 whole percent of the middle', () => {
  const at = (percent: number) => likenessStep({ min: percent / 100, max: percent / 100 })
  expect([0, 29, 30, 39, 40, 49, 50, 59, 60, 100].map(at)).toEqual([
    'seq-1',
    'seq-1',
    'seq-2',
    'seq-2',
    'seq-3',
    'seq-3',
    'seq-4',
    'seq-4',
    'seq-5',
    'seq-5',
  ])
  // As written beside it: 29.7% is “30%”.
  expect(at(29.7)).toBe('seq-2')
  expect(likenessStep({ min: 0.2, max: 0.6 })).toBe('seq-3')
  expect(likenessClasses.map(({ words }) => words)).toEqual(['to 29', '30–39', '40–49', '50–59', '60+'])
})

describe('the triangle', () => {
  test('as a picture has the page’s cells in the page’s order', () => {
    const ordered = clusteredRoles(roles, traits)
    const { columns, rows, cells } = trianglePoster(ordered, traits)
    expect(columns).toEqual(ordered.slice(0, -1).map(({ mark }) => mark.code))
    expect(rows).toEqual(ordered.slice(1).map(({ shortName }) => shortName))
    expect(cells).toEqual(
      pairTriangle(ordered, traits).map(({ pairs }) => pairs.map(({ text, step }) => ({ text, paint: step }))),
    )
  })

  test('has each of the 78 pairs once, in the order given', () => {
    const ordered = clusteredRoles(roles, traits)
    expect(new Set(ordered)).toEqual(new Set(roles))
    const rows = pairTriangle(ordered, traits)
    expect(rows.map(({ role, pairs }) => [role, pairs.length])).toEqual(
      ordered.slice(1).map((role, index) => [role, index + 1]),
    )
    const pairs = rows.flatMap((row) => row.pairs)
    expect(
      new Set(
        pairs.map(({ roles: both }) =>
          both
            .map(({ id }) => id)
            .sort()
            .join(),
        ),
      ).size,
    ).toBe(78)
    for (const { says, text } of pairs) expect(says).toMatch(new RegExp(`: ${text}% alike$`))
  })

  test('says why of a pair that cannot be compared', () => {
    const rows = pairTriangle([holding('A', []), holding('B', [])], four)
    expect(rows[0]?.pairs[0]).toMatchObject({ step: null, text: '–', says: expect.stringMatching(/^B and A: .*\.$/) })
    expect(closestPairs([holding('A', []), holding('B', [])], four, 5)).toEqual([])
  })
})

test('the closest pairs come most alike first', () => {
  const middles = closestPairs(roles, traits, 5).map(({ text }) => text.split('–').map(Number))
  const means = middles.map((ends) => ends.reduce((sum, end) => sum + end, 0) / ends.length)
  expect(means).toHaveLength(5)
  for (const [index, mean] of means.slice(1).entries()) expect(mean).toBeLessThanOrEqual((means[index] ?? 0) + 0.5)
})

describe('families in words', () => {
  const a = holding('Alpha', ['core', 'core'])
  const b = holding('Beta', ['core', 'regular'])
  const c = holding('Gamma', ['no', 'no', 'core', 'core'])
  const d = holding('Delta', ['no', 'no', 'core', 'regular'])
  const alone = holding('Omega', ['occasional', 'no', 'no', 'occasional'])
  test('one, two, and what stands apart', () => {
    expect(familyFinding([a, b], four)).toMatch(/^One family stands out: .+\.$/)
    expect(familyFinding([a, b, c, d], four)).toMatch(/^Two families stand out: .+ and .+; .+ and .+\.$/)
    expect(familyFinding([a, b, alone], four)).toMatch(/ Omega engineers stand apart\.$/)
  })
  test('without any, the closest pair', () => {
    expect(familyFinding([a, c], four)).toBe('Alpha and gamma engineers are 0% alike in their traits.')
  })
  test('of the real roles', () => {
    expect(familyFinding(roles, traits)).toMatch(/^(One family stands|\w+ families stand) out: [^.]+\. /)
  })
})
