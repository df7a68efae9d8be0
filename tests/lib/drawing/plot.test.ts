import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Axis,
  isDark,
  labeledBar,
  payAxis,
  percentAxis,
  percentLength,
  placeOn,
  rampClass,
} from '@/lib/drawing/plot'
import { formatUsd } from '@/lib/words/format'
import { law } from '../../law'
import { anyRange } from '../arbitraries'

const anyAxis = anyRange.map(({ lowUsd, highUsd }) => Object.freeze({ low: lowUsd, high: highUsd }))

/** Ticks start at the low end, end at the high end, and stand evenly. */
function checkTicks({ low, high, ticks }: Axis, step: number): void {
  expect(ticks.length).toBe((high - low) / step + 1)
  expect([ticks[0]?.at, ticks.at(-1)?.at]).toEqual([0, 1])
  for (const [index, tick] of ticks.entries()) {
    expect(tick.at).toBeCloseTo(placeOn({ low, high }, low + index * step), 12)
  }
}

describe('a place on an axis', () => {
  law(
    'is 0 at the low end, 1 at the high end, and between them for values between',
    [anyAxis, fc.double({ min: 0, max: 1, noNaN: true })],
    (axis, part) => {
      expect(placeOn(axis, axis.low)).toBe(0)
      expect(placeOn(axis, axis.high)).toBe(1)
      const place = placeOn(axis, Math.min(axis.high, axis.low + part * (axis.high - axis.low)))
      expect(place).toBeGreaterThanOrEqual(0)
      expect(place).toBeLessThanOrEqual(1)
    },
  )
})

describe('an axis of pay', () => {
  law(
    'has room of at least half a step on both sides and of less than two, on whole steps',
    [anyRange],
    ({ lowUsd, highUsd }) => {
      const axis = payAxis(lowUsd, highUsd, formatUsd)
      for (const room of [lowUsd - axis.low, axis.high - highUsd]) {
        expect(room).toBeGreaterThanOrEqual(10_000)
        expect(room).toBeLessThan(40_000)
      }
      expect([Math.abs(axis.low % 20_000), axis.high % 20_000]).toEqual([0, 0])
      checkTicks(axis, 20_000)
    },
  )

  test('labels every step with its own amount', () => {
    const { low, ticks } = payAxis(130_000, 200_000, formatUsd)
    expect(ticks.map((tick) => tick.label)).toEqual(ticks.map((_, index) => `$${low / 1000 + index * 20}k`))
  })
})

describe('an axis of percent', () => {
  law(
    'starts at 0, leaves a quarter for the label of the highest share, and never goes beyond 100',
    [fc.double({ min: 0, max: 100, noNaN: true })],
    (highest) => {
      const axis = percentAxis(highest)
      expect([axis.low, axis.high % 10]).toEqual([0, 0])
      expect(axis.high).toBeGreaterThanOrEqual(highest)
      expect(axis.high).toBeLessThanOrEqual(100)
      expect(axis.high === 100 || highest <= 0.75 * axis.high + 1e-9).toBe(true)
      expect(axis.high - highest / 0.75).toBeLessThan(10 + 1e-9)
      checkTicks(axis, 10)
    },
  )

  test('labels its tens', () => {
    expect(percentAxis(40).ticks.map((tick) => tick.label)).toEqual(['0%', '10%', '20%', '30%', '40%', '50%', '60%'])
  })
})

const bar120 = Object.freeze({ low: 120, high: 150, y: 9, height: 16, paint: 'seq-1' as const })

test('a labelled bar spans its values and carries its labels outside', () => {
  const axis = Object.freeze({ low: 100, high: 200, ticks: [] })
  const [bar, low, high] = labeledBar(axis, { ...bar120, labels: ['from', 'to'] })
  expect(bar).toMatchObject({ kind: 'rect', x: 0.2, y: 9, height: 16, paint: 'seq-1' })
  expect(bar?.kind === 'rect' && bar.width).toBeCloseTo(0.3, 12)
  expect(low).toMatchObject({ kind: 'text', x: 0.2, anchor: 'end', text: 'from' })
  expect(high).toMatchObject({ kind: 'text', x: 0.5, anchor: 'start', text: 'to' })
  expect(low?.kind === 'text' && low.dx < 0).toBe(true)
  expect(high?.kind === 'text' && high.dx > 0).toBe(true)
})

test('an end of a bar without words has no text', () => {
  const axis = Object.freeze({ low: 100, high: 200, ticks: [] })
  expect(labeledBar(axis, { ...bar120, labels: ['', 'to'] }).map(({ kind }) => kind)).toEqual(['rect', 'text'])
})

test('a share of a width is a length to a hundredth of a percent', () => {
  expect([0, 1 / 3, 1].map(percentLength)).toEqual(['0%', '33.33%', '100%'])
})

describe('the ramp', () => {
  test('is dark in its last two classes', () => {
    const steps = ['seq-1', 'seq-2', 'seq-3', 'seq-4', 'seq-5'] as const
    expect(steps.filter(isDark)).toEqual(['seq-4', 'seq-5'])
  })

  test('is cut at .2, .4, .6 and .8, each cut belonging to the class above', () => {
    const shares = [0, 0.19, 0.2, 0.39, 0.4, 0.59, 0.6, 0.79, 0.8, 1]
    expect(shares.map((share) => Number(rampClass(share).at(-1)))).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
  })
})
