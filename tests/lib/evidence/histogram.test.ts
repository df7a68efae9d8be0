import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellsFrom, countIn, noCells } from '@/lib/evidence/cells'
import { beyond, bins, binUsd, distributionRange, dots } from '@/lib/evidence/histogram'
import { law } from '../../law'
import { anyWage, anyWages } from '../arbitraries'

const anyCells = anyWages.map(cellsFrom)
const anyAxis = fc
  .tuple(fc.nat(20), fc.integer({ min: 1, max: 20 }))
  .map(([low, width]) => ({ low: low * 20_000, high: (low + width) * 20_000 }))

describe('the range of an axis', () => {
  test('lies on steps of $20,000 around what it holds', () => {
    expect(distributionRange([cellsFrom([101_000, 199_000])], [])).toEqual({ lowUsd: 100_000, highUsd: 200_000 })
    expect(distributionRange([], [139_999, 241_000])).toEqual({ lowUsd: 120_000, highUsd: 260_000 })
  })

  test('has room above an amount on its upper end, since bins leave theirs out', () => {
    expect(distributionRange([cellsFrom([100_000, 200_000])], [])).toEqual({ lowUsd: 100_000, highUsd: 220_000 })
  })

  test('is at least $80,000 wide', () => {
    expect(distributionRange([cellsFrom([150_000])], [])).toEqual({ lowUsd: 140_000, highUsd: 220_000 })
  })

  test('holds an offer near the pay, and not one that would crush it', () => {
    const pay = [cellsFrom([100_000, 190_000])]
    expect(distributionRange(pay, [], 285_000)).toEqual({ lowUsd: 100_000, highUsd: 300_000 })
    expect(distributionRange(pay, [], 286_000)).toEqual({ lowUsd: 100_000, highUsd: 200_000 })
    expect(distributionRange(pay, [], 67_000)).toEqual({ lowUsd: 60_000, highUsd: 200_000 })
    expect(distributionRange(pay, [], 66_000)).toEqual({ lowUsd: 100_000, highUsd: 200_000 })
  })

  test('of nothing is a usual one', () => {
    expect(distributionRange([], [])).toEqual({ lowUsd: 60_000, highUsd: 260_000 })
    expect(distributionRange([noCells], [])).toEqual({ lowUsd: 60_000, highUsd: 260_000 })
  })

  test('leaves out the last fiftieth at either end', () => {
    // Of 101, two may be passed before the third counts as the end.
    const wages = [30_000, 30_000, ...Array<number>(97).fill(150_000), 900_000, 900_000]
    expect(distributionRange([cellsFrom(wages)], [])).toEqual({ lowUsd: 140_000, highUsd: 220_000 })
    expect(distributionRange([cellsFrom([30_000, ...wages])], [])).toEqual({ lowUsd: 20_000, highUsd: 160_000 })
    expect(distributionRange([cellsFrom([...wages, 900_000])], [])).toEqual({ lowUsd: 140_000, highUsd: 920_000 })
    // Two of a hundred are a fiftieth.
    expect(distributionRange([cellsFrom(wages.slice(0, 100))], [])).toEqual({ lowUsd: 140_000, highUsd: 220_000 })
  })

  law(
    'holds the middle 96% of every distribution and every mark',
    [fc.array(anyCells, { maxLength: 3 }), fc.array(anyWage, { maxLength: 3 })],
    (all, also) => {
      const { lowUsd, highUsd } = distributionRange(all, also)
      expect([lowUsd % 20_000, highUsd % 20_000]).toEqual([0, 0])
      for (const usd of also) expect(lowUsd <= usd && usd < highUsd).toBe(true)
      for (const cells of all) {
        const { below, above } = beyond(cells, lowUsd, highUsd)
        expect(Math.max(below, above)).toBeLessThanOrEqual(0.02 * countIn(cells))
      }
    },
  )
})

describe('bins', () => {
  test('hold their low end and not their high one', () => {
    const found = bins(cellsFrom([100_000, 109_000, 110_000, 130_000]), 100_000, 120_000)
    expect(found).toEqual([
      { fromUsd: 100_000, toUsd: 110_000, count: 2, share: 0.5 },
      { fromUsd: 110_000, toUsd: 120_000, count: 1, share: 0.25 },
    ])
  })

  law('and what lies beyond make up the sample', [anyCells, anyAxis], (cells, { low, high }) => {
    const found = bins(cells, low, high)
    const { below, above } = beyond(cells, low, high)
    expect(found).toHaveLength((high - low) / binUsd)
    expect(found.reduce((sum, { count }) => sum + count, below + above)).toBe(countIn(cells))
    for (const { fromUsd, toUsd, count, share } of found) {
      const inside = cells.usd.map((usd, index) => (fromUsd <= usd && usd < toUsd ? (cells.counts[index] ?? 0) : 0))
      expect(count).toBe(inside.reduce((sum, each) => sum + each, 0))
      expect(share).toBe(count / countIn(cells))
    }
  })
})

test('beyond an axis lies what is under its low end, and what is at its high end or over', () => {
  expect(beyond(cellsFrom([99_000, 100_000, 119_000, 120_000, 121_000]), 100_000, 120_000)).toEqual({
    below: 1,
    above: 2,
  })
})

describe('dots', () => {
  const axis = { low: 100_000, high: 200_000 }

  test('stand on steps of $5,000, one above the other', () => {
    expect(dots(cellsFrom([124_000, 125_000, 125_000, 128_000]), axis)).toEqual([
      { at: 0.25, row: 0, usd: 125_000 },
      { at: 0.25, row: 1, usd: 125_000 },
      { at: 0.25, row: 2, usd: 125_000 },
      { at: 0.3, row: 0, usd: 130_000 },
    ])
  })

  law(
    'are drawn of the whole sample but for what lies beyond the axis',
    [anyCells, anyAxis],
    (cells, { low, high }) => {
      const found = dots(cells, { low, high })
      const { below, above } = beyond(cells, low, high)
      expect(found).toHaveLength(countIn(cells) - below - above)
      expect(new Set(found.map(({ usd, row }) => `${usd} ${row}`)).size).toBe(found.length)
      for (const { at, row, usd } of found) {
        expect(at).toBeCloseTo((usd - low) / (high - low), 12)
        expect(at >= 0 && at <= 1).toBe(true)
        expect(row === 0 || found.some((other) => other.usd === usd && other.row === row - 1)).toBe(true)
      }
    },
  )
})
