import { describe, expect, test } from 'vitest'
import { market } from '@/data'
import type { EffectTuple, QuoteModel } from '@/data/schema/quote'
import { modelPredictor, occupationPredictor, quotedMedian, rawPredictor } from '@/pipeline/quotes/predictors'
import { smallOccupations } from '../../lib/market'
import { madeModel } from '../../lib/quote-model'
import { observed } from './observation'

const role = 'site-reliability-engineer'
const asked = { role, level: 'senior', where: 'US-CA' } as const

describe('raw percentiles', () => {
  // METHODS' fixture of type 7: its quarter is 7.25; ten wages.
  const ten = [3, 6, 7, 8, 8, 10, 13, 15, 16, 20]
  const training = [
    ...observed(ten, { where: 'US-CA' }),
    ...observed(
      ten.slice(1).map((usd) => usd + 100),
      { where: 'US-TX' },
    ),
    ...observed([1000], { level: 'mid' }),
  ]

  test('of a cell are its own from ten on', () => {
    const cell = rawPredictor('cell', training)
    expect(cell(asked)).toEqual({ p10: 5.7, p25: 7.25, p50: 9, p75: 14.5, p90: 16.4 })
    // Texas has nine: those of role and level, nineteen in all, of which the tenth is 20.
    expect(cell({ ...asked, where: 'US-TX' })?.p50).toBe(20)
    expect(cell({ ...asked, where: 'US-TX' })).toEqual(rawPredictor('role-level', training)(asked))
  })

  test('of a thin level are those of its role, all twenty', () => {
    const mid = rawPredictor('role-level', training)({ ...asked, level: 'mid' })
    expect(mid).toEqual(rawPredictor('role', training)(asked))
    expect(mid?.p50).toBe((20 + 106) / 2)
  })

  test('of a role never seen are those of all roles, at its level where there are ten', () => {
    const other = { ...asked, role: 'wizard' }
    expect(rawPredictor('role', training)(other)?.p50).toBe((20 + 106) / 2)
    // California's own ten at that level, Texas' nine among the nineteen.
    expect(rawPredictor('cell', training)(other)?.p50).toBe(9)
    expect(rawPredictor('cell', training)({ ...other, where: 'US-TX' })?.p50).toBe(20)
    expect(rawPredictor('role-level', training)({ ...other, level: 'mid' })).toEqual(
      rawPredictor('role', training)(other),
    )
  })
})

describe('a model', () => {
  const plain: EffectTuple = [9, 9, 1, 1, 1, 1, 1]
  const model = (source: string, where: QuoteModel['effects']['where']) =>
    madeModel(
      { role: { [role]: plain }, level: { senior: plain }, where },
      { source, reference: { month: '2024-07', year: 2024 } },
    )
  const twice: EffectTuple = [9, 9, 2, 1, 1, 1, 1]

  const half = () => Math.log(1.5)
  const fitted = (...of: Parameters<typeof model>) => ({ model: model(...of), exponent: 1 })

  test('is multiplied out, with what wages say of a state and not of the country', () => {
    const predict = modelPredictor(fitted('filings', { US: plain, 'US-CA': twice }), half)
    expect(predict(asked)?.p50).toBeCloseTo(300_000, 6)
    expect(predict(asked)?.p25).toBeCloseTo(300_000 * Math.exp(-0.1), 6)
    expect(predict({ ...asked, where: 'US' })?.p50).toBeCloseTo(100_000, 6)
  })

  test('answers for the country in a state it does not know, for its own year in another', () => {
    const filings = modelPredictor(fitted('filings', { US: twice }), half)
    expect(filings({ ...asked, where: 'US-PR' })?.p50).toBeCloseTo(200_000, 6)
    const postings = modelPredictor(fitted('postings-aijobs', { 2023: plain, 2024: twice }), () => 0)
    expect(postings({ ...asked, where: '2027' })?.p50).toBeCloseTo(200_000, 6)
    expect(postings({ ...asked, where: '2023' })?.p50).toBeCloseTo(100_000, 6)
  })

  test('brings a range back to its own month', () => {
    const trend = { perYear: Math.log(1.1), error: 0.01, newest: '2026-10' }
    const dated = { model: { ...model('postings', { US: plain }), trend }, exponent: 1 }
    const range = { title: 'sre', month: '2025-10', lowUsd: 1, highUsd: 2 }
    expect(modelPredictor(dated, half)({ ...asked, where: 'US', range })?.p50).toBeCloseTo(100_000 / 1.1, 6)
  })

  test('says nothing of a role that it does not know, or takes it for one of no effect', () => {
    const own = {
      model: madeModel({ role: { [role]: twice }, level: { senior: twice }, where: { US: plain } }),
      exponent: 1,
    }
    const wizard = { ...asked, where: 'US', role: 'wizard' }
    expect(modelPredictor(own, half)(wizard)).toBeNull()
    expect(modelPredictor(own, half, true)(wizard)?.p50).toBeCloseTo(200_000, 6)
  })

  describe('as a quote gives its median', () => {
    const crowded = { ...fitted('filings', { US: twice, 'US-CA': plain }), exponent: 0.5 }
    const at = { ...crowded, model: { ...crowded.model, crowding: { [role]: Math.log(4) } } }
    const nested = (_: string, where: string) => (where === 'cbsa-41860' ? { state: 'US-CA', log: Math.log(4) } : null)
    const median = quotedMedian(at, half, nested)

    test('is of the country where labor costs its average, of a state where it is, of an area its state’s moved on', () => {
      // Half a logarithm of 4 is one of 2: 200,000 ÷ 2, 100,000 × √1.5, and that × 2.
      expect(median({ ...asked, place: 'country', where: 'US' })).toBeCloseTo(100_000, 6)
      expect(median({ ...asked, place: 'state' })).toBeCloseTo(100_000 * Math.sqrt(1.5), 6)
      expect(median({ ...asked, place: 'area', where: 'cbsa-41860' })).toBeCloseTo(200_000 * Math.sqrt(1.5), 6)
    })

    test('is none of an area that is not known, or of a role without one', () => {
      expect(median({ ...asked, place: 'area', where: 'cbsa-1' })).toBeNull()
      expect(median({ ...asked, place: 'state', role: 'wizard' })).toBeNull()
    })
  })
})

describe('the occupation', () => {
  test('is the latest year of software developers as published, whatever is asked', () => {
    // OEWS, May 2025, 15-1252.
    const published = { p10: 82_460, p25: 105_210, p50: 135_980, p75: 171_980, p90: 214_670 }
    expect(occupationPredictor(market().occupations)({ ...asked, role: 'wizard' })).toEqual(published)
  })

  test('is refused where a percentile is only a limit', () => {
    expect(() => occupationPredictor(smallOccupations)).toThrow('15-1252 has no p90')
  })
})
