import { describe, expect, test } from 'vitest'
import { quoteModelSchema } from '@/data/schema/quote'
import { effectsOf, shapeOf } from '@/lib/engine/model'
import { quoteModel } from '@/pipeline/quotes/model'
import { observed } from './observation'

const nothing = () => 0
const several = (usd: number, n: number) => Array.from({ length: n }, (_, index) => usd * (0.8 + (0.4 * index) / n))

describe('the year that quotes of advertisements stand for', () => {
  const in2 = (counts: Readonly<Record<number, number>>) =>
    quoteModel(
      'postings-aijobs',
      Object.entries(counts).flatMap(([year, n]) =>
        observed(several(150_000, n), { where: year, year: Number(year), employer: null }),
      ),
      nothing,
      null,
    ).reference

  test.each([
    ['the last', { 2022: 4, 2023: 8, 2024: 9 }, { month: '2024-07', year: 2024 }],
    ['the last with half of the year before', { 2023: 8, 2024: 4 }, { month: '2024-07', year: 2024 }],
    ['the one before, where the last is just begun', { 2023: 8, 2024: 3 }, { month: '2023-07', year: 2023 }],
    ['further back, where both are', { 2022: 9, 2023: 4, 2024: 1 }, { month: '2022-07', year: 2022 }],
    ['the only one', { 2024: 1 }, { month: '2024-07', year: 2024 }],
    // The source ends in January 2025.
    ['a year that ends before its July', { 2024: 2, 2025: 3 }, { month: '2025-01', year: 2025 }],
  ])('is %s', (_, counts, expected) => {
    expect(in2(counts)).toEqual(expected)
  })
})

const everywhere = { name: 'US', expected: () => 0 }

describe('a model', () => {
  const filings = [
    ...observed(several(100_000, 40), { where: 'US-TX' }),
    ...observed(several(150_000, 40), { where: 'US-CA' }),
    ...observed(several(130_000, 40), { where: 'US-TX', level: 'staff' }),
    ...observed([400_000], { where: 'US-CA', level: 'staff' }),
  ]
  const role = 'site-reliability-engineer'
  const model = quoteModel('filings', filings, nothing, everywhere)
  const median = (level: string, where: string) => shapeOf(model, effectsOf(model, { role, level, where }) ?? []).median

  test('counts what each group has, and the country beside the states', () => {
    expect(quoteModelSchema.parse(model)).toEqual(model)
    expect(model.base.n).toBe(121)
    expect(model.effects.where['US-CA']?.slice(0, 2)).toEqual([41, 40])
    expect(model.effects.cell[`${role} staff US-CA`]?.slice(0, 2)).toEqual([1, 1])
    expect(model.effects.cell[`${role} senior US`]?.slice(0, 2)).toEqual([80, 40])
  })

  test('tells places and levels apart, and leans where little was seen', () => {
    expect(median('senior', 'US-TX')).toBeLessThan(median('senior', 'US'))
    expect(median('senior', 'US')).toBeLessThan(median('senior', 'US-CA'))
    // Staff are paid 1.3 times the others in Texas, California half as much again: $195,000. One filing of $400,000 there
    // moves it less than half of the way.
    expect(median('staff', 'US-CA')).toBeGreaterThan(median('senior', 'US-CA'))
    expect(median('staff', 'US-CA')).toBeLessThan(297_500)
  })

  test('of one observation is a model still', () => {
    expect(() => quoteModelSchema.parse(quoteModel('filings', observed([150_000]), nothing, everywhere))).not.toThrow()
  })

  test('leaves to the place what is expected of it', () => {
    const expected = ({ where }: { where: string }) => Math.log(where === 'US-CA' ? 1.5 : 1)
    const leaning = quoteModel('filings', filings, expected, null)
    const [plain, left] = [model, leaning].map(({ effects }) => effects.where['US-CA']?.[2] as number)
    expect(Math.abs(Math.log(left as number))).toBeLessThan(Math.abs(Math.log(plain as number)) / 2)
  })

  // Half of the filings are of a place that is expected to pay twice as much, and on average they are where it pays half as much
  // again (a logarithm): taken there, all are paid alike, and the country has the gaps of one place.
  test('has for the country what its places are paid where they are on average', () => {
    const expected = ({ where }: { where: string }) => (where === 'US-CA' ? Math.log(2) : 0)
    const all = [...observed(several(100_000, 40), { where: 'US-TX' }), ...observed(several(200_000, 40))]
    const apart = quoteModel('filings', all, expected, everywhere)
    const taken = quoteModel('filings', all, expected, { name: 'US', expected: () => Math.log(2) / 2 })
    const shape = (of: typeof apart) => shapeOf(of, effectsOf(of, { role, level: 'senior', where: 'US' }) ?? [])
    // 100,000 × √2, and at the place of no expectation 100,000.
    expect(shape(taken).median / 141_421).toBeCloseTo(1, 1)
    expect(shape(apart).median / 100_000).toBeCloseTo(1, 1)
    expect(Math.max(...shape(taken).gaps)).toBeLessThan(0.25)
  })

  // Of five from one employer two are 40 %, of eight two are 25 % and not over; of four any share is of too few.
  test('names the cells of five and more that one employer has over a quarter of', () => {
    const of = (n: number, own: number, where: string) => [
      ...observed(several(120_000, own), { where, employer: 'ACME' }),
      ...observed(several(120_000, n - own), { where }),
    ]
    const all = [...of(5, 2, 'US-CA'), ...of(8, 2, 'US-TX'), ...of(4, 3, 'US-NY')]
    // In the country ACME has seven of seventeen.
    expect(quoteModel('filings', all, nothing, everywhere).concentrated).toEqual({
      [`${role} senior US-CA`]: 0.4,
      [`${role} senior US`]: 0.41176,
    })
  })
})
