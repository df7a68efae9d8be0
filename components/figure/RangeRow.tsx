import { percentLength } from '@/lib/drawing/plot'
import { feedHref } from '@/lib/evidence/posted/feeds'
import { middleUsd } from '@/lib/evidence/posted/order'
import { type StripGround, stretchOf } from '@/lib/salaries/comparables/strip'
import type { ShownRange } from '@/lib/salaries/comparables/view'
import { formatMonth, formatUsd } from '@/lib/words/format'

interface RangeRowProps {
  readonly range: ShownRange
  readonly ground: StripGround | null
}

/** One posted range as a row: who, what, where, when, how much, and who collected it. On a narrow screen its parts stand in lines. */
export function RangeRow({ range, ground }: RangeRowProps) {
  const { employer, title, place, printedPlace, month, lowUsd, highUsd, feed } = range
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className="range-employer">
        {employer}
      </th>
      <td role="cell" className="range-title">
        <span>{title}</span>
      </td>
      <td role="cell" className="range-place" title={printedPlace === '' ? undefined : printedPlace}>
        {place}
      </td>
      <td role="cell" className="range-month">
        {formatMonth(month)}
      </td>
      <td role="cell" className="range-low number">
        {formatUsd(lowUsd)}
      </td>
      <td role="cell" className="range-strip">
        <span className="visually-hidden">{formatUsd(middleUsd(range))}</span>
        {ground ? <Strip range={range} ground={ground} /> : null}
      </td>
      <td role="cell" className="range-high number">
        {formatUsd(highUsd)}
      </td>
      <td role="cell" className="range-feed micro">
        <a href={feedHref(feed)}>{inTwo(feed)}</a>
      </td>
    </tr>
  )
}

/** Where the range lies, before the middle half of all the figure counts and their median. */
function Strip({ range, ground }: { range: ShownRange; ground: StripGround }) {
  const { from, width } = stretchOf(ground, range)
  const { shade } = ground
  return (
    <svg className="drawing" aria-hidden="true">
      {shade ? (
        <>
          <rect className="range-half" x={percentLength(shade.from)} width={percentLength(shade.width)} height="100%" />
          <line className="range-median" x1={percentLength(shade.median)} x2={percentLength(shade.median)} y2="100%" />
        </>
      ) : null}
      <line className="range-bar" x1={percentLength(from)} x2={percentLength(from + width)} y1="50%" y2="50%" />
    </svg>
  )
}

/** A repository may break after its owner. */
function inTwo(feed: string) {
  const [owner = '', ...rest] = feed.split('/')
  if (rest.length === 0) return owner
  return (
    <>
      {owner}/<wbr />
      {rest.join('/')}
    </>
  )
}
