import { expect, test } from 'vitest'
import { drawnEvidence, evidenceTable, joinTables } from '@/lib/pay/measured-table'
import { madeEvidence } from '../../evidence'
import { deepFreeze, realRole } from '../../roles'

const role = realRole('site-reliability-engineer')
const evidence = madeEvidence([role.id])
const records = ({ columns, rows }: ReturnType<typeof evidenceTable>) =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])))

test('has a row a role and source with exact figures', () => {
  const [filings, dotted, hidden, proxy] = records(evidenceTable([role], evidence))
  expect(filings).toEqual({
    role: 'Site Reliability Engineer',
    source: 'filings',
    measures: 'base pay only; bonus and equity not included; US, all levels',
    n: 40,
    rows: 45,
    employers: 30,
    p25_usd: 115_000,
    p50_usd: 130_000,
    p75_usd: 145_000,
    drawn: 'middle half',
    months: '2024-04',
    state: 'shown',
  })
  expect(dotted).toMatchObject({ drawn: 'dots: $150k × 4, $170k × 4, $190k × 4', months: '2023-07/2024-07' })
  expect(hidden).toMatchObject({
    n: 3,
    p25_usd: 'suppressed',
    p50_usd: 'suppressed',
    p75_usd: 'suppressed',
    drawn: 'nothing',
  })
  expect(String(hidden?.state)).toMatch(/^hidden: Only 3 advertised ranges/)
  expect(proxy).toMatchObject({ source: 'oews', n: null, state: 'shown; proxy' })
})

test('a role without evidence has no row', () => {
  expect(evidenceTable([role], {}).rows).toEqual([])
})

test('what a chart draws is said in one row a role, to the thousand', () => {
  expect(records(drawnEvidence([role], evidence))).toEqual([
    {
      role: 'SRE',
      filings: 'median $130k, middle half $115–145k, n=40, Apr 2024',
      'postings-aijobs':
        'median $172k, middle half $150–190k, n=12, Jul 2023–24; dots: $150k × 4, $170k × 4, $190k × 4',
      'postings-isecjobs': 'Only 3 advertised ranges: fewer than five advertised ranges, too few for a percentile.',
      occupation: 'median $130k, middle half $115–145k, proxy, May 2025',
    },
  ])
  expect(drawnEvidence([role], {}).rows).toEqual([])
  expect(records(drawnEvidence([role], { [role.id]: [] }))[0]).toMatchObject({ filings: null })
})

test('joined tables keep every cell under its column', () => {
  const first = deepFreeze({ columns: ['role', 'low'], rows: [['A', 1]] })
  const second = deepFreeze({ columns: ['n', 'role'], rows: [[9, 'B']] })
  expect(joinTables(first, second)).toEqual({
    columns: ['role', 'low', 'n'],
    rows: [
      ['A', 1, null],
      ['B', null, 9],
    ],
  })
})
