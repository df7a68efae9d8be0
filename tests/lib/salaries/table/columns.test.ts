import { expect, test } from 'vitest'
import { evidenceBook } from '@/lib/evidence/book'
import { fixedColumns, payColumnIds, sortColumns, withFixed } from '@/lib/salaries/table/address'
import { columnChoices, firstColumns, payColumns, shownColumns } from '@/lib/salaries/table/columns'
import { payRows } from '@/lib/salaries/table/rows'
import { stripAxis, stripOf } from '@/lib/salaries/table/strip'
import { law } from '../../../law'
import { anyFile, filingRows, filings, names, postingRows, postings } from '../../pay-rows'

const ids = (columns: readonly { id: string }[]) => columns.map(({ id }) => id)

test('every column that an address can sort by is one of the table, once', () => {
  expect(ids(payColumns.filter(({ sort }) => sort !== null)).sort()).toEqual([...sortColumns].sort())
  expect(new Set(ids(payColumns)).size).toBe(payColumns.length)
})

test('a table opens with what its source tells apart', () => {
  const byN = { column: 'n', descending: true } as const
  expect(firstColumns(filings, byN)).toEqual([
    'role',
    'level',
    'place',
    'p50',
    'strip',
    'half',
    'minimum',
    'n',
    'employers',
    'confidence',
  ])
  const ads = firstColumns(postings, byN)
  expect([ads.includes('year'), ads.includes('employers'), ads.includes('minimum')]).toEqual([true, false, false])
})

test('the columns that an address may name are those of the table, in its order', () => {
  expect(ids(payColumns)).toEqual([...payColumnIds])
})

test('the columns chosen are shown whatever the source, with those that every table has; none chosen are the first', () => {
  const sort = { column: 'n', descending: true } as const
  expect(ids(shownColumns(filings, { columns: withFixed(['p90', 'level']), sort }))).toEqual([
    'role',
    'level',
    'p90',
    'n',
  ])
  expect(ids(shownColumns(filings, { columns: null, sort }))).toEqual(firstColumns(filings, sort))
  expect(withFixed([])).toEqual(fixedColumns)
})

test('the legal minimum is a column only of a source that states it, whatever the address asks', () => {
  const asked = { columns: withFixed(['minimum', 'p50']), sort: { column: 'n', descending: true } as const }
  expect(ids(shownColumns(filings, asked))).toContain('minimum')
  expect(ids(shownColumns(postings, asked))).not.toContain('minimum')
  expect(ids(columnChoices('filings'))).toContain('minimum')
  expect(ids(columnChoices('postings'))).not.toContain('minimum')
})

test('the sorted column is there from the beginning', () => {
  for (const column of sortColumns) expect(firstColumns(filings, { column, descending: true })).toContain(column)
})

test('nobody can leave out the name of a row, its n, or the employers where they are named', () => {
  expect(ids(columnChoices('filings')).filter((id) => ['role', 'n', 'employers'].includes(id))).toEqual([])
  expect(ids(columnChoices('postings-aijobs')).filter((id) => ['role', 'n', 'employers'].includes(id))).toEqual([
    'employers',
  ])
})

test('the axis holds every shown row on steps of 50,000, its labels inside', () => {
  // The lowest P25 is 120,000 of the sixteen senior filings, the highest P75 200,000.
  expect(stripAxis(filingRows)).toEqual({
    low: 100_000,
    high: 200_000,
    ticks: [{ at: 0.5, label: '$150k' }],
  })
})

test('there is no axis where all is hidden', () => {
  expect(stripAxis([])).toBeNull()
  expect(stripAxis(filingRows.filter(({ hidden }) => hidden !== null))).toBeNull()
})

test('a bar lies where its quartiles do', () => {
  const sixRanges = postingRows[1]
  if (sixRanges === undefined) throw new Error('the small postings have no second row')
  // 140,000 to 160,000 with the median halfway, on 100,000 to 200,000.
  const strip = stripOf(sixRanges, { low: 100_000, high: 200_000, ticks: [] })
  expect(strip?.from).toBeCloseTo(0.4, 9)
  expect(strip?.width).toBeCloseTo(0.2, 9)
  expect(strip?.median).toBeCloseTo(0.5, 9)
})

law('every bar of any file is on the axis, and hidden rows have none', [anyFile], (file) => {
  const rows = payRows(names, evidenceBook(file))
  const axis = stripAxis(rows)
  for (const row of rows) {
    const strip = axis && stripOf(row, axis)
    expect(strip === null).toBe(row.hidden !== null)
    if (!strip) continue
    expect(strip.from).toBeGreaterThanOrEqual(0)
    expect(strip.from + strip.width).toBeLessThanOrEqual(1 + 1e-9)
    expect(strip.median).toBeGreaterThanOrEqual(strip.from)
    expect(strip.median).toBeLessThanOrEqual(strip.from + strip.width + 1e-9)
  }
  if (axis) expect(axis.ticks.length).toBeLessThanOrEqual(5)
  for (const { at } of axis?.ticks ?? []) expect(at > 0 && at < 1).toBe(true)
})
