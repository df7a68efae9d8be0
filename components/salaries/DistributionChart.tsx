import { useEffect, useRef } from 'react'
import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts'
import { type ChartRow, chartRows } from '@/lib/salaries/chart-rows'
import type { Distribution } from '@/lib/salaries/distribution'
import { formatPlural, formatShare, formatUsd } from '@/lib/words/format'

interface DistributionChartProps {
  readonly drawing: Distribution
  /** What one observation is called. */
  readonly noun: string
  readonly title: string
  /** Whether whoever asked for it had the focus on what it replaces. */
  readonly takesFocus: boolean
}

/** The histograms to walk through by pointer or arrow keys, in the place and size of the drawing that came with the page. */
export default function DistributionChart({ takesFocus, ...chart }: DistributionChartProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => (takesFocus && box.current ? focusOnceDrawn(box.current) : undefined), [takesFocus])
  return (
    <div ref={box}>
      <Histograms {...chart} />
    </div>
  )
}

/** Recharts measures its box before it draws, so the drawing is there a moment later. */
function focusOnceDrawn(box: HTMLElement): () => void {
  const focus = () => {
    const drawn = box.querySelector<SVGElement>('[role="application"]')
    drawn?.focus()
    if (drawn) watcher.disconnect()
  }
  const watcher = new MutationObserver(focus)
  watcher.observe(box, { childList: true, subtree: true })
  focus()
  return () => watcher.disconnect()
}

function Histograms({ drawing, noun, title }: Omit<DistributionChartProps, 'takesFocus'>) {
  const { axis, histograms, highest, ruled, offer } = drawing
  return (
    <ComposedChart
      responsive
      className="histogram-chart"
      style={{ width: '100%', height: offer ? 220 : 208 }}
      data={chartRows(histograms)}
      margin={{ top: offer ? 30 : 18, right: 0, bottom: 0, left: 0 }}
      title={title}
      desc="Arrow keys walk through the steps."
      accessibilityLayer
    >
      <CartesianGrid vertical={false} horizontalValues={[...ruled]} stroke="var(--rule)" />
      {/* The axis stands under the chart, where it stood under the drawing. */}
      <XAxis hide dataKey="middleUsd" type="number" domain={[axis.low, axis.high]} allowDataOverflow />
      <YAxis hide domain={[0, highest]} allowDataOverflow />
      {histograms.map(curve)}
      <ReferenceLine y={0} stroke="var(--ink)" strokeWidth={1.5} />
      {offer ? (
        <ReferenceLine
          x={axis.low + offer.at * (axis.high - axis.low)}
          stroke="var(--ink)"
          strokeWidth={1.5}
          label={{ value: offer.label, position: 'top', fill: 'var(--ink)', fontSize: 12, fontWeight: 650 }}
        />
      ) : null}
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: 'var(--ink-3)' }}
        content={({ active, payload }) => {
          const row = payload?.[0]?.payload as ChartRow | undefined
          return active && row ? <BinReading row={row} drawing={drawing} noun={noun} /> : null
        }}
      />
    </ComposedChart>
  )
}

/** A role's steps. Called, not rendered: the chart knows its parts by their type. */
function curve({ role, style }: Distribution['histograms'][number], index: number) {
  const ink = `var(--role-${role.mark.ink})`
  const shared = { dataKey: `shares[${index}]`, type: 'step', activeDot: false, isAnimationActive: false } as const
  return style === 'filled' ? (
    <Area key={role.id} {...shared} stroke="none" fill={ink} fillOpacity={0.86} />
  ) : (
    <Line
      key={role.id}
      {...shared}
      dot={false}
      stroke={ink}
      strokeWidth={2.5}
      strokeDasharray={style === 'dashed' ? '6 3' : '0'}
    />
  )
}

function BinReading({ row, drawing, noun }: { row: ChartRow; drawing: Distribution; noun: string }) {
  return (
    <div className="bin-reading small">
      <b>
        {formatUsd(row.fromUsd)} to {formatUsd(row.toUsd)}
      </b>
      {drawing.histograms.map(({ role }, index) => (
        <span key={role.id}>
          {role.shortName}: {formatShare(row.shares[index] ?? 0)}, {formatPlural(row.counts[index] ?? 0, noun)}
        </span>
      ))}
    </div>
  )
}
