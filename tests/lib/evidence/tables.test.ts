import { describe, expect, test } from 'vitest'
import { evidenceBook } from '@/lib/evidence/book'
import { cellTable, everyEvidence } from '@/lib/evidence/cell-table'
import { occupationTable } from '@/lib/evidence/occupation-table'
import { smallFilings, smallOccupations, smallPostings } from '../market'
import { recordsOf } from '../records'

describe('the cells of a source', () => {
  const cellsOf = (file: typeof smallFilings) => recordsOf(cellTable(evidenceBook(file)))

  test('every selection of the file is a row, in its order', () => {
    const found = everyEvidence(evidenceBook(smallFilings))
    expect(found.map(({ n }) => n)).toEqual(smallFilings.marginals.map(({ n }) => n))
    expect(cellsOf(smallFilings).map(({ level, place }) => [level, place])).toEqual(
      smallFilings.marginals.map(({ level, place }) => [level, place]),
    )
  })

  test('what is shown is written in full, the counts beside it', () => {
    expect(cellsOf(smallFilings)[0]).toMatchObject({
      source: 'filings',
      place: 'US-CA',
      reference_month: '2024-04',
      n: 12,
      rows: 15,
      employers: 10,
      p50_usd: 150_000,
      median_low_95_usd: 150_000,
      median_high_95_usd: 200_000,
      hidden: null,
      counts_by_wage: '100000:2 150000:6 200000:4',
    })
  })

  test('what is hidden is empty, with the reason; its counts stay', () => {
    expect(cellsOf(smallFilings)[1]).toMatchObject({
      n: 4,
      p10_usd: null,
      p25_usd: null,
      p50_usd: null,
      p75_usd: null,
      p90_usd: null,
      median_low_95_usd: null,
      median_high_95_usd: null,
      hidden: expect.stringContaining('4 filings from 3 employers'),
      counts_by_wage: '120000:4',
    })
  })

  test('postings state no employers, and several years have several months', () => {
    const all = cellsOf(smallPostings).find(({ year, level }) => year === null && level === 'mid')
    expect(all).toMatchObject({
      employers: null,
      largest_employer_share: null,
      hidden: expect.stringContaining('employer'),
      reference_month: '2023-07 to 2024-07',
    })
  })
})

describe('the occupational survey', () => {
  const named = recordsOf(occupationTable(smallOccupations))
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

  test('a limit and what was not released are empty, and why', () => {
    expect(at('15-1252', 2023)).toMatchObject({ p50_usd: null, p90_usd: null })
    expect(at('15-1252', 2023)?.hidden).toContain(
      'p50: published only as at least $115000. p90: published only as at least $200000.',
    )
    expect(at('15-1253', 2022)).toMatchObject({ p50_usd: null, hidden: expect.stringMatching(/^Not released: .*p50/) })
    expect(at('15-1252', 2024)).toMatchObject({
      employment: null,
      hidden: expect.stringMatching(/^Not released: employment/),
    })
  })

  test('an occupation without an outlook says so', () => {
    const occupations = smallOccupations.occupations.map((each) => ({ ...each, outlook: null }))
    const bare = occupationTable({ ...smallOccupations, occupations, years: [] })
    expect(String(bare.rows[0]?.[bare.columns.indexOf('hidden')])).toContain('No outlook is published.')
    expect(bare.rows[0]?.length).toBe(bare.columns.length)
  })
})
