/** The order of the table of all cells, and which of its rows are found. */
import type { EvidenceBook, Selection } from '@/lib/evidence/book'
import type { SalariesAddress, Sort, SortColumn } from '@/lib/salaries/address'
import { foldWords, type RowNames } from './names'
import { nearestSelection, type PayRow, payRows, type ShownRow } from './rows'
import { describeFirstRows } from './words'

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

/** The most rows that come with the page. */
const mostFirst = 20

/** The rows that come with the page before the table of all is there, with all that they need to be shown. */
export interface FirstRows {
  readonly source: EvidenceBook['source']
  readonly years: EvidenceBook['years']
  readonly rows: readonly ShownRow[]
  /** How many cells these are, of how many, in words. */
  readonly said: string
  /** By the key of a hidden row, the nearest wider selection that shows figures. */
  readonly nearest: Readonly<Record<string, Selection | null>>
}

/** The first rows of an address: those found, or else those of the roles and level chosen; sorted. */
export function firstRows(
  names: RowNames,
  book: EvidenceBook,
  { roles, level, find, sort }: SalariesAddress,
): FirstRows {
  const all =
    find === ''
      ? payRows(names, book, (selection) => roles.includes(selection.role) && selection.level === level)
      : findRows(payRows(names, book), find)
  const rows = sortRows(all, sort).slice(0, mostFirst)
  const hidden = rows.filter((row) => row.hidden !== null)
  return {
    source: book.source,
    years: book.years,
    rows: rows.map(withoutRanks),
    said: describeFirstRows(all, mostFirst, find === '' ? 'of the roles and level chosen' : 'found', book.source),
    nearest: Object.fromEntries(hidden.map((row) => [row.key, nearestSelection(book, row)])),
  }
}

/** A row without what finds and sorts it, which need not travel. */
function withoutRanks({ words: _, order: __, ranks: ___, ...row }: PayRow): ShownRow {
  return row
}
