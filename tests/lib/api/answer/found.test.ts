import { describe, expect, test } from 'vitest'
import { findEvidence } from '@/lib/api/answer/found'
import { evidenceBook } from '@/lib/evidence/book'
import { smallPosted } from '../../market'
import { facts, sre } from '../facts'

const at = (asked: Partial<Parameters<typeof findEvidence>[0]>) =>
  findEvidence({ role: sre, source: 'filings', ...asked }, facts)

test('filings are found by country and state', () => {
  expect(at({})).toMatchObject({ kind: 'cells', place: 'US', evidence: { n: 19 } })
  expect(at({ place: 'US-CA', level: 'senior' })).toMatchObject({ kind: 'cells', place: 'US-CA', evidence: { n: 12 } })
})

describe('a place that the source does not have', () => {
  test('is an area of the filings, where its state is nearest', () => {
    expect(at({ place: '41860' })).toMatchObject({
      kind: 'none',
      place: 'cbsa-41860',
      unknown: { reason: 'not-defined', why: expect.stringContaining('San Francisco') },
      nearest: { place: 'US-CA', level: 'all', n: 12 },
      labor: null,
    })
  })

  test('leads past a hidden state to what it has nearest', () => {
    expect(at({ place: 'cbsa-12420', level: 'senior' })).toMatchObject({
      nearest: { place: 'US', level: 'senior', n: 16 },
    })
  })

  test('is every place within the country of the postings', () => {
    const role = 'backend-engineer'
    for (const place of ['US-CA', 'cbsa-41860']) {
      expect(at({ role, source: 'postings-aijobs', place })).toMatchObject({
        kind: 'none',
        nearest: { place: 'US', n: 9 },
      })
    }
  })

  test('has nothing near where nothing is shown', () => {
    expect(at({ role: 'embedded-engineer', source: 'postings-aijobs', place: 'US-CA' })).toMatchObject({
      nearest: null,
    })
  })
})

/** What is of the country, as if it were of remote work. */
const national = <T extends { readonly place: string }>(all: readonly T[]) =>
  all.filter(({ place }) => place === 'US').map((each) => ({ ...each, place: 'US-remote' }))

test('remote work is found where the source records it, and is no place of the others', () => {
  const remote = {
    ...smallPosted,
    cells: [...smallPosted.cells, ...national(smallPosted.cells)],
    marginals: [...smallPosted.marginals, ...national(smallPosted.marginals)],
  }
  const books = new Map([...facts.books, ['postings', evidenceBook(remote)]])
  const asked = { role: sre, place: 'US-remote' }
  expect(findEvidence({ ...asked, source: 'postings' }, { ...facts, books })).toMatchObject({ kind: 'cells' })
  expect(findEvidence({ ...asked, source: 'filings' }, facts)).toMatchObject({
    kind: 'none',
    unknown: { reason: 'not-defined', why: expect.stringMatching(/^Not recorded: /) },
    nearest: { place: 'US' },
  })
})

describe('the survey', () => {
  test('has the country at all levels', () => {
    expect(at({ source: 'occupation' })).toMatchObject({ kind: 'mix', survey: { year: 2024 } })
    expect(at({ source: 'occupation', year: 2021, level: 'all' })).toMatchObject({
      kind: 'mix',
      survey: { year: 2021 },
    })
  })

  test('has its own percentiles of a state or area, whose cost of labor stands beside', () => {
    for (const place of ['US-CA', 'cbsa-41860'])
      expect(at({ source: 'occupation', place })).toMatchObject({
        kind: 'mix',
        place,
        of: place,
        survey: { year: 2025, referenceMonth: '2025-05' },
        labor: { kind: 'known', value: { place } },
      })
    expect(at({ source: 'occupation', place: '600001' })).toMatchObject({
      kind: 'mix',
      place: '600001',
      of: 'US-CA',
      labor: { value: { place: 'US-CA' } },
    })
  })

  test('has no levels anywhere', () => {
    expect(at({ source: 'occupation', level: 'senior' })).toMatchObject({
      kind: 'none',
      labor: null,
      nearest: { level: 'all', place: 'US', year: 2024 },
    })
    expect(at({ source: 'occupation', place: 'US-CA', level: 'senior' })).toMatchObject({
      kind: 'none',
      unknown: { reason: 'not-defined' },
      nearest: { level: 'all', place: 'US-CA', year: 2025 },
      labor: { kind: 'known' },
    })
  })

  test('says of a place without enough wages, and of another year there, that it has nothing, and what the country has', () => {
    expect(at({ source: 'occupation', place: 'US-CT' })).toMatchObject({
      kind: 'none',
      unknown: { reason: 'no-data', why: expect.stringContaining('Connecticut') },
      nearest: { place: 'US', year: 2024 },
      labor: { kind: 'unknown' },
    })
    expect(at({ source: 'occupation', place: 'US-CA', year: 2021 })).toMatchObject({
      unknown: { why: 'The survey’s wages by place are those of 2025 alone, not of 2021.' },
      nearest: { place: 'US', year: 2021 },
    })
    // A year that it has nowhere has nothing near.
    expect(at({ source: 'occupation', place: 'US-CA', year: 2011 })).toMatchObject({ nearest: null })
  })

  test('offers nothing as nearest that has no median itself', () => {
    // Three parts in four of its mix have no wages.
    const asked = { source: 'occupation', role: 'backend-engineer', level: 'senior' } as const
    expect(at(asked)).toMatchObject({ kind: 'none', nearest: null })
  })

  test('has no remote work', () => {
    expect(at({ source: 'occupation', place: 'US-remote' })).toMatchObject({
      unknown: { reason: 'not-defined' },
      nearest: { place: 'US', year: 2024 },
      labor: null,
    })
  })

  test('has nothing of a role without filings', () => {
    expect(at({ source: 'occupation', role: 'embedded-engineer' })).toMatchObject({
      kind: 'none',
      unknown: { reason: 'no-data' },
      nearest: null,
    })
  })
})

test('a place that there is not is refused', () => {
  expect(at({ place: 'US-ZZ' })).toMatchObject({ kind: 'refused', problem: { status: 400, parameter: 'place' } })
})
