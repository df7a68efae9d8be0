/** Quotes as callers of the API meet them, on the real data: figures that replay, reasons where there are none, and refusals. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset, market } from '@/data'
import { quoteReply } from '@/lib/api/answer/quote'
import { type QuoteReply, quoteReplySchema } from '@/lib/api/answer/quote-fields'
import { problemSchema } from '@/lib/api/problem'
import { quoteBases } from '@/lib/source/registry'
import { derive } from '@/lib/working/derivation'
import { evaluate } from '@/lib/working/formula'
import { anyAsk, realFacts } from '../lib/quotes'
import { realCells } from '../real-cells'
import { read, refusal, send } from './api-requests'

const sre = 'site-reliability-engineer'
const colorado = `/quote?role=${sre}&level=senior&place=US-CO&basis=filings&asOf=2026-11-23`
const figures = ['p10', 'p25', 'p50', 'p75', 'p90'] as const
const ask = (query: string) => read(`/quote?${query}`, quoteReplySchema)

/** An amount as the API writes it: to the cent. */
const cents = (usd: number) => Math.round(usd * 100) / 100

/** Recomputes an answer's steps from their formulas and inputs alone, and holds every result and percentile against them. */
function checkReplay(answer: QuoteReply): number {
  if (!('steps' in answer.derivation)) return 0
  const { steps, result } = answer.derivation
  const results = new Map<string, number>()
  for (const step of steps) {
    const value = evaluate(step.formula, { ...Object.fromEntries(results), ...step.inputs })
    if (!Object.is(value, step.result)) throw new Error(`${step.name}: ${value} is not ${step.result}`)
    if (step.sources.length === 0 && step.name !== 'ageing' && step.formula !== 'own')
      throw new Error(`${step.name} has no source`)
    results.set(step.name, value)
  }
  if (derive(steps.map((step) => ({ ...step, inputUnit: step.unit }))).result !== result) throw new Error('result')
  for (const name of figures) {
    const figure = answer.percentiles[name]
    const replayed = results.get(name)
    if (figure.kind === 'known' ? cents(replayed as number) !== figure.usd : replayed !== undefined)
      throw new Error(`${name}: ${replayed} is not ${JSON.stringify(figure)}`)
  }
  return steps.length
}

test('10,000 random quotes: every derivation replays to its results and percentiles after a trip through JSON', () => {
  const asks = fc.sample(anyAsk, 10_000)
  let [steps, unknowns] = [0, 0]
  for (const each of asks) {
    const made = quoteReply(realFacts, each, 'match')
    if (made.kind === 'refused') throw new Error(made.problem.detail)
    const answer: QuoteReply = JSON.parse(JSON.stringify(made))
    steps += checkReplay(answer)
    if (answer.kind === 'unknown') unknowns += 1
  }
  // Else the test would pass where nothing is quoted.
  expect(steps).toBeGreaterThan(50_000)
  expect(unknowns).toBeGreaterThan(100)
  expect(unknowns).toBeLessThan(6000)
})

test('each of those has its documented shape, whatever is asked', () => {
  for (const each of fc.sample(anyAsk, 500)) quoteReplySchema.parse(quoteReply(realFacts, each, 'match'))
})

test('a senior SRE in Colorado: two filings, and the whole derivation', async () => {
  const answer = await read(colorado, quoteReplySchema)
  const cell = realCells('filings').marginals.find(
    ({ role, level, place, year }) => role === sre && level === 'senior' && place === 'US-CO' && year === 2024,
  )
  expect(answer).toMatchObject({
    dataVersion: dataset.manifest.dataVersion,
    kind: 'percentiles',
    role: sre,
    level: 'senior',
    place: 'US-CO',
    basis: 'filings',
    asOf: '2026-11-23',
    referenceMonth: '2024-04',
    cell: { n: cell?.n, employers: cell?.employers },
    grade: { overall: 'low' },
  })
  expect(cell?.n).toBe(2)
  if ('kind' in answer.grade || 'kind' in answer.derivation) throw new Error('it is quoted')
  const amounts = figures.map((name) => answer.percentiles[name])
  const usd = amounts.map((each) => (each.kind === 'known' ? each.usd : Number.NaN))
  expect(usd).toEqual([...usd].sort((a, b) => a - b))
  expect(cents(answer.derivation.result)).toBe(usd[2])
  expect(answer.sources[0]).toBe('filings')
  expect(answer.leanedOn.map(({ group }) => group)).toContain('roleLevel')
  expect(answer.leanedOn.at(-1)).toMatchObject({ group: 'cell', n: 2, employers: cell?.employers })
})

