import { countryPlace } from '@/lib/value/country'

export interface PlaceLink {
  readonly id: string
  readonly name: string
}

interface PlaceLinksProps {
  /** By name. */
  readonly states: readonly PlaceLink[]
  /** Those of the chosen state, or of the chosen area's; none where no state is chosen. */
  readonly areas: readonly PlaceLink[]
  readonly hrefOf: (id: string) => string
}

/** Where there is no script to offer places while one is typed: the states, and the areas of the chosen one, as links. */
export function PlaceLinks({ states, areas, hrefOf }: PlaceLinksProps) {
  return (
    <noscript>
      <details className="place-links">
        <summary>Choose from a list</summary>
        <Links places={[countryPlace, { id: 'US-remote', name: 'Remote (US)' }]} hrefOf={hrefOf} />
        {areas.length > 0 ? <Links label="Areas here" places={areas} hrefOf={hrefOf} /> : null}
        <Links label="States and territories" places={states} hrefOf={hrefOf} />
      </details>
    </noscript>
  )
}

interface LinksProps extends Pick<PlaceLinksProps, 'hrefOf'> {
  readonly label?: string
  readonly places: readonly PlaceLink[]
}

function Links({ label, places, hrefOf }: LinksProps) {
  return (
    <>
      {label === undefined ? null : <p>{label}</p>}
      <ul>
        {places.map(({ id, name }) => (
          <li key={id}>
            <a href={hrefOf(id)}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
