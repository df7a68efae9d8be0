import { type ReactNode, useRef } from 'react'
import type { MapState, MapView } from '@/lib/state-map'
import { type StateShape, shapeBox, usTiles } from '@/lib/us-tiles'
import { ChoiceLink, useExplorer } from './explorer'
import { useStateShapes } from './state-shapes'
import { useTileKeys } from './tile-keys'

interface MapDrawingProps {
  readonly map: MapView
  readonly served: readonly StateShape[] | null
}

/** The states as links that choose a place: as tiles, or in their own shapes once those are there. */
export function MapDrawing({ map, served }: MapDrawingProps) {
  const { address } = useExplorer()
  const shapes = useStateShapes(served, address.shape === 'states')
  const box = useRef<HTMLDivElement>(null)
  useTileKeys(box)
  return (
    <div ref={box} className="map-drawing">
      {Array.isArray(shapes) ? <Shapes map={map} shapes={shapes} /> : <Tiles map={map} />}
      {shapes === 'failed' ? <p className="micro">The shapes did not load. The tiles say the same.</p> : null}
    </div>
  )
}

const columns = new Map(usTiles.map(({ code, column }) => [code, column]))

function Tiles({ map }: { map: MapView }) {
  return (
    <ul className="tiles">
      {map.states.map((state) => (
        <li key={state.id} data-tile={state.code} className={`at-${columns.get(state.code)}`}>
          <StateLink state={state} paint={paintOf(state, map)}>
            <span aria-hidden="true">{state.code}</span>
            <b aria-hidden="true">{state.text}</b>
            <span className="visually-hidden">{state.says}</span>
          </StateLink>
        </li>
      ))}
    </ul>
  )
}

function Shapes({ map, shapes }: { map: MapView; shapes: readonly StateShape[] }) {
  const { address } = useExplorer()
  const states = new Map(map.states.map((state) => [state.code, state]))
  const chosen = shapes.find(({ code }) => `US-${code}` === address.place)
  return (
    <svg viewBox={`0 0 ${shapeBox.width} ${shapeBox.height}`} className="shapes">
      <title>{map.title}</title>
      {shapes.map(({ code, path }) => {
        const state = states.get(code)
        return state ? (
          <g key={code} data-tile={code}>
            <StateLink state={state} paint={paintOf(state, map)} label={state.says}>
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
  readonly paint: string
  readonly label?: string
  readonly children: ReactNode
}

/** Chooses the state; the chosen one gives way to the country again. */
function StateLink({ state, paint, label, children }: StateLinkProps) {
  const { address } = useExplorer()
  const chosen = address.place === state.id
  return (
    <ChoiceLink
      part={{ place: chosen ? 'US' : state.id }}
      className={paint}
      current={chosen}
      {...(label ? { label } : {})}
    >
      {children}
    </ChoiceLink>
  )
}

function paintOf({ classIndex }: MapState, { classes }: MapView): string {
  const found = classIndex === null ? undefined : classes[classIndex]
  return found ? `seq-${found.step}` : 'hatched'
}
