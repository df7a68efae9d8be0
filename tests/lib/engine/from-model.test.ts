import { describe, expect, test } from 'vitest'
import { quoteOf } from '@/lib/engine/make'
import { releaseIndex } from '@/lib/engine/release'
import type { QuoteAddress } from '@/lib/quote/address'
import { deepFreeze } from '../../roles'
import { absentIn, backend, quoteIn, smallAsk, smallFacts, smallQuote, smallRelease, sre } from '../quotes'

const quote = (part: Partial<QuoteAddress> = {}) => quoteIn(smallQuote(part))
const posted = (part: Partial<QuoteAddress> = {}) =>
  quote({ role: backend, basis: 'postings-aijobs', asOf: '2024-07-15', ...part })
const median = (part: Partial<QuoteAddress>) => quote(part).derivation.result

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
    const [model] = smallRelease.quotes.models
    if (!model) throw new Error('no model')
    const where = { ...model.effects.where, 'US-CT': model.effects.where['US-TX'] ?? [0, null, 1, 1, 1, 1, 1] }
    const models = [{ ...model, effects: { ...model.effects, where } }] as typeof smallRelease.quotes.models
    const facts = releaseIndex(deepFreeze({ ...smallRelease, quotes: { ...smallRelease.quotes, models } }))
    const alone = quoteIn(quoteOf(facts, smallAsk({ place: 'US-CT' })))
    expect(alone.derivation.result).toBeCloseTo(165_000 * 0.9, 6)
    expect(alone.derivation.steps.some(({ name }) => name === 'moved')).toBe(false)
    expect(alone.notes).toEqual([{ code: 'unmoved' }])
    expect(alone.differential).toMatchObject({ why: 'The publisher lists no wages for any area of Connecticut.' })
  })
})

describe('a quote from advertisements', () => {
  test('is of the country, and moved to a place by its cost of labour', () => {
    expect(posted().derivation.result).toBeCloseTo(180_000, 6)
    expect(posted().cell).toEqual({ n: 12, employers: null })
    // A quarter of backend filings are of makers and the rest of an occupation without wages: less than half of the mix.
    expect(
      absentIn(smallQuote({ role: backend, basis: 'postings-aijobs', asOf: '2024-07-15', place: 'US-TX' })),
    ).toMatchObject({
      reason: 'no-data',
      nearest: { place: 'US' },
    })
  })

  test('is moved where the mix has wages, with none of them counted there', () => {
    const [filings, postings] = smallRelease.quotes.models
    if (!filings || !postings) throw new Error('no model')
    const role = { ...postings.effects.role, [sre]: filings.effects.role[backend] ?? [0, null, 1, 1, 1, 1, 1] }
    const models = [{ ...postings, effects: { ...postings.effects, role } }] as typeof smallRelease.quotes.models
    const facts = releaseIndex(deepFreeze({ ...smallRelease, quotes: { ...smallRelease.quotes, models } }))
    const moved = quoteIn(quoteOf(facts, smallAsk({ basis: 'postings-aijobs', asOf: '2024-07-15', place: 'US-TX' })))
    expect(moved.derivation.result).toBeCloseTo(180_000 * Math.sqrt(139_152 / 144_570), 6)
    expect(moved.cell).toEqual({ n: 0, employers: null })
    expect(moved.notes[0]).toMatchObject({ code: 'moved', areaName: 'Austin' })
  })
})

describe('what a model does not know', () => {
  test.each([
    [{ basis: 'postings-aijobs', asOf: '2024-07-15' }, { code: 'source-role' }, { basis: 'filings' }],
    [
      { role: backend, basis: 'postings-aijobs', asOf: '2024-07-15', level: 'unstated' },
      { code: 'source-unstated' },
      { level: 'senior' },
    ],
    [
      { role: backend, basis: 'postings-aijobs', asOf: '2024-07-15', level: 'staff' },
      { code: 'source-level' },
      { level: 'senior' },
    ],
    [{ place: 'US-CT' }, { code: 'source-place', place: 'Connecticut' }, { place: 'US' }],
    // Connecticut itself has no quote here either, so the country is nearest.
    [{ place: 'cbsa-25540' }, { code: 'input', absence: { why: 'No wage is listed here.' } }, { place: 'US' }],
  ] as const)('%j', (part, lack, nearest) => {
    expect(absentIn(smallQuote(part))).toMatchObject({ reason: 'no-data', lack, nearest })
  })
})

describe('beside it is said', () => {
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
    const models = smallRelease.quotes.models.map((model) => ({
      ...model,
      concentrated: { [`${sre} senior US`]: 0.4 },
    }))
    const facts = releaseIndex(deepFreeze({ ...smallRelease, quotes: { ...smallRelease.quotes, models } }))
    expect(quoteIn(quoteOf(facts, smallAsk())).notes).toEqual([{ code: 'concentrated', share: 0.4, n: 35 }])
    expect(quoteIn(quoteOf(smallFacts, smallAsk())).notes).toEqual([])
  })
})

test('what it leaned on is named with its observations, the cell last', () => {
  expect(quote().effects.map(({ group, n, employers }) => [group, n, employers])).toEqual([
    ['role', 50, 20],
    ['level', 30, 12],
    ['roleLevel', 20, 8],
    ['where', 100, 60],
    ['roleWhere', 0, null],
    ['levelWhere', 0, null],
    ['cell', 35, 12],
  ])
})
