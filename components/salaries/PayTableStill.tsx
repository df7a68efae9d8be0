import { useMemo } from 'react'
import type { EvidenceBook } from '@/lib/evidence'
import { firstColumns, payColumns } from '@/lib/pay-columns'
import type { RowNames } from '@/lib/pay-names'
import { firstRows, nextSort } from '@/lib/pay-order'
import { stripAxis } from '@/lib/pay-strip'
import { describeFirstRows } from '@/lib/pay-table-words'
import { ChoiceLink, useExplorer } from './explorer'
import { PayTableHead } from './PayTableHead'
import { PayTableRow } from './PayTableRow'

/** The most rows that come with the page. */
const mostStill = 60

interface PayTableStillProps {
  readonly names: RowNames
  readonly book: EvidenceBook
}

/** The first rows of the table of all cells as they come with the page: of the chosen roles at the chosen level, or those found. */
export function PayTableStill({ names, book }: PayTableStillProps) {
  const { address } = useExplorer()
  const { sort, find } = address
  const rows = useMemo(() => firstRows(names, book, address), [names, book, address])
  const columns = payColumns.filter(({ id }) => firstColumns(book, sort).includes(id))
  const axis = stripAxis(rows)
  const what = find === '' ? 'of the roles and level chosen' : 'found'
  return (
    <>
      <p className="cells-count">{describeFirstRows(rows, mostStill, what, book.source)}</p>
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
            {rows.slice(0, mostStill).map((row, index) => (
              <PayTableRow key={row.key} row={row} columns={columns} axis={axis} book={book} index={index + 2} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
