import { Fragment, type ReactNode } from 'react'
import type { Role } from '@/data/schema'
import type { PairCell } from '@/lib/pair-grid'
import { RoleMark } from '../ui/RoleMark'
import { RoleName } from '../ui/RoleName'

interface HeatTableProps {
  readonly caption: string
  readonly roles: readonly Role[]
  /** The square of the roles, row by row. */
  readonly grid: readonly (readonly PairCell[])[]
  readonly className?: string
  readonly head: (row: Role) => ReactNode
  /** The cell of two roles, a `td`; null where there is nothing to say. */
  readonly draw: (cell: PairCell, row: Role, column: Role) => ReactNode
}

/** A square of roles against the same roles, its diagonal their marks. */
export function HeatTable({ caption, roles, grid, className = '', head, draw }: HeatTableProps) {
  return (
    <table className={`heat ${className}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <td />
          {roles.map((role) => (
            <th key={role.id} scope="col">
              <RoleName role={role} form="code" />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {roles.map((row, rowIndex) => (
          <tr key={row.id}>
            <th scope="row">{head(row)}</th>
            {roles.map((column, columnIndex) => {
              const cell = grid[rowIndex]?.[columnIndex]
              const drawn = row === column ? <SameRole role={row} /> : cell && draw(cell, row, column)
              return <Fragment key={column.id}>{drawn ?? <td className="counts micro">no data</td>}</Fragment>
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function SameRole({ role }: { role: Role }) {
  return (
    <td>
      <RoleMark mark={role.mark} />
      <span className="visually-hidden">the same role</span>
    </td>
  )
}
