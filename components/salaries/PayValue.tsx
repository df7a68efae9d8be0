import { type Axis, percentLength } from '@/lib/drawing/plot'
import { grades } from '@/lib/evidence/confidence'
import { minimumInTable } from '@/lib/evidence/minimum/share'
import type { PayColumn } from '@/lib/salaries/table/columns'
import type { ShownRow } from '@/lib/salaries/table/rows'
import { stripOf } from '@/lib/salaries/table/strip'
import { formatNumber, formatUsd, formatUsdRange } from '@/lib/words/format'

export interface PayValueProps {
  readonly column: PayColumn
  readonly row: ShownRow
  readonly axis: Axis | null
}

/** What a row says in a column. */
export function PayValue({ column: { id }, row, axis }: PayValueProps) {
  const { percentiles, n, rows, employers, flag } = row
  switch (id) {
    case 'role':
      return row.role.shortName
    case 'level':
    case 'place':
    case 'year':
      return row[id]
    case 'half':
      return <Half row={row} />
    case 'strip':
      return <RowBarDrawing row={row} axis={axis} />
    case 'minimum':
      return minimumInTable(row.minimum)
    case 'rows':
      return formatNumber(rows)
    case 'confidence':
      return <Confidence row={row} />
    case 'n':
      return formatNumber(n)
    case 'employers':
      return (
        <span>
          {flag === null ? null : <span className="cell-flag">{flag}</span>}
          {employers === null ? <span className="not-stated">not stated</span> : formatNumber(employers)}
        </span>
      )
    case 'p50':
      return (
        <>
          <b>{percentiles.p50 === null ? null : formatUsd(percentiles.p50)}</b>
          <span className="cell-sub">
            <Half row={row} />
          </span>
        </>
      )
    default:
      return percentiles[id] === null ? <span className="not-stated">too few</span> : formatUsd(percentiles[id])
  }
}

function Half({ row: { percentiles } }: { row: ShownRow }) {
  const { p25, p75 } = percentiles
  return p25 === null || p75 === null ? null : formatUsdRange({ lowUsd: p25, highUsd: p75 })
}

// Beside it stand the same figures in digits.
function RowBarDrawing({ row, axis }: { row: ShownRow; axis: Axis | null }) {
  const strip = axis && stripOf(row, axis)
  if (!strip) return null
  const [from, width, median] = [strip.from, strip.width, strip.median].map(percentLength)
  return (
    <svg className={`drawing ink-${row.role.mark.ink}`} width="100%" height="16" aria-hidden="true">
      {axis.ticks.map(({ at }) => (
        <line key={at} x1={percentLength(at)} x2={percentLength(at)} y1="-10" y2="26" className="grid-line" />
      ))}
      <rect x={from} width={width} y="5" height="6" className="fill-role" />
      <rect x={median} width="2.5" y="0" height="16" className="cell-median" />
    </svg>
  )
}

function Confidence({ row: { confidence } }: { row: ShownRow }) {
  if (confidence === null) return <span className="not-stated">hidden</span>
  return (
    <>
      <svg className={`bars bars-${grades.indexOf(confidence) + 1}`} width="16" height="11" aria-hidden="true">
        <rect y="6" width="4" height="5" />
        <rect x="6" y="3" width="4" height="8" />
        <rect x="12" width="4" height="11" />
      </svg>{' '}
      <span>{confidence}</span>
    </>
  )
}
