import { expect, test } from 'vitest'
import { z } from 'zod'
import { cellRowSchema, cellRows, cellRowsSchema } from '@/lib/api/rows/cells'
import type { EvidenceBook } from '@/lib/evidence/book'
import { facts } from '../facts'

test('every selection is a row of the list named after the source, with its counts', () => {
  const answer = cellRowsSchema('filings').parse(
    cellRows(facts.books.get('filings') as EvidenceBook, facts.dataVersion),
  )
  const rows = z.array(cellRowSchema).parse(answer.filings)
  expect(rows).toHaveLength(8)
  expect(rows[0]).toMatchObject({
    place: 'US-CA',
    n: 12,
    referenceMonth: '2024-04',
    percentiles: { p50: { kind: 'known', usd: 150_000 } },
    counts: [
      [100_000, 2],
      [150_000, 6],
      [200_000, 4],
    ],
  })
  expect(rows[1]?.percentiles.p50).toMatchObject({ kind: 'unknown', reason: 'small-sample' })
})

test('another source has another name', () => {
  const answer = cellRows(facts.books.get('postings-isecjobs') as EvidenceBook, facts.dataVersion)
  expect(cellRowsSchema('postings-isecjobs').safeParse(answer).success).toBe(true)
  expect(cellRowsSchema('filings').safeParse(answer).success).toBe(false)
})
