import type { ReactNode } from 'react'
import type { Stated } from '@/data/schema/atoms'
import type { Role } from '@/data/schema/role'
import type { Source } from '@/data/schema/source'
import { RoleMark } from '../ui/RoleMark'
import { Statement } from '../ui/Statement'

export interface CompareRow {
  readonly label: string
  readonly cell: (role: Role) => ReactNode
  /** Whether every role says the same here: "differences only" hides the row. */
  readonly same?: boolean
}

/** Rows with one column a role; on a narrow screen each row stacks, one line a role behind its mark. */
export function CompareRows({
  caption,
  roles,
  rows,
}: {
  caption: string
  roles: readonly Role[]
  rows: readonly CompareRow[]
}) {
  return (
    // CSS lays the table out as a grid, which would drop its semantics, so they are stated.
    <table role="table" className={`compare-rows columns-${roles.length}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup" className="visually-hidden">
        <tr role="row">
          <th role="columnheader" scope="col">
            Subject
          </th>
          {roles.map((role) => (
            <th key={role.id} role="columnheader" scope="col">
              {role.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.label} role="row" data-same={row.same ? '' : undefined}>
            <th role="rowheader" scope="row">
              {row.label}
            </th>
            {roles.map((role, index) => (
              <td key={role.id} role="cell" data-column={index + 1}>
                <span className="cell-mark narrow-only no-print" aria-hidden="true">
                  <RoleMark mark={role.mark} />
                  <b>{role.mark.code}</b>
                </span>
                <div>{row.cell(role)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Whether all of some values are the same. */
export function allSame(values: readonly unknown[]): boolean {
  return values.length > 1 && new Set(values.map((value) => JSON.stringify(value))).size === 1
}

/** Whether a fact, read from each role, says the same for all of them; of silences nobody knows that they are the same. */
function sameFact(roles: readonly Role[], read: (role: Role) => Stated<unknown>): boolean {
  const facts = roles.map(read)
  return facts.every((fact) => fact.kind === 'known') && allSame(facts.map((fact) => fact.value))
}

/** Makes rows of facts that may be unknown: one row, what each role states or that it is not stated. */
export function statedRows(roles: readonly Role[], sources: readonly Source[]) {
  return <T,>(label: string, read: (role: Role) => Stated<T>, show: (value: T) => ReactNode): CompareRow => ({
    label,
    same: sameFact(roles, read),
    cell: (role) => (
      <Statement fact={read(role)} sources={sources}>
        {show}
      </Statement>
    ),
  })
}
