import type { ReactNode } from 'react'
import type { Role, SectionKey } from '@/data/schema/role'
import { RoleMark } from '../ui/RoleMark'
import { type Claimed, Statement } from '../ui/Statement'

export interface CompareRow {
  readonly label: string
  readonly cell: (role: Role) => ReactNode
  /** Whether every role says the same here: "differences only" hides the row. */
  readonly same?: boolean
}

interface CompareRowsProps {
  readonly caption: string
  readonly roles: readonly Role[]
  readonly rows: readonly CompareRow[]
}

/** Rows with one column a role; on a narrow screen each row stacks, one line a role behind its mark. */
export function CompareRows({ caption, roles, rows }: CompareRowsProps) {
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
                <span className="cell-mark one-line narrow-only no-print" aria-hidden="true">
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

/** A part of the profile that a source states, or that may be unknown. */
type Part = SectionKey | 'focus' | 'bestFor'

/** What a part of the profile holds where it is stated. */
type Value<P extends Part> = Extract<Role[P], { value: unknown }>['value']

/**
 * Makes rows of parts that may be unknown: what each role states, or that it is not stated. A row says the same for all
 * only where all state it, since of silences nobody knows that they are the same.
 */
export function statedRows(roles: readonly Role[]) {
  return <P extends Part>(label: string, part: P, show: (value: Value<P>) => ReactNode): CompareRow => {
    const read = (role: Role) => role[part] as Claimed<Value<P>>
    const facts = roles.map(read)
    return {
      label,
      same: facts.every((fact) => 'origin' in fact) && allSame(facts.map((fact) => fact.value)),
      cell: (role) => <Statement fact={read(role)}>{show}</Statement>,
    }
  }
}
