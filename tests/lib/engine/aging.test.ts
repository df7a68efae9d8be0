import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aged, agedSimply, daysIn, inPricesOf, medianGrowth, monthAfter, monthsUntil } from '@/lib/engine/aging'
import { law } from '../../law'
import { valueIn } from '../arbitraries'
import { smallOccupations, smallPrices } from '../market'

const anyUsd = fc.integer({ min: 30_000, max: 1_500_000 })
const anyRate = fc.double({ min: -0.2, max: 0.3, noNaN: true })
const anyMonths = fc.integer({ min: -60, max: 60 })

describe('aged', () => {
  test('compounds by the year', () => {
    // 100,000 × 1.1² and × √1.21.
    expect(aged(100_000, 0.1, 24)).toBeCloseTo(121_000, 6)
    expect(aged(100_000, 0.21, 6)).toBeCloseTo(110_000, 6)
    expect(aged(100_000, -0.1, 12)).toBeCloseTo(90_000, 6)
  })

  law(
    'there and back is where it began, and two steps are one',
    [anyUsd, anyRate, anyMonths, anyMonths],
    (usd, rate, first, then) => {
      expect(aged(aged(usd, rate, first), rate, -first) / usd).toBeCloseTo(1, 9)
      expect(aged(aged(usd, rate, first), rate, then) / aged(usd, rate, first + then)).toBeCloseTo(1, 9)
      expect(aged(usd, rate, 0)).toBe(usd)
    },
  )

  test.each([
    // The methods’ check of the simple form.
    [52_000, 9, 53_170],
    [53_000, 4, 53_530],
  ])('simply: $%i after %i months at 3 %% is $%i', (usd, months, expected) => {
    expect(agedSimply(usd, 0.03, months)).toBeCloseTo(expected, 6)
  })

  test.each([
    [Number.NaN, 0.03, 1],
    [1, Infinity, 1],
    [1, 0.03, Number.NaN],
    [1, -1, 1],
  ])('refuses %d at %d over %d months', (usd, rate, months) => {
    expect(() => aged(usd, rate, months)).toThrow(RangeError)
    expect(() => agedSimply(usd, rate, months)).toThrow(RangeError)
  })
})

describe('monthsUntil', () => {
  test.each([
    ['2024-04', '2024-04-15', 0],
    ['2024-04', '2027-01-15', 33],
    ['2024-04', '2024-04-30', 0.5],
    ['2024-04', '2024-05-01', 1 - 14 / 31],
    ['2024-02', '2024-02-29', 14 / 29],
    ['2024-04', '2024-03-15', -1],
    ['2025-01', '2024-12-15', -1],
  ])('from the middle of %s to %s is %d', (month, date, months) => {
    expect(monthsUntil(month, date)).toBeCloseTo(months, 12)
  })

  const days = fc.integer({ min: 0, max: 4000 }).map((count) => Date.UTC(2024, 0, 1) + count * 86_400_000)
  const iso = (day: number) => new Date(day).toISOString().slice(0, 10)

  law('rises with every day', [days], (day) => {
    expect(monthsUntil('2024-04', iso(day + 86_400_000))).toBeGreaterThan(monthsUntil('2024-04', iso(day)))
  })

  test.each(['2024-04', '2024-04-00', '2024-04-31', '2023-02-29', '2024-13-01', '2024-4-1', ''])(
    'refuses %j',
    (date) => {
      expect(() => monthsUntil('2024-01', date)).toThrow(RangeError)
    },
  )
})

test.each([
  ['2024-04', 0, '2024-04'],
  ['2024-04', 31, '2026-11'],
  ['2024-11', 1, '2024-12'],
  ['2025-01', -1, '2024-12'],
])('after %s %i months is %s', (month, months, later) => {
  expect(monthAfter(month, months)).toBe(later)
})

test.each(['2024', '2024-13', '2024-4', '2024-04-01', ''])('%j is no month', (month) => {
  expect(() => monthAfter(month, 1)).toThrow(RangeError)
  expect(() => monthsUntil(month, '2024-01-15')).toThrow(RangeError)
})

test.each([
  ['2024-02', 29],
  ['2023-02', 28],
  ['1900-02', 28],
  ['2000-02', 29],
  ['2024-04', 30],
  ['2024-12', 31],
])('%s has %i days', (month, days) => {
  expect(daysIn(month)).toBe(days)
})

describe('medianGrowth', () => {
  test('is the yearly growth over three years: 100,000 to 133,100 is 10 %', () => {
    expect(valueIn(medianGrowth(smallOccupations, 'site-reliability-engineer'))).toEqual({
      rate: expect.closeTo(0.1, 12),
      fromYear: 2021,
      toYear: 2024,
      firstUsd: 100_000,
      lastUsd: 133_100,
    })
  })

  test('is unknown where either median is', () => {
    const without = (year: number) => ({
      ...smallOccupations,
      occupations: smallOccupations.occupations.map((each) => ({
        ...each,
        wages: each.wages.filter((wages) => wages.year !== year),
      })),
    })
    for (const file of [without(2021), without(2024), { ...smallOccupations, years: [] }]) {
      expect(medianGrowth(file, 'site-reliability-engineer')).toMatchObject({ kind: 'unknown', reason: 'no-data' })
    }
  })
})

describe('inPricesOf', () => {
  test('is pay by the ratio of the two months’ index', () => {
    expect(valueIn(inPricesOf(smallPrices, 100_000, '2024-04', '2026-05'))).toBeCloseTo(110_000, 6)
    expect(valueIn(inPricesOf(smallPrices, 110_000, '2026-05', '2024-04'))).toBeCloseTo(100_000, 6)
  })

  test.each([
    ['2019-01', '2024-04', '2019-01'],
    ['2024-04', '2030-01', '2030-01'],
  ])('from %s to %s names the month that is missing', (from, to, missing) => {
    expect(inPricesOf(smallPrices, 1, from, to)).toMatchObject({
      reason: 'out-of-range',
      why: expect.stringContaining(missing),
    })
  })

  test('refuses pay that is no amount', () => {
    expect(() => inPricesOf(smallPrices, Number.NaN, '2024-04', '2024-05')).toThrow(RangeError)
  })
})
