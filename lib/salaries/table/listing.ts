/** What the explorer's table lists for an address: its rows in view, how they were chosen, and the ways out where there are none. */
import type { Axis } from '@/lib/drawing/plot'
import { type EvidenceBook, type Selection, selectionIn } from '@/lib/evidence/book'
import type { AreaFace } from '@/lib/salaries/selection'
import type { SourceId } from '@/lib/source/registry'
import { type ListAsk, listedRows, type RowsOf } from './asked'
import { columnChoices, type PayColumn, shownColumns } from './columns'
import type { RowNames } from './names'
import { nearestSelection, type PayRow, type ShownRow } from './rows'
import { stripAxis } from './strip'
import { nothingFound, type WayOut } from './ways-out'
import { describeListed } from './words'

/** The rows in view and all that is said of them. */
export interface RowList {
  readonly source: SourceId
  readonly columns: readonly PayColumn[]
  /** The columns that a reader may choose, each with whether it is shown. */
  readonly choices: readonly (Pick<PayColumn, 'id' | 'head'> & { readonly isShown: boolean })[]
  readonly rows: readonly ShownRow[]
  /** The number of the first row in view, from 1, and how many rows there are. */
  readonly from: number
  readonly of: number
  /** How many rows the source has in all, whatever is chosen. */
  readonly all: number
  readonly said: string
  /** The keys of the rows in view whose figures the page shows. */
  readonly chosen: readonly string[]
  /** By the key of a hidden row in view, the nearest wider selection that shows figures. */
  readonly nearest: Readonly<Record<string, Selection | null>>
  /** The axis of the small bars, of all rows listed, in view or not; null when all are hidden. */
  readonly axis: Axis | null
  /** Why there is no row, and what shows some; null where there are rows. */
  readonly nothing: { readonly why: string; readonly ways: readonly WayOut[] } | null
}

/** The list of an address. `areas`: those that someone may look for among rows by state; null where they are not known yet. */
export function rowList(
  names: RowNames,
  book: EvidenceBook,
  ask: ListAsk,
  rowsOf: RowsOf,
  areas: readonly Pick<AreaFace, 'name' | 'states'>[] | null,
): RowList {
  const { address } = ask
  const found = listedRows(book, ask, rowsOf)
  const from = Math.min(address.from, Math.max(1, found.length))
  const rows = found.slice(from - 1, from - 1 + address.most)
  const columns = shownColumns(book, address)
  return {
    source: book.source,
    columns,
    choices: columnChoices(book.source).map(({ id, head }) => ({
      id,
      head,
      isShown: columns.some((each) => each.id === id),
    })),
    rows: rows.map(withoutRanks),
    from,
    of: found.length,
    all: book.marginals.size,
    said: describeListed(names, ask, found, { from, to: from + rows.length - 1 }),
    chosen: rows.filter((row) => isChosen(row, book, ask)).map(({ key }) => key),
    nearest: Object.fromEntries(
      rows.filter(({ hidden }) => hidden !== null).map((row) => [row.key, nearestSelection(book, row)]),
    ),
    axis: stripAxis(found),
    nothing: found.length > 0 ? null : nothingFound(names, book, ask, { rowsOf, areas }),
  }
}

function isChosen(
  { selection: { role, level, place, year } }: ShownRow,
  { years }: EvidenceBook,
  ask: ListAsk,
): boolean {
  const asked = selectionIn(years, { ...ask.selection, role })
  return ask.address.roles.includes(role) && level === asked.level && place === asked.place && year === asked.year
}

/** A row without what finds and sorts it, which need not travel. */
function withoutRanks({ words: _, order: __, ranks: ___, ...row }: PayRow): ShownRow {
  return row
}
