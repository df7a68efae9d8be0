import type { CsvCell, CsvTable } from '@/lib/words/csv'

/** The rows of a table, each cell by the name of its column. */
export const recordsOf = ({ columns, rows }: CsvTable): Record<string, CsvCell | undefined>[] =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])))
