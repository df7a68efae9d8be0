import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusteredOrder, clustersAt, type Likeness } from '@/lib/traits/clusters'
import { law } from '../../law'

/** Symmetric, no two pairs alike, so that no tie is broken by chance. */
const anyLikeness = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc
    .shuffledSubarray(
      Array.from({ length: 60 }, (_, index) => index + 1),
      { minLength: 36, maxLength: 36 },
    )
    .map(
      (values): Likeness =>
        Array.from({ length: size }, (_, a) =>
          Array.from({ length: size }, (_, b) => {
            const [low, high] = [Math.min(a, b), Math.max(a, b)]
            return a === b ? 0 : (values[(high * (high - 1)) / 2 + low] ?? 0)
          }),
        ),
    ),
)

const isNextTo = (order: readonly number[], group: readonly number[]) => {
  const places = group.map((each) => order.indexOf(each))
  return Math.max(...places) - Math.min(...places) === group.length - 1
}

describe('the order by likeness', () => {
  law('holds each thing once, and is the same whenever asked', [anyLikeness], {}, (alike) => {
    const order = clusteredOrder(alike)
    expect([...order].sort((a, b) => a - b)).toEqual(alike.map((_, index) => index))
    expect(clusteredOrder(alike)).toEqual(order)
  })

  law(
    'keeps every group together, at whatever likeness it forms',
    [anyLikeness, fc.integer({ min: 0, max: 60 })],
    {},
    (alike, least) => {
      const order = clusteredOrder(alike)
      for (const group of clustersAt(alike, least)) expect(isNextTo(order, group)).toBe(true)
    },
  )

  law('has the closest pair side by side, in the later half', [anyLikeness], {}, (alike) => {
    fc.pre(alike.length > 2)
    const order = clusteredOrder(alike)
    const pairs = alike.flatMap((row, a) => row.map((value, b) => ({ value, pair: [a, b] })))
    const best = pairs.reduce((kept, each) => (each.value > kept.value ? each : kept)).pair
    expect(isNextTo(order, best)).toBe(true)
    const [one = 0, other = 0] = best.map((each) => order.indexOf(each))
    expect(one + other).toBeGreaterThanOrEqual(order.length - 1)
  })

  law('does not hang on the order in which the things are given', [anyLikeness, fc.nat()], {}, (alike, turn) => {
    const size = alike.length
    const moved = alike.map((_, index) => (index + turn) % size)
    const order = clusteredOrder(moved.map((a) => moved.map((b) => alike[a]?.[b] ?? 0))).map((index) => moved[index])
    const before = clusteredOrder(alike)
    expect([before, [...before].reverse()]).toContainEqual(order)
  })

  test('of ties is the given one’s', () => {
    const even = [0, 1, 2].map(() => [0.5, 0.5, 0.5])
    expect(clusteredOrder(even)).toEqual(clusteredOrder(even))
    expect(clusteredOrder([])).toEqual([])
    expect(clusteredOrder([[1]])).toEqual([0])
  })
})

test('groups form by the mean likeness between them', () => {
  // 0 and 1 at 80; with 2 they have a mean of (60 + 30) / 2 = 45; 3 is alike to none.
  const alike = [
    [0, 80, 60, 1],
    [80, 0, 30, 2],
    [60, 30, 0, 3],
    [1, 2, 3, 0],
  ]
  expect(clustersAt(alike, 81)).toEqual([])
  expect(clustersAt(alike, 46)).toEqual([[0, 1]])
  expect(clustersAt(alike, 45)).toEqual([[1, 0, 2]])
  expect(clusteredOrder(alike)).toEqual([1, 0, 2, 3].reverse())
})
