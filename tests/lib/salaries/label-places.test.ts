import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelPlaces } from '@/lib/salaries/strip-poster'
import { deepFreeze } from '../../roles'

describe('labels that would run into each other', () => {
  test.each([
    // Two at one place part evenly; a third that is clear of them stays.
    [[50, 50, 90], 10, [45, 55, 90]],
    // Three at one place: the middle one stays.
    [[50, 50, 50], 10, [40, 50, 60]],
    // At an end they move inwards.
    [[0, 0], 10, [0, 10]],
    [[100, 100], 10, [90, 100]],
    // Those that are apart stay where they are.
    [[10, 30, 70], 10, [10, 30, 70]],
    [[], 10, []],
  ])('%j, %i apart, stand at %j', (wanted, gap, expected) => {
    expect(labelPlaces(deepFreeze(wanted), gap, 0, 100)).toEqual(expected)
  })

  test('keep their order, their distance and both ends, and nothing moves that need not', () => {
    const anyRow = fc
      .array(fc.double({ min: 0, max: 1000, noNaN: true }), { maxLength: 6 })
      .map((places) => deepFreeze(places.toSorted((a, b) => a - b)))
    fc.assert(
      fc.property(anyRow, fc.double({ min: 0, max: 190, noNaN: true }), (wanted, gap) => {
        const places = labelPlaces(wanted, gap, 0, 1000)
        const gaps = places.slice(1).map((place, index) => place - (places[index] as number))
        for (const each of gaps) expect(each).toBeGreaterThanOrEqual(gap - 1e-6)
        for (const place of places) expect(place >= -1e-6 && place <= 1000 + 1e-6).toBe(true)
        const isClear = wanted.slice(1).every((place, index) => place - (wanted[index] as number) >= gap)
        if (isClear)
          places.forEach((place, index) => {
            expect(place).toBeCloseTo(wanted[index] as number, 6)
          })
      }),
    )
  })

  test('that cannot fit are refused', () => {
    expect(() => labelPlaces([1, 2, 3], 60, 0, 100)).toThrow(RangeError)
  })
})
