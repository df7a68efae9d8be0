import { memo } from 'react'
import type { Axis } from '@/lib/drawing/plot'
import type { Selection } from '@/lib/evidence/book'
import { minimumInTable } from '@/lib/evidence/minimum/share'
import type { PayColumn } from '@/lib/salaries/table/columns'
import { describeWider, rowChoice } from '@/lib/salaries/table/row-choice'
import type { ShownRow } from '@/lib/salaries/table/rows'
import { RoleMark } from '../ui/RoleMark'
import { ChoiceLink } from './explorer'
import { PayValue, type PayValueProps } from './PayValue'

interface PayTableRowProps {
  readonly row: ShownRow
  readonly columns: readonly PayColumn[]
  readonly axis: Axis | null
  /** The nearest wider selection that shows figures, for a hidden row. */
  readonly nearest: Selection | null
  /** Its number among all rows, the head being the first. */
  readonly index: number
  /** Whether it is a cell that the page shows above. */
  readonly chosen: boolean
  /** The roles that the page shows above. */
  readonly roles: readonly string[]
}

/**
 * One cell of the evidence as a row. On a narrow screen its parts stand in two lines, hence the roles in words and what is
 * said twice, once for each width.
 */
export const PayTableRow = memo(function PayTableRow(props: PayTableRowProps) {
  const { row, columns, axis, nearest, index, chosen, roles } = props
  const shown = row.hidden === null ? columns : columns.filter(({ kind }) => kind !== 'figure')
  const figures = columns.length - shown.length
  const sizesFrom = shown.findIndex(({ kind }) => kind === 'size')
  return (
    <tr
      role="row"
      aria-rowindex={index}
      className={`${chosen ? 'is-chosen ' : ''}${row.hidden === null ? '' : 'is-hidden'}`}
    >
      <NameCell row={row} chosen={chosen} roles={roles} />
      {shown.slice(1, sizesFrom).map((column) => (
        <PayCell key={column.id} column={column} row={row} axis={axis} />
      ))}
      {figures > 0 ? <HiddenCell row={row} nearest={nearest} span={figures} roles={roles} /> : null}
      {shown.slice(sizesFrom).map((column) => (
        <PayCell key={column.id} column={column} row={row} axis={axis} />
      ))}
    </tr>
  )
})

function PayCell({ column, row, axis }: PayValueProps) {
  const number = column.id === 'n' || column.id === 'rows' || column.id === 'employers' || column.kind === 'figure'
  return (
    <td role="cell" className={`cell-${column.id} ${number ? 'number' : ''}`}>
      <PayValue column={column} row={row} axis={axis} />
    </td>
  )
}

function NameCell({ row, chosen, roles }: Pick<PayTableRowProps, 'row' | 'chosen' | 'roles'>) {
  const { role, level, place, year, selection } = row
  const minimum = minimumInTable(row.minimum)
  return (
    <th role="rowheader" scope="row" className="cell-role">
      <span className="who">
        <RoleMark mark={role.mark} />
        <ChoiceLink
          part={rowChoice(selection, roles)}
          reveals
          label={`${role.shortName}, ${level}, ${place}, ${year}`}
          current={chosen}
        >
          {role.shortName}
        </ChoiceLink>
      </span>
      <span className="cell-sub">
        {level}, {place}
        {selection.year === 'all' ? '' : `, ${year}`}
      </span>
      {minimum === null ? null : <span className="cell-sub cell-wrapped">Legal minimum: {minimum}</span>}
      {row.flag === null ? null : <span className="cell-sub">{row.flag}</span>}
    </th>
  )
}

interface HiddenCellProps extends Pick<PayTableRowProps, 'row' | 'roles'> {
  readonly nearest: Selection | null
  /** How many columns it takes the place of. */
  readonly span: number
}

function HiddenCell({ row, nearest, span, roles }: HiddenCellProps) {
  return (
    <td role="cell" colSpan={span} className="cell-hidden">
      <span className="suppressed">
        <span className="cell-long">Hidden: </span>
        <span className="cell-short">n={row.n}, </span>
        {row.hidden}
      </span>{' '}
      {nearest === null ? null : (
        <ChoiceLink part={rowChoice(nearest, roles)} reveals>
          Use {describeWider(row.selection, nearest)}
        </ChoiceLink>
      )}
    </td>
  )
}
