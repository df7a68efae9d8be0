import { type Axis, percentLength } from '@/lib/drawing/plot'
import type { Sort } from '@/lib/salaries/table/address'
import type { PayColumn } from '@/lib/salaries/table/columns'
import { nextSort } from '@/lib/salaries/table/row-choice'
import { ChoiceLink } from './explorer'

interface PayTableHeadProps {
  readonly columns: readonly PayColumn[]
  readonly sort: Sort
  readonly axis: Axis | null
}

/** The heads of the table, each a link that sorts by its column; the sorted one says so. */
export function PayTableHead({ columns, sort, axis }: PayTableHeadProps) {
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
                <ChoiceLink part={{ sort: nextSort(sort, column.sort) }}>
                  {column.head}
                  <span aria-hidden="true">{sorted ? (sort.descending ? ' ↓' : ' ↑') : ''}</span>
                </ChoiceLink>
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
