import { useEffect } from 'react'
import { PlaceOptions } from './PlaceOptions'
import { type PlaceField, usePlaceList } from './use-place-list'

/** The list under a field for a place, which follows what is typed: a combobox with a listbox, as WAI-ARIA has the pattern. */
export function PlacePopup({ id, ...place }: PlaceField & { readonly id: string }) {
  const { groups, active, pick, said, foreign } = usePlaceList(place)
  const { field } = place
  const isShown = groups.length > 0
  const own = isShown && active !== null ? `${id}-${active}` : null
  useEffect(() => {
    field.current?.setAttribute('aria-expanded', String(isShown))
    if (own === null) return field.current?.removeAttribute('aria-activedescendant')
    field.current?.setAttribute('aria-activedescendant', own)
    document.getElementById(own)?.scrollIntoView({ block: 'nearest' })
  }, [field, isShown, own])
  return (
    <>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <div className="place-list" hidden={!isShown && foreign === undefined}>
        {foreign === undefined ? null : <p role="status">No pay data for {foreign}.</p>}
        <PlaceOptions id={id} groups={groups} active={active} pick={pick} />
      </div>
    </>
  )
}
