import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contains } from '@/lib/value/interval'
import { feasibility, mixRefusal, moveShare, nearestPoint, reachableRange, type Share } from '@/lib/week/mix'
import { law } from '../../law'
import { anyDice, anyMix, valueIn, weekWithin } from '../arbitraries'

const share = (lowPercent: number, highPercent: number): Share => Object.freeze({ lowPercent, highPercent })
const mix = (...ends: [number, number][]) => Object.freeze(ends.map(([low, high]) => share(low, high)))
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const fits = (shares: readonly Share[], week: readonly number[]) =>
  shares.every(({ lowPercent, highPercent }, index) => {
    const percent = week[index] as number
    return percent >= lowPercent - 1e-9 && percent <= highPercent + 1e-9
  })

/** The guide's four activities of a performance engineer. */
const guide = mix([30, 40], [25, 35], [20, 30], [10, 20])
const tooMuch = mix([60, 70], [50, 60])
const tooLittle = mix([10, 30], [20, 40])

describe('feasibility', () => {
  test('of the guide’s mix: lows sum to 85, highs to 125', () => {
    expect(feasibility(guide)).toEqual({ feasible: true, sumLow: 85, sumHigh: 125 })
    expect(mixRefusal(guide)).toBeNull()
  })

  test('a mix of more or less than a week is refused with the sums', () => {
    expect(feasibility(tooMuch)).toEqual({ feasible: false, sumLow: 110, sumHigh: 130 })
    expect(feasibility(tooLittle)).toEqual({ feasible: false, sumLow: 30, sumHigh: 70 })
    expect(feasibility([])).toEqual({ feasible: false, sumLow: 0, sumHigh: 0 })
    for (const answer of [
      mixRefusal(tooMuch),
      nearestPoint(tooMuch),
      reachableRange(tooMuch, 0),
      moveShare(tooMuch, [], 0, 60),
    ]) {
      expect(answer).toEqual({
        kind: 'unknown',
        reason: 'out-of-range',
        why: 'No week fits these shares: the lows sum to 110% and the highs to 130%, and 100% must lie between the two.',
      })
    }
  })

  test('half a percent too much or too little is refused', () => {
    expect(feasibility(mix([50.5, 60], [50, 60])).feasible).toBe(false)
    expect(feasibility(mix([0, 49.5], [0, 50])).feasible).toBe(false)
    expect(feasibility(mix([50, 60], [50, 60])).feasible).toBe(true)
    expect(feasibility(mix([0, 50], [0, 50])).feasible).toBe(true)
  })

  test('decimals that sum to 100 on paper do so here', () => {
    // In binary 33.4 + 33.3 + 33.3 is 99.99999999999999 and 1.4 + 64.4 + 34.2 is 100.00000000000001.
    expect(feasibility(mix([33.4, 33.4], [33.3, 33.3], [33.3, 33.3])).feasible).toBe(true)
    expect(feasibility(mix([1.4, 1.4], [64.4, 64.4], [34.2, 34.2])).feasible).toBe(true)
    const thirds = mix([100 / 3, 100 / 3], [100 / 3, 100 / 3], [100 / 3, 100 / 3])
    expect(feasibility(thirds)).toEqual({ feasible: true, sumLow: 100, sumHigh: 100 })
  })

  test.each([share(40, 30), share(-1, 5), share(90, 101), share(Number.NaN, 5), share(5, Number.NaN)])(
    'a share of $lowPercent to $highPercent breaks the contract',
    (bad) => {
      const shares = [share(0, 100), bad]
      expect(() => feasibility(shares)).toThrow(RangeError)
      expect(() => nearestPoint(shares)).toThrow(RangeError)
      expect(() => reachableRange(shares, 0)).toThrow(RangeError)
      expect(() => moveShare(shares, [50, 50], 0, 50)).toThrow(RangeError)
    },
  )
})

