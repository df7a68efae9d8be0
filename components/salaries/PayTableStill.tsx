import { firstColumns, payColumns } from '@/lib/salaries/table/columns'
import type { FirstRows } from '@/lib/salaries/table/order'
import { nextSort } from '@/lib/salaries/table/row-choice'
import { stripAxis } from '@/lib/salaries/table/strip'
import { CellRows } from './CellRows'
import { ChoiceLink, useExplorer } from './explorer'

/** The first rows of the table of all cells as they come with the page: of the chosen roles at the chosen level, or those found. */
export function PayTableStill({ first: { source, years, rows, said, nearest } }: { first: FirstRows }) {
  const { sort } = useExplorer().address
  const shown = firstColumns({ source, years }, sort)
  return (
    <>
      <p className="cells-count small">{said}</p>
      <CellRows
        rows={rows.map((row, index) => [row, index])}
        columns={payColumns.filter(({ id }) => shown.includes(id))}
        axis={stripAxis(rows)}
        control={(column, words) => <ChoiceLink part={{ sort: nextSort(sort, column) }}>{words}</ChoiceLink>}
        nearestOf={({ key }) => nearest[key] ?? null}
      />
    </>
  )
}
