/** What a press in the table of all cells asks for. Apart from its arithmetic, which the page fetches later. */
import type { Selection } from '@/lib/evidence/book'
import type { SalariesAddress } from '@/lib/salaries/address'
import type { Sort, SortColumn } from './address'

/** The part of the page's address that shows a row's selection, beside the roles already shown where it is one of them. */
export function rowChoice({ role, level, place, year }: Selection, shown: readonly string[]): Partial<SalariesAddress> {
  return { roles: shown.includes(role) ? shown : [role], level, place, year }
}

/** The wider selection that stands in for a hidden one, by what it widens: "the United States, all levels". */
export function describeWider(from: Omit<Selection, 'role'>, to: Omit<Selection, 'role'>): string {
  const parts = [
    from.place === to.place ? [] : ['the United States'],
    from.level === to.level ? [] : ['all levels'],
    from.year === to.year ? [] : ['all years'],
  ]
  return parts.flat().join(', ')
}

/** Whether a column's first sort is from the highest: figures are, names are not. */
function isDescendingFirst(column: SortColumn): boolean {
  return column !== 'role' && column !== 'level' && column !== 'place'
}

/** The sort that a press on a column's head asks for: the other way round, or that column's first. */
export function nextSort(now: Sort, column: SortColumn): Sort {
  return { column, descending: now.column === column ? !now.descending : isDescendingFirst(column) }
}
