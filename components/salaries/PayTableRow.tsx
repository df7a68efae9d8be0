import { memo } from 'react'
import { grades } from '@/lib/confidence'
import { type Axis, percentLength } from '@/lib/drawing'
import type { EvidenceBook } from '@/lib/evidence'
import { formatNumber, formatUsd, formatUsdRange } from '@/lib/format'
import type { PayColumn } from '@/lib/pay-columns'
import { stripOf } from '@/lib/pay-strip'
import { isChosen, nearestShown, type PayRow, rowChoice } from '@/lib/pay-table'
import { describeWider } from '@/lib/pay-table-words'
import { RoleMark } from '../ui/RoleMark'
import { ChoiceLink, useExplorer } from './explorer'

interface PayTableRowProps {
  readonly row: PayRow
  readonly columns: readonly PayColumn[]
  readonly axis: Axis | null
  readonly book: EvidenceBook
  /** Its number among all rows, the head being the first. */
  readonly index: number
}

/**
 * One cell of the evidence as a row. On a narrow screen its parts stand in two lines, hence the roles in words and what is
 * said twice, once for each width.
 */
export const PayTableRow = memo(function PayTableRow({ row, columns, axis, book, index }: PayTableRowProps) {
  const { address } = useExplorer()
  const chosen = isChosen(row, address, book)
  const shown = row.hidden === null ? columns : columns.filter(({ kind }) => kind !== 'figure')
  const figures = columns.length - shown.length
  const sizesFrom = shown.findIndex(({ kind }) => kind === 'size')
  return (
    <tr
      role="row"
      aria-rowindex={index}
      className={`${chosen ? 'is-chosen ' : ''}${row.hidden === null ? '' : 'is-hidden'}`}
    >
      {shown.slice(0, sizesFrom).map((column) => (
        <PayCell key={column.id} column={column} row={row} axis={axis} />
      ))}
      {figures > 0 ? <HiddenCell row={row} book={book} span={figures} /> : null}
      {shown.slice(sizesFrom).map((column) => (
        <PayCell key={column.id} column={column} row={row} axis={axis} />
      ))}
    </tr>
  )
})

interface PayCellProps {
  readonly column: PayColumn
  readonly row: PayRow
  readonly axis: Axis | null
}

function PayCell({ column, row, axis }: PayCellProps) {
  if (column.id === 'role') return <NameCell row={row} />
  const number = column.id === 'n' || column.id === 'rows' || column.id === 'employers' || column.kind === 'figure'
  return (
    <td role="cell" className={`cell-${column.id} ${number ? 'number' : ''}`}>
      <PayValue column={column} row={row} axis={axis} />
    </td>
  )
}

function NameCell({ row }: { row: PayRow }) {
  const { address } = useExplorer()
  const { role, level, place, year, selection } = row
  return (
    <th role="rowheader" scope="row" className="cell-role">
      <span className="who">
        <RoleMark mark={role.mark} />
        <ChoiceLink part={rowChoice(selection, address.roles)} label={`${role.shortName}, ${level}, ${place}, ${year}`}>
          {role.shortName}
        </ChoiceLink>
      </span>
      <span className="cell-sub">
        {level}, {place}
        {selection.year === 'all' ? '' : `, ${year}`}
      </span>
    </th>
  )
}

function PayValue({ column: { id }, row, axis }: PayCellProps) {
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
      return <Strip row={row} axis={axis} />
    case 'rows':
      return formatNumber(rows)
    case 'confidence':
      return <Confidence row={row} />
    case 'n':
      return formatNumber(n)
    case 'employers':
      return (
        <>
          {flag === null ? null : <span className="cell-flag">{flag}</span>}
          {employers === null ? <span className="not-stated">not stated</span> : formatNumber(employers)}
        </>
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
      return percentiles[id] === null ? <span className="not-stated">under ten</span> : formatUsd(percentiles[id])
  }
}

function Half({ row: { percentiles } }: { row: PayRow }) {
  const { p25, p75 } = percentiles
  return p25 === null || p75 === null ? null : formatUsdRange({ lowUsd: p25, highUsd: p75 })
}

// Beside it stand the same figures in digits.
function Strip({ row, axis }: { row: PayRow; axis: Axis | null }) {
  const strip = axis && stripOf(row, axis)
  if (!strip) return null
  const [from, width, median] = [strip.from, strip.width, strip.median].map(percentLength)
  return (
    <svg className={`ink-${row.role.mark.ink}`} width="100%" height="16" aria-hidden="true">
      {axis.ticks.map(({ at }) => (
        <line key={at} x1={percentLength(at)} x2={percentLength(at)} y1="-10" y2="26" className="grid-line" />
      ))}
      <rect x={from} width={width} y="5" height="6" className="fill-role" />
      <rect x={median} width="2.5" y="0" height="16" className="cell-median" />
    </svg>
  )
}

function Confidence({ row: { confidence } }: { row: PayRow }) {
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

function HiddenCell({ row, book, span }: { row: PayRow; book: EvidenceBook; span: number }) {
  const { address } = useExplorer()
  const nearest = nearestShown(book, row)
  return (
    <td role="cell" colSpan={span} className="cell-hidden">
      <span className="suppressed">Hidden: {row.hidden}</span>{' '}
      {nearest === null ? null : (
        <ChoiceLink part={rowChoice(nearest.selection, address.roles)}>
          Use {describeWider(row.selection, nearest.selection)}
        </ChoiceLink>
      )}
    </td>
  )
}
