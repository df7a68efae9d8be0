/** The order of the table of all cells, and which of its rows are found. */
import type { Sort, SortColumn } from './address'
import { foldWords } from './names'
import type { PayRow } from './rows'

/**
 * The rows by a column: those whose value is shown, then those without it, then the hidden ones, whichever way it goes;
 * ties by role, level, place and year.
 */
export function sortRows(rows: readonly PayRow[], { column, descending }: Sort): readonly PayRow[] {
  const sign = descending ? -1 : 1
  const keyed = rows.map((row) => {
    const value = sortValue(row, column)
    return { row, value: value ?? 0, group: row.hidden !== null ? 2 : value === null ? 1 : 0 }
  })
  keyed.sort((a, b) => a.group - b.group || sign * (a.value - b.value) || a.row.order - b.row.order)
  return keyed.map(({ row }) => row)
}

/** What a column sorts a row by: a figure, or the rank of its name; null where it is not shown. */
export function sortValue(row: PayRow, column: SortColumn): number | null {
  if (column === 'n' || column === 'employers') return row[column]
  if (column === 'role' || column === 'level' || column === 'place' || column === 'year') return row.ranks[column]
  return row.percentiles[column]
}

/**
 * The rows that hold a word beginning with each word typed, whatever its case and accents: "sre cal" finds Californian
 * SREs. All rows when nothing is typed.
 */
export function findRows(rows: readonly PayRow[], typed: string): readonly PayRow[] {
  const wanted = foldWords(typed).map((word) => ` ${word}`)
  return wanted.length === 0 ? rows : rows.filter(({ words }) => wanted.every((word) => words.includes(word)))
}
