import { type ReactNode, useRef } from 'react'
import type { SalariesAddress } from '@/lib/salaries/address'
import { type StateShape, shapeBox, usTiles } from '@/lib/salaries/map/tiles'
import type { MapState, MapView } from '@/lib/salaries/map/view'
import { country } from '@/lib/value/country'
import { ChoiceLink } from './explorer'
import { useStateShapes } from './state-shapes'
import { useTileKeys } from './tile-keys'

interface MapDrawingProps extends Pick<SalariesAddress, 'place' | 'shape'> {
  readonly map: MapView
  readonly served: readonly StateShape[] | null
}

/** The states as links that choose a place: as tiles, or in their own shapes once those are there. */
export function MapDrawing({ map, place, shape, served }: MapDrawingProps) {
  const shapes = useStateShapes(served, shape === 'states')
  const box = useRef<HTMLDivElement>(null)
  useTileKeys(box)
  return (
    <div ref={box} className="map-drawing">
      {Array.isArray(shapes) ? <Shapes map={map} place={place} shapes={shapes} /> : <Tiles map={map} place={place} />}
      {shapes === 'failed' ? <p className="micro">The shapes did not load. The tiles say the same.</p> : null}
    </div>
  )
}

const columns = new Map(usTiles.map(({ code, column }) => [code, column]))

function Tiles({ map, place }: Pick<MapDrawingProps, 'map' | 'place'>) {
  return (
    <ul className="tiles">
      {map.states.map((state) => (
        <li key={state.id} data-tile={state.code} className={`at-${columns.get(state.code)}`}>
          <StateLink state={state} place={place} paint={paintOf(state, map)}>
            <span aria-hidden="true">{state.code}</span>
            <b aria-hidden="true">{state.text}</b>
            <span className="visually-hidden tip">{state.says}</span>
          </StateLink>
        </li>
      ))}
    </ul>
  )
}

interface ShapesProps extends Pick<MapDrawingProps, 'map' | 'place'> {
  readonly shapes: readonly StateShape[]
}

function Shapes({ map, place, shapes }: ShapesProps) {
  const states = new Map(map.states.map((state) => [state.code, state]))
  const chosen = shapes.find(({ code }) => `US-${code}` === place)
  return (
    <svg viewBox={`0 0 ${shapeBox.width} ${shapeBox.height}`} className="shapes">
      <title>{map.title}</title>
      {shapes.map(({ code, path }) => {
        const state = states.get(code)
        return state ? (
          <g key={code} data-tile={code}>
            <StateLink state={state} place={place} paint={paintOf(state, map)} label={state.says}>
              <path d={path}>
                <title>{state.says}</title>
              </path>
            </StateLink>
          </g>
        ) : null
      })}
      {chosen ? <path d={chosen.path} className="chosen-shape" /> : null}
    </svg>
  )
}

interface StateLinkProps {
  readonly state: MapState
  /** The chosen place. */
  readonly place: string
  readonly paint: string
  readonly label?: string
  readonly children: ReactNode
}

/** Chooses the state; the chosen one gives way to the country again. */
function StateLink({ state, place, paint, label, children }: StateLinkProps) {
  const chosen = place === state.id
  return (
    <ChoiceLink part={{ place: chosen ? country : state.id }} className={paint} current={chosen} label={label}>
      {children}
    </ChoiceLink>
  )
}

function paintOf({ classIndex }: MapState, { classes }: MapView): string {
  const found = classIndex === null ? undefined : classes[classIndex]
  return found ? `seq-${found.step}` : 'hatched'
}
