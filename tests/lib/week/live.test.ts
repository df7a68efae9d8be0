import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holdShare, type LiveWeek, moveWeek, scaleEnd, startWeek } from '@/lib/week/live'
import { nearestPoint, type Share } from '@/lib/week/mix'
import { anyMix, valueIn } from '../arbitraries'

const mix = (...ends: [number, number][]): readonly Share[] =>
  Object.freeze(ends.map(([lowPercent, highPercent]) => Object.freeze({ lowPercent, highPercent })))
const guide = mix([30, 40], [25, 35], [20, 30], [10, 20])
const start = startWeek(guide, [33.75, 28.75, 23.75, 13.75])
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('startWeek', () => {
  test('holds nothing, and every share can take all of its range', () => {
    expect(start.held).toEqual([false, false, false, false])
    expect(start.possible).toEqual([
      { min: 30, max: 40 },
      { min: 25, max: 35 },
      { min: 20, max: 30 },
      { min: 10, max: 20 },
    ])
    expect(start.says).toBeNull()
  })

  test('a mix that no week fits breaks the contract', () => {
    expect(() => startWeek(mix([60, 70], [50, 60]), [60, 50])).toThrow(RangeError)
  })
})

describe('moveWeek', () => {
  test('takes a possible value, the others giving in proportion to their room', () => {
    const moved = moveWeek(guide, start, 0, 40)
    expect(moved.week.map((percent) => percent.toFixed(3))).toEqual(['40.000', '26.667', '21.667', '11.667'])
    expect(moved.says).toBeNull()
  })

  test('goes as far as it can towards an impossible one, and says why', () => {
    const moved = moveWeek(guide, start, 0, 45)
    expect(moved.week[0]).toBe(40)
    expect(moved.says).toBe(
      '45% is not possible: with the other shares within their ranges, this one can be from 30% to 40%.',
    )
    expect(moveWeek(guide, start, 0, 0).week[0]).toBe(30)
  })

  test('a week that does not fit breaks the contract', () => {
    expect(() => moveWeek(guide, { ...start, week: [1, 2, 3, 4] }, 0, 35)).toThrow(RangeError)
  })
})

describe('holdShare', () => {
  test('a held share leaves less for the others, and stays when they move', () => {
    const held = holdShare(guide, moveWeek(guide, start, 0, 40), 0, true)
    expect(held.possible[1]).toEqual({ min: 25, max: 30 })
    const moved = moveWeek(guide, held, 1, 35)
    expect(moved.week).toEqual([40, 30, 20, 10])
    expect(moved.says).toMatch(/^35% is not possible/)
  })

  test('letting go gives the room back', () => {
    const held = holdShare(guide, start, 0, true)
    expect(holdShare(guide, held, 0, false)).toEqual(start)
  })
})

test('whatever is moved or held, the week fits its ranges and sums to 100', () => {
  const act = fc.record({ index: fc.nat(3), percent: fc.integer({ min: 0, max: 100 }), hold: fc.boolean() })
  fc.assert(
    fc.property(anyMix(4, 30), fc.array(act, { maxLength: 12 }), (shares, acts) => {
      const begin = startWeek(shares, valueIn(nearestPoint(shares)))
      acts.reduce<LiveWeek>((state, { index, percent, hold }) => {
        const next = hold
          ? holdShare(shares, state, index, !state.held[index])
          : moveWeek(shares, state, index, percent)
        expect(sum(next.week)).toBeCloseTo(100, 6)
        next.week.forEach((value, at) => {
          expect(value).toBeGreaterThanOrEqual((shares[at]?.lowPercent ?? 0) - 1e-6)
          expect(value).toBeLessThanOrEqual((shares[at]?.highPercent ?? 0) + 1e-6)
          if (state.held[at] && at !== index) expect(value).toBeCloseTo(state.week[at] ?? Number.NaN, 6)
        })
        return next
      }, begin)
    }),
  )
})

test('the scale leaves room to the right of the widest range and never passes 100', () => {
  expect(scaleEnd(guide)).toBe(50)
  expect(scaleEnd(mix([0, 33], [67, 100]))).toBe(100)
})
