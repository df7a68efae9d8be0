import { memo, useId } from 'react'
import { type MapMeasure, mapHref, type SalariesAddress } from '@/lib/salaries/address'
import type { MetroTable } from '@/lib/salaries/map/metros'
import type { StateShape } from '@/lib/salaries/map/tiles'
import type { MapView } from '@/lib/salaries/map/view'
import { describeHatched, listHidden } from '@/lib/salaries/map/words'
import type { FigureFormat } from '@/lib/site/urls'
import { country } from '@/lib/value/country'
import { DataFigure } from '../figure/DataFigure'
import { inEveryFormat } from '../figure/files'
import { Sentence } from '../ui/Sentence'
import { ChoiceLink, useExplorer } from './explorer'
import { MapDrawing } from './MapDrawing'
import { MapSwitch, nameMeasure } from './MapSwitch'
import { MetroRows } from './MetroRows'

interface StateMapProps {
  readonly map: MapView
  /** The areas beside the map of the cost of labor. */
  readonly metros: MetroTable | null
  /** The source of each measure with its vintage, in one line. */
  readonly sourceLines: Readonly<Record<MapMeasure, string>>
  /** The outlines, where the page was served with them; else they are fetched once they are asked for. */
  readonly shapes: readonly StateShape[] | null
}

/** What the states are worth to an employer, to a salary or in the evidence, as tiles or in their own shapes. */
export function StateMap({ map, metros, sourceLines, shapes }: StateMapProps) {
  const id = useId()
  const { address } = useExplorer()
  const { place, shape, source } = address
  return (
    <section className="state-map" aria-labelledby={id}>
      <h2 className="section-label" id={id}>
        {map.title}
      </h2>
      <p className="say">
        <Sentence text={map.finding} />
      </p>
      <MapSwitch measure={map.measure} shape={map.instead === null ? shape : null} />
      {map.instead === null ? (
        <DrawnMap
          map={map}
          metros={metros}
          place={place}
          shape={shape}
          sourceLine={sourceLines[map.measure]}
          shapes={shapes}
          csv={mapHref(address, 'csv')}
          svg={mapHref(address, 'svg')}
          png={mapHref(address, 'png')}
        />
      ) : (
        <p>
          <ChoiceLink part={{ map: map.instead }} className="button">
            Show the {nameMeasure(map.instead, source)}
          </ChoiceLink>
        </p>
      )}
    </section>
  )
}

interface DrawnMapProps
  extends Pick<StateMapProps, 'map' | 'metros' | 'shapes'>,
    Pick<SalariesAddress, 'place' | 'shape'>,
    Readonly<Record<FigureFormat, string>> {
  readonly sourceLine: string
}

/** Apart, as the map need not be drawn again for a change of the address that leaves its files where they are. */
const DrawnMap = memo(function DrawnMap({ map, metros, place, shape, sourceLine, shapes, ...hrefs }: DrawnMapProps) {
  return (
    <DataFigure
      title={map.title}
      sentence={map.finding}
      called="this map"
      drawing={<MapDrawing map={map} place={place} shape={shape} served={shapes} />}
      legend={
        <>
          <MapKey map={map} />
          <ChosenState map={map} place={place} />
          <p className="micro">{map.note}</p>
        </>
      }
      table={{ twin: map.table, below: listHidden(map) }}
      sources={sourceLine}
      downloads={inEveryFormat((format) => hrefs[format])}
    >
      {metros && metros.metros.length > 0 ? <MetroRows key={metros.title} {...metros} /> : null}
    </DataFigure>
  )
})

/** All that is known of the chosen state, under the map; without one, how to choose. */
function ChosenState({ map, place }: Pick<DrawnMapProps, 'map' | 'place'>) {
  const chosen = [...map.states, ...map.elsewhere].find(({ id }) => id === place)
  if (chosen === undefined)
    return (
      <p className="chosen-state small muted no-print">Choose a state to see its figures here and across the page.</p>
    )
  return (
    <p className="chosen-state small">
      <Sentence text={chosen.words} />{' '}
      <ChoiceLink part={{ place: country }} className="nowrap no-print">
        Back to the United States
      </ChoiceLink>
    </p>
  )
}

/** The classes with their cut points, what the hatch means, and the territories that have no tile. */
function MapKey({ map }: { map: MapView }) {
  const hatched = describeHatched(map)
  return (
    <>
      <p className="map-key wrapped micro">
        {map.classes.map(({ label, step }) => (
          <span key={label}>
            <i className={`seq-${step}`} aria-hidden="true" />
            {label}
          </span>
        ))}
        {hatched === null ? null : (
          <span>
            <i className="hatched" aria-hidden="true" />
            {hatched}
          </span>
        )}
      </p>
      {map.elsewhere.length > 0 ? (
        <p className="micro">
          Without a tile:{' '}
          {map.elsewhere.map(({ id, name, text }, index) => (
            <span key={id}>
              {index === 0 ? '' : ', '}
              <ChoiceLink part={{ place: id }}>{name}</ChoiceLink> {text}
            </span>
          ))}
        </p>
      ) : null}
    </>
  )
}
