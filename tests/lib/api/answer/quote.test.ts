import { describe, expect, test } from 'vitest'
import { quoteReply } from '@/lib/api/answer/quote'
import { type QuoteReply, quoteParts, quoteReplySchema } from '@/lib/api/answer/quote-fields'
import type { QuoteAsk } from '@/lib/engine/ask'
import { replay } from '@/lib/working/derivation'
import { backend, smallAsk, smallFacts } from '../../quotes'

function answer(part: Partial<QuoteAsk> = {}): QuoteReply {
  const { role, level, place, basis, asOf, growth } = smallAsk(part)
  return quoteReplySchema.parse(quoteReply(smallFacts, { role, level, place, basis, asOf, growth }))
}

describe('a distribution', () => {
  test('has its percentiles to the cent', () => {
    // 100,000 × 1.1 × 1.2 × 1.25 = 165,000; times e to −.3, −.2, .2 and .4.
    expect(answer()).toMatchObject({
      dataVersion: '2026.11.23',
      kind: 'percentiles',
      asOf: '2024-04-15',
      growth: 0,
      percentiles: {
        p10: { kind: 'known', usd: 122_235.01 },
        p25: { kind: 'known', usd: 135_090.57 },
        p50: { kind: 'known', usd: 165_000 },
        p75: { kind: 'known', usd: 201_531.46 },
        p90: { kind: 'known', usd: 246_151.08 },
      },
      sources: ['filings'],
    })
  })

  test('has each part of its grade, its cell and what it leaned on', () => {
    const { grade, cell, leanedOn } = answer()
    // P75 ÷ P25 is e^.4 = 1.49.
    expect(grade).toMatchObject({
      overall: 'medium',
      n: { grade: 'high' },
      spread: { grade: 'medium' },
      match: { grade: 'high' },
      modelled: { grade: 'high' },
      ageMonths: 0,
      isLowered: false,
    })
    expect(cell).toEqual({ n: 35, employers: 12 })
    expect(leanedOn.map(({ name, n }) => [name, n])).toEqual([
      ['role', 50],
      ['level', 30],
      ['roleLevel', 20],
      ['place', 100],
      ['rolePlace', 0],
      ['levelPlace', 0],
      ['cell', 35],
    ])
  })

  test('has a derivation that replays, but for the rounding of what is shown', () => {
    const { derivation } = answer({ place: 'US-CA', asOf: '2026-11-23' })
    if ('kind' in derivation) throw new Error(derivation.why)
    const plans = derivation.steps.map((step) => ({ ...step, inputUnit: step.unit }))
    expect(replay({ ...derivation, steps: plans })).toBe(derivation.result)
  })

  test('of advertisements leans on groups whose employers are not stated', () => {
    const { cell, leanedOn } = answer({ role: backend, basis: 'postings-aijobs', asOf: '2024-07-15' })
    expect(cell).toMatchObject({ n: 12, employers: { reason: 'not-stated' } })
    expect(leanedOn.map(({ name }) => name)).toContain('roleYear')
    expect(leanedOn.every(({ employers }) => typeof employers !== 'number')).toBe(true)
  })
})

test('the other bases stand beside it, each with its figures or its reason', () => {
  const { otherBases } = answer({ asOf: '2024-07-15' })
  expect(otherBases).toMatchObject([
    { basis: 'postings', p50: { kind: 'unknown', reason: 'no-data' }, sources: [] },
    { basis: 'postings-aijobs', p50: { kind: 'unknown', reason: 'no-data' }, sources: [] },
    { basis: 'postings-isecjobs', p50: { kind: 'unknown', reason: 'no-data' } },
    { basis: 'occupation' },
    { basis: 'guide', p50: { reason: 'not-defined' }, band: { lowUsd: 160_000, highUsd: 190_000 }, sources: ['guide'] },
  ])
})

test('a guide has its band, and says of each percentile that it states none', () => {
  const { kind, band, percentiles, grade, derivation } = answer({ basis: 'guide', level: 'mid' })
  expect({ kind, band }).toEqual({
    kind: 'band',
    band: { lowUsd: 140_000, highUsd: 190_000, levels: ['mid', 'senior'], place: 'US' },
  })
  for (const absent of [...Object.values(percentiles), grade, derivation])
    expect(absent).toMatchObject({ kind: 'unknown', reason: 'not-defined' })
})

test('where there is no quote, its reason and the nearest stand in place of every figure', () => {
  const early = answer({ asOf: '2024-03-01' })
  expect(early).toMatchObject({ kind: 'unknown', reason: 'out-of-range', nearest: { asOf: '2024-04-15' } })
  for (const figure of Object.values(early.percentiles))
    expect(figure).toEqual({ kind: 'unknown', reason: early.reason, why: early.why, nearest: early.nearest })
  expect(early).toMatchObject({ leanedOn: [], sources: [], cell: { n: { kind: 'unknown' } } })
})

test('an area is known by its publisher’s code too, and a place that there is not is refused', () => {
  expect(answer({ place: '41860' })).toEqual(answer({ place: 'cbsa-41860' }))
  expect(quoteReply(smallFacts, smallAsk({ place: 'US-ZZ' }))).toMatchObject({
    kind: 'refused',
    problem: { status: 400, parameter: 'place' },
  })
})

test('the schema takes no field more, no field less and no figure that is nothing', () => {
  const good = answer()
  const fits = (value: unknown) => quoteReplySchema.safeParse(value).success
  expect(fits({ ...good, confidence: 'high' })).toBe(false)
  expect(fits({ ...good, dataVersion: undefined })).toBe(false)
  expect(fits({ ...good, derivation: null })).toBe(false)
  expect(fits({ ...good, asOf: '2024-04' })).toBe(false)
  expect(quoteParts.NearestQuote.safeParse({ role: 'a-role' }).success).toBe(false)
})
