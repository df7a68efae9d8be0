import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { countTable, percentileTable, salariesFileName } from '@/lib/salaries/tables'
import { salariesView } from '@/lib/salaries/view'
import { measuredSources, paySource } from '@/lib/source/registry'
import { twinTable } from '@/lib/words/table-twin'
import { law } from '../../law'
import { realFacts } from '../real-salaries'
import { recordsOf } from '../records'
import { address, anyWagesByRole, backend, performance, smallView, sre, viewOf } from '../salaries'

describe('the percentiles', () => {
  test('stand in a row a role, with sample and interval', () => {
    // Twelve filings: 100,000 twice, 150,000 six times, 200,000 four times; ranks 3 and 10 bound the median.
    expect(recordsOf(percentileTable(smallView({ place: 'US-CA', level: 'senior' })))).toEqual([
      {
        role: 'Site Reliability Engineer',
        n: 12,
        employers: 10,
        largest_employer_share: 1 / 6,
        p10_usd: 105_000,
        p25_usd: 150_000,
        p50_usd: 150_000,
        p75_usd: 200_000,
        p90_usd: 200_000,
        median_low_usd: 150_000,
        median_high_usd: 200_000,
        source: 'filings',
        measures: 'base pay only; bonus and equity not included',
        months: '2024-04',
        hidden: null,
      },
    ])
  })

  test('carry what the license of their source asks to be said, and no column where it asks for nothing', () => {
    for (const source of measuredSources) {
      const view = salariesView(realFacts, address({ source, roles: [backend] }), null)
      const { notice } = paySource(source)
      const said = recordsOf(percentileTable(view)).map((row) => ('notice' in row ? row.notice : null))
      expect([source, said]).toEqual([source, [notice]])
    }
  })

  test('that are hidden are empty, and say so', () => {
    const [texas] = recordsOf(percentileTable(smallView({ place: 'US-TX' })))
    expect(texas).toMatchObject({
      n: 7,
      employers: 4,
      p10_usd: null,
      p50_usd: null,
      hidden: expect.stringContaining('4 employers'),
    })
    expect(texas).toMatchObject({ median_low_usd: null, median_high_usd: null })
    const [quartiles] = recordsOf(percentileTable(smallView({ source: 'postings-aijobs', roles: [backend] })))
    expect(quartiles).toMatchObject({
      n: 9,
      employers: null,
      p10_usd: null,
      p90_usd: null,
      hidden: expect.stringContaining('9'),
    })
    expect(quartiles?.p50_usd).toBe(160_000)
  })

  test('of a survey have no sample', () => {
    const [survey, none] = recordsOf(percentileTable(smallView({ source: 'occupation', roles: [sre, performance] })))
    expect(survey).toMatchObject({
      n: null,
      employers: null,
      p50_usd: 133_100,
      p90_usd: null,
      hidden: expect.any(String),
    })
    expect(survey).toMatchObject({ source: 'oews', months: '2024-05' })
    const [there] = recordsOf(percentileTable(smallView({ source: 'occupation', place: 'US-CA' })))
    expect(there).toMatchObject({ p50_usd: 160_808, source: 'oews-places', months: '2025-05', hidden: null })
    expect(none).toMatchObject({ p50_usd: null, hidden: expect.any(String) })
  })
})

describe('the counts', () => {
  test('are every wage with how often it stands', () => {
    expect(recordsOf(countTable(smallView({ place: 'US-TX' })))).toEqual(
      [
        [90_000, 3],
        [120_000, 4],
      ].map(([wage_usd, count]) => ({
        role: sre,
        level: 'all',
        place: 'US-TX',
        year: null,
        source: 'filings',
        wage_usd,
        count,
        measures: 'base pay only; bonus and equity not included',
        months: '2024-04',
      })),
    )
  })

  law('are those of every role, rising', [anyWagesByRole], (wages) => {
    const rows = recordsOf(countTable(viewOf(wages)))
    for (const [role, own] of Object.entries(wages)) {
      const counted = rows.filter((row) => row.role === role)
      const all = counted.flatMap(({ wage_usd, count }) => Array(Number(count)).fill(wage_usd))
      expect(all).toEqual(own.toSorted((x, y) => x - y))
    }
  })

  test('of a survey are none', () => {
    expect(countTable(smallView({ source: 'occupation' })).rows).toEqual([])
  })
})

test('a file is named for its roles, level, place, what is in it and the day', () => {
  const name = (part: Parameters<typeof smallView>[0], place = 'California') =>
    salariesFileName(smallView(part), { place, what: 'counts', day: '2026-11-30' })
  expect(name({ place: 'US-CA', level: 'senior', year: 2024 })).toBe(
    'rolescope-sre-senior-california-filings-counts-2024-2026-11-30',
  )
  expect(name({ place: 'US-CA', source: 'postings' })).toBe('rolescope-sre-all-levels-california-counts-2026-11-30')
  expect(name({ roles: [sre, backend], source: 'postings-aijobs' }, 'United States')).toBe(
    'rolescope-sre-vs-backend-all-levels-us-postings-aijobs-counts-2026-11-30',
  )
})

test.each(measuredSources)('of %s read as words under the figure too, each column with a head', (source) => {
  const view = salariesView(realFacts, address({ roles: [sre, performance], source }), null)
  const table = percentileTable(view)
  const { columns, rows } = twinTable(table, dataset.sources)
  expect(columns.length).toBeGreaterThan(5)
  expect(rows).toHaveLength(view.pays.length)
})
