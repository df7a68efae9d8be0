import { describe, expect, test } from 'vitest'
import type { OccupationFile } from '@/data/schema/market'
import { quoteOf } from '@/lib/engine/make'
import { releaseIndex } from '@/lib/engine/release'
import type { QuoteAddress } from '@/lib/quote/address'
import { deepFreeze } from '../../roles'
import { absentIn, backend, quoteIn, smallAsk, smallFacts, smallRelease } from '../quotes'

const ask = (part: Partial<QuoteAddress> = {}) => smallAsk({ basis: 'occupation', asOf: '2024-05-15', ...part })
const quote = (part: Partial<QuoteAddress> = {}) => quoteIn(quoteOf(smallFacts, ask(part)))
const withOccupations = (change: (file: OccupationFile) => OccupationFile) =>
  releaseIndex(deepFreeze({ ...smallRelease, occupations: change(smallRelease.occupations) }))

describe('a quote from the survey', () => {
  test('is the occupations’ figures by their share of the role’s filings', () => {
    // Both occupations have the same figures of 2024; P90 is published as “at least” only.
    expect(quote().percentiles).toMatchObject({
      p10: { value: 50_000 },
      p25: { value: 70_000 },
      p50: { value: 133_100 },
      p75: { value: 120_000 },
      p90: { kind: 'unknown', reason: 'out-of-range' },
    })
    const thinner = withOccupations((file) => ({
      ...file,
      occupations: file.occupations.map((each) =>
        each.soc === '15-1253' ? { ...each, wages: each.wages.map((wages) => ({ ...wages, p25: 90_000 })) } : each,
      ),
    }))
    // .75 × 70,000 + .25 × 90,000.
    expect(quoteIn(quoteOf(thinner, ask())).percentiles.p25).toEqual({ kind: 'known', value: 75_000 })
  })

  test('leaves out an occupation whose figures are published under another', () => {
    const shared = withOccupations((file) => ({
      ...file,
      occupations: file.occupations.map((each) =>
        each.soc === '15-1253'
          ? { ...each, wages: each.wages.map((wages) => ({ ...wages, p25: 90_000, publishedAs: '15-1252' })) }
          : each,
      ),
    }))
    const { derivation, percentiles } = quoteIn(quoteOf(shared, ask()))
    expect(percentiles.p25).toEqual({ kind: 'known', value: 70_000 })
    expect(derivation.steps.find(({ name }) => name === 'p25')?.inputs).toEqual({ shares: [0.75], wages: [70_000] })
  })

  test('is moved to an area by all of its cost of labour, to a state by the power of it', () => {
    const area = (0.75 * 187_574 + 0.25 * 138_444) / (0.75 * 144_570 + 0.25 * 110_260)
    expect(quote({ place: 'cbsa-41860' }).derivation.result).toBeCloseTo(133_100 * area, 6)
    expect(quote({ place: 'US-CA' }).derivation.result).toBeCloseTo(133_100 * Math.sqrt(226_137 / 144_570), 6)
  })

  test('is a proxy without a sample, of the same figures at each level, and says so', () => {
    const { grade, cell, notes, effects } = quote()
    expect(grade.overall).toBe('low')
    expect([cell, effects]).toEqual([{ n: null, employers: null }, []])
    expect(notes).toEqual([{ code: 'proxy' }, { code: 'same-levels' }])
    expect(quote({ level: 'unstated' }).notes).toHaveLength(1)
    expect(quote({ level: 'staff' }).percentiles).toEqual(quote().percentiles)
    expect(quote({ place: 'US-CA' }).notes.at(-1)).toEqual({
      code: 'raised',
      areaName: 'Santa Clara',
      power: 0.5,
    })
  })

  test.each([
    ['US', 'high', 'published'],
    ['cbsa-41860', 'fair', 'moved'],
    ['US-CA', 'fair', 'moved'],
  ])('in %s is modelled as far as its grade of %s says', (place, grade, because) => {
    expect(quote({ place }).grade.parts.find(({ about }) => about === 'modelled')).toMatchObject({
      grade,
      because,
    })
  })
})

describe('there is none', () => {
  test('of a role without a mix', () => {
    const facts = withOccupations((file) => ({ ...file, mixes: [] }))
    expect(absentIn(quoteOf(facts, ask()))).toMatchObject({ reason: 'no-data', nearest: { basis: 'filings' } })
  })

  test('of a place without wages', () => {
    expect(absentIn(quoteOf(smallFacts, ask({ place: 'cbsa-25540' })))).toMatchObject({
      lack: { absence: { why: 'No wage is listed here.' } },
      nearest: { place: 'US' },
    })
  })

  test('where a quartile is not published', () => {
    // Three of four backend filings are of an occupation without wages.
    expect(absentIn(quoteOf(smallFacts, ask({ role: backend })))).toMatchObject({
      reason: 'no-data',
      nearest: { basis: 'filings' },
    })
  })
})
