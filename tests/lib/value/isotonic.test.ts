import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rising } from '@/lib/value/isotonic'
import { law } from '../../law'

const anyValue = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const anyWeighted = fc
  .array(fc.record({ value: anyValue, weight: fc.double({ min: 0.01, max: 100, noNaN: true }) }), {
    minLength: 1,
    maxLength: 20,
  })
  .map((list) => Object.freeze(list))
const of = (list: readonly { value: number; weight: number }[]) =>
  rising(
    list.map(({ value }) => value),
    list.map(({ weight }) => weight),
  )
const equal = (values: readonly number[]) =>
  rising(
    values,
    values.map(() => 1),
  )

describe('rising values', () => {
  test.each([
    // 3 and 2 fall, so both become (3 × 1 + 2 × 3) ÷ 4.
    [
      [1, 3, 2],
      [1, 1, 3],
      [1, 2.25, 2.25],
    ],
    // 5 and 1 pool to 3, which stands above 2: all three pool to 8 ÷ 3. 4 stays.
    [
      [5, 1, 2, 4],
      [1, 1, 1, 1],
      [8 / 3, 8 / 3, 8 / 3, 4],
    ],
    [
      [1, 2, 2, 7],
      [9, 1, 4, 2],
      [1, 2, 2, 7],
    ],
    [[], [], []],
  ])('of %j weighing %j are %j', (values, weights, expected) => {
    rising(values, weights).forEach((value, index) => {
      expect(value).toBeCloseTo(expected[index] as number, 12)
    })
    expect(rising(values, weights)).toHaveLength(expected.length)
  })

  law('never fall', [anyWeighted], (list) => {
    const found = of(list)
    expect(found).toEqual(found.toSorted((a, b) => a - b))
  })

  law('keep the weighted mean', [anyWeighted], (list) => {
    const sum = (values: readonly number[]) =>
      values.reduce((total, value, index) => total + value * (list[index]?.weight ?? 0), 0)
    expect(sum(of(list))).toBeCloseTo(sum(list.map(({ value }) => value)), 1)
  })

  const pairs = fc.array(fc.tuple(anyValue, fc.double({ min: 0, max: 1e5, noNaN: true })), { maxLength: 20 })

  law('of smaller values are no larger, under equal weights', [pairs], (list) => {
    const low = equal(list.map(([value]) => value))
    const high = equal(list.map(([value, more]) => value + more))
    low.forEach((value, index) => {
      expect(value).toBeLessThanOrEqual((high[index] as number) + 1e-6)
    })
  })

  // What defines them: no other non-falling values lie nearer.
  const distance = (list: readonly { value: number; weight: number }[], to: readonly number[]) =>
    list.reduce((sum, { value, weight }, index) => sum + weight * (value - (to[index] as number)) ** 2, 0)

  law(
    'lie nearer than any other non-falling values',
    [anyWeighted, fc.array(anyValue, { minLength: 20, maxLength: 20 })],
    (list, others) => {
      const other = others.slice(0, list.length).sort((a, b) => a - b)
      const [found, rival] = [distance(list, of(list)), distance(list, other)]
      expect(found).toBeLessThanOrEqual(rival * (1 + 1e-9) + 1e-6)
    },
  )
})

test.each([
  [[1, 2], [1], /each value needs one weight/],
  [[1, 2], [1, 0], /above zero/],
  [[1, 2], [1, Number.NaN], /above zero/],
])('%j weighing %j are refused', (values, weights, message) => {
  expect(() => rising(values, weights)).toThrow(RangeError)
  expect(() => rising(values, weights)).toThrow(message)
})
