'use client'
import { useRef, useState } from 'react'
import type { Ink } from '@/data/schema/role'
import type { LiveWeek } from '@/lib/week/live'
import { type Activity, type LiveShare, Slider } from './Slider'

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
    <section className="try needs-script">
      <h4>{title}</h4>
      {/* A pointer or the focus has come: a move may follow. */}
      <ol className="sliders small" onFocus={fetchEarly} onPointerEnter={fetchEarly}>
        {activities.map((activity, index) => (
          <Slider
            key={activity.id}
            activity={activity}
            ink={ink}
            scale={scale}
            share={shareAt(state, index)}
            onMove={(percent) =>
              change((arithmetic, before) => arithmetic.moveWeek(activities, before, index, percent))
            }
            onHold={(holds) => change((arithmetic, before) => arithmetic.holdShare(activities, before, index, holds))}
          />
        ))}
      </ol>
      <div className="slider-foot small">
        <p role="status">{state.says ?? 'Every slider keeps within its range, and the week sums to 100%.'}</p>
        <button type="button" className="button" onClick={() => setState(start)}>
          Back to the nearest week
        </button>
      </div>
    </section>
  )
}

function shareAt({ week, held, possible }: LiveWeek, index: number): LiveShare {
  const percent = week[index] ?? 0
  return { percent, held: held[index] ?? false, possible: possible[index] ?? { min: percent, max: percent } }
}
