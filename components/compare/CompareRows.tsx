import type { ReactNode } from 'react'
import type { Origin } from '@/data/schema/atoms'
import type { Role, SectionKey } from '@/data/schema/role'
import { formatList, uncapitalize } from '@/lib/words/format'
import { nameRoles } from '@/lib/words/role-names'
import { RoleMark } from '../ui/RoleMark'
import { RoleName } from '../ui/RoleName'
import type { Claimed } from '../ui/Statement'
import { ColumnChips, ColumnPanels, type Said } from './ColumnSources'

export interface CompareRow {
  readonly label: string
  readonly cell: (role: Role) => ReactNode
  /** Where a role's cell is from; none where nothing is stated, or where the cell says so itself. */
  readonly originOf: (role: Role) => Origin | null
  /** Whether every role says the same here: "differences only" hides the row. */
  readonly same?: boolean
  /** Why a role's cell states nothing; null where it does. */
  readonly silenceOf?: (role: Role) => string | null
}

interface CompareRowsProps {
  readonly id: string
  readonly caption: string
  readonly roles: readonly Role[]
  readonly rows: readonly CompareRow[]
}

/** Rows with one column a role; on a narrow screen each row stacks, one line a role behind its mark. */
export function CompareRows({ id, caption, roles, rows }: CompareRowsProps) {
  // What no role states needs no row: the lines below say it.
  const told = rows.filter(({ silenceOf }) => !(silenceOf && roles.every((role) => silenceOf(role) !== null)))
  const saidOf = (role: Role) => told.flatMap((row) => saidIn(row, role))
  return (
    <>
      {/* CSS lays the table out as a grid, which would drop its semantics, so they are stated. */}
      <table role="table" className={`compare-rows columns-${roles.length}`}>
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <span className="visually-hidden">Subject</span>
            </th>
            {roles.map((role, index) => (
              <th key={role.id} role="columnheader" scope="col" data-column={index + 1}>
                <RoleName role={role} /> <ColumnChips table={id} role={role} said={saidOf(role)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {told.map((row) => (
            <tr key={row.label} role="row" data-same={row.same ? '' : undefined}>
              <th role="rowheader" scope="row">
                {row.label}
              </th>
              {roles.map((role, index) => (
                <td key={role.id} role="cell" data-column={index + 1}>
                  <span className="cell-mark one-line narrow-only no-print" aria-hidden="true">
                    <RoleMark mark={role.mark} />
                  </span>
                  <div>{row.cell(role)}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Silences roles={roles} rows={rows} />
      {roles.map((role) => (
        <ColumnPanels key={role.id} table={id} role={role} said={saidOf(role)} />
      ))}
    </>
  )
}

/** What is not stated, in a line a role, with the reason. */
function Silences({ roles, rows }: Pick<CompareRowsProps, 'roles' | 'rows'>) {
  const silences = roles.flatMap((role) => {
    const missing = rows.flatMap(({ label, silenceOf }) => {
      const why = silenceOf?.(role) ?? null
      return why === null ? [] : [{ label, why }]
    })
    return missing.length === 0 ? [] : [{ role, missing }]
  })
  if (silences.length === 0) return null
  return (
    <details className="micro silences no-print">
      <summary>Not stated for {nameRoles(silences.map(({ role }) => role))}: why</summary>
      <ul>
        {silences.map(({ role, missing }) => (
          <li key={role.id} data-column={roles.indexOf(role) + 1}>
            <b>{role.shortName}</b>: {formatList(missing.map(({ label }) => uncapitalize(label)))} not stated.{' '}
            {[...new Set(missing.map(({ why }) => why))].join(' ')}
          </li>
        ))}
      </ul>
    </details>
  )
}

function saidIn({ label, originOf }: CompareRow, role: Role): Said[] {
  const origin = originOf(role)
  return origin === null ? [] : [{ label, origin }]
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
      silenceOf: (role) => {
        const fact = read(role)
        return 'origin' in fact ? null : fact.why
      },
      originOf: (role) => {
        const fact = read(role)
        return 'origin' in fact ? fact.origin : null
      },
      cell: (role) => {
        const fact = read(role)
        return 'origin' in fact ? show(fact.value) : <span className="not-stated">not stated</span>
      },
    }
  }
}
