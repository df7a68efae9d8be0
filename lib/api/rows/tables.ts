import type { Dataset } from '@/data/schema/dataset'
import { rolesAnswer } from '@/lib/api/answer/roles'
import type { MarketFacts } from '@/lib/api/answer/selected'
import { roleTable } from '@/lib/compare/role-table'
import type { EvidenceBook } from '@/lib/evidence/book'
import { cellTable } from '@/lib/evidence/cell-table'
import { occupationTable } from '@/lib/evidence/occupation-table'
import { placeTable } from '@/lib/place/table'
import { cellSources } from '@/lib/source/registry'
import { traitTable } from '@/lib/traits/table'
import { type CsvTable, formatCsv } from '@/lib/words/csv'
import { cellRows } from './cells'
import { occupationRows } from './occupations'
import { placeRows } from './places'
import { traitRows } from './traits'

/** Every table there is, by the name in its address. */
export const dataTables: readonly string[] = ['roles', 'traits', ...cellSources, 'occupations', 'places']

/** A table and the format it is asked for in. */
export interface DataFile {
  readonly table: string
  readonly format: 'csv' | 'json'
}

/** Every file there is, as the last part of its address. */
export const dataFiles: readonly string[] = dataTables.flatMap((table) => [`${table}.csv`, `${table}.json`])

/** The table and format that a file's name asks for, or null when there is no such file. */
export function readDataFile(name: string): DataFile | null {
  const [, stem = '', format] = /^([a-z-]+)\.(csv|json)$/.exec(name) ?? []
  const table = dataTables.find((each) => each === stem)
  return table === undefined ? null : { table, format: format === 'csv' ? 'csv' : 'json' }
}

/** A table as CSV, RFC 4180, that spreadsheets open without running anything. */
export function dataCsv(table: string, dataset: Dataset, market: MarketFacts): string {
  return formatCsv(csvTableOf(table, dataset, market))
}

function csvTableOf(table: string, { roles, traits }: Dataset, { books, occupations, places }: MarketFacts): CsvTable {
  if (table === 'roles') return roleTable(roles)
  if (table === 'traits') return traitTable(roles, traits)
  if (table === 'occupations') return occupationTable(occupations)
  return table === 'places' ? placeTable(places, occupations) : cellTable(books.get(table) as EvidenceBook)
}

/** A table as the API's JSON: its list in an envelope of its name. */
export function dataJson(table: string, dataset: Dataset, market: MarketFacts): unknown {
  const { books, occupations, places, dataVersion } = market
  if (table === 'roles') return rolesAnswer(dataset)
  if (table === 'traits') return traitRows(dataset)
  if (table === 'occupations') return occupationRows(occupations, dataVersion)
  return table === 'places'
    ? placeRows(places, occupations, dataVersion)
    : cellRows(books.get(table) as EvidenceBook, dataVersion)
}
