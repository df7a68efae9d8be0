import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import type { Role } from '@/data/schema/role'
import type { Trait, TraitLevel } from '@/data/schema/vocabulary'
import { pairGrid, pairPoster, pairTable } from '@/lib/traits/pair-grid'
import { similarity, traitCounts, traitCoverage } from '@/lib/traits/similarity'
import { law } from '../../law'
import { anyRoles, claims, madeRole } from '../../roles'
import { valueIn } from '../arbitraries'

const { traits } = dataset
const ids = traits.map((trait) => trait.id)

describe('the square of some roles', () => {
  law(
    'has every pair’s similarity below the diagonal, the role itself on it, and counts above',
    [anyRoles(1, 6)],
    { numRuns: 20 },
    (roles) => {
      const grid = pairGrid(roles, traits)
      for (const [row, a] of roles.entries()) {
        for (const [column, b] of roles.entries()) {
          const cell = grid[row]?.[column]
          if (row === column) expect(cell).toEqual({ kind: 'self' })
          else if (column > row) expect(cell).toEqual({ kind: 'counts', ...traitCounts(a, b, traits) })
          else expect(cell).toMatchObject({ kind: 'similarity', value: valueIn(similarity(a, b, traits)) })
        }
      }
    },
  )

  test('counts above it the traits both hold and either holds, as intervals over what is not stated', () => {
    const four = traits.slice(0, 4)
    const holding = (name: string, levels: readonly TraitLevel[]) =>
      madeRole(name, { traits: claims(Object.fromEntries(four.map(({ id }, at) => [id, levels[at] ?? 'no']))) })
    const roles = [
      holding('A', ['core', 'core', 'no', 'not-stated']),
      holding('B', ['regular', 'no', 'no', 'core']),
      holding('C', ['no', 'occasional', 'core', 'not-stated']),
    ]
    const counts = (both: [number, number], either: [number, number]) => ({
      kind: 'counts',
      both: { min: both[0], max: both[1] },
      either: { min: either[0], max: either[1] },
    })
    const similarity = (min: number, max: number) => ({ kind: 'similarity', value: { min, max } })
    // Weights 3 3 0 x, 2 0 0 3 and 0 1 3 y, with x and y from 0 to 3: A and B share 2 + x of 9, A and C from 1 of 12
    // (only one of x and y at 3) to 4 of 12 (both), B and C y of 9.
    expect(pairGrid(roles, four)).toMatchObject([
      [{ kind: 'self' }, counts([1, 2], [3, 3]), counts([1, 2], [3, 4])],
      [similarity(2 / 9, 5 / 9), { kind: 'self' }, counts([0, 1], [4, 4])],
      [similarity(1 / 12, 4 / 12), similarity(0, 3 / 9), { kind: 'self' }],
    ])
  })

  test('the ramp takes the middle of the interval', () => {
    const [trait] = traits as [Trait]
    const roles = [
      madeRole('Core', { traits: claims({ [trait.id]: 'core' }) }),
      madeRole('Open', { traits: claims({ [trait.id]: 'not-stated' }) }),
    ]
    expect(pairGrid(roles, [trait])[1]?.[0]).toEqual({
      kind: 'similarity',
      value: { min: 0, max: 1 },
      ramp: 'seq-4',
    })
  })

  test('two roles that hold nothing have no similarity, and the cell says why', () => {
    const roles = ['A', 'B'].map((name) =>
      madeRole(name, { traits: claims(Object.fromEntries(ids.map((id) => [id, 'no' as const]))) }),
    )
    const grid = pairGrid(roles, traits)
    expect(grid[1]?.[0]).toMatchObject({ kind: 'unknown', why: expect.stringMatching(/\.$/) })
    expect(pairPoster(roles, grid).cells).toEqual([
      [null, { text: '0 of 0', paint: null }],
      [{ text: 'no data', paint: null }, null],
    ])
    expect(pairTable(roles, traits).rows).toEqual([
      ['A Engineer', 'B Engineer', null, null, null, null, null, null, 0, 0, 0, 0],
    ])
  })
})

describe('the table of pairs', () => {
  test('has each of the 78 pairs once, with both ends of similarity and of both coverages, unrounded', () => {
    const { columns, rows } = pairTable(dataset.roles, traits)
    expect(rows).toHaveLength(78)
    expect(new Set(rows.map(([a, b]) => [a, b].sort().join(' '))).size).toBe(78)
    for (const row of rows) {
      const record = Object.fromEntries(columns.map((column, index) => [column, row[index]]))
      const [a, b] = ['role_a', 'role_b'].map((column) =>
        dataset.roles.find((role) => role.name === record[column]),
      ) as [Role, Role]
      const ends = [similarity(a, b, traits), traitCoverage(a, b, traits), traitCoverage(b, a, traits)].map(valueIn)
      const { both, either } = traitCounts(a, b, traits)
      expect(row.slice(2)).toEqual([...ends, both, either].flatMap(({ min, max }) => [min, max]))
    }
    expect(columns.slice(2)).toEqual(
      [
        'similarity',
        'share_of_a_covered_by_b',
        'share_of_b_covered_by_a',
        'traits_held_by_both',
        'traits_held_by_either',
      ].flatMap((name) => [`${name}_min`, `${name}_max`]),
    )
  })
})

const counted = /^\d+(–\d+)? of \d+(–\d+)?$/

test('the picture’s cells say what the grid holds', () => {
  const roles = dataset.roles.slice(0, 3)
  const grid = pairGrid(roles, traits)
  const { cells } = pairPoster(roles, grid)
  expect(cells.map((row) => row.map((cell) => cell?.text ?? null))).toEqual([
    [null, expect.stringMatching(counted), expect.stringMatching(counted)],
    [expect.stringMatching(/^\d+(–\d+)?%$/), null, expect.stringMatching(counted)],
    [expect.stringMatching(/^\d+(–\d+)?%$/), expect.stringMatching(/^\d+(–\d+)?%$/), null],
  ])
  expect(cells.flat().every((cell) => cell === null || (cell.paint === null) === cell.text.includes(' of '))).toBe(true)
})
