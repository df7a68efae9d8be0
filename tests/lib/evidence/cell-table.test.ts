import { expect, test } from 'vitest'
import { evidenceBook } from '@/lib/evidence/book'
import { cellTable, everyEvidence } from '@/lib/evidence/cell-table'
import { smallFilings, smallPostings } from '../market'

const rowsOf = (file: typeof smallFilings) => {
  const { columns, rows } = cellTable(evidenceBook(file))
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])))
}

test('every selection of the file is a row, in its order', () => {
  const found = everyEvidence(evidenceBook(smallFilings))
  expect(found.map(({ n }) => n)).toEqual(smallFilings.marginals.map(({ n }) => n))
  expect(rowsOf(smallFilings).map(({ level, place }) => [level, place])).toEqual(
    smallFilings.marginals.map(({ level, place }) => [level, place]),
  )
})

test('what is shown is written in full, the counts beside it', () => {
  expect(rowsOf(smallFilings)[0]).toMatchObject({
    source: 'filings',
    place: 'US-CA',
    reference_month: '2024-04',
    n: 12,
    rows: 15,
    employers: 10,
    p50_usd: 150_000,
    median_low_95_usd: 150_000,
    median_high_95_usd: 200_000,
    note: null,
    counts_by_usd: '100000:2 150000:6 200000:4',
  })
})

test('what is hidden is suppressed, with the reason; its counts stay', () => {
  expect(rowsOf(smallFilings)[1]).toMatchObject({
    n: 4,
    p10_usd: 'suppressed',
    p25_usd: 'suppressed',
    p50_usd: 'suppressed',
    p75_usd: 'suppressed',
    p90_usd: 'suppressed',
    median_low_95_usd: 'suppressed',
    median_high_95_usd: 'suppressed',
    note: expect.stringContaining('4 filings from 3 employers'),
    counts_by_usd: '120000:4',
  })
})

test('postings state no employers, and several years have several months', () => {
  const all = rowsOf(smallPostings).find(({ year, level }) => year === 'all' && level === 'mid')
  expect(all).toMatchObject({
    employers: 'not stated',
    largest_employer_share: 'not stated',
    reference_month: '2023-07 to 2024-07',
  })
})
