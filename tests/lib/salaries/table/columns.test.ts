import { expect, test } from 'vitest'
import { sortColumns } from '@/lib/salaries/address'
import { columnChoices, firstColumns, payColumns } from '@/lib/salaries/table/columns'
import { filings, postings } from '../../pay-rows'

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
    'n',
    'employers',
    'confidence',
  ])
  const ads = firstColumns(postings, byN)
  expect([ads.includes('year'), ads.includes('employers')]).toEqual([true, false])
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