describe('nearestPoint', () => {
  test('of the guide’s mix, whose midpoints sum to 105: 33.75, 28.75, 23.75, 13.75', () => {
    expect(valueIn(nearestPoint(guide))).toEqual([33.75, 28.75, 23.75, 13.75])
  })

  test('stops a share at its bound and lets the others move on', () => {
    // Midpoints 50, 30, 32 sum to 112. The first cannot move; the second may give 2 and stops at 28; the third gives 10.
    expect(valueIn(nearestPoint(mix([50, 50], [28, 32], [12, 52])))).toEqual([50, 28, 22])
  })

  test('raises as it lowers: midpoints 10, 20, 40 sum to 70', () => {
    // The first may take 5 and stops at 15; the other two take 12.5 each.
    expect(valueIn(nearestPoint(mix([5, 15], [0, 40], [20, 60])))).toEqual([15, 32.5, 52.5])
  })

  test('is the midpoints where they sum to 100, and the only week where one alone fits', () => {
    expect(valueIn(nearestPoint(mix([40, 60], [20, 40], [10, 30])))).toEqual([50, 30, 20])
    expect(valueIn(nearestPoint(mix([50, 60], [50, 70])))).toEqual([50, 50])
    expect(valueIn(nearestPoint(mix([20, 60], [30, 40])))).toEqual([60, 40])
    expect(sum(valueIn(nearestPoint(mix([33.4, 33.4], [33.3, 33.3], [33.3, 33.3]))))).toBeCloseTo(100, 9)
    expect(sum(valueIn(nearestPoint(mix([1.4, 1.4], [64.4, 64.4], [34.2, 34.2]))))).toBeCloseTo(100, 9)
  })

  test('is at the highs where these sum to 100 on paper and to a little less in binary', () => {
    expect(33.4 + 33.3 + 33.3).toBeLessThan(100)
    const [first] = valueIn(nearestPoint(mix([33.2, 33.4], [33.3, 33.3], [33.3, 33.3])))
    expect(first).toBeCloseTo(33.4, 12)
  })

  law(
    'fits, sums to 100, and no other week that fits is nearer to the midpoints',
    [fc.integer({ min: 1, max: 6 }).chain((size) => fc.tuple(anyMix(size, 30), anyDice(size)))],
    { numRuns: 400 },
    ([shares, dice]) => {
      const nearest = valueIn(nearestPoint(shares))
      expect(sum(nearest)).toBeCloseTo(100, 9)
      expect(fits(shares, nearest)).toBe(true)
      const other = weekWithin(shares, dice)
      // Nearest in a convex set: from there, no step towards any other week of the set leads closer to the midpoints.
      const slope = shares.map(({ lowPercent, highPercent }, index) => {
        const [here, there] = [nearest[index] as number, other[index] as number]
        return (here - (lowPercent + highPercent) / 2) * (there - here)
      })
      expect(sum(slope)).toBeGreaterThanOrEqual(-1e-9)
      const distance = (week: readonly number[]) =>
        sum(shares.map((s, index) => ((week[index] as number) - (s.lowPercent + s.highPercent) / 2) ** 2))
      expect(distance(other)).toBeGreaterThanOrEqual(distance(nearest) - 1e-9)
    },
  )
})

describe('reachableRange', () => {
  test('of the guide’s shares: each can take all of its own range', () => {
    expect(guide.map((_, index) => valueIn(reachableRange(guide, index)))).toEqual([
      { min: 30, max: 40 },
      { min: 25, max: 35 },
      { min: 20, max: 30 },
      { min: 10, max: 20 },
    ])
  })

  test('is cut where the others cannot make up the rest', () => {
    const shares = mix([10, 90], [20, 30], [30, 40])
    expect(valueIn(reachableRange(shares, 0))).toEqual({ min: 30, max: 50 })
    expect(valueIn(reachableRange(mix([33.4, 40], [33.3, 33.3], [33.3, 33.3]), 0))).toEqual({ min: 33.4, max: 33.4 })
  })

  test('refuses an index without a share', () => {
    expect(() => reachableRange(guide, 4)).toThrow('there is no share at 4')
  })

  test('holds every week’s share, and both its ends belong to a week', () => {
    const cases = fc
      .integer({ min: 1, max: 6 })
      .chain((size) => fc.tuple(anyMix(size, 40), anyDice(size), fc.nat(size - 1)))
    fc.assert(
      fc.property(cases, ([shares, dice, index]) => {
        const range = valueIn(reachableRange(shares, index))
        const percent = weekWithin(shares, dice)[index] as number
        expect(percent >= range.min - 1e-6 && percent <= range.max + 1e-6).toBe(true)
        for (const end of [range.min, range.max]) {
          const fixed = shares.map((each, other) => (other === index ? share(end, end) : each))
          expect(feasibility(fixed).feasible).toBe(true)
        }
      }),
    )
  })
})

