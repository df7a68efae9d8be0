import type { Role } from '@/data/schema/role'
import { type Plot, percentLength } from '@/lib/drawing/plot'
import type { PostedIndex, PostedRow } from '@/lib/pay/posted'
import { roleHref } from '@/lib/site/urls'
import { paySource, postedSource } from '@/lib/source/registry'
import { formatNumber, formatUsd } from '@/lib/words/format'
import { PlotAxis } from '../figure/PlotDrawing'
import { DataTable } from '../ui/DataTable'
import { RoleMark } from '../ui/RoleMark'
import { RoleName } from '../ui/RoleName'
import { SourceChip } from '../ui/SourceChip'

interface PostedTableProps {
  readonly index: PostedIndex
  /** The roles nearest to each in traits, by its id. */
  readonly nearest: Readonly<Record<string, readonly Role[]>>
}

/** Every role with its posted pay on one axis, each a box to check for a comparison. */
export function PostedTable({ index: { axis, gridShare, rows }, nearest }: PostedTableProps) {
  return (
    <DataTable
      className="posted"
      caption="All roles: posted pay on one axis, median, sample and nearest roles"
      heads={[
        <span key="pick" className="visually-hidden">
          Compare
        </span>,
        'Role',
        <span key="strip">
          Middle half of posted ranges, line from P10 to P90, tick at the median{' '}
          <SourceChip id={paySource(postedSource).sourceId} />
        </span>,
        { number: 'Median' },
        { number: 'n' },
        'Nearest in traits',
      ]}
    >
      {rows.map((row) => (
        <RoleRow key={row.role.id} row={row} nearest={nearest[row.role.id] ?? []} />
      ))}
      {axis ? <AxisRow axis={axis} gridShare={gridShare} /> : null}
    </DataTable>
  )
}

function RoleRow({ row, nearest }: { row: PostedRow; nearest: readonly Role[] }) {
  const { role, medianUsd, n, note } = row
  return (
    <tr>
      <td className="posted-pick">
        <label>
          <input type="checkbox" name="roles" value={role.id} aria-label={`Compare ${role.name}`} />
        </label>
      </td>
      <th scope="row">
        <a href={roleHref(role.id)}>
          <RoleMark mark={role.mark} size={14} /> {role.name}
        </a>
        <span className="posted-tag">{role.tagline}</span>
      </th>
      <td className={`posted-strip ink-${role.mark.ink}`}>
        <PostedDrawing row={row} />
        {note === null ? null : <p className="micro">{note}</p>}
      </td>
      <td className="number posted-median">{medianUsd === null ? 'hidden' : formatUsd(medianUsd)}</td>
      <td className="number posted-n">{n === null ? 'none' : formatNumber(n)}</td>
      <td className="posted-near">
        {nearest.map((other) => (
          <RoleName key={other.id} role={other} form="code" />
        ))}
      </td>
    </tr>
  )
}

function PostedDrawing({ row: { drawing, says } }: { row: PostedRow }) {
  if (drawing === null) return null
  const { line, half, median } = drawing
  const x = percentLength(median)
  return (
    <svg role="img" aria-label={says}>
      <rect className="posted-ground" width="100%" height="100%" />
      <g>
        {line ? <line className="posted-line" x1={percentLength(line.from)} x2={percentLength(line.to)} /> : null}
        <rect className="fill-role" x={percentLength(half.from)} width={percentLength(half.width)} y="-7" height="14" />
        <line className="posted-halo" x1={x} x2={x} y1="-11" y2="11" />
        <line className="median-tick" x1={x} x2={x} y1="-11" y2="11" />
      </g>
    </svg>
  )
}

/** The labels of the grid, and the one drawing of it that every row is filled with. */
function AxisRow({ axis, gridShare }: { axis: Plot['axis']; gridShare: number }) {
  return (
    <tr className="posted-axis">
      <td />
      <td />
      <td>
        <svg width="0" height="0" className="posted-grid" aria-hidden="true">
          <pattern id="posted-grid" width={gridShare} height="1">
            <rect className="posted-rule" width="1" height="80" />
          </pattern>
        </svg>
        <PlotAxis plot={{ axis, lanes: [], shade: null }} />
      </td>
      <td colSpan={3} />
    </tr>
  )
}
