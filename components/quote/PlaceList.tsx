import type { NamedPlace } from '@/lib/place/search'

export const placeListId = 'places'

/** The names that the browser offers while a place is typed. */
export function PlaceList({ places }: { places: readonly NamedPlace[] }) {
  return (
    <datalist id={placeListId}>
      {places.map(({ id, name }) => (
        <option key={id} value={name} />
      ))}
    </datalist>
  )
}
