import { type MapMeasure, type MapShape, mapMeasures } from '@/lib/salaries/address'
import { paySource, placedSource, type SourceId } from '@/lib/source/registry'
import { ChoiceLink, useExplorer } from './explorer'

const measures = { labour: 'cost of labor', living: 'cost of living' } as const
const shapes: Readonly<Record<MapShape, string>> = { tiles: 'Tiles', states: 'Shapes' }

/** A measure of the map inside a sentence, for the source of pay that the page is of. */
export function nameMeasure(measure: MapMeasure, source: SourceId): string {
  if (measure !== 'evidence') return measures[measure]
  return paySource(paySource(source).abilities.knowsPlace ? source : placedSource).pay
}

interface MapSwitchProps {
  readonly measure: MapMeasure
  /** Null where there is nothing to draw. */
  readonly shape: MapShape | null
}

/** Which measure the map shows, and in which shape; the shapes need a wide screen. */
export function MapSwitch({ measure, shape: drawn }: MapSwitchProps) {
  const { source } = useExplorer().address
  return (
    <div className="map-switch wrapped no-print">
      <nav className="wrapped" aria-label="What the map shows">
        {mapMeasures.map((map) => (
          <ChoiceLink key={map} part={{ map }} current={map === measure}>
            {nameMeasure(map, source)}
          </ChoiceLink>
        ))}
      </nav>
      {drawn ? (
        <nav className="wrapped" aria-label="Shape of the map" data-shape={drawn}>
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
