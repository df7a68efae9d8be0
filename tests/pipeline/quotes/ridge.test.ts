import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Equations, solved, summed } from '@/pipeline/quotes/ridge'
import { law } from '../../law'

const equations = (left: number[], right: number[], held = right.length): Equations => ({
  size: right.length,
  held,
  left: Float64Array.from(left),
  right: Float64Array.from(right),
})

// 2x + y = 5, x + 3y = 10: x = 1, y = 3.
test('equations are solved', () => {
  const [x, y] = solved(equations([2, 1, 1, 3], [5, 10]), 0)
  expect(x).toBeCloseTo(1, 5)
  expect(y).toBeCloseTo(3, 5)
})

// The second is held: 2x + y = 5, x + (3 + 2) y = 10 gives x = 15 ÷ 9 and y = 15 ÷ 9.
test('a penalty is added to what is held, and to nothing else', () => {
  const [x, y] = solved(equations([2, 1, 1, 3], [5, 10], 1), 2)
  expect(x).toBeCloseTo(15 / 9, 5)
  expect(y).toBeCloseTo(15 / 9, 5)
})

const anyNumber = fc.integer({ min: -50, max: 50 })

law(
  'whatever was summed up is whole again without one of its parts',
  [fc.array(fc.tuple(anyNumber, anyNumber), { minLength: 2, maxLength: 5 })],
  (rows) => {
    const parts = rows.map(([a, b]) => equations([a * a, a * b, a * b, b * b], [a, b]))
    const [first, ...others] = parts
    if (first === undefined) return
    expect([...summed([summed(parts)], first).left]).toEqual([...summed(others).left])
  },
)

test('the sum of nothing is refused', () => {
  expect(() => summed([])).toThrow(RangeError)
})
