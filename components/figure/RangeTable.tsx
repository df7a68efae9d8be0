import type { ReactNode } from 'react'
import type { RangeColumn, RangeSort } from '@/lib/evidence/posted/order'
import type { StripGround } from '@/lib/salaries/comparables/strip'
import type { ShownRange } from '@/lib/salaries/comparables/view'
import { RangeRow } from './RangeRow'

export interface RangeTableProps {
  readonly caption: string
  readonly ranges: readonly ShownRange[]
  readonly ground: StripGround | null
  readonly sort: RangeSort
  /** What sorts by a column when pressed; without it the order is fixed. */
  readonly control?: ((column: RangeColumn, words: ReactNode) => ReactNode) | undefined
}

const heads: readonly (readonly [part: string, head: string, column: RangeColumn | null])[] = [
  ['employer', 'Employer', 'employer'],
  ['title', 'Title', null],
  ['place', 'Place', null],
  ['month', 'Month', 'month'],
  ['low', 'Low', 'low'],
  ['strip', 'Midpoint', 'middle'],
  ['high', 'High', 'high'],
  ['feed', 'Read from', null],
]

/** Posted ranges, a row each, drawn on one axis; the sorted column says so. */
export function RangeTable({ caption, ranges, ground, sort, control }: RangeTableProps) {
  return (
    <div className="ranges">
      <table role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {heads.map(([part, head, column]) => (
              <RangeHead key={part} part={part} head={head} column={column} sort={sort} control={control} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {ranges.map((range) => (
            <RangeRow key={keyOf(range)} range={range} ground={ground} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function keyOf({ employer, title, printedPlace, lowUsd, highUsd }: ShownRange): string {
  return [employer, title, printedPlace, lowUsd, highUsd].join(' / ')
}

type RangeHeadProps = Pick<RangeTableProps, 'sort' | 'control'> & {
  readonly part: string
  readonly head: string
  readonly column: RangeColumn | null
}

function RangeHead({ part, head, column, sort, control }: RangeHeadProps) {
  const isSorted = column === sort.column
  const words = (
    <>
      {head}
      <span aria-hidden="true">{isSorted ? (sort.descending ? ' ↓' : ' ↑') : ''}</span>
    </>
  )
  return (
    <th
      role="columnheader"
      scope="col"
      className={`range-${part} ${part === 'low' || part === 'high' ? 'number' : ''}`}
      aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      {column !== null && control ? control(column, words) : words}
    </th>
  )
}
