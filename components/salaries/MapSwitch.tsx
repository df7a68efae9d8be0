import type { MapMeasure, MapShape } from '@/lib/salaries/address'
import { ChoiceLink } from './explorer'

const measures: Readonly<Record<MapMeasure, string>> = {
  labour: 'cost of labour',
  living: 'cost of living',
  evidence: 'filed pay',
}
const shapes: Readonly<Record<MapShape, string>> = { tiles: 'Tiles', states: 'Shapes' }

/** A measure of the map inside a sentence. */
export function nameMeasure(measure: MapMeasure): string {
  return measures[measure]
}

interface MapSwitchProps {
  readonly measure: MapMeasure
  /** Null where there is nothing to draw. */
  readonly shape: MapShape | null
}

/** Which measure the map shows, and in which shape; the shapes need a wide screen. */
export function MapSwitch({ measure, shape: drawn }: MapSwitchProps) {
  return (
    <div className="map-switch no-print">
      <nav aria-label="What the map shows">
        {keysOf(measures).map((map) => (
          <ChoiceLink key={map} part={{ map }} current={map === measure}>
            {measures[map]}
          </ChoiceLink>
        ))}
      </nav>
      {drawn ? (
        <nav aria-label="Shape of the map" data-shape={drawn}>
          {keysOf(shapes).map((shape) => (
            <ChoiceLink key={shape} part={{ shape }} current={shape === drawn}>
              {shapes[shape]}
            </ChoiceLink>
          ))}
        </nav>
      ) : null}
    </div>
  )
}

function keysOf<K extends string>(record: Readonly<Record<K, string>>): K[] {
  return Object.keys(record) as K[]
}
