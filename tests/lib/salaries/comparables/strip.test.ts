import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stretchOf, stripGround } from '@/lib/salaries/comparables/strip'

const anyRange = fc
  .tuple(fc.integer({ min: 30, max: 500 }), fc.integer({ min: 1, max: 200 }))
  .map(([low, more]) => ({ lowUsd: low * 1000, highUsd: (low + more) * 1000 }))

test('a single range takes the axis but for a margin at either end', () => {
  const ground = stripGround([{ lowUsd: 100_000, highUsd: 192_000 }], null)
  // The 92,000 between are 92 % of it.
  expect(ground).toEqual({ low: expect.closeTo(96_000, 6), high: expect.closeTo(196_000, 6), shade: null })
})

test('the quartiles stand on the same axis, which makes room for them', () => {
  const ground = stripGround([{ lowUsd: 100_000, highUsd: 146_000 }], { p25: 130_000, p50: 150_000, p75: 192_000 })
  expect(ground?.shade).toEqual({
    from: expect.closeTo(0.34, 9),
    width: expect.closeTo(0.62, 9),
    median: expect.closeTo(0.54, 9),
  })
})

test('nothing has no axis', () => {
  expect(stripGround([], { p25: 1, p50: 2, p75: 3 })).toBeNull()
})

test('every range lies on the axis of all', () => {
  fc.assert(
    fc.property(fc.array(anyRange, { minLength: 1 }), (ranges) => {
      const ground = stripGround(ranges, null)
      for (const range of ranges) {
        const { from, width } = stretchOf(ground ?? { low: 0, high: 1 }, range)
        expect(from).toBeGreaterThan(0)
        expect(width).toBeGreaterThan(0)
        expect(from + width).toBeLessThan(1)
      }
    }),
  )
})
