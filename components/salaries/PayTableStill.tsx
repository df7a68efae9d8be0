import { firstColumns } from '@/lib/pay-columns'
import type { FirstTable } from '@/lib/pay-first-rows'
import { nextSort } from '@/lib/pay-order'
import { ChoiceLink, useExplorer } from './explorer'
import { PayTableHead } from './PayTableHead'
import { PayTableRow } from './PayTableRow'

/** The first rows of the table of all cells, as they come with the page: for who has no script, and until the rest is there. */
export function PayTableStill({ first }: { first: FirstTable }) {
  const { sort } = useExplorer().address
  const columns = firstColumns(first.source, first.severalYears, sort)
  return (
    <>
      <p className="cells-count">{first.says}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section className="cells-scroll" aria-label="Table of cells" tabIndex={0}>
        <table role="table">
          <caption className="visually-hidden">Pay by role, level and place</caption>
          <PayTableHead
            columns={columns}
            sort={sort}
            axis={first.axis}
            control={(column, words) => <ChoiceLink part={{ sort: nextSort(sort, column) }}>{words}</ChoiceLink>}
          />
          <tbody role="rowgroup">
            {first.rows.map((row, index) => (
              <PayTableRow
                key={row.key}
                row={row}
                columns={columns}
                axis={first.axis}
                nearest={({ key }) => first.nearest[key] ?? null}
                index={index + 2}
              />
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
