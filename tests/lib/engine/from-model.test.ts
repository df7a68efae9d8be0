import { describe, expect, test } from 'vitest'
import { quoteOf } from '@/lib/engine/make'
import { releaseIndex } from '@/lib/engine/release'
import type { QuoteAddress } from '@/lib/quote/address'
import { deepFreeze } from '../../roles'
import { absentIn, backend, quoteIn, smallAsk, smallFacts, smallQuote, smallRelease, sre } from '../quotes'

const quote = (part: Partial<QuoteAddress> = {}) => quoteIn(smallQuote(part))
const posted = (part: Partial<QuoteAddress> = {}) =>
  quote({ role: backend, basis: 'postings-aijobs', date: '2024-07-15', ...part })
const median = (part: Partial<QuoteAddress>) => quote(part).derivation.result

describe('the place of a quote from filings', () => {
  test('is a state’s own, beside the cost of labour in its best-paid area', () => {
    // × 1.1 of California × (226,137 ÷ 144,570)^.5 of Santa Clara.
    expect(median({ place: 'US-CA' })).toBeCloseTo(165_000 * 1.1 * Math.sqrt(226_137 / 144_570), 6)
    expect(quote({ place: 'US-CA' }).cell).toEqual({
      n: { kind: 'known', value: 12 },
      employers: { kind: 'known', value: 10 },
    })
  })

  test('is an area’s cost of labour, of which no filing is', () => {
    const ratio = (0.75 * 187_574 + 0.25 * 138_444) / (0.75 * 144_570 + 0.25 * 110_260)
    expect(median({ place: 'cbsa-41860' })).toBeCloseTo(165_000 * Math.sqrt(ratio), 6)
    const { cell, grade, notes } = quote({ place: 'cbsa-41860' })
    expect(cell).toEqual({ n: { kind: 'known', value: 0 }, employers: { kind: 'known', value: 0 } })
    expect(grade.parts[0]).toMatchObject({
      about: 'n',
      grade: 'low',
      why: expect.stringMatching(/^n = 0: a filing names its state/),
    })
    expect(notes).toEqual([
      'The place is modelled: what filings say of the country, moved by the cost of labour in San Francisco, ×1.289 the country’s.',
    ])
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
    expect(alone.notes).toEqual([
      'The publisher lists no wages for any area of Connecticut. No cost of labour moves what filings say of Connecticut.',
    ])
  })
})

describe('a quote from advertisements', () => {
  test('is of the country, and moved to a place by its cost of labour', () => {
    expect(posted().derivation.result).toBeCloseTo(180_000, 6)
    expect(posted().cell).toMatchObject({
      n: { value: 12 },
      employers: { kind: 'unknown', why: 'The source names no employers.' },
    })
    // A quarter of backend filings are of makers and the rest of an occupation without wages: less than half of the mix.
    expect(
      absentIn(smallQuote({ role: backend, basis: 'postings-aijobs', date: '2024-07-15', place: 'US-TX' })),
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
    const moved = quoteIn(quoteOf(facts, smallAsk({ basis: 'postings-aijobs', date: '2024-07-15', place: 'US-TX' })))
    expect(moved.derivation.result).toBeCloseTo(180_000 * Math.sqrt(139_152 / 144_570), 6)
    expect(moved.cell).toMatchObject({ n: { value: 0 }, employers: { kind: 'unknown' } })
    expect(moved.notes[0]).toMatch(/^The place is modelled: the country’s figure moved by the cost of labour in Austin/)
  })
})

describe('what a model does not know', () => {
  test.each([
    [
      { basis: 'postings-aijobs', date: '2024-07-15' },
      'Advertisements on aijobs.net have none of this role.',
      { basis: 'filings' },
    ],
    [
      { role: backend, basis: 'postings-aijobs', date: '2024-07-15', level: 'unstated' },
      'Advertisements on aijobs.net always state a level, so there is none without.',
      { level: 'senior' },
    ],
    [
      { role: backend, basis: 'postings-aijobs', date: '2024-07-15', level: 'staff' },
      'Advertisements on aijobs.net have none of this level.',
      { level: 'senior' },
    ],
    [{ place: 'US-CT' }, 'Visa filings have none in Connecticut, and no wages there are published.', { place: 'US' }],
    // Connecticut itself has no quote here either, so the country is nearest.
    [{ place: 'cbsa-25540' }, 'No wage is listed here.', { place: 'US' }],
  ] as const)('%j', (part, why, nearest) => {
    expect(absentIn(smallQuote(part))).toMatchObject({ reason: 'no-data', why, nearest })
  })
})

describe('beside it is said', () => {
  test('that a level below a lower one is so, at both, and across them at the others', () => {
    const notes = (level: QuoteAddress['level']) => quote({ place: 'US-TX', level }).notes.slice(1)
    for (const level of ['mid', 'senior'] as const)
      expect(notes(level)).toEqual([expect.stringMatching(/both have 30 filings or more/)])
    for (const level of ['junior', 'staff'] as const)
      expect(notes(level)).toEqual([
        'Titles that say senior are paid less than those that say mid-level in Texas, so levels on either side of that step are not held in order.',
      ])
    expect(quote().notes).toEqual([])
  })

  test('that no stated level is a case of its own', () => {
    expect(quote({ level: 'unstated', place: 'US-TX' }).notes.slice(1)).toEqual([
      'Titles without a level are a case of their own: they mix levels, and stand between none.',
    ])
  })

  test('that one employer is much of the cell', () => {
    const models = smallRelease.quotes.models.map((model) => ({
      ...model,
      concentrated: { [`${sre} senior US`]: 0.4 },
    }))
    const facts = releaseIndex(deepFreeze({ ...smallRelease, quotes: { ...smallRelease.quotes, models } }))
    expect(quoteIn(quoteOf(facts, smallAsk())).notes).toEqual([
      'One employer is 40% of the 35 filings of this role, level and place.',
    ])
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
