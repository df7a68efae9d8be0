import { useEffect } from 'react'
import { optionId, PlaceOptions } from './PlaceOptions'
import { type PlaceField, usePlaceList } from './use-place-list'

/** The list under a field for a place, which follows what is typed: a combobox with a listbox, as WAI-ARIA has the pattern. */
export function PlacePopup({ id, ...place }: PlaceField & { readonly id: string }) {
  const { groups, active, pick, count, lack } = usePlaceList(place)
  const { field } = place
  const isShown = groups.length > 0
  const own = active === null ? null : optionId(id, active)
  useEffect(() => {
    field.current?.setAttribute('aria-expanded', String(isShown))
    if (own === null) return field.current?.removeAttribute('aria-activedescendant')
    field.current?.setAttribute('aria-activedescendant', own)
    document.getElementById(own)?.scrollIntoView({ block: 'nearest' })
  }, [field, isShown, own])
  return (
    <>
      <p className="visually-hidden" role="status">
        {[lack, count].filter((said) => said !== '').join(' ')}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is pressed here only leaves the focus where it is */}
      <div
        className="place-list"
        hidden={!isShown && lack === ''}
        // The focus stays in the field, whatever is pressed here, also a heading or the bar that scrolls.
        onMouseDown={(event) => event.preventDefault()}
      >
        {lack === '' ? null : <p>{lack}</p>}
        <PlaceOptions id={id} groups={groups} active={active} pick={pick} />
      </div>
    </>
  )
}
