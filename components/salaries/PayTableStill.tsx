import { firstColumns, payColumns } from '@/lib/salaries/table/columns'
import type { FirstRows } from '@/lib/salaries/table/order'
import { isChosen, nextSort } from '@/lib/salaries/table/row-choice'
import { stripAxis } from '@/lib/salaries/table/strip'
import { ChoiceLink, useExplorer } from './explorer'
import { PayTableHead } from './PayTableHead'
import { PayTableRow } from './PayTableRow'

/** The first rows of the table of all cells as they come with the page: of the chosen roles at the chosen level, or those found. */
export function PayTableStill({ first: { source, years, rows, said, nearest } }: { first: FirstRows }) {
  const { address } = useExplorer()
  const { sort, roles } = address
  const columns = payColumns.filter(({ id }) => firstColumns({ source, years }, sort).includes(id))
  const axis = stripAxis(rows)
  return (
    <>
      <p className="cells-count small">{said}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section className="cells-scroll" aria-label="Table of cells" tabIndex={0}>
        <table role="table">
          <caption className="visually-hidden">Pay by role, level and place</caption>
          <PayTableHead
            columns={columns}
            sort={sort}
            axis={axis}
            control={(column, words) => <ChoiceLink part={{ sort: nextSort(sort, column) }}>{words}</ChoiceLink>}
          />
          <tbody role="rowgroup">
            {rows.map((row, index) => (
              <PayTableRow
                key={row.key}
                row={row}
                columns={columns}
                axis={axis}
                nearestOf={({ key }) => nearest[key] ?? null}
                index={index + 2}
                chosen={isChosen(row, address)}
                roles={roles}
              />
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
