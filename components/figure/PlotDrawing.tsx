import { createElement, type ReactNode } from 'react'
import { axisLabels, type PageWidth } from '@/lib/drawing/axis-labels'
import { type Lane, type Plot, percentLength, type Shade } from '@/lib/drawing/plot'
import { RoleMark } from '../ui/RoleMark'
import { MarkDrawing } from './MarkDrawing'

interface PlotDrawingProps {
  readonly plot: Plot
  readonly label: string
  readonly describe?: (lane: Lane) => ReactNode
  readonly ruled?: boolean
}

/** A plot drawn on the page: shares of the width as percentages, so it is sharp at any size and needs no script. */
export function PlotDrawing({ plot, label, describe, ruled = false }: PlotDrawingProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, these are drawings
    <div
      role="group"
      aria-label={label}
      className={`plot ${plot.shade ? 'plot-shaded' : ''} ${ruled ? 'plot-ruled' : ''}`}
    >
      <PlotBack plot={plot} />
      {plot.lanes.map((lane) => (
        <div key={lane.key} className={lane.strip ? 'plot-lane plot-strip' : 'plot-lane'}>
          <div className="plot-label">
            <LaneLabel lane={lane} />
            {describe?.(lane)}
          </div>
          <LaneDrawing lane={lane} />
        </div>
      ))}
      <PlotAxis plot={plot} />
    </div>
  )
}

function LaneLabel({ lane: { label, role, strip } }: { lane: Lane }) {
  if (strip)
    return (
      <>
        <a href={strip.href}>{label}</a> {strip.detail}
      </>
    )
  return (
    <span className="who">
      {role ? <RoleMark mark={role.mark} /> : null}
      <span>{label}</span>
    </span>
  )
}

/** The grid behind the lanes, with the shared part shaded and named. */
export function PlotBack({ plot }: { plot: Plot }) {
  return (
    <svg className="plot-back" aria-hidden="true">
      {plot.axis.ticks.map((tick) => (
        <line
          key={tick.label}
          x1={percentLength(tick.at)}
          x2={percentLength(tick.at)}
          y1="0"
          y2="100%"
          className="grid-line"
        />
      ))}
      {plot.shade ? <ShadeDrawing shade={plot.shade} /> : null}
    </svg>
  )
}

/** One lane's marks, read out as its sentence; `shade` repeats the shared part inside the lane where the page has no room behind it. */
export function LaneDrawing({ lane, shade = null }: { lane: Lane; shade?: Shade | null }) {
  // As children of fixed number and place the marks need no keys, which would be sent along with the page, twice a mark.
  return createElement(
    'svg',
    { className: 'lane', height: lane.heightPx, role: 'img', 'aria-label': lane.says },
    shade ? <ShadeRect shade={shade} className="lane-shade fill-hatch" /> : null,
    // biome-ignore lint/correctness/useJsxKeyInIterable: spread, as said above
    ...lane.marks.map((mark) => <MarkDrawing mark={mark} />),
  )
}

function ShadeDrawing({ shade }: { shade: Shade }) {
  return (
    <>
      <ShadeRect shade={shade} className="fill-hatch" />
      <text x={percentLength((shade.from + shade.to) / 2)} y="-10" textAnchor="middle" className="tone-shade">
        <tspan fontWeight="650">{shade.label}</tspan> {shade.note}
      </text>
    </>
  )
}

function ShadeRect({ shade, className }: { shade: Shade; className: string }) {
  return (
    <rect
      x={percentLength(shade.from)}
      width={percentLength(shade.to - shade.from)}
      y="0"
      height="100%"
      className={className}
    />
  )
}

const missing: Readonly<Record<PageWidth, string>> = { phone: 'minor', tablet: 'not-tablet', desktop: 'not-desktop' }

interface PlotAxisProps {
  readonly plot: Pick<Plot, 'axis'> & Partial<Plot>
  /** How wide the plot is at least on each width of the page, where it is narrower than most. */
  readonly columnPx?: Readonly<Record<PageWidth, number>>
}

/** The axis labels; on each width of the page those that stand clear of each other. */
export function PlotAxis({ plot: { axis }, columnPx }: PlotAxisProps) {
  return (
    <svg className="plot-axis" height="20" aria-hidden="true">
      {axisLabels(axis, columnPx).map(({ tick, anchor, missingAt }) => (
        <text
          key={tick.label}
          x={percentLength(tick.at)}
          y="15"
          className={missingAt.map((width) => missing[width]).join(' ') || undefined}
          textAnchor={anchor}
        >
          {tick.label}
        </text>
      ))}
    </svg>
  )
}
