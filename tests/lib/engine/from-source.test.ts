import { describe, expect, test } from 'vitest'
import type { QuoteModel } from '@/data/schema/quote'
import { quoteOf } from '@/lib/engine/make'
import type { QuoteAddress } from '@/lib/quote/address'
import {
  absentIn,
  backend,
  changedFacts,
  quoteIn,
  smallAsk,
  smallFacts,
  smallQuote,
  smallRelease,
  sre,
  testersPaid,
} from '../quotes'

const quote = (part: Partial<QuoteAddress> = {}) => quoteIn(smallQuote(part))
const posted = { basis: 'postings-aijobs', asOf: '2024-07-15' } as const
const median = (part: Partial<QuoteAddress>) => quote(part).derivation.result
/** The small release with other models: of filings, and of advertisements. */
const withModels = (change: (filings: QuoteModel, postings: QuoteModel) => QuoteModel[]) => {
  const [filings, postings] = smallRelease.quotes.models as [QuoteModel, QuoteModel]
  return changedFacts({ quotes: { models: change(filings, postings) } })
}

describe('the place of a quote from filings', () => {
  test('is a state’s own, beside the cost of labour in its best-paid area', () => {
    // × 1.1 of California × (226,137 ÷ 144,570)^.5 of Santa Clara.
    expect(median({ place: 'US-CA' })).toBeCloseTo(165_000 * 1.1 * Math.sqrt(226_137 / 144_570), 6)
    expect(quote({ place: 'US-CA' }).cell).toEqual({ n: 12, employers: 10 })
  })

  test('is an area’s cost of labour, of which no filing is', () => {
    const ratio = (0.75 * 187_574 + 0.25 * 138_444) / (0.75 * 144_570 + 0.25 * 110_260)
    expect(median({ place: 'cbsa-41860' })).toBeCloseTo(165_000 * Math.sqrt(ratio), 6)
    const { cell, grade, notes } = quote({ place: 'cbsa-41860' })
    expect(cell).toEqual({ n: 0, employers: 0 })
    expect(grade.parts[0]).toEqual({ about: 'n', grade: 'low', because: 'unplaced' })
    expect(notes).toEqual([{ code: 'moved', areaName: 'San Francisco', ratio: expect.closeTo(ratio, 12) }])
  })

  test('is the state’s filings alone where no wages of it are listed, and the note says so', () => {
    const facts = withModels((model) => {
      const where = { ...model.effects.where, 'US-CT': model.effects.where['US-TX'] ?? [0, null, 1, 1, 1, 1, 1] }
      return [{ ...model, effects: { ...model.effects, where } }]
    })
    const alone = quoteIn(quoteOf(facts, smallAsk({ place: 'US-CT' })))
    expect(alone.derivation.result).toBeCloseTo(165_000 * 0.9, 6)
    expect(alone.derivation.steps.some(({ name }) => name === 'moved')).toBe(false)
    expect(alone.notes).toEqual([{ code: 'unmoved' }])
    expect(alone.differential).toMatchObject({ why: 'The publisher lists no wages for any area of Connecticut.' })
  })
})

describe('a quote from advertisements', () => {
  test('is of the country, and moved to a place by its cost of labour', () => {
    expect(median({ role: backend, ...posted })).toBeCloseTo(180_000, 6)
    expect(quote({ role: backend, ...posted }).cell).toEqual({ n: 12, employers: null })
    // A quarter of backend filings are of makers and the rest of an occupation without wages: less than half of the mix.
    const texan = absentIn(smallQuote({ role: backend, ...posted, place: 'US-TX' }))
    expect(texan).toMatchObject({ reason: 'no-data', nearest: { place: 'US' } })
  })

  test('is moved where the mix has wages, with none of them counted there', () => {
    const facts = withModels(({ effects }, postings) => {
      const role = { ...postings.effects.role, [sre]: effects.role[backend] ?? [0, null, 1, 1, 1, 1, 1] }
      return [{ ...postings, effects: { ...postings.effects, role } }]
    })
    const moved = quoteIn(quoteOf(facts, smallAsk({ ...posted, place: 'US-TX' })))
    expect(moved.derivation.result).toBeCloseTo(180_000 * Math.sqrt(139_152 / 144_570), 6)
    expect(moved.cell).toEqual({ n: 0, employers: null })
    expect(moved.notes[0]).toMatchObject({ code: 'moved', areaName: 'Austin' })
  })
})

