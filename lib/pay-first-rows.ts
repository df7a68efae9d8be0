/** The part of the table of all cells that comes with the page: enough to read and to choose from before the rest is there. */
import type { CellSource } from '@/data/schema/market'
import type { Axis } from './drawing'
import type { EvidenceBook, Selection } from './evidence'
import type { RowNames } from './pay-names'
import { findRows, sortRows } from './pay-order'
import { stripAxis } from './pay-strip'
import { nearestShown, type PayRow, payRows, type ShownRow } from './pay-table'
import { describeFirstRows } from './pay-table-words'
import type { SalariesAddress } from './salaries-address'

export interface FirstTable {
  readonly source: CellSource
  readonly severalYears: boolean
  readonly rows: readonly ShownRow[]
  /** For a hidden row, by its key, the nearest wider selection that is shown. */
  readonly nearest: Readonly<Record<string, Selection>>
  readonly axis: Axis | null
  /** Which rows these are, and how many. */
  readonly says: string
}

const most = 60

/** The first 60 rows, as the address sorts them: of those it finds, or else of its roles at its level. Throws as `payRows` does. */
export function firstTable(names: RowNames, book: EvidenceBook, address: SalariesAddress): FirstTable {
  const { roles, level, find, sort } = address
  const isWanted = (selection: Selection) => roles.includes(selection.role) && selection.level === level
  const found = find === '' ? payRows(names, book, isWanted) : findRows(payRows(names, book), find)
  const rows = sortRows(found, sort).slice(0, most)
  const nearest = rows.flatMap((row) => {
    const wider = row.hidden === null ? null : nearestShown(book, row)
    return wider ? [[row.key, wider] as const] : []
  })
  const what = find === '' ? 'of the roles and level chosen' : 'found'
  return {
    source: book.source,
    severalYears: book.years.length > 1,
    rows: rows.map(withoutRanks),
    nearest: Object.fromEntries(nearest),
    axis: stripAxis(rows),
    says: describeFirstRows(found, most, what, book.source),
  }
}

/** What finds and sorts a row need not travel with it. */
function withoutRanks({ words: _, order: __, ranks: ___, ...row }: PayRow): ShownRow {
  return row
}
