import { Area, ComposedChart, Line, ReferenceArea, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { ChartRow } from '@/lib/salaries/chart-rows'
import { type Distribution, stepPoints } from '@/lib/salaries/distribution'
import { describeHistogram, histogramPx, roomAbove } from './DistributionDrawing'

export interface StepChartProps {
  readonly drawing: Distribution
  readonly title: string
  /** The step that is read, which is marked from top to bottom. */
  readonly row: ChartRow | undefined
}

/** The steps of the histograms and the one that is read, within the axes of the drawing that came with the page: as wide, as high. */
export default function StepChart({ drawing, title, row }: StepChartProps) {
  const { axis, histograms, highest, offer } = drawing
  const usd = (at: number) => axis.low + at * (axis.high - axis.low)
  return (
    <div className="chart-steps">
      <ComposedChart
        responsive
        style={{ width: '100%', height: histogramPx + roomAbove(drawing) }}
        data={stepPoints(histograms)}
        margin={{ top: roomAbove(drawing), right: 0, bottom: 0, left: 0 }}
        title={title}
        desc={histograms.map(describeHistogram).join(' ')}
        role="img"
        // The slider over the chart is what keys walk, and says each step aloud.
        accessibilityLayer={false}
      >
        <XAxis hide dataKey="usd" type="number" domain={[axis.low, axis.high]} allowDataOverflow />
        <YAxis hide domain={[0, highest]} allowDataOverflow />
        {histograms.flatMap(steps)}
        {/* Before the steps, as in the drawing. */}
        <ReferenceLine y={0} stroke="var(--ink)" strokeWidth={1.5} />
        {offer ? <ReferenceLine x={usd(offer.at)} stroke="var(--ink)" strokeWidth={1.5} /> : null}
        {row ? (
          <ReferenceArea
            x1={usd(row.at)}
            x2={usd(row.at + row.width)}
            className="step-read"
            fill="var(--ink)"
            fillOpacity={0.12}
          />
        ) : null}
      </ComposedChart>
    </div>
  )
}

/** A role's steps, an outline with a wider one under it as in the drawing. Called, not rendered: the chart knows its parts by their type. */
function steps({ role, style }: Distribution['histograms'][number], index: number) {
  const ink = `ink-${role.mark.ink}`
  const shared = { dataKey: `shares[${index}]`, type: 'stepAfter', activeDot: false, isAnimationActive: false } as const
  if (style === 'filled')
    return [
      <Area
        key={role.id}
        {...shared}
        className={ink}
        stroke="none"
        fill="var(--c)"
        fillOpacity={0.86}
        shapeRendering="crispEdges"
      />,
    ]
  const outline = { ...shared, dot: false, legendType: 'none' } as const
  return [
    <Line key={`under ${role.id}`} {...outline} stroke="var(--paper)" strokeWidth={6} />,
    <Line
      key={role.id}
      {...outline}
      className={ink}
      stroke="var(--c)"
      strokeWidth={2.5}
      strokeDasharray={style === 'dashed' ? '6 3' : '0'}
    />,
  ]
}
