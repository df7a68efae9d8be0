import { useVirtualizer } from '@tanstack/react-virtual'
import { type ComponentProps, useCallback, useLayoutEffect, useRef } from 'react'
import type { EvidenceBook } from '@/lib/evidence/book'
import { nearestSelection, type PayRow, type ShownRow } from '@/lib/salaries/table/rows'
import { CellRows } from './CellRows'

/** As the styles have it: rows of one line, or of two where the table is narrower than `narrowPx`. */
const [rowPx, narrowRowPx, narrowPx] = [36, 56, 960]

interface VirtualTableProps extends Pick<ComponentProps<typeof CellRows>, 'columns' | 'axis' | 'control'> {
  readonly rows: readonly PayRow[]
  readonly book: EvidenceBook
}

/** A table of which only the rows in sight are in the page; empty rows above and below keep its height. */
export function VirtualTable({ rows, book, ...table }: VirtualTableProps) {
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
  const shown = items.flatMap(({ index }) => {
    const row = rows[index]
    return row ? [[row, index] as const] : []
  })
  const above = items[0]?.start ?? 0
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
  return <CellRows rows={shown} part={{ of: rows.length, above, below, scroller }} nearestOf={nearestOf} {...table} />
}