describe('moveShare', () => {
  const start = Object.freeze([33.75, 28.75, 23.75, 13.75])

  test('spreads the change over the others in proportion to their room', () => {
    // +5 for the first: the others have 3.75 each above their lows, so each gives a third.
    const raised = valueIn(moveShare(guide, start, 0, 38.75))
    expect(raised.map((percent) => percent.toFixed(4))).toEqual(['38.7500', '27.0833', '22.0833', '12.0833'])
    // Down from 40 to 30 where rooms above are 10, 20 and 0: 10 is split 1 : 2 : 0.
    const shares = mix([0, 60], [20, 30], [30, 50], [0, 10])
    const lowered = valueIn(moveShare(shares, [40, 20, 30, 10], 0, 30))
    expect(lowered[0]).toBe(30)
    expect(lowered[1]).toBeCloseTo(20 + 10 / 3, 12)
    expect(lowered[2]).toBeCloseTo(30 + 20 / 3, 12)
    expect(lowered[3]).toBe(10)
  })

  test('says which values are possible', () => {
    expect(moveShare(guide, start, 0, 41)).toEqual({
      kind: 'unknown',
      reason: 'out-of-range',
      why: '41% is not possible: with the other shares within their ranges, this one can be from 30% to 40%.',
    })
    const tight = mix([10, 90], [20, 30], [30, 30])
    expect(moveShare(tight, [45, 25, 30], 0, 60)).toMatchObject({
      why: '60% is not possible: with the other shares within their ranges, this one can be from 40% to 50%.',
    })
    expect(moveShare(tight, [45, 25, 30], 2, 31.255)).toMatchObject({
      why: expect.stringMatching(/^31\.2[56]% is not possible: .* this one can be only 30%\.$/),
    })
  })

  test('the move that changes nothing changes nothing, even where nothing can move', () => {
    expect(valueIn(moveShare(guide, start, 1, 28.75))).toEqual(start)
    expect(valueIn(moveShare(mix([40, 40], [60, 60]), [40, 60], 0, 40))).toEqual([40, 60])
    expect(valueIn(moveShare(mix([0, 100]), [100], 0, 100))).toEqual([100])
  })

  test('a request within a millionth of a percent of what is possible is taken as that', () => {
    expect(valueIn(moveShare(mix([40, 40], [60, 60]), [40, 60], 0, 40.0000002))).toEqual([40, 60])
    expect(valueIn(moveShare(mix([40, 40], [60, 60]), [40, 60], 0, 39.9999998))).toEqual([40, 60])
  })

  test('refuses a point that is no week of these shares, an index without a share and a share that is no number', () => {
    expect(() => moveShare(guide, [40, 35, 20, 10], 0, 30)).toThrow('this is not a week that fits the shares')
    expect(() => moveShare(guide, [50, 25, 15, 10], 0, 30)).toThrow(RangeError)
    expect(() => moveShare(guide, [40, 30, 30], 0, 30)).toThrow(RangeError)
    expect(() => moveShare(guide, [...start, 0], 0, 30)).toThrow(RangeError)
    expect(() => moveShare(guide, start, 4, 30)).toThrow(RangeError)
    expect(() => moveShare(guide, start, 0, Number.NaN)).toThrow('a share must be a finite number, not NaN')
  })

  test('keeps the sum and the bounds over many moves, sets what was asked, and refuses only what no week has', () => {
    const moves = (size: number) =>
      fc.array(fc.tuple(fc.nat(size - 1), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 20 })
    const cases = fc.integer({ min: 2, max: 6 }).chain((size) => fc.tuple(anyMix(size, 40), moves(size)))
    fc.assert(
      fc.property(cases, ([shares, steps]) => {
        let week = valueIn(nearestPoint(shares))
        for (const [index, part] of steps) {
          const reachable = valueIn(reachableRange(shares, index))
          const percent = reachable.min + part * (reachable.max - reachable.min)
          week = valueIn(moveShare(shares, Object.freeze(week), index, percent))
          expect(week[index]).toBeCloseTo(percent, 9)
          expect(sum(week)).toBeCloseTo(100, 6)
          expect(fits(shares, week)).toBe(true)
        }
      }),
    )
  })

  test('answers exactly where the asked share is reachable, and others never move against the change', () => {
    const asked = fc.integer({ min: 0, max: 100 })
    const cases = fc.integer({ min: 2, max: 5 }).chain((size) => fc.tuple(anyMix(size, 40), fc.nat(size - 1), asked))
    fc.assert(
      fc.property(cases, ([shares, index, percent]) => {
        const week = valueIn(nearestPoint(shares))
        const moved = moveShare(shares, week, index, percent)
        expect(moved.kind === 'known').toBe(contains(valueIn(reachableRange(shares, index)), percent))
        if (moved.kind === 'unknown') return
        const way = Math.sign((week[index] as number) - percent)
        moved.value.forEach((value, other) => {
          if (other !== index) expect((value - (week[other] as number)) * way).toBeGreaterThanOrEqual(-1e-9)
        })
      }),
    )
  })
})
