import { type ComponentType, type KeyboardEvent, type PointerEvent, useId, useMemo, useRef, useState } from 'react'
import { percentLength } from '@/lib/drawing/plot'
import { type ChartRow, chartRows, rowAt, rowByKey } from '@/lib/salaries/chart-rows'
import type { Distribution } from '@/lib/salaries/distribution'
import { Histograms } from './DistributionDrawing'
import type { StepChartProps } from './StepChart'

interface ChartReaderProps {
  readonly drawing: Distribution
  /** What one observation is called. */
  readonly noun: string
  readonly title: string
}

/**
 * The histograms, and over them what a step holds: under the pointer, or walked to by keys. Once they are reached, a chart draws
 * their steps within the axes that came with the page, which stay as they are.
 */
export function ChartReader({ drawing, noun, title }: ChartReaderProps) {
  const rows = useMemo(() => chartRows(drawing, noun), [drawing, noun])
  const [at, stand] = useState<{ readonly row: number; readonly byKey: boolean } | null>(null)
  const [Chart, load] = useStepChart()
  const keys = useRef<HTMLDivElement>(null)
  const hint = useId()
  // Of another drawing there may be fewer.
  const row = at === null ? undefined : rows[at.row]
  const told = row ?? rows[0]
  const point = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    stand({ row: rowAt(rows, (clientX - left) / width), byKey: false })
  }
  // What the keys have come to stays when the page moves under the pointer.
  const leave = () => stand((now) => (now?.byKey ? now : null))
  const walk = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return stand(null)
    const next = rowByKey(event.key, at?.row ?? -1, rows.length - 1)
    if (next === null || event.ctrlKey || event.metaKey || event.altKey) return undefined
    event.preventDefault()
    return stand({ row: next, byKey: true })
  }
  return (
    <div className="chart-box">
      <Walk hint={hint} start={() => keys.current?.focus()} />
      <div
        className="chart-plot"
        onPointerEnter={load}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={leave}
      >
        <Histograms drawing={drawing} steps={Chart ? <Chart drawing={drawing} title={title} row={row} /> : null} />
        {row && Chart === null ? <StepMark row={row} /> : null}
        {row ? <Reading row={row} /> : null}
        <div
          ref={keys}
          className="chart-keys needs-script no-print"
          role="slider"
          tabIndex={0}
          aria-label={`${title}, step by step`}
          aria-describedby={hint}
          aria-valuemin={1}
          aria-valuemax={rows.length}
          aria-valuenow={told ? rows.indexOf(told) + 1 : 1}
          aria-valuetext={told && spoken(told)}
          onKeyDown={walk}
          onFocus={() => {
            load()
            stand((before) => before ?? { row: 0, byKey: true })
          }}
          onBlur={() => stand(null)}
        />
      </div>
    </div>
  )
}

/** A step as the slider says it, all at once: a part told beside it would be a second announcement. */
function spoken({ pay, roles }: ChartRow): string {
  return [`${pay}.`, ...roles.map(({ name, says }) => `${name}: ${says}.`)].join(' ')
}

/** Leads to the keys, and says which they are. */
function Walk({ hint, start }: { hint: string; start: () => void }) {
  return (
    <p className="chart-walk micro needs-script no-print">
      <button type="button" onClick={start}>
        Read step by step
      </button>{' '}
      <span id={hint}>with ← and →</span>
    </p>
  )
}

/** The chart, once it has been asked for and fetched; where it cannot be, the drawing that came with the page stays. */
function useStepChart(): readonly [chart: ComponentType<StepChartProps> | null, load: () => void] {
  const [chart, setChart] = useState<ComponentType<StepChartProps> | null>(null)
  const load = () => {
    if (chart === null)
      void import('./StepChart').then(
        ({ default: fetched }) => setChart(() => fetched),
        () => {},
      )
  }
  return [chart, load]
}

/** The step that is read, marked from top to bottom until the chart does so. */
function StepMark({ row: { at, width } }: { row: ChartRow }) {
  return (
    <svg className="chart-step drawing" aria-hidden="true">
      <rect x={percentLength(at)} width={percentLength(width)} y="0" height="100%" />
    </svg>
  )
}

/** What the step that is read holds, beside it. */
function Reading({ row: { at, width, pay, roles } }: { row: ChartRow }) {
  const side = at > 0.5 ? { right: percentLength(1 - at) } : { left: percentLength(at + width) }
  return (
    <div className="bin-reading small" style={side} aria-hidden="true">
      <b>{pay}</b>
      {roles.map(({ name, says }) => (
        <span key={name}>
          {name}: {says}
        </span>
      ))}
    </div>
  )
}
