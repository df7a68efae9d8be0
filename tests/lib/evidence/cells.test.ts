import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  amountAt,
  type Cells,
  cellsFrom,
  cellsOf,
  countIn,
  mergeCells,
  noCells,
  percentileOf,
  rankOf,
  roundWage,
} from '@/lib/evidence/cells'
import { percentile, percentileRank } from '@/lib/value/percentile'
import { law } from '../../law'
import { anyWage, anyWages } from '../arbitraries'

const anyShare = fc.double({ min: 0, max: 1, noNaN: true })
const anyCells = anyWages.map((wages) => Object.freeze(cellsFrom(wages)))
const expanded = ({ usd, counts }: Cells) =>
  usd.flatMap((at, index) => Array.from({ length: counts[index] as number }, () => at))

describe('roundWage', () => {
  test.each([
    [149_632, 150_000],
    [150_000, 150_000],
    [149_500, 150_000],
    [149_499.99, 149_000],
    [99_949, 99_900],
    [99_950, 100_000],
    [1_004_999, 1_000_000],
    [1_005_000, 1_010_000],
    [52_345.67, 52_300],
  ])('%d is %d', (usd, rounded) => {
    expect(roundWage(usd)).toBe(rounded)
  })

  law('is at most 0.5 % off, and rounding again changes nothing', [anyWage], (usd) => {
    expect(Math.abs(roundWage(usd) - usd) / usd).toBeLessThanOrEqual(0.005)
    expect(roundWage(roundWage(usd))).toBe(roundWage(usd))
  })

  test.each([0, -1, Number.NaN, Infinity])('refuses %d', (usd) => {
    expect(() => roundWage(usd)).toThrow(new RangeError(`a wage must be a finite amount above zero, not ${usd}`))
  })
})

describe('cells', () => {
  test('count wages by rounded amount, rising', () => {
    const wages = Object.freeze([150_000, 149_632, 120_000, 150_400])
    expect(cellsFrom(wages)).toEqual({ usd: [120_000, 150_000], counts: [1, 3] })
  })

  law('of pairs are those of the wages they count', [anyCells], (cells) => {
    const pairs = cells.usd.map((usd, index) => [usd, cells.counts[index] as number] as const)
    expect(cellsOf(pairs)).toEqual(cells)
    expect(cellsFrom(expanded(cells))).toEqual(cells)
  })

  test.each([
    [[2, 2], 1, /must rise: 2 stands after 2/],
    [[3, 2], 1, /must rise: 2 stands after 3/],
    [[0], 1, /must rise: 0/],
    [[Number.NaN], 1, /must rise/],
    [[Infinity], 1, /must rise/],
    [[1], 0, /0 is no count/],
    [[1], 1.5, /1.5 is no count/],
  ] as const)('refuse the amounts %j, each counted %d', (amounts, count, why) => {
    expect(() => cellsOf(amounts.map((usd) => [usd, count]))).toThrow(why)
  })

  law('merged are the cells of all the wages together', [fc.array(anyWages, { maxLength: 5 })], (parts) => {
    expect(mergeCells(parts.map(cellsFrom))).toEqual(cellsFrom(parts.flat()))
  })

  law('give the observation at each rank, and none beyond', [anyCells], (cells) => {
    const n = countIn(cells)
    expect(Array.from({ length: n }, (_, index) => amountAt(cells, index + 1))).toEqual(expanded(cells))
    for (const rank of [0, n + 1, 0.5, Number.NaN]) expect(() => amountAt(cells, rank)).toThrow(RangeError)
  })
})

describe('percentileOf', () => {
  test('is the type 7 fixture: 3, 6, 7, 8, 8, 10, 13, 15, 16, 20 at .25 is 7.25', () => {
    const cells = cellsOf(([3, 6, 7, 8, 10, 13, 15, 16, 20] as const).map((usd) => [usd, usd === 8 ? 2 : 1]))
    expect(percentileOf(cells, 0.25)).toBe(7.25)
  })

  law('equals the percentile of the observations written out', [anyCells, anyShare], (cells, p) => {
    expect(percentileOf(cells, p)).toBe(percentile(expanded(cells), p))
  })

  test('refuses an empty sample and a share that is none', () => {
    expect(() => percentileOf(noCells, 0.5)).toThrow('a percentile needs at least one observation')
    expect(() => percentileOf(cellsFrom([1]), 1.01)).toThrow('p must be a share from 0 to 1, not 1.01')
    expect(() => percentileOf(cellsFrom([1]), Number.NaN)).toThrow(RangeError)
  })
})

describe('rankOf', () => {
  test('is the share below plus half the share equal', () => {
    const cells = cellsFrom([100_000, 150_000, 150_000, 200_000])
    expect(rankOf(cells, 150_000)).toBe(0.5)
    expect(rankOf(cells, 100_000)).toBe(0.125)
    expect(rankOf(cells, 150_001)).toBe(0.75)
  })

  law('equals the percentile rank among the observations written out', [anyCells, anyWage], (cells, usd) => {
    expect(rankOf(cells, usd)).toBeCloseTo(percentileRank(expanded(cells), usd), 12)
  })

  test('refuses an empty sample and an amount that is no number', () => {
    expect(() => rankOf(noCells, 1)).toThrow('a rank needs at least one observation')
    expect(() => rankOf(cellsFrom([1]), Number.NaN)).toThrow('the ranked amount must be a number')
  })
})
