import { expect, test } from 'vitest'
import { z } from 'zod'
import { type EvidenceAsk, findEvidence } from '@/lib/api/answer/found'
import { evidenceMonth, selectionFields, selectionOf, withNearest } from '@/lib/api/answer/selection'
import { type EvidenceBook, evidence } from '@/lib/evidence/book'
import { known, unknown } from '@/lib/value/absence'
import { facts, sre } from '../facts'

const schema = z.strictObject(selectionFields)

function of(asked: EvidenceAsk) {
  const found = findEvidence(asked, facts)
  if (found.kind === 'refused') throw new Error(found.problem.detail)
  return schema.parse(selectionOf(asked, found))
}

test('a selection is written as it was read, with its sample and month', () => {
  expect(of({ role: sre, source: 'filings', place: 'US-CA' })).toMatchObject({
    level: 'all',
    place: 'US-CA',
    year: 'all',
    proxy: false,
    n: 12,
    referenceMonth: '2024-04',
    sources: ['filings'],
  })
  expect(of({ role: sre, source: 'occupation' })).toMatchObject({
    year: 2024,
    proxy: true,
    sources: ['oews', 'title-soc'],
  })
  expect(of({ role: sre, source: 'occupation', place: '41860' })).toMatchObject({
    place: 'cbsa-41860',
    year: 2025,
    referenceMonth: '2025-05',
    sources: ['oews-places', 'title-soc'],
    n: { kind: 'unknown' },
  })
})

test('several years have no one month, and none observed has none', () => {
  const month = (role: string) =>
    evidenceMonth(
      evidence(facts.books.get('postings-aijobs') as EvidenceBook, { role, level: 'all', place: 'US', year: 'all' }),
    )
  expect(month('backend-engineer')).toMatchObject({ reason: 'not-defined' })
  expect(month('embedded-engineer')).toMatchObject({ reason: 'no-data' })
  const one = { role: 'backend-engineer', level: 'all', place: 'US', year: 2023 } as const
  expect(evidenceMonth(evidence(facts.books.get('postings-aijobs') as EvidenceBook, one))).toEqual(known('2023-07'))
})

test('an absence carries what is nearest, where there is something', () => {
  const absent = unknown('small-sample', 'Too few.')
  const nearest = { role: sre, level: 'all', place: 'US', year: 'all', n: 19 } as const
  expect(withNearest(absent, nearest)).toEqual({ ...absent, nearest })
  expect(withNearest(absent, null)).toEqual(absent)
})
