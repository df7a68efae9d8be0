import { type PercentileName, percentileNames } from '@/lib/value/percentiles'
import type { CsvCell, CsvTable } from './csv'

/** A table with a row an item, each column beside what it says of one. */
export function tableOf<T>(items: readonly T[], columns: Readonly<Record<string, (item: T) => CsvCell>>): CsvTable {
  const cells = Object.values(columns)
  return { columns: Object.keys(columns), rows: items.map((item) => cells.map((cellOf) => cellOf(item))) }
}

/** The columns of the five percentiles, from the lowest: what `cellOf` says of one of them, of an item. */
export function percentileColumns<T>(
  cellOf: (item: T, name: PercentileName) => CsvCell,
): Readonly<Record<string, (item: T) => CsvCell>> {
  const column = (name: PercentileName): [string, (item: T) => CsvCell] => [`${name}_usd`, (item) => cellOf(item, name)]
  return Object.fromEntries(percentileNames.map(column))
}
