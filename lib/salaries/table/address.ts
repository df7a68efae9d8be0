/** The part of the explorer's address that says which rows its table lists, in which order and with which columns. */
import { choice, type Fields, type Left, leave, type Reading, single } from '@/lib/site/fields'
import { clip } from '@/lib/site/query'

/** The columns of the table, in order. */
export const payColumnIds = [
  ...(['role', 'level', 'place', 'year', 'p10', 'p25', 'p50', 'p75', 'p90'] as const),
  ...(['strip', 'half', 'minimum', 'n', 'rows', 'employers', 'confidence'] as const),
] as const
export type PayColumnId = (typeof payColumnIds)[number]
/** The columns that every table has: the name of a row and the size of its sample. */
export const fixedColumns: readonly PayColumnId[] = ['role', 'n']
/** The columns that the table can be sorted by. */
export const sortColumns = [
  'role',
  'level',
  'place',
  'year',
  'n',
  'employers',
  'p10',
  'p25',
  'p50',
  'p75',
  'p90',
] as const
export type SortColumn = (typeof sortColumns)[number]
export interface Sort {
  readonly column: SortColumn
  readonly descending: boolean
}

/** Which rows the table lists: those of the roles, level and year chosen, or all. */
export type RowScope = 'chosen' | 'all'
/** The scopes of the table, the first by default. */
export const rowScopes: readonly RowScope[] = ['chosen', 'all']
/** How many rows the table can show at once, the first by default. */
export const rowCounts: readonly [number, number] = [20, 100]

export interface TableAddress {
  readonly sort: Sort
  /** What the table's rows must contain. */
  readonly find: string
  readonly rows: RowScope
  /** The columns of the table, in order, with those that every table has; null for those that its source opens with. */
  readonly columns: readonly PayColumnId[] | null
  /** How many rows the table shows at once, and the first of them, from 1. */
  readonly most: number
  readonly from: number
}

/** The table of an address without a query. */
export const defaultTable: TableAddress = {
  sort: { column: 'n', descending: true },
  find: '',
  rows: 'chosen',
  columns: null,
  most: rowCounts[0],
  from: 1,
}

/** How the table's part of an address is read and written. */
export const tableFields: Fields<TableAddress, unknown> = {
  sort: single('sort', readSort, writeSort),
  find: single('find', readFind, String),
  rows: choice('rows', () => rowScopes, 'not a choice of rows, so the table lists those of what is chosen.'),
  columns: { name: 'column', read: readColumns, write: (columns) => columns },
  most: choice('most', () => rowCounts, `not a number of rows to show, so ${rowCounts[0]} are shown.`),
  from: single('from', readFrom, String),
}

function readSort(text: string): Reading<Sort> {
  const column = sortColumns.find((each) => each === text.replace(/^-/, ''))
  if (column !== undefined) return { value: { column, descending: text.startsWith('-') } }
  return { why: `“${clip(text)}” is not a column to sort by, so the table stands by sample size.` }
}

function writeSort({ column, descending }: Sort): string {
  return `${descending ? '-' : ''}${column}`
}

/** The most letters by which rows are found. */
export const longestFind = 60

function readFind(text: string): Reading<string> {
  const letters = [...text]
  if (letters.length <= longestFind) return { value: text }
  return {
    value: letters.slice(0, longestFind).join('').trimEnd(),
    why: `Only the first ${longestFind} letters of what to find are read.`,
  }
}

function readColumns(sent: readonly string[]) {
  const asked = sent.flatMap((each) => each.split(',')).map((each) => each.trim().toLowerCase())
  const left: Left[] = asked
    .filter((each) => each !== '' && payColumnIds.every((id) => id !== each))
    .map((each) => leave(each, `“${clip(each)}” is not a column of the table, so it is left out.`))
  const columns = withFixed(payColumnIds.filter((id) => asked.includes(id)))
  return columns.length > fixedColumns.length ? { value: columns, left } : { left }
}

/** Columns in their order, with those that every table has. */
export function withFixed(columns: readonly PayColumnId[]): readonly PayColumnId[] {
  return payColumnIds.filter((id) => columns.includes(id) || fixedColumns.includes(id))
}

function readFrom(text: string): Reading<number> {
  if (/^[1-9]\d{0,5}$/.test(text)) return { value: Number(text) }
  return { why: `“${clip(text)}” is not the number of a row, so the table begins at the first.` }
}
