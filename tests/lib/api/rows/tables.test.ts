import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { dataCsv, dataFiles, dataJson, dataTables, readDataFile } from '@/lib/api/rows/tables'
import { facts } from '../facts'

describe('file names', () => {
  test('each of the fourteen is read back', () => {
    expect(dataFiles).toHaveLength(14)
    for (const name of dataFiles) {
      const file = readDataFile(name)
      expect(`${file?.table}.${file?.format}`).toBe(name)
    }
  })

  test.each([
    '',
    'filings',
    'filings.',
    '.csv',
    'filings.xml',
    'filings.csv ',
    'Filings.csv',
    'filings.csv/x',
    '__proto__.csv',
  ])('%j is none', (name) => {
    expect(readDataFile(name)).toBeNull()
  })
})

test.each(dataTables)('%s has as many rows in CSV as its list in JSON says', (table) => {
  const csv = dataCsv(table, dataset, facts)
  const list = (dataJson(table, dataset, facts) as Record<string, unknown[]>)[table] as unknown[]
  const expected: Record<string, number> = {
    traits: dataset.traits.length * dataset.roles.length,
    // One row an occupation and year; and the country beside the places.
    occupations: 8,
    places: list.length + 1,
  }
  const lines = csv.trimEnd().split('\r\n')
  expect(lines.filter((line) => line !== '')).toHaveLength(1 + (expected[table] ?? list.length))
})
