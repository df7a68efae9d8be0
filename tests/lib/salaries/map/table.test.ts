import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { evidence } from '@/lib/evidence/book'
import type { MapMeasure } from '@/lib/salaries/address'
import { mapTable } from '@/lib/salaries/map/table'
import { mapOf } from '@/lib/salaries/page'
import { realFacts } from '../../real-salaries'
import { sre } from '../../salaries'

function table(measure: MapMeasure, role: string = sre) {
  const ask = { role, level: 'all', year: 'all', source: 'filings', measure } as const
  const map = mapOf(realFacts, ask)
  const { columns, rows } = mapTable(realFacts, ask, map, 'where it is from')
  const records = rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null])))
  return { map, columns, records }
}

describe('the map as a table', () => {
  test.each(['labour', 'living', 'evidence'] as const)('of %s has every state, those with figures first', (measure) => {
    const { map, columns, records } = table(measure)
    expect(new Set(columns).size).toBe(columns.length)
    expect(records.map(({ state }) => state).toSorted()).toEqual(
      [...map.states, ...map.elsewhere].map(({ id }) => id).toSorted(),
    )
    const whys = records.map(({ why }) => why !== null)
    expect(whys).toEqual(whys.toSorted())
    const title = map.title.replace('$ thousands', 'US dollars a year')
    for (const { measures, source } of records) expect([measures, source]).toEqual([title, 'where it is from'])
  })

  test('of labour has the middle, the lowest and the highest area of a state in per cent', () => {
    const labor = realFacts.data.labour[sre]?.find(({ state }) => state === 'US-CA')
    const { records } = table('labour')
    expect(records.find(({ state }) => state === 'US-CA')).toMatchObject({
      middle_percent: expect.closeTo((labor?.middle ?? 0) * 100, 6),
      lowest_area: labor?.lowest.name,
      highest_percent: expect.closeTo((labor?.highest.ratio ?? 0) * 100, 6),
      areas: labor?.areas,
      why: null,
    })
  })

  test('of living has the price level as published', () => {
    const { records } = table('living')
    for (const { id, living } of realFacts.data.states.filter(({ id }) => id !== 'US'))
      if (living !== null) expect(records.find(({ state }) => state === id)?.price_level).toBe(living)
  })

  test('of pay has no figure under the thresholds, but the sample and the reason, of any role', () => {
    let hidden = 0
    for (const { id: role } of dataset.roles)
      for (const record of table('evidence', role).records) {
        const { n, employers } = record
        const isEnough = Math.min(Number(n), Number(employers)) >= 5
        const figures = [record.p25_usd, record.p50_usd, record.p75_usd]
        expect(figures.map((figure) => figure !== null)).toEqual([isEnough, isEnough, isEnough])
        expect(record.why === null).toBe(isEnough)
        if (!isEnough) hidden += 1
      }
    expect(hidden).toBeGreaterThan(100)
  })

  test('of pay has the percentiles of the filings in whole dollars', () => {
    const book = realFacts.books.get('filings')
    if (!book) throw new Error('no filings')
    const { percentiles, n } = evidence(book, { role: sre, level: 'all', year: 'all', place: 'US-CA' })
    if (percentiles.p50.kind === 'unknown') throw new Error('no median for California')
    expect(table('evidence').records.find(({ state }) => state === 'US-CA')).toMatchObject({
      p50_usd: Math.round(percentiles.p50.value),
      n,
    })
  })

  test('of pay that nobody counted has no figure of any state', () => {
    const ask = { role: sre, level: 'all', year: 'all', source: 'filings', measure: 'evidence' } as const
    const { columns, rows } = mapTable({ ...realFacts, books: new Map() }, ask, mapOf(realFacts, ask), 'nowhere')
    const at = columns.indexOf('p50_usd')
    expect(new Set(rows.map((row) => row[at]))).toEqual(new Set([null]))
  })
})
