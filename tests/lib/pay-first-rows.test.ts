import { describe, expect, test } from 'vitest'
import { firstTable } from '@/lib/pay-first-rows'
import { defaultSalaries } from '@/lib/salaries-address'
import { filings, names, postings, realBook } from './pay-rows'

describe('the rows that come with the page', () => {
  test('are those of the roles and level chosen, over all places', () => {
    const table = firstTable(names, filings, { ...defaultSalaries, level: 'senior' })
    expect(table.rows.map(({ place, n }) => [place, n])).toEqual([
      ['United States', 16],
      ['California', 12],
      ['Texas', 4],
    ])
    expect(table).toMatchObject({
      source: 'filings',
      severalYears: false,
      says: '3 cells of the roles and level chosen; 1 is hidden for too few filings or employers.',
    })
  })

  test('have the nearest shown for each that is hidden', () => {
    const { rows, nearest } = firstTable(names, filings, { ...defaultSalaries, level: 'senior' })
    expect(Object.keys(nearest)).toEqual([rows[2]?.key])
    expect(Object.values(nearest)[0]).toMatchObject({ level: 'senior', place: 'US' })
  })

  test('are those found, of any role, where something is to be found', () => {
    const { rows, severalYears } = firstTable(names, postings, {
      ...defaultSalaries,
      roles: ['data-engineer'],
      find: 'back 2023',
      sort: { column: 'level', descending: false },
    })
    expect(rows.map(({ level, year }) => [level, year])).toEqual([
      ['All levels', '2023'],
      ['Mid', '2023'],
    ])
    expect(severalYears).toBe(true)
  })

  test('are sixty at most, the first by the sort', () => {
    const { rows, says } = firstTable(names, realBook, { ...defaultSalaries, find: 'us' })
    expect(rows).toHaveLength(60)
    expect(says).toMatch(/^The first 60 of [\d,]+ cells found/)
    const counts = rows.map(({ n }) => n)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
  })

  test('carry nothing that only finds and sorts them', () => {
    for (const row of firstTable(names, filings, defaultSalaries).rows)
      expect(Object.keys(row).filter((key) => ['words', 'ranks', 'order'].includes(key))).toEqual([])
  })
})
