import type { Ink } from '@/data/schema/role'
import { percentLength, placeOn } from '@/lib/drawing/plot'
import { type Interval, isPoint } from '@/lib/value/interval'
import type { Share } from '@/lib/week/mix'
import { formatPart, formatPercentRange } from '@/lib/words/format'

export interface Activity extends Share {
  readonly id: string
  readonly name: string
}

/** An activity's share as it now stands. */
export interface LiveShare {
  readonly percent: number
  readonly held: boolean
  readonly possible: Interval
}

interface SliderProps {
  readonly activity: Activity
  readonly ink: Ink
  readonly scale: number
  readonly share: LiveShare
  readonly onMove: (percent: number) => void
  readonly onHold: (holds: boolean) => void
}

/** The share of one activity, to be moved within what the others leave possible, or held. */
export function Slider({ activity, ink, scale, share: { percent, held, possible }, onMove, onHold }: SliderProps) {
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
      <label className="slider-hold">
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
