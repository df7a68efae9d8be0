/** The files of the dataset: each table as CSV and as JSON. */
import type { Dataset } from '@/data/schema/dataset'
import type { MarketFacts } from '@/lib/api/answer/found'
import { rolesAnswer } from '@/lib/api/answer/roles'
import type { Reply } from '@/lib/api/operation'
import { roleTable } from '@/lib/compare/role-table'
import { cellTable } from '@/lib/evidence/cell-table'
import { occupationTable } from '@/lib/evidence/occupation-table'
import { feedTable } from '@/lib/evidence/posted/feed-table'
import { placeTable } from '@/lib/place/table'
import { countedSources } from '@/lib/source/registry'
import { traitTable } from '@/lib/traits/table'
import { type CsvTable, formatCsv } from '@/lib/words/csv'
import { fileName } from '@/lib/words/file-name'
import { cellRows } from './cells'
import { feedRows } from './feeds'
import { occupationRows } from './occupations'
import { placeRows } from './places'
import { traitRows } from './traits'

const tables: readonly string[] = ['roles', 'traits', ...countedSources, 'feeds', 'occupations', 'places']

/** Every file there is, as the last part of its address. */
export const dataFiles: readonly string[] = tables.flatMap((table) => [`${table}.csv`, `${table}.json`])

interface TableFacts extends MarketFacts {
  readonly dataset: Dataset
}

/**
 * One of `dataFiles`: the text of a CSV, RFC 4180, that spreadsheets open without running anything, or what its JSON holds, a
 * list in an envelope of its name. Throws RangeError where there is no such table.
 */
export function dataFile(file: string, facts: TableFacts): Reply {
  const [table = '', format] = file.split('.')
  const { csv, json } = tableOf(table, facts)
  return format === 'csv' ? { kind: 'csv', text: formatCsv(csv()) } : { kind: 'json', value: json() }
}

/** What one of `dataFiles` is called where it is saved on a day: the pay of every role, level and place by its source. */
export function dataFileName(file: string, day: string): string {
  const [table = '', format] = file.split('.')
  const holds = countedSources.includes(table)
    ? ({ roles: 'all', level: 'all', place: 'all places' } as const)
    : table === 'traits'
      ? ({ roles: 'all' } as const)
      : {}
  return `${fileName({ ...holds, what: table, day })}.${format}`
}

function tableOf(
  table: string,
  { dataset, books, ranges, occupations, places, dataVersion }: TableFacts,
): { readonly csv: () => CsvTable; readonly json: () => object } {
  switch (table) {
    case 'roles':
      return { csv: () => roleTable(dataset.roles), json: () => rolesAnswer(dataset) }
    case 'traits':
      return { csv: () => traitTable(dataset.roles, dataset.traits), json: () => traitRows(dataset) }
    case 'feeds':
      return {
        csv: () => feedTable(Object.values(ranges)),
        json: () => feedRows(Object.values(ranges), dataVersion),
      }
    case 'occupations':
      return { csv: () => occupationTable(occupations), json: () => occupationRows(occupations, dataVersion) }
    case 'places':
      return {
        csv: () => placeTable(places, occupations),
        json: () => placeRows(places, occupations, dataVersion),
      }
  }
  const book = books.get(table)
  if (book === undefined) throw new RangeError(`there is no table “${table}”`)
  return { csv: () => cellTable(book), json: () => cellRows(book, dataVersion) }
}
