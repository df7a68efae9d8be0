import { useVirtualizer } from '@tanstack/react-virtual'
import { type ComponentProps, useCallback, useLayoutEffect, useRef } from 'react'
import type { Axis } from '@/lib/drawing/plot'
import type { EvidenceBook } from '@/lib/evidence/book'
import type { PayColumn } from '@/lib/salaries/table/columns'
import { isChosen } from '@/lib/salaries/table/row-choice'
import { nearestSelection, type PayRow, type ShownRow } from '@/lib/salaries/table/rows'
import { useExplorer } from './explorer'
import { PayTableHead } from './PayTableHead'
import { PayTableRow } from './PayTableRow'

/** As the styles have it: rows of one line, or of two where the table is narrower than `narrowPx`. */
const [rowPx, narrowRowPx, narrowPx] = [36, 56, 960]

interface VirtualTableProps {
  readonly rows: readonly PayRow[]
  readonly columns: readonly PayColumn[]
  readonly axis: Axis | null
  readonly book: EvidenceBook
  readonly head: ComponentProps<typeof PayTableHead>['control']
}

/** A table of which only the rows in sight are in the page; empty rows above and below keep its height. */
export function VirtualTable({ rows, columns, axis, book, head }: VirtualTableProps) {
  const { address } = useExplorer()
  const { sort, roles } = address
  const nearestOf = useCallback((row: ShownRow) => nearestSelection(book, row), [book])
  const scroller = useRef<HTMLElement>(null)
  const narrow = useRef(false)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    // Asked for every row: to look at the page each time would cost more than all the rest.
    estimateSize: () => (narrow.current ? narrowRowPx : rowPx),
    overscan: 2,
  })
  const isNarrow = (virtualizer.scrollRect?.width ?? narrowPx) < narrowPx
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are as high as the width makes them
  useLayoutEffect(() => {
    narrow.current = isNarrow
    virtualizer.measure()
  }, [isNarrow])
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows, or the same in another order, are read from the top
  useLayoutEffect(() => {
    if (scroller.current && virtualizer.scrollOffset) scroller.current.scrollTop = 0
  }, [rows])
  const items = virtualizer.getVirtualItems()
  const above = items[0]?.start ?? 0
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section ref={scroller} className="cells-scroll" aria-label="Table of cells" tabIndex={0}>
      <table role="table" aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">Pay by role, level and place</caption>
        <PayTableHead columns={columns} sort={sort} axis={axis} control={head} />
        <tbody role="rowgroup">
          <Gap px={above} />
          {/* By their place, so that a sort writes into the rows that are there. */}
          {items.map(({ index }) => {
            const row = rows[index]
            if (row === undefined) return null
            return (
              <PayTableRow
                key={index}
                row={row}
                columns={columns}
                axis={axis}
                nearestOf={nearestOf}
                index={index + 2}
                chosen={isChosen(row, address)}
                roles={roles}
              />
            )
          })}
          <Gap px={below} />
        </tbody>
      </table>
    </section>
  )
}

function Gap({ px }: { px: number }) {
  // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: an empty row is only a distance
  return px > 0 ? <tr role="none" className="cells-gap" style={{ height: px }} /> : null
}
