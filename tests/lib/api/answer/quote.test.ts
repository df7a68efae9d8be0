import { describe, expect, test } from 'vitest'
import { quoteReply } from '@/lib/api/answer/quote'
import { type QuoteReply, quoteParts, quoteReplySchema } from '@/lib/api/answer/quote-fields'
import { quoteFileReply } from '@/lib/api/answer/quote-file'
import type { QuoteAsk } from '@/lib/engine/ask'
import type { PayPolicy } from '@/lib/engine/policy'
import type { ReleaseIndex } from '@/lib/engine/release'
import type { QuoteAddress } from '@/lib/quote/address'
import { replay } from '@/lib/working/derivation'
import { backend, postedAsk, postedFacts, postedView, smallAsk, smallFacts } from '../../quotes'

function answer(part: Partial<QuoteAsk> = {}): QuoteReply {
  return answerOf(smallFacts, smallAsk(part))
}

function answerOf(index: ReleaseIndex, address: QuoteAddress, policy: PayPolicy = 'match'): QuoteReply {
  const { role, level, place, basis, asOf, growth } = address
  return quoteReplySchema.parse(quoteReply(index, { role, level, place, basis, asOf, growth }, policy))
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

  test('that was never tried is graded low and says so, with its cell and what it leaned on', () => {
    const { typicalError, grade, cell, leanedOn } = answer()
    expect(typicalError).toMatchObject({ kind: 'unknown', reason: 'not-tested' })
    expect(grade).toMatchObject({ overall: 'low', caps: [{ code: 'not-tested', most: 'low' }] })
    expect(cell).toMatchObject({ n: 35, employers: 12, largestShare: { kind: 'unknown', reason: 'not-stated' } })
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

describe('of posted ranges', () => {
  test('has the error of its kind, its grade with each cap, and one employer’s share', () => {
    const { typicalError, grade, cell } = answerOf(postedFacts, postedAsk({ place: 'US-CA' }))
    expect(typicalError).toEqual({
      usual: 0.07,
      fourInFive: 0.12,
      cells: 25,
      kind: { basis: 'postings', place: 'state', n: '10-29' },
      from: '10-29',
      bound: 'own',
    })
    // Medium by its error alone, so one employer’s 30 % caps nothing.
    expect(grade).toEqual({ overall: 'medium', caps: [] })
    expect(cell.largestShare).toBe(0.3)
  })

  test.each([
    // $184,800 and e^∓.1 of it, ÷ and × 1.2.
    ['lag', 139_000, 201_000],
    ['match', 154_000, 222_000],
    ['lead', 170_000, 245_000],
  ] as const)('has the draft of a pay policy: %s', (policy, lowUsd, highUsd) => {
    const { draft } = answerOf(postedFacts, postedAsk(), policy)
    expect(draft).toMatchObject({ lowUsd, highUsd, policy, width: 1.44 })
  })

  test('says which way the others lie', () => {
    const { otherBases, direction } = answerOf(postedFacts, postedAsk())
    const filings = otherBases.find(({ basis }) => basis === 'filings')
    // $165,000 ÷ $184,800, both unaged: growth is 0.
    expect(filings?.ratio).toBeCloseTo(165_000 / 184_800, 12)
    expect(direction).toContain('Go by posted ranges: 28 for this role and level, to Oct 2026.')
    expect(direction).toContain('Visa filings are 11% lower: the least an employer may pay a visa worker.')
    expect(direction).toContain('run 24% above visa filings, 14–34% by role.')
  })

  test('as a file is the API’s answer, and tells own ends as own, of no policy', () => {
    const { dataVersion } = postedFacts
    const file = quoteFileReply(dataVersion, postedView())
    expect(quoteReplySchema.parse(file)).toEqual(file)
    const { draft, ...others } = quoteFileReply(
      dataVersion,
      postedView({ post: { lowUsd: 150_000, highUsd: 180_000 } }),
    )
    expect(draft).toEqual({ isOwn: true, lowUsd: 150_000, highUsd: 180_000, width: 1.2 })
    expect({ ...others, draft: file.draft }).toEqual(file)
  })

  test('has no draft on another basis', () => {
    expect(answer().draft).toMatchObject({ kind: 'unknown', reason: 'not-defined' })
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
  expect(quoteReply(smallFacts, smallAsk({ place: 'US-ZZ' }), 'match')).toMatchObject({
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