test('a quote from filings says how much of them is at the legal minimum, wherever it stands; no other does', async () => {
  const filed = realCells('filings').marginals.find(
    ({ role, level, place }) => role === sre && level === 'senior' && place === 'US',
  )
  const { rows = Number.NaN, atMinimum } = filed ?? {}
  const answer = await read(colorado, quoteReplySchema)
  // Two filings in Colorado are too few, so it is the country's.
  expect(answer.atMinimum).toEqual({
    level: 'senior',
    place: 'US',
    share: (atMinimum?.rows ?? Number.NaN) / rows,
    p50: { kind: 'known', usd: atMinimum?.above.p50 },
  })
  expect(answer.notes.filter((note) => note.includes('nationwide are at the legal minimum'))).toHaveLength(1)
  const posted = await read(colorado.replace('basis=filings', 'basis=postings'), quoteReplySchema)
  expect(posted.atMinimum).toBeUndefined()
  const saying = posted.otherBases.filter((other) => other.atMinimum)
  expect(saying.map(({ basis, atMinimum: said }) => [basis, said])).toEqual([['filings', answer.atMinimum]])
})

test('the other sources are what asking for them gives, each with its ratio to this one; the survey is never asked', async () => {
  const answer = await read(colorado, quoteReplySchema)
  expect(answer.otherBases.map(({ basis }) => basis)).toEqual(
    [...quoteBases.filter((basis) => basis !== 'filings'), 'survey'].filter(
      (basis) => basis !== 'survey' || realFacts.stated.survey?.[sre] !== undefined,
    ),
  )
  const median = answer.percentiles.p50
  for (const other of answer.otherBases.filter(({ basis }) => basis !== 'survey')) {
    const itself = await read(colorado.replace('basis=filings', `basis=${other.basis}`), quoteReplySchema)
    if (itself.kind === 'percentiles') {
      const { p25, p50, p75 } = itself.percentiles
      expect(other).toMatchObject({ p25, p50, p75, sources: itself.sources })
      if (p50.kind === 'unknown' || median.kind === 'unknown' || typeof other.ratio !== 'number') continue
      expect(other.ratio).toBeCloseTo(p50.usd / median.usd, 6)
    } else if (itself.kind === 'band') {
      expect(other.band).toMatchObject({ lowUsd: itself.band?.lowUsd, highUsd: itself.band?.highUsd })
    }
  }
})

describe('what is given counts', () => {
  test('posted ranges answer where no basis is named', async () => {
    const unnamed = await read(colorado.replace('&basis=filings', ''), quoteReplySchema)
    expect(unnamed).toEqual(await read(colorado.replace('basis=filings', 'basis=postings'), quoteReplySchema))
  })

  test('a month stands for its middle; without a day it is today in UTC', async () => {
    const month = await read(colorado.replace('2026-11-23', '2027-01'), quoteReplySchema)
    expect(month).toEqual(await read(colorado.replace('2026-11-23', '2027-01-15'), quoteReplySchema))
    expect(month.asOf).toBe('2027-01-15')
    const before = new Date().toISOString().slice(0, 10)
    const { asOf } = await read(colorado.replace('&asOf=2026-11-23', ''), quoteReplySchema)
    expect([before, new Date().toISOString().slice(0, 10)]).toContain(asOf)
  })

  test('an area by its code is the area, and the present release by name is the present one', async () => {
    const denver = colorado.replace('US-CO', '19740')
    expect(await read(denver, quoteReplySchema)).toEqual(
      await read(denver.replace('19740', 'cbsa-19740'), quoteReplySchema),
    )
    const named = `${colorado}&version=${dataset.manifest.dataVersion}`
    expect(await read(named, quoteReplySchema)).toEqual(await read(colorado, quoteReplySchema))
  })
})

