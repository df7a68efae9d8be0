import { describe, expect, test } from 'vitest'
import { evidence, evidenceBook } from '@/lib/evidence/book'
import { cellsFrom, cellsOf, noCells } from '@/lib/evidence/cells'
import { aheadIn, duelSpread, outEarns, outEarnsIn, outEarnsInterval } from '@/lib/evidence/out-earns'
import { outEarnsUniform } from '@/lib/pay/bands'
import { law } from '../../law'
import { anyRange, anyWages, valueIn } from '../arbitraries'
import { smallFilings, smallPostings } from '../market'

const pe = Object.freeze({ lowUsd: 140_000, highUsd: 200_000 })
const sre = Object.freeze({ lowUsd: 140_000, highUsd: 190_000 })
const be = Object.freeze({ lowUsd: 130_000, highUsd: 180_000 })

test('the guide’s bands, if pay were uniform in each: SRE > PE .417, BE > PE .267, BE > SRE .32', () => {
  // SRE > PE: both start at 140, so the triangle 50·50/2 of the rectangle 50·60. BE over either: the triangle 40·40/2.
  expect(outEarnsUniform(sre, pe)).toBeCloseTo(1250 / 3000, 12)
  expect(outEarnsUniform(be, pe)).toBeCloseTo(800 / 3000, 12)
  expect(outEarnsUniform(be, sre)).toBe(0.32)
})

test('bands that do not meet decide it', () => {
  const low = { lowUsd: 90_000, highUsd: 120_000 }
  expect(outEarnsUniform(pe, low)).toBe(1)
  expect(outEarnsUniform(low, pe)).toBe(0)
})

test('one band inside another: the share of the wide band below its middle', () => {
  // Against 100–300, every draw from 190–220 beats (x − 100)/200 of it: at the mean 205, .525.
  expect(outEarnsUniform({ lowUsd: 190, highUsd: 220 }, { lowUsd: 100, highUsd: 300 })).toBeCloseTo(0.525, 12)
})

law('one of the two always out-earns the other, and a band against itself is even', [anyRange, anyRange], (a, b) => {
  expect(outEarnsUniform(a, b) + outEarnsUniform(b, a)).toBeCloseTo(1, 12)
  expect(outEarnsUniform(a, b)).toBeGreaterThanOrEqual(0)
  expect(outEarnsUniform(a, a)).toBe(0.5)
})

law('it agrees with counting pairs on a fine grid', [anyRange, anyRange], { numRuns: 20 }, (a, b) => {
  const steps = Array.from({ length: 500 }, (_, index) => (index + 0.5) / 500)
  const draws = (range: typeof a) => steps.map((step) => range.lowUsd + step * (range.highUsd - range.lowUsd))
  const against = draws(b)
  const wins = draws(a).reduce((sum, pay) => sum + against.filter((other) => other < pay).length, 0)
  expect(Math.abs(outEarnsUniform(a, b) - wins / 500 ** 2)).toBeLessThan(0.005)
})

test('a range that does not rise is refused', () => {
  expect(() => outEarnsUniform({ lowUsd: 2, highUsd: 1 }, pe)).toThrow(RangeError)
  expect(() => outEarnsUniform(pe, { lowUsd: 1, highUsd: 1 })).toThrow(RangeError)
})

describe('outEarns, from cells', () => {
  test('counts pairs, ties as a half', () => {
    // 100 beats none of 100, 200; ties with one. 200 beats one and ties with one: (½ + 1½) ÷ 4.
    expect(outEarns(cellsFrom([100, 200]), cellsFrom([100, 200]))).toBe(0.5)
    // 150 beats 100 of three, ties with 150: 1½ ÷ 3.
    expect(outEarns(cellsFrom([150]), cellsFrom([100, 150, 300]))).toBe(0.5)
    expect(outEarns(cellsFrom([150]), cellsFrom([200, 300]))).toBe(0)
    expect(outEarns(cellsFrom([150]), cellsFrom([100, 120]))).toBe(1)
  })

  law('is the share of all pairs that A wins, as comparing each with each gives it', [anyWages, anyWages], (a, b) => {
    const rounded = (wages: readonly number[]) => wages.map((wage) => Number(wage.toPrecision(3)))
    const wins = rounded(a).flatMap((x) => rounded(b).map((y) => (x > y ? 1 : x === y ? 0.5 : 0)))
    const share = wins.reduce<number>((sum, win) => sum + win, 0) / wins.length
    expect(outEarns(cellsFrom(a), cellsFrom(b))).toBeCloseTo(share, 12)
  })

  test('refuses a side without observations', () => {
    expect(() => outEarns(noCells, cellsFrom([1]))).toThrow(RangeError)
    expect(() => outEarns(cellsFrom([1]), noCells)).toThrow(RangeError)
  })
})

