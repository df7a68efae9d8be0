import type { MapView } from '@/lib/salaries/map/view'
import { describeHatched } from '@/lib/salaries/map/words'
import { ChoiceLink } from './explorer'

/** The classes with their cut points, what the hatch means, and the territories that have no tile. */
export function MapKey({ map }: { map: MapView }) {
  const hatched = describeHatched(map)
  return (
    <>
      <p className="map-key micro">
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
