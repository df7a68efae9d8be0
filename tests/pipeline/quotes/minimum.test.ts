import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minimum, type Slope } from '@/pipeline/quotes/minimum'
import { law } from '../../law'

const near = (found: Float64Array, expected: readonly number[]) => {
  expect(found).toHaveLength(expected.length)
  for (const [index, value] of expected.entries()) expect(Math.abs((found[index] as number) - value)).toBeLessThan(1e-5)
}

const side = fc.record({
  steep: fc.double({ min: 0.5, max: 50, noNaN: true }),
  vertex: fc.double({ min: -9, max: 9, noNaN: true }),
})

law(
  'of a quadratic is its vertex, however steep each of its sides',
  [fc.array(side, { minLength: 1, maxLength: 8 })],
  (sides) => {
    const slopeOf = (at: Float64Array): Slope => ({
      value: sides.reduce((sum, { steep, vertex }, i) => sum + steep * ((at[i] as number) - vertex) ** 2, 0),
      gradient: Float64Array.from(sides, ({ steep, vertex }, i) => 2 * steep * ((at[i] as number) - vertex)),
    })
    near(
      minimum(new Float64Array(sides.length), slopeOf),
      sides.map(({ vertex }) => vertex),
    )
  },
)

/** Rosenbrock 1960: a curved valley with its floor at (1, 1). */
const rosenbrock = (at: Float64Array): Slope => {
  const [x, y] = at as unknown as [number, number]
  return {
    value: 100 * (y - x * x) ** 2 + (1 - x) ** 2,
    gradient: Float64Array.of(-400 * x * (y - x * x) - 2 * (1 - x), 200 * (y - x * x)),
  }
}

test.each([
  [-1.2, 1],
  [3, -2],
  [0, 0],
])('of Rosenbrock’s valley from (%d, %d) is (1, 1)', (x, y) => {
  near(minimum(Float64Array.of(x, y), rosenbrock), [1, 1])
})

test('is where it started when that is least, and leaves what it was given', () => {
  const start = Float64Array.of(1, 1)
  expect([...minimum(start, rosenbrock)]).toEqual([1, 1])
  const elsewhere = Float64Array.of(-1.2, 1)
  minimum(elsewhere, rosenbrock)
  expect([...elsewhere]).toEqual([-1.2, 1])
})

test('is not searched from where there is no value, and does not search for ever', () => {
  const nowhere = (): Slope => ({ value: Number.NaN, gradient: Float64Array.of(Number.NaN) })
  expect(() => minimum(Float64Array.of(0), nowhere)).toThrow(RangeError)
})
