import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { percentile } from '@/lib/value/percentile'
import { type Fitted, type Fitting, fitted, slopeAt } from '@/pipeline/quotes/fit'
import { law } from '../../law'

/** Wages whose percentiles are those of a logistic of the logarithm around `middle`, evenly drawn. */
const spread = (middle: number, n: number, wide = 0.15) =>
  Array.from({ length: n }, (_, index) => {
    const p = (index + 0.5) / n
    return middle * Math.exp(wide * Math.log(p / (1 - p)))
  })

/** Groups of wages under one kind of group. */
function fitting(groups: readonly (readonly number[])[], penalty: number): Fitting {
  const wages = Float64Array.from(groups.flat())
  const of = Int32Array.from(groups.flatMap((each, index) => each.map(() => index)))
  const nothing = new Float64Array(wages.length)
  return {
    wages,
    groupings: [{ of, size: groups.length, medianPenalty: penalty, gapPenalty: penalty }],
    given: [nothing, nothing, nothing, nothing, nothing],
    hasBase: true,
  }
}

/** The five percentiles that a group's sums stand for. */
function predicted({ base, effects }: Fitted, group: number): number[] {
  const [median, ...gaps] = base.map((each, part) => each + (effects[0]?.[group * 5 + part] as number)) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const [tail, low, high, top] = gaps.map(Math.exp) as [number, number, number, number]
  return [median - low - tail, median - low, median, median + high, median + high + top].map(Math.exp)
}

const own = (wages: readonly number[]) => {
  const sorted = wages.toSorted((a, b) => a - b)
  return [0.1, 0.25, 0.5, 0.75, 0.9].map((p) => percentile(sorted, p))
}
const within = (found: readonly number[], expected: readonly number[], part: number) => {
  for (const [index, value] of expected.entries())
    expect(Math.abs((found[index] as number) / value - 1)).toBeLessThan(part)
}

const [lower, higher] = [spread(100_000, 301), spread(125_000, 201, 0.25)]

describe('groups', () => {
  test('that nothing holds have their own percentiles', () => {
    const found = fitted(fitting([lower, higher], 1e-4))
    within(predicted(found, 0), own(lower), 0.01)
    within(predicted(found, 1), own(higher), 0.01)
  })

  test('lie apart by what lies between them', () => {
    const { effects } = fitted(fitting([spread(100_000, 301), spread(125_000, 301)], 1e-4))
    const [a = 0, b = 0] = [effects[0]?.[0], effects[0]?.[5]]
    expect(Math.exp(b - a)).toBeCloseTo(1.25, 2)
  })

  test('that are held with all strength have those of everything together', () => {
    const found = fitted(fitting([lower, higher], 1e7))
    for (const effect of found.effects[0] ?? []) expect(Math.abs(effect)).toBeLessThan(1e-4)
    within(predicted(found, 0), own([...lower, ...higher]), 0.02)
  })

  test('may be held in their gaps alone', () => {
    const { groupings, ...rest } = fitting([lower, higher], 1e-4)
    const found = fitted({ ...rest, groupings: groupings.map((each) => ({ ...each, gapPenalty: 1e7 })) })
    const [first = [], second = []] = [predicted(found, 0), predicted(found, 1)]
    const gap = ([, p25 = 1, p50 = 1]: readonly number[]) => Math.log(p50 / p25)
    expect(gap(first)).toBeCloseTo(gap(second), 3)
    within([first[2] ?? 0, second[2] ?? 0], [own(lower)[2] ?? 0, own(higher)[2] ?? 0], 0.03)
  })

  test('lean on the others the more, the fewer they are', () => {
    const shift = (n: number) => {
      const { effects } = fitted(fitting([lower, spread(160_000, n)], 5))
      return (effects[0]?.[5] as number) - (effects[0]?.[0] as number)
    }
    expect(shift(3)).toBeGreaterThan(0)
    expect(shift(3)).toBeLessThan(shift(30))
    expect(shift(30)).toBeLessThan(Math.log(1.6))
  })
})

test('what is given of an observation is no work of its group', () => {
  const plain = fitting([spread(100_000, 301), spread(125_000, 301)], 1)
  const given = [Float64Array.from(plain.wages, (_, i) => (i < 301 ? 0 : Math.log(1.25))), ...plain.given.slice(1)]
  const [a = 1, b = 1] = [0, 5].map((at) => fitted({ ...plain, given }).effects[0]?.[at])
  expect(Math.abs(b - a)).toBeLessThan(0.005)
})

test('without constants of its own it stays at what is given', () => {
  const plain = fitting([lower], 1e9)
  const given = [100_000, 0.2, 0.2, 0.2, 0.2].map((each) => new Float64Array(lower.length).fill(Math.log(each)))
  const { base } = fitted({ ...plain, given, hasBase: false })
  expect(base).toEqual([0, 0, 0, 0, 0])
})

const anyWages = fc.array(fc.integer({ min: 30_000, max: 400_000 }), { minLength: 1, maxLength: 8 })
const anyPlace = fc.array(fc.double({ min: -0.3, max: 0.3, noNaN: true }), { minLength: 15, maxLength: 15 })

law(
  'its slope is that of its value, whatever the wages and wherever it stands',
  [anyWages, anyWages, anyPlace, fc.double({ min: 0, max: 10, noNaN: true })],
  (a, b, place, penalty) => {
    const slopeOf = slopeAt(fitting([a, b], penalty))
    const start = [Math.log(120_000), ...new Array<number>(4).fill(Math.log(0.17))]
    const at = Float64Array.from(place, (each, index) => each + (start[index] ?? 0))
    const { gradient } = slopeOf(at)
    const h = 1e-6
    for (const index of at.keys()) {
      const moved = (by: number) => slopeOf(at.with(index, (at[index] as number) + by)).value
      expect(Math.abs((moved(h) - moved(-h)) / (2 * h) - (gradient[index] as number))).toBeLessThan(1e-3)
    }
  },
)
