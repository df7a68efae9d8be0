import { dataset, market } from '@/data'
import { placeAsked } from '@/lib/place/asked'
import { placeOf } from '@/lib/place/geography'
import { namedAreas } from '@/lib/place/names/areas'
import { vocabularyOf } from '@/lib/place/names/gazetteer'
import type { PlaceAsked } from '@/lib/place/names/taken'
import { country } from '@/lib/value/country'
import { once } from './once'

const files = once(() => {
  const { places, gazetteer } = market()
  return { places, gazetteer, aliases: dataset.aliases }
})

/** Every name that a place is known by, made when the first place is typed. */
export const placeNames = once(() => vocabularyOf(files()))

/** The areas with their short names: few beside all names. */
export const areas = once(() => namedAreas(files()))

/** What a text means as a place: the one reading of pages, files and the API. An id is read without the names, which are many. */
export function placeTyped(text: string): PlaceAsked {
  const isId = placeOf(market().places, text)?.id === text
  return isId ? { kind: 'found', id: text } : placeAsked(text, placeNames())
}

const byName = <Named extends { readonly name: string }>(places: readonly Named[]): readonly Named[] =>
  places.toSorted((a, b) => a.name.localeCompare(b.name, 'en-US'))

/** States and territories by name. */
export const statesByName = once(() => byName(market().places.states.map(({ id, name }) => ({ id, name }))))

/** The areas of a place's state by their short names; none of the country. */
export function areasAround(place: string): readonly { readonly id: string; readonly name: string }[] {
  if (place === country) return []
  const state = areas().find(({ id }) => id === place)?.states[0] ?? place.slice(3)
  return byName(
    areas()
      .filter(({ states }) => states.includes(state))
      .map(({ id, name }) => ({ id, name })),
  )
}