describe('the interval', () => {
  const manyWages = anyWages.filter(({ length }) => length >= 2)
  const rated = (counts: readonly number[]) =>
    cellsOf(counts.map((count, index): [number, number] => [index + 1, count]))

  test('is that of Stata’s manual, [R] roctab, on the tomographies of Hanley & McNeil 1982', () => {
    // 51 diseased and 58 healthy by five ratings: area .8932, standard error (DeLong) .0307, 95 % .83295–.95339.
    const interval = outEarnsInterval(rated([3, 2, 2, 11, 33]), rated([33, 6, 6, 11, 2]))
    expect(interval.at).toBeCloseTo(0.8932, 4)
    expect(interval.low).toBeCloseTo(0.83295, 5)
    expect(interval.high).toBeCloseTo(0.95339, 5)
  })

  test('is close to the middle 95 % of a bootstrap', () => {
    let state = 7
    // Park & Miller’s minimal standard generator.
    const random = () => {
      state = (state * 48_271) % 2_147_483_647
      return state / 2_147_483_647
    }
    const draw = (of: readonly number[]) => of.map(() => of[Math.floor(random() * of.length)] as number)
    const a = Array.from({ length: 60 }, () => 100 + Math.round(80 * random()))
    const b = Array.from({ length: 40 }, () => 110 + Math.round(80 * random()))
    const drawn = Array.from({ length: 4000 }, () => outEarns(cellsFrom(draw(a)), cellsFrom(draw(b))))
    const sorted = drawn.sort((x, y) => x - y)
    const interval = outEarnsInterval(cellsFrom(a), cellsFrom(b))
    expect(Math.abs(interval.low - (sorted[100] as number))).toBeLessThan(0.01)
    expect(Math.abs(interval.high - (sorted[3900] as number))).toBeLessThan(0.01)
  })

  law('holds the chance, within 0 to 1, and turns over with the sides', [manyWages, manyWages], (one, other) => {
    const [a, b] = [cellsFrom(one), cellsFrom(other)]
    const [ab, ba] = [outEarnsInterval(a, b), outEarnsInterval(b, a)]
    expect(ab.at).toBe(outEarns(a, b))
    expect(0 <= ab.low && ab.low <= ab.at && ab.at <= ab.high && ab.high <= 1).toBe(true)
    expect(ab.low).toBeCloseTo(1 - ba.high, 12)
    expect(ab.high).toBeCloseTo(1 - ba.low, 12)
    const turned = { a: 'b', b: 'a' } as const
    const ahead = aheadIn(ab)
    // Half a percent beyond one half the two sides may round apart.
    if (Math.abs(ab.low - 0.505) > 1e-9 && Math.abs(ab.high - 0.495) > 1e-9)
      expect(aheadIn(ba)).toBe(ahead && turned[ahead])
  })

  test('of one side that wins every pair is not a point', () => {
    // Wilson at 1 of 10: 1 ÷ (1 + 1.96² ÷ 10) = .722.
    const won = outEarnsInterval(cellsFrom(Array(10).fill(200)), cellsFrom(Array(30).fill(100)))
    expect(won).toMatchObject({ at: 1, high: 1 })
    expect(won.low).toBeCloseTo(0.7225, 4)
  })

  test.each([
    [0.51, 0.6, 'a'],
    [0.4, 0.49, 'b'],
    // Shown as 50–60% and 40–50%.
    [0.504, 0.6, null],
    [0.4, 0.496, null],
    [0.4, 0.6, null],
  ] as const)('from %d to %d %s is ahead', (low, high, ahead) => {
    expect(aheadIn({ at: (low + high) / 2, low, high })).toBe(ahead)
  })

  test('a role against itself is never ahead', () => {
    const cells = cellsFrom([100, 120, 150, 150])
    expect(aheadIn(outEarnsInterval(cells, cells))).toBeNull()
  })

  test('needs two observations on both sides', () => {
    expect(() => outEarnsInterval(cellsFrom([1]), cellsFrom([1, 2]))).toThrow(RangeError)
    expect(() => duelSpread(cellsFrom([1, 2]), cellsFrom([1]))).toThrow(RangeError)
  })
})

describe('outEarnsIn', () => {
  const all = { role: 'site-reliability-engineer', level: 'all', place: 'US', year: 'all' } as const
  const filings = evidenceBook(smallFilings)
  const [country, california] = [evidence(filings, all), evidence(filings, { ...all, place: 'US-CA' })]

  test('is the chance from the cells where both sides have ten and ten', () => {
    expect(valueIn(outEarnsIn(country, california))).toEqual(
      outEarnsInterval(country.cells ?? noCells, california.cells ?? noCells),
    )
  })

  test('is unknown where either side has fewer, of observations or employers', () => {
    const texas = evidence(filings, { ...all, place: 'US-TX' })
    for (const answer of [outEarnsIn(country, texas), outEarnsIn(texas, country)]) {
      expect(answer).toMatchObject({
        kind: 'unknown',
        reason: 'small-sample',
        why: expect.stringContaining('4 employers'),
      })
    }
    const none = evidence(filings, { ...all, role: 'embedded-engineer' })
    expect(outEarnsIn(country, none)).toMatchObject({ kind: 'unknown', reason: 'no-data' })
  })

  test('refuses two sources', () => {
    const other = evidence(evidenceBook(smallPostings), all)
    expect(() => outEarnsIn(country, other)).toThrow('filings and postings-aijobs are two populations')
  })
})
