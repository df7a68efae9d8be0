import fc from 'fast-check'
import { expect, test } from 'vitest'
import { similarity } from '@/lib/similarity'
import { encodeLevels, similarityMatrix } from '@/lib/similarity-matrix'

const most = 9
const ids = Array.from({ length: most }, (_, index) => `trait-${index}`)
const level = fc.constantFrom('core', 'regular', 'occasional', 'no', 'not-stated')
const levels = fc
  .array(level, { minLength: ids.length, maxLength: ids.length })
  .map((list) => Object.fromEntries(ids.map((id, index) => [id, list[index] ?? 'no'] as const)))

test('every pair equals the similarity computed for it alone', () => {
  fc.assert(
    fc.property(
      fc.array(levels, { minLength: 2, maxLength: 5 }),
      fc.integer({ min: 1, max: most }),
      (roles, length) => {
        const some = ids.slice(0, length)
        const matrix = similarityMatrix(roles.map((role) => encodeLevels(role, some)))
        for (const [row, a] of roles.entries()) {
          for (const [column, b] of roles.entries()) {
            if (row === column) continue
            const alone = similarity(a, b, some)
            const at = row * roles.length + column
            if (alone.kind === 'unknown') expect(matrix.max[at]).toBeNaN()
            else expect([matrix.min[at], matrix.max[at]]).toEqual([alone.value.min, alone.value.max])
          }
        }
      },
    ),
    { numRuns: 1000 },
  )
})

test('worked by hand: core and regular against regular and not stated', () => {
  // Most: the unstated level is regular, (2 + 2) / (3 + 2). Least: it is "no", 2 / (3 + 2).
  const [a, b] = [
    encodeLevels({ x: 'core', y: 'regular' }, ['x', 'y']),
    encodeLevels({ x: 'regular', y: 'not-stated' }, ['x', 'y']),
  ]
  const matrix = similarityMatrix([a, b])
  expect(matrix.max[1]).toBe(4 / 5)
  expect(matrix.min[1]).toBe(2 / 5)
})

test('beside occasional, an unstated level is worst at "no" when little is shared and at core when much is', () => {
  const pair = (a: Record<string, 'core' | 'occasional'>, b: Record<string, 'core' | 'not-stated'>, names: string[]) =>
    similarityMatrix([encodeLevels(a, names), encodeLevels(b, names)]).min[1]
  // Alone: 0/1 against 1/3. With a shared core trait: 3/4 against 4/6.
  expect(pair({ x: 'occasional' }, { x: 'not-stated' }, ['x'])).toBe(0)
  expect(pair({ x: 'occasional', y: 'core' }, { x: 'not-stated', y: 'core' }, ['x', 'y'])).toBe(4 / 6)
})

test('the diagonal is no pair', () => {
  const role = encodeLevels({ x: 'core' }, ['x'])
  expect(similarityMatrix([role, role]).min[0]).toBeNaN()
})

test('a trait without a level, or roles of different length, are refused', () => {
  expect(() => encodeLevels({}, ['x'])).toThrow(RangeError)
  expect(() => similarityMatrix([new Uint8Array(2), new Uint8Array(3)])).toThrow(RangeError)
})
