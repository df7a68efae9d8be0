import {
  columnVisibilityFeature,
  createColumnHelper,
  functionalUpdate,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo, useState } from 'react'
import type { EvidenceBook } from '@/lib/evidence/book'
import { columnChoices, firstColumns, type PayColumn, type PayColumnId, payColumns } from '@/lib/salaries/table/columns'
import type { RowNames } from '@/lib/salaries/table/names'
import { findRows, sortRows, sortValue } from '@/lib/salaries/table/order'
import { nextSort } from '@/lib/salaries/table/row-choice'
import { type PayRow, payRows } from '@/lib/salaries/table/rows'
import { stripAxis } from '@/lib/salaries/table/strip'
import { describeRows, payTableCsv } from '@/lib/salaries/table/words'
import type { SourceId } from '@/lib/source/registry'
import { fileName } from '@/lib/words/file-name'
import { useExplorer } from './explorer'
import { VirtualTable } from './VirtualTable'

// Lib finds and sorts, as it does for the page without script; the table keeps by which column, and which are shown.
const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature })
const helper = createColumnHelper<typeof features, PayRow>()
const columns = helper.columns(
  payColumns.map(({ id, sort }) =>
    sort === null ? helper.display({ id }) : helper.accessor((row) => sortValue(row, sort), { id }),
  ),
)
const columnOf = new Map<string, PayColumn>(payColumns.map((each) => [each.id, each]))

interface PayTableProps {
  readonly names: RowNames
  readonly book: EvidenceBook
  /** What the rows must contain; ahead of the address while someone types. */
  readonly find: string
}

/** Every cell of a source: sorted, found by its words, its columns chosen. Only the rows in sight are in the page. */
export function PayTable({ names, book, find }: PayTableProps) {
  const { address, change } = useExplorer()
  const { sort } = address
  const all = useMemo(() => payRows(names, book), [names, book])
  const axis = useMemo(() => stripAxis(all), [all])
  const sorted = useMemo(() => sortRows(all, sort), [all, sort])
  const rows = useMemo(() => findRows(sorted, find), [sorted, find])
  const sorting = useMemo(() => [{ id: sort.column, desc: sort.descending }], [sort])
  const [columnVisibility, setVisibility] = useState(() => visibilityOf(firstColumns(book, sort)))
  const table = useTable({
    features,
    columns,
    data: all,
    getRowId: (row) => row.key,
    manualSorting: true,
    enableSortingRemoval: false,
    state: { sorting, columnVisibility },
    onColumnVisibilityChange: setVisibility,
    onSortingChange: (updater) => {
      const [next] = functionalUpdate(updater, sorting)
      const by = next && columnOf.get(next.id)?.sort
      if (by) change((now) => ({ sort: nextSort(now.sort, by) }))
    },
  })
  const shown = useMemo(() => payColumns.filter(({ id }) => columnVisibility[id]), [columnVisibility])
  return (
    <>
      <p className="cells-count small" role="status">
        {describeRows(rows, all.length, book.source)}
      </p>
      <ColumnChoice
        choices={columnChoices(book.source)}
        isShown={(id) => table.getColumn(id)?.getIsVisible() ?? false}
        toggle={(id) => table.getColumn(id)?.toggleVisibility()}
      />
      <VirtualTable
        rows={rows}
        columns={shown}
        axis={axis}
        book={book}
        control={(by, words) => (
          <button type="button" onClick={() => table.getColumn(by)?.toggleSorting(undefined, false)}>
            {words}
          </button>
        )}
      />
      <p className="cells-rows micro no-print">
        <SaveRows rows={rows} source={book.source} />
      </p>
    </>
  )
}

function visibilityOf(first: readonly PayColumnId[]): Record<string, boolean> {
  return Object.fromEntries(payColumns.map(({ id }) => [id, first.includes(id)]))
}

interface ColumnChoiceProps {
  readonly choices: readonly PayColumn[]
  readonly isShown: (id: PayColumnId) => boolean
  readonly toggle: (id: PayColumnId) => void
}

/** Which columns the table shows. On a narrow screen there is no room to choose. */
function ColumnChoice({ choices, isShown, toggle }: ColumnChoiceProps) {
  return (
    <div className="cells-columns no-print">
      <button type="button" className="button" popoverTarget="cells-columns">
        Columns
      </button>
      <fieldset id="cells-columns" className="panel" popover="auto">
        <legend className="visually-hidden">Columns shown</legend>
        {choices.map(({ id, head }) => (
          <label key={id}>
            <input type="checkbox" checked={isShown(id)} onChange={() => toggle(id)} /> {head}
          </label>
        ))}
      </fieldset>
    </div>
  )
}

/** Saves the rows found, in their order, as a file made in the browser. */
function SaveRows({ rows, source }: { rows: readonly PayRow[]; source: SourceId }) {
  return (
    <button type="button" onClick={() => save(rows, source)}>
      CSV of these rows
    </button>
  )
}

async function save(rows: readonly PayRow[], source: SourceId): Promise<void> {
  const { formatCsv } = await import('@/lib/words/csv')
  const day = new Date().toISOString().slice(0, 10)
  const name = fileName({ roles: 'all', level: 'all', place: 'states', what: `${source}-rows`, day })
  const href = URL.createObjectURL(new Blob([formatCsv(payTableCsv(rows, source))], { type: 'text/csv' }))
  const link = Object.assign(document.createElement('a'), { href, download: `${name}.csv` })
  link.click()
  URL.revokeObjectURL(href)
}
