import type { CsvCell, CsvTable } from './csv'

/** A table with a row an item, each column beside what it says of one. */
export function tableOf<T>(items: readonly T[], columns: Readonly<Record<string, (item: T) => CsvCell>>): CsvTable {
  const cells = Object.values(columns)
  return { columns: Object.keys(columns), rows: items.map((item) => cells.map((cellOf) => cellOf(item))) }
}
