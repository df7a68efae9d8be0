import { Fragment, type ReactNode } from 'react'
import type { Role } from '@/data/schema/role'
import type { PairCell } from '@/lib/traits/pair-grid'
import { RoleMark } from '../ui/RoleMark'
import { RoleName } from '../ui/RoleName'

interface HeatTableProps {
  readonly caption: string
  readonly roles: readonly Role[]
  /** The square of the roles, row by row. */
  readonly grid: readonly (readonly PairCell[])[]
  readonly className?: string
  readonly head: (row: Role) => ReactNode
  /** The cell of two roles whose value is known, a `td`. */
  readonly draw: (cell: KnownCell, row: Role, column: Role) => ReactNode
}

type KnownCell = Exclude<PairCell, { kind: 'self' | 'unknown' }>

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
              if (cell?.kind === 'self') return <SameRole key={column.id} role={row} />
              if (cell?.kind === 'unknown') return <NoData key={column.id} why={cell.why} />
              return <Fragment key={column.id}>{cell && draw(cell, row, column)}</Fragment>
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

/** A pair without a value. The cell has room for two words; whoever cannot see the square hears the reason too. */
function NoData({ why }: { why: string }) {
  return (
    <td className="counts micro">
      no data<span className="visually-hidden">. {why}</span>
    </td>
  )
}
