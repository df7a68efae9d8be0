/** What an address asks of the table, and the rows that answer it. */
import { type EvidenceBook, selectionIn } from '@/lib/evidence/book'
import type { SalariesAddress } from '@/lib/salaries/address'
import type { AnsweredSelection } from '@/lib/salaries/selection'
import type { RowNames } from './names'
import { findRows, sortRows } from './order'
import { type PayRow, payRows } from './rows'

/** What an address asks of the table; `selection` is what its source can answer. */
export interface ListAsk {
  readonly address: SalariesAddress
  readonly selection: AnsweredSelection['selection']
}

/** Rows of a source, made once for each of its scopes, however they are then found and sorted. */
export type RowsOf = (book: EvidenceBook, ask: ListAsk, scope: SalariesAddress['rows']) => readonly PayRow[]

/** The rows of a scope: of the roles, level and year chosen, in every place, or all. Throws RangeError on a role without a name. */
export function scopedRows(names: RowNames): RowsOf {
  return (book, { address: { roles }, selection }, scope) => {
    if (scope === 'all') return payRows(names, book)
    const { level, year } = selectionIn(book.years, { ...selection, role: '' })
    return payRows(names, book, (each) => roles.includes(each.role) && each.level === level && each.year === year)
  }
}

/** Every row that an address lists, in view or not, in its order. */
export function listedRows(book: EvidenceBook, ask: ListAsk, rowsOf: RowsOf): readonly PayRow[] {
  const { rows, find, sort } = ask.address
  return sortRows(findRows(rowsOf(book, ask, rows), find), sort)
}
