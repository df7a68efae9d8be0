/** The columns of the table of all cells. */

import type { EvidenceBook } from '@/lib/evidence/book'
import { paySource } from '@/lib/source/registry'
import { fixedColumns, type PayColumnId, type Sort, type SortColumn, sortColumns, type TableAddress } from './address'

/** A column: `figure` where a small sample leaves it empty, `size` where a count stands, else a name. */
export interface PayColumn {
  readonly id: PayColumnId
  readonly head: string
  readonly kind: 'name' | 'figure' | 'size'
  /** What it is sorted by; null where there is no order of its own. */
  readonly sort: SortColumn | null
  /** Whether a reader may leave it out: never the name of a row, nor the size of its sample. */
  readonly optional: boolean
}

const heads: readonly (readonly [id: PayColumnId, head: string, kind: PayColumn['kind']])[] = [
  ['role', 'Role', 'name'],
  ['level', 'Level', 'name'],
  ['place', 'Place', 'name'],
  ['year', 'Year', 'name'],
  ['p10', 'P10', 'figure'],
  ['p25', 'P25', 'figure'],
  ['p50', 'Median', 'figure'],
  ['p75', 'P75', 'figure'],
  ['p90', 'P90', 'figure'],
  ['strip', 'Chart', 'figure'],
  ['half', 'Middle half', 'figure'],
  ['minimum', 'At legal minimum', 'figure'],
  ['n', 'n', 'size'],
  ['rows', 'With repeats', 'size'],
  ['employers', 'Employers', 'size'],
  ['confidence', 'Sample quality', 'size'],
]

/** Every column, in order. */
export const payColumns: readonly PayColumn[] = heads.map(([id, head, kind]) => ({
  id,
  head,
  kind,
  sort: sortColumns.find((each) => each === id) ?? null,
  optional: !fixedColumns.includes(id),
}))

const shownFirst: readonly PayColumnId[] = ['role', 'level', 'place', 'p50', 'strip', 'half', 'n', 'confidence']

/** The columns a table opens with: what the source tells apart, and the one it is sorted by. */
export function firstColumns(
  { source, years }: Pick<EvidenceBook, 'source' | 'years'>,
  sort: Sort,
): readonly PayColumnId[] {
  const told: readonly PayColumnId[] = [
    ...(years.length > 1 ? (['year'] as const) : []),
    ...(paySource(source).abilities.namesEmployers ? (['employers'] as const) : []),
    ...(paySource(source).abilities.statesMinimum ? (['minimum'] as const) : []),
    sort.column,
  ]
  return payColumns.map(({ id }) => id).filter((id) => shownFirst.includes(id) || told.includes(id))
}

/** Whether a source has anything to say in a column. */
function isTold(source: EvidenceBook['source'], { id }: PayColumn): boolean {
  return id !== 'minimum' || paySource(source).abilities.statesMinimum
}

/** The columns that are shown: those chosen, of which the source has something to say, else those that the table opens with. */
export function shownColumns(
  book: Pick<EvidenceBook, 'source' | 'years'>,
  { columns, sort }: Pick<TableAddress, 'columns' | 'sort'>,
): readonly PayColumn[] {
  const shown = columns ?? firstColumns(book, sort)
  return payColumns.filter((column) => shown.includes(column.id) && isTold(book.source, column))
}

/** The columns a reader may choose: all that the source can fill but the row's name, its n and, where it names them, its employers. */
export function columnChoices(source: EvidenceBook['source']): readonly PayColumn[] {
  const { namesEmployers } = paySource(source).abilities
  return payColumns.filter(
    (column) => column.optional && !(column.id === 'employers' && namesEmployers) && isTold(source, column),
  )
}
