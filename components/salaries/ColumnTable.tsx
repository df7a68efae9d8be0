import {
  columnVisibilityFeature,
  createColumnHelper,
  functionalUpdate,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useState } from 'react'
import type { PayColumnId } from '@/lib/salaries/table/address'
import { payColumns } from '@/lib/salaries/table/columns'
import type { RowList } from '@/lib/salaries/table/listing'
import type { ShownRow } from '@/lib/salaries/table/rows'
import { ColumnBoxes } from './ColumnBoxes'

// Lib finds, sorts and pages, as it does for the page without script; the table keeps which columns are shown.
const features = tableFeatures({ columnVisibilityFeature })
const helper = createColumnHelper<typeof features, ShownRow>()
const columns = helper.columns(payColumns.map(({ id, optional }) => helper.display({ id, enableHiding: optional })))

export interface ColumnTableProps {
  readonly list: RowList
  /** Asks the address for these columns. */
  readonly choose: (shown: readonly PayColumnId[]) => void
}

/** The boxes of the columns: each is ticked at once, and the columns follow when the address answers. */
export function ColumnTable({ list: { choices, rows }, choose }: ColumnTableProps) {
  const [columnVisibility, setVisibility] = useState(() => visibilityOf(choices))
  const [said, setSaid] = useState(choices)
  if (choices !== said) {
    setSaid(choices)
    setVisibility(visibilityOf(choices))
  }
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: (row) => row.key,
    state: { columnVisibility },
    onColumnVisibilityChange: (updater) => {
      const next = functionalUpdate(updater, columnVisibility)
      setVisibility(next)
      choose(choices.flatMap(({ id }) => (next[id] ? [id] : [])))
    },
  })
  return (
    <ColumnBoxes
      choices={choices}
      isShown={(id) => table.getColumn(id)?.getIsVisible() ?? false}
      toggle={(id) => table.getColumn(id)?.toggleVisibility()}
    />
  )
}

function visibilityOf(choices: RowList['choices']): Record<string, boolean> {
  return Object.fromEntries(choices.map(({ id, isShown }) => [id, isShown]))
}
