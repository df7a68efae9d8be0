import { describe, expect, test } from 'vitest'
import { market } from '@/data'
import type { EffectTuple, QuoteModel } from '@/data/schema/quote'
import { modelPredictor, occupationPredictor, rawPredictor } from '@/pipeline/quotes/predictors'
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

  test('of a role never seen are none', () => {
    expect(rawPredictor('cell', training)({ ...asked, role: 'wizard' })).toBeNull()
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

  test('is multiplied out, with what wages say of a state and not of the country', () => {
    const predict = modelPredictor(model('filings', { US: plain, 'US-CA': twice }), () => Math.log(1.5))
    expect(predict(asked)?.p50).toBeCloseTo(300_000, 6)
    expect(predict(asked)?.p25).toBeCloseTo(300_000 * Math.exp(-0.1), 6)
    expect(predict({ ...asked, where: 'US' })?.p50).toBeCloseTo(100_000, 6)
  })

  test('answers for the country in a state it does not know, for its own year in another', () => {
    const filings = modelPredictor(model('filings', { US: twice }), () => Math.log(1.5))
    expect(filings({ ...asked, where: 'US-PR' })?.p50).toBeCloseTo(200_000, 6)
    const postings = modelPredictor(model('postings-aijobs', { 2023: plain, 2024: twice }), () => 0)
    expect(postings({ ...asked, where: '2027' })?.p50).toBeCloseTo(200_000, 6)
    expect(postings({ ...asked, where: '2023' })?.p50).toBeCloseTo(100_000, 6)
  })

  test('says nothing of a role that it does not know', () => {
    expect(modelPredictor(model('filings', { US: plain }), () => 0)({ ...asked, role: 'wizard' })).toBeNull()
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
