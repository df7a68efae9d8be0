import type { ReactNode } from 'react'
import { type Axis, percentLength } from '@/lib/drawing/plot'
import type { Sort, SortColumn } from '@/lib/salaries/address'
import type { PayColumn } from '@/lib/salaries/table/columns'

/** What sorts by a column when pressed: a button, or a link where there is no script. */
export type HeadControl = (column: SortColumn, words: ReactNode) => ReactNode

interface PayTableHeadProps {
  readonly columns: readonly PayColumn[]
  readonly sort: Sort
  readonly axis: Axis | null
  readonly control: HeadControl
}

/** The heads of the table of all cells; the sorted column says so. */
export function PayTableHead({ columns, sort, axis, control }: PayTableHeadProps) {
  return (
    <thead role="rowgroup">
      <tr role="row" aria-rowindex={1}>
        {columns.map((column) => {
          const sorted = column.sort === sort.column
          const number = column.kind !== 'name' && column.id !== 'confidence'
          return (
            <th
              key={column.id}
              role="columnheader"
              scope="col"
              className={`cell-${column.id} ${number ? 'number' : ''}`}
              aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
            >
              {column.id === 'strip' && axis ? <AxisHead axis={axis} /> : null}
              {column.sort === null ? (
                <span className={column.id === 'strip' ? 'visually-hidden' : undefined}>{column.head}</span>
              ) : (
                control(
                  column.sort,
                  <>
                    {column.head}
                    <span aria-hidden="true">{sorted ? (sort.descending ? ' ↓' : ' ↑') : ''}</span>
                  </>,
                )
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function AxisHead({ axis }: { axis: Axis }) {
  return (
    <svg className="plot-axis" height="16" aria-hidden="true">
      {axis.ticks.map(({ at, label }) => (
        <text key={at} x={percentLength(at)} y="12" textAnchor="middle">
          {label}
        </text>
      ))}
    </svg>
  )
}
