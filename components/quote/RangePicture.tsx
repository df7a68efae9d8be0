import type { ReactNode } from 'react'
import { type Axis, percentLength } from '@/lib/drawing/plot'
import type { RangeFigure } from '@/lib/quote/first/drawing'
import { PlotAxis } from '../figure/PlotDrawing'

interface RangePictureProps {
  readonly figure: RangeFigure
  /** Whether the draft may be relied on little, so that its bar is not solid. */
  readonly isDoubtful: boolean
}

/** The draft over the market that it comes from, on one axis. */
export function RangePicture({ figure: { axis, draft, market }, isDoubtful }: RangePictureProps) {
  return (
    <div className="range-picture">
      {draft ? (
        <Lane label="Draft" axis={axis} height={40} says={draft.says}>
          <rect
            x={percentLength(draft.from)}
            width={percentLength(draft.to - draft.from)}
            y="12"
            height="16"
            className={isDoubtful ? 'fill-hatch range-doubtful' : 'fill-role'}
          />
          <text x={percentLength(draft.from)} dx="-7" y="25" textAnchor="end" className="halo">
            {draft.low}
          </text>
          <text x={percentLength(draft.to)} dx="7" y="25" className="halo">
            {draft.high}
          </text>
        </Lane>
      ) : null}
      <Lane label="Market" note={market.note} axis={axis} height={60} says={market.says}>
        <MarketMarks market={market} />
      </Lane>
      <PlotAxis plot={{ axis }} />
    </div>
  )
}

interface LaneProps {
  readonly label: string
  readonly note?: string
  readonly axis: Axis
  readonly height: number
  readonly says: string
  readonly children: ReactNode
}

function Lane({ label, note, axis, height, says, children }: LaneProps) {
  return (
    <div className="range-lane">
      <p>
        <b>{label}</b> {note ? <span className="micro">{note}</span> : null}
      </p>
      <svg className="lane" height={height} role="img" aria-label={says}>
        {axis.ticks.map(({ at, label: tick }) => (
          <line key={tick} x1={percentLength(at)} x2={percentLength(at)} y1="0" y2="100%" className="grid-line" />
        ))}
        {children}
      </svg>
    </div>
  )
}

function MarketMarks({ market: { line, middle, median, labels } }: Pick<RangeFigure, 'market'>) {
  return (
    <g className="ink-neutral">
      <line x1={percentLength(line[0])} x2={percentLength(line[1])} y1="20" y2="20" className="cap" />
      {line.map((end) => (
        <line key={end} x1={percentLength(end)} x2={percentLength(end)} y1="14" y2="26" className="cap" />
      ))}
      <rect
        x={percentLength(middle[0])}
        width={percentLength(middle[1] - middle[0])}
        y="14"
        height="12"
        className="fill-role"
      />
      <line x1={percentLength(median)} x2={percentLength(median)} y1="9" y2="31" className="median-tick" />
      {labels.map(({ at, name, amount, isWide, isNarrow }) => (
        <text key={name} x={percentLength(at)} y="48" textAnchor="middle" className="halo tone-note">
          {isWide ? <tspan className="range-wide">{`${name} ${amount}`}</tspan> : null}
          {isNarrow ? <tspan className="range-narrow">{amount}</tspan> : null}
        </text>
      ))}
    </g>
  )
}
