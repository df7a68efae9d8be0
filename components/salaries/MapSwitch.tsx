import type { MapMeasure, MapShape } from '@/lib/salaries-address'
import { ChoiceLink, useExplorer } from './explorer'

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

/** Which measure the map shows, and in which shape; the shapes need a wide screen. */
export function MapSwitch({ isDrawn }: { isDrawn: boolean }) {
  const { address } = useExplorer()
  return (
    <div className="map-switch no-print">
      <nav aria-label="What the map shows">
        {keysOf(measures).map((map) => (
          <ChoiceLink key={map} part={{ map }} current={map === address.map}>
            {measures[map]}
          </ChoiceLink>
        ))}
      </nav>
      {isDrawn ? (
        <nav aria-label="Shape of the map" data-shape={address.shape}>
          {keysOf(shapes).map((shape) => (
            <ChoiceLink key={shape} part={{ shape }} current={shape === address.shape}>
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
