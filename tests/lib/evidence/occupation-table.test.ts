import { expect, test } from 'vitest'
import { occupationTable } from '@/lib/evidence/occupation-table'
import { smallOccupations } from '../market'

const { columns, rows } = occupationTable(smallOccupations)
const named = rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])))
const at = (soc: string, year: number) => named.find((row) => row.soc === soc && row.year === year)

test('an occupation and year is a row, as published', () => {
  expect(named).toHaveLength(8)
  expect(at('15-1252', 2021)).toMatchObject({
    title: 'Makers',
    reference_month: '2021-05',
    employment: 1000,
    p50_usd: 100_000,
    outlook_for: 'Makers',
    outlook_years: '2024 to 2034',
    outlook_growth_percent: 10,
    filings_by_role: 'site-reliability-engineer:300 backend-engineer:1',
  })
})

test('a limit and what was not released are written out', () => {
  expect(at('15-1252', 2023)).toMatchObject({ p50_usd: 'at least 115000', p90_usd: 'at least 200000' })
  expect(at('15-1253', 2022)).toMatchObject({ p50_usd: 'not released' })
  expect(at('15-1252', 2024)).toMatchObject({ employment: 'not released' })
})

test('an occupation without an outlook says so', () => {
  const occupations = smallOccupations.occupations.map((each) => ({ ...each, outlook: null }))
  const bare = occupationTable({ ...smallOccupations, occupations, years: [] })
  expect(bare.rows[0]).toContain('not published')
  expect(bare.rows[0]?.length).toBe(bare.columns.length)
})
