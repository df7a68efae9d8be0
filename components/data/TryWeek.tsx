'use client'
import { useRef, useState } from 'react'
import type { Ink } from '@/data/schema/role'
import { percentLength, placeOn } from '@/lib/drawing/plot'
import { type Interval, isPoint } from '@/lib/value/interval'
import type { LiveWeek } from '@/lib/week/live'
import type { Share } from '@/lib/week/mix'
import { formatPart, formatPercentRange } from '@/lib/words/format'

interface Activity extends Share {
  readonly id: string
  readonly name: string
}

interface TryWeekProps {
  readonly title: string
  readonly ink: Ink
  readonly activities: readonly Activity[]
  readonly start: LiveWeek
  /** The end of the sliders’ scale, in percent. */
  readonly scale: number
}

type Arithmetic = typeof import('@/lib/week/live')
type WeekChange = (arithmetic: Arithmetic, state: LiveWeek) => LiveWeek

const failed = 'The arithmetic did not load. Check the connection, then move a slider again.'

/** Sliders of one week that always sums to 100%: moving one moves the others, and an impossible value is refused in words. */
export function TryWeek({ title, ink, activities, start, scale }: TryWeekProps) {
  const loaded = useRef<Arithmetic>(null)
  const [state, setState] = useState(start)
  const load = async () => {
    loaded.current = await import('@/lib/week/live')
    return loaded.current
  }
  const change = (apply: WeekChange) => {
    const known = loaded.current
    if (known) return setState((before) => apply(known, before))
    load().then(
      (arithmetic) => setState((before) => apply(arithmetic, before)),
      () => setState((before) => ({ ...before, says: failed })),
    )
  }
  const fetchEarly = () => void load().catch(() => undefined)
  return (
    <section className="try beside-wide full-row needs-script no-print">
      <h4 className="full-row">{title}</h4>
      {/* A pointer or the focus has come: a move may follow. */}
      <ol className="sliders full-row small" onFocus={fetchEarly} onPointerEnter={fetchEarly}>
        {activities.map((activity, index) => (
          <Slider
            key={activity.id}
            activity={activity}
            ink={ink}
            scale={scale}
            {...shareAt(state, index)}
            onMove={(percent) =>
              change((arithmetic, before) => arithmetic.moveWeek(activities, before, index, percent))
            }
            onHold={(holds) => change((arithmetic, before) => arithmetic.holdShare(activities, before, index, holds))}
          />
        ))}
      </ol>
      <div className="slider-foot row full-row small">
        <p role="status">{state.says ?? 'Every slider keeps within its range, and the week sums to 100%.'}</p>
        <button type="button" className="button" onClick={() => setState(start)}>
          Back to the nearest week
        </button>
      </div>
    </section>
  )
}

function shareAt({ week, held, possible }: LiveWeek, index: number) {
  const percent = week[index] ?? 0
  return { percent, held: held[index] ?? false, possible: possible[index] ?? { min: percent, max: percent } }
}

interface SliderProps {
  readonly activity: Activity
  readonly ink: Ink
  readonly scale: number
  readonly percent: number
  readonly held: boolean
  /** What the other shares leave possible. */
  readonly possible: Interval
  readonly onMove: (percent: number) => void
  readonly onHold: (holds: boolean) => void
}

/** The share of one activity, to be moved within what the others leave possible, or held. */
function Slider({ activity, ink, scale, percent, held, possible, onMove, onHold }: SliderProps) {
  return (
    <li>
      <span className="slider-name">{activity.name}</span>
      <b className="slider-value">{formatPart(percent)}%</b>
      <span className="slider-track">
        <Track ink={ink} scale={scale} stated={activity} possible={possible} />
        <input
          type="range"
          min={0}
          max={scale}
          step={0.5}
          value={percent}
          disabled={held}
          aria-label={activity.name}
          aria-valuetext={`${formatPart(percent)}%`}
          onChange={(event) => onMove(event.target.valueAsNumber)}
        />
      </span>
      <span className="micro slider-possible">
        {held
          ? 'held'
          : `${isPoint(possible) ? 'can only be' : 'can be'} ${formatPercentRange(possible.min, possible.max)}`}
      </span>
      <label className="slider-hold one-line">
        <input type="checkbox" checked={held} onChange={(event) => onHold(event.target.checked)} /> Hold
        <span className="visually-hidden"> {activity.name}</span>
      </label>
    </li>
  )
}

/** The stated range as a bar, and on it what is still possible. */
function Track({ ink, scale, stated, possible }: { ink: Ink; scale: number; stated: Share; possible: Interval }) {
  const axis = { low: 0, high: scale }
  const bar = ({ min, max }: Interval) => ({
    x: percentLength(placeOn(axis, min)),
    width: percentLength(placeOn(axis, max) - placeOn(axis, min)),
  })
  return (
    <svg className={`ink-${ink}`} aria-hidden="true">
      <rect x="0" width="100%" y="9" height="6" className="track" />
      <rect
        {...bar({ min: stated.lowPercent, max: stated.highPercent })}
        y="7"
        height="10"
        className="fill-role track-stated"
      />
      <rect {...bar(possible)} y="7" height="10" className="fill-role" />
    </svg>
  )
}