describe('beside a model’s figures is said', () => {
  test('that a level below a lower one is so, at both, and across them at the others', () => {
    const notes = (level: QuoteAddress['level']) => quote({ place: 'US-TX', level }).notes.slice(1)
    for (const level of ['mid', 'senior'] as const)
      expect(notes(level)).toEqual([{ code: 'inverted', lower: 'mid', higher: 'senior', isAcross: false }])
    for (const level of ['junior', 'staff'] as const)
      expect(notes(level)).toEqual([{ code: 'inverted', lower: 'mid', higher: 'senior', isAcross: true }])
    expect(quote().notes).toEqual([])
  })

  test('that no stated level is a case of its own', () => {
    expect(quote({ level: 'unstated', place: 'US-TX' }).notes.slice(1)).toEqual([{ code: 'unleveled' }])
  })

  test('that one employer is much of the cell', () => {
    const facts = withModels((model) => [{ ...model, concentrated: { [`${sre} senior US`]: 0.4 } }])
    expect(quoteIn(quoteOf(facts, smallAsk())).notes).toEqual([{ code: 'concentrated', share: 0.4, n: 35 }])
    expect(quoteIn(quoteOf(smallFacts, smallAsk())).notes).toEqual([])
  })
})

const ask = (part: Partial<QuoteAddress> = {}) => smallAsk({ basis: 'occupation', asOf: '2024-05-15', ...part })
const surveyed = (part: Partial<QuoteAddress> = {}) => quoteIn(quoteOf(smallFacts, ask(part)))

describe('a quote from the survey', () => {
  test('is the occupations’ figures by their share of the role’s filings', () => {
    // Both occupations have the same figures of 2024; P90 is published as “at least” only.
    expect(surveyed().percentiles).toMatchObject({
      p10: { value: 50_000 },
      p25: { value: 70_000 },
      p50: { value: 133_100 },
      p75: { value: 120_000 },
      p90: { kind: 'unknown', reason: 'out-of-range' },
    })
    const thinner = changedFacts({ occupations: testersPaid((wages) => ({ ...wages, p25: 90_000 })) })
    // .75 × 70,000 + .25 × 90,000.
    expect(quoteIn(quoteOf(thinner, ask())).percentiles.p25).toEqual({ kind: 'known', value: 75_000 })
  })

  test('is moved to an area by all of its cost of labour, to a state by the power of it', () => {
    const area = (0.75 * 187_574 + 0.25 * 138_444) / (0.75 * 144_570 + 0.25 * 110_260)
    expect(surveyed({ place: 'cbsa-41860' }).derivation.result).toBeCloseTo(133_100 * area, 6)
    expect(surveyed({ place: 'US-CA' }).derivation.result).toBeCloseTo(133_100 * Math.sqrt(226_137 / 144_570), 6)
  })

  test('is a proxy without a sample, of the same figures at each level, and says so', () => {
    const { grade, cell, notes, effects } = surveyed()
    expect(grade.overall).toBe('low')
    expect([cell, effects]).toEqual([{ n: null, employers: null }, []])
    expect(notes).toEqual([{ code: 'proxy' }, { code: 'same-levels' }])
    const places = ['US', 'cbsa-41860', 'US-CA']
    expect(places.map((place) => surveyed({ place }).grade.graded.isUnplaced)).toEqual([false, true, true])
    expect(surveyed({ level: 'unstated' }).notes).toHaveLength(1)
    expect(surveyed({ level: 'staff' }).percentiles).toEqual(surveyed().percentiles)
    expect(surveyed({ place: 'US-CA' }).notes.at(-1)).toEqual({
      code: 'raised',
      areaName: 'Santa Clara',
      power: 0.5,
    })
  })
})

describe('the survey has none', () => {
  test('of a role without a mix', () => {
    const facts = changedFacts({ occupations: { ...smallRelease.occupations, mixes: [] } })
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
