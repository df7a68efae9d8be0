import { describe, expect, test } from 'vitest'
import { findEvidence } from '@/lib/api/answer/found'
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
      labour: null,
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

describe('the survey', () => {
  test('has the country at all levels', () => {
    expect(at({ source: 'occupation' })).toMatchObject({ kind: 'mix', survey: { year: 2024 } })
    expect(at({ source: 'occupation', year: 2021, level: 'all' })).toMatchObject({
      kind: 'mix',
      survey: { year: 2021 },
    })
  })

  test('has no levels and no places, whose cost of labor stands in', () => {
    expect(at({ source: 'occupation', level: 'senior' })).toMatchObject({
      kind: 'none',
      labour: null,
      nearest: { level: 'all' },
    })
    expect(at({ source: 'occupation', place: 'cbsa-41860' })).toMatchObject({
      kind: 'none',
      labour: { kind: 'known', value: { place: 'cbsa-41860' } },
    })
    expect(at({ source: 'occupation', place: 'US-CA' })).toMatchObject({
      labour: { kind: 'known', value: { place: 'US-CA' } },
    })
    expect(at({ source: 'occupation', place: 'US-CT' })).toMatchObject({ labour: { kind: 'unknown' } })
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