describe('a quote that cannot be made says why, and what can', () => {
  test.each([
    [
      'an earlier date than the data’s',
      `role=${sre}&level=senior&place=US&basis=filings&asOf=2024-03`,
      'out-of-range',
      'asOf',
    ],
    ['ten years ahead', `role=${sre}&level=senior&place=US&basis=filings&asOf=2036-11`, 'out-of-range', 'asOf'],
    ['a guide without the level', `role=${sre}&level=junior&place=US&basis=guide&asOf=2026-11`, 'not-stated', 'level'],
  ])('%s', async (_, query, reason, change) => {
    const answer = await ask(query)
    expect(answer).toMatchObject({ kind: 'unknown', reason, derivation: { kind: 'unknown', reason } })
    for (const name of figures) expect(answer.percentiles[name]).toMatchObject({ kind: 'unknown', reason })
    const changed = new URLSearchParams(query)
    const nearest = Object.entries(answer.nearest ?? {})
    expect(nearest.map(([name]) => name)).toContain(change)
    for (const [name, value] of nearest) changed.set(name, String(value))
    expect((await ask(String(changed))).kind).not.toBe('unknown')
  })

  test('every area without wages of developers, and every state, answers', async () => {
    const { areas, states } = market().places
    for (const { id } of [...areas.filter(({ wages }) => wages['15-1252'] === undefined), ...states]) {
      for (const basis of quoteBases) {
        const answer = await ask(`role=${sre}&level=senior&place=${id}&basis=${basis}&asOf=2026-11`)
        if (answer.kind === 'unknown') expect(answer.why).toMatch(/\.$/)
      }
    }
  })
})

describe('what cannot be answered is refused, with the reason', () => {
  const base = `/quote?role=${sre}&level=senior&place=US-CO&basis=filings`
  test.each([
    ['/quote', 'missing-parameter', 'role'],
    [`/quote?role=${sre}`, 'missing-parameter', 'level'],
    [`/quote?role=${sre}&level=senior`, 'missing-parameter', 'place'],
    [base.replace(sre, 'wizard'), 'unknown-role', 'role'],
    [base.replace('US-CO', 'US-ZZ'), 'unknown-place', 'place'],
    [base.replace('US-CO', 'cbsa-00000'), 'unknown-place', 'place'],
    [`${base}&asOf=2026-13`, 'invalid-value', 'asOf'],
    [`${base}&asOf=2026-11-23&asOf=2026-11-23`, 'repeated-parameter', 'asOf'],
    [`${base}&growth=`, 'malformed-parameter', 'growth'],
    [`${base}&growth=-25.01`, 'invalid-value', 'growth'],
    [`${base}&version=1999.01.01`, 'invalid-value', 'version'],
    [`${base}&version=../../etc`, 'invalid-value', 'version'],
    [`${base}&date=2026-11-23`, 'unknown-parameter', 'date'],
  ])('%s: %s %s', async (path, kind, parameter) => {
    const problem = await refusal(path)
    expect(problem).toMatchObject({ status: 400, type: `/data#problem-${kind}`, parameter })
    if (parameter === 'version') expect(problem.detail).toContain(dataset.manifest.dataVersion)
  })

  test('whatever is asked, the answer has its documented shape and is no fault of ours', async () => {
    const texts = [
      '',
      'US',
      'US-CT',
      '0',
      '-0',
      '00000',
      '9999-12-31',
      '0000-01',
      '1e9',
      '25',
      "'; drop",
      '%00',
      '__proto__',
    ]
    const text = fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'binary', maxLength: 12 }))
    const names = ['role', 'level', 'place', 'basis', 'asOf', 'growth', 'version', '__proto__', 'constructor'] as const
    const sound = { role: sre, level: 'senior', place: 'US-CO', basis: 'occupation' }
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(fc.constantFrom(...names), text), { selector: ([name]) => name, maxLength: 4 }),
        async (pairs) => {
          const all = new Map<string, string>([...Object.entries(sound), ...pairs])
          const query = [...all].map((pair) => pair.map((part) => encodeURIComponent(part)).join('=')).join('&')
          const { response } = await send(`/quote?${query}`)
          expect([200, 400]).toContain(response.status)
          ;(response.status === 200 ? quoteReplySchema : problemSchema).parse(await response.json())
        },
      ),
      { numRuns: 500 },
    )
  })
})
