import { expect, test } from 'vitest'
import { dataset } from '@/data'
import { dataFile, dataFiles } from '@/lib/api/rows/tables'
import { facts } from '../facts'

const of = (file: string) => dataFile(file, { ...facts, dataset })

test('there are twenty, and no other is read', () => {
  expect(dataFiles).toHaveLength(20)
  for (const none of ['', '.csv', '__proto__.csv', 'wages.json']) expect(() => of(none)).toThrow(RangeError)
})

const tables = dataFiles.flatMap((file) => (file.endsWith('.csv') ? [file.replace('.csv', '')] : []))
test.each(tables)('%s has as many rows in CSV as its list in JSON says', (table) => {
  const [json, csv] = [of(`${table}.json`), of(`${table}.csv`)]
  if (json.kind !== 'json' || csv.kind !== 'csv') throw new Error('another kind than its name says')
  const list = (json.value as Record<string, unknown[]>)[table] as unknown[]
  const expected: Record<string, number> = {
    traits: dataset.traits.length * dataset.roles.length,
    // One row a collection and role.
    feeds: 4,
    // One row an occupation and year; and the country beside the places.
    occupations: 8,
    places: list.length + 1,
  }
  const lines = csv.text.trimEnd().split('\r\n')
  expect(lines.filter((line) => line !== '')).toHaveLength(1 + (expected[table] ?? list.length))
})
