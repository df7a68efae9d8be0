/** Places that a text names, and what opens for one, or for a level, alone. */
import { behindJob } from '@/lib/place/geography'
import { longestPlace, type PlaceAsked } from '@/lib/place/names/taken'
import { quoteStartHref } from '@/lib/quote/address'
import { defaultSalaries, salariesHref } from '@/lib/salaries/address'
import { levelMeant, readTitle } from '@/lib/titles/read'
import { countryPlace } from '@/lib/value/country'
import type { Found } from './found'
import type { SearchGround } from './ground'

/** A place by its short name. */
export interface NamedPlace {
  readonly id: string
  readonly name: string
}

/** Where nobody says a place. */
export const nationwide: NamedPlace = countryPlace

/** The places that a text was taken for: one, or those that it could be; none where it names none. */
export function placesOf(asked: PlaceAsked, { places }: SearchGround): NamedPlace[] {
  if (asked.kind === 'found') return [{ id: asked.id, name: places?.nameOf(asked.id) ?? asked.id }]
  return asked.kind === 'asks' ? asked.readings.map(({ id, name }) => ({ id, name })) : []
}

/** What opens for a place: the pay there, and a quote that asks which role. */
export function placeFound(places: readonly NamedPlace[]): Found[] {
  return places.flatMap((place): Found[] => [
    {
      href: salariesHref({ ...defaultSalaries, place: place.id }),
      label: `Salaries${behindJob(place)}`,
      group: 'place',
    },
    {
      href: quoteStartHref({ place: place.id }),
      label: `Quote a range${behindJob(place)}`,
      group: 'place',
      note: 'then choose the role',
    },
  ])
}

/** The places that a text names and nothing else; none where it is misspelled, which is more likely something else. */
export function placesAlone(text: string, ground: SearchGround): NamedPlace[] {
  const { places } = ground
  if (places === null || places.isCorrected(text.slice(0, longestPlace))) return []
  return placesOf(places.asked(text), ground)
}

/** What opens for a level alone; none where a text says more, or no level. */
export function levelAlone(text: string, { titles }: SearchGround): Found[] {
  if (text.includes(' ')) return []
  const reading = readTitle(text, titles)
  const level = levelMeant(reading)
  if (reading.role !== 'none' || reading.assumed?.role !== undefined || level === undefined) return []
  return [
    { href: salariesHref({ ...defaultSalaries, level }), label: `Salaries, ${level}`, group: 'pay' },
    {
      href: `/quote?level=${level}`,
      label: `Quote a range, ${level}`,
      group: 'quote',
      note: 'then choose the role and place',
    },
  ]
}
