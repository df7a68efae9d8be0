import type { Ref } from 'react'
import type { Axis } from '@/lib/drawing/plot'
import type { Selection } from '@/lib/evidence/book'
import type { PayColumn } from '@/lib/salaries/table/columns'
import { isChosen } from '@/lib/salaries/table/row-choice'
import type { ShownRow } from '@/lib/salaries/table/rows'
import { useExplorer } from './explorer'
import { type HeadControl, PayTableHead } from './PayTableHead'
import { PayTableRow } from './PayTableRow'

interface CellRowsProps {
  /** Those in the page, each with its place among all. */
  readonly rows: readonly (readonly [row: ShownRow, index: number])[]
  readonly columns: readonly PayColumn[]
  readonly axis: Axis | null
  readonly control: HeadControl
  readonly nearestOf: (row: ShownRow) => Selection | null
  /** How many rows there are and how high those are that stand above and below the page's, where it holds a part of them. */
  readonly part?: {
    readonly of: number
    readonly above: number
    readonly below: number
    readonly scroller: Ref<HTMLElement>
  }
}

/** The table of all cells, with the rows of it that are in the page. */
export function CellRows({ rows, columns, axis, control, nearestOf, part }: CellRowsProps) {
  const { address } = useExplorer()
  const { sort, roles } = address
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section ref={part?.scroller} className="cells-scroll" aria-label="Table of cells" tabIndex={0}>
      <table role="table" aria-rowcount={part && part.of + 1}>
        <caption className="visually-hidden">Pay by role, level and place</caption>
        <PayTableHead columns={columns} sort={sort} axis={axis} control={control} />
        <tbody role="rowgroup">
          <Gap px={part?.above ?? 0} />
          {/* By their place, so that a sort writes into the rows that are there. */}
          {rows.map(([row, index]) => (
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
          ))}
          <Gap px={part?.below ?? 0} />
        </tbody>
      </table>
    </section>
  )
}

function Gap({ px }: { px: number }) {
  // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: an empty row is only a distance
  return px > 0 ? <tr role="none" className="cells-gap" style={{ height: px }} /> : null
}
