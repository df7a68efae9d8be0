/** The place of an address: one field for every page that shows nothing while its place could not be read. */
import { type Field, needed, type Reading, single } from '@/lib/site/fields'
import { clip, textsOf } from '@/lib/site/query'
import type { PlaceAsked } from './names/taken'

/** The places that an address may name. */
export interface PlaceChoices {
  /** Their ids. */
  readonly places: ReadonlySet<string>
  /** What a text means as a place, where names are read; else places go by their ids alone. */
  readonly place?: (text: string) => PlaceAsked
}

/** The id of the one place that a text names. */
export const placeField: Field<string, PlaceChoices, 'place'> = needed(single('place', placeReading, String))

/** The place of a text as the reading of a field: its id, or why there is none with the places that could be meant. */
export function placeReading(text: string, { places, place }: PlaceChoices): Reading<string> {
  const asked = place ? place(text) : placeOfId(text, places)
  if (asked.kind === 'found') return { value: asked.id }
  return { why: asked.why, near: asked.readings.map(({ id, name, why }) => ({ value: id, name, note: why })) }
}

/** The place of an id, where names are read elsewhere: in the browser, which has no vocabulary. */
export function placeOfId(text: string, ids: ReadonlySet<string>): PlaceAsked {
  if (ids.has(text)) return { kind: 'found', id: text }
  return { kind: 'refused', isAbroad: false, why: `“${clip(text)}” is not a place by its id.`, readings: [] }
}

/** A country by its ISO 3166-1 code. */
export interface Country {
  readonly id: string
  readonly name: string
}

/** The countries that any source has pay of, and whether the source asked is one that does; `inText` names those that do. */
export interface Abroad {
  readonly countries: readonly Country[]
  readonly isKnown: boolean
  readonly inText: string
}

/** What a text is taken for as a place of a source, where `asked` reads places at home. Never throws. */
export function placeOrCountry(text: string, asked: (text: string) => PlaceAsked, abroad: Abroad): PlaceAsked {
  const said = text.trim().toLowerCase()
  const named = abroad.countries.find(({ name }) => name.toLowerCase() === said)
  if (abroad.isKnown) {
    const country = named ?? abroad.countries.find(({ id }) => id.toLowerCase() === said)
    return country ? { kind: 'found', id: country.id } : asked(text)
  }
  const found = asked(text)
  if (named === undefined || found.kind !== 'refused') return found
  const why = `“${clip(text.trim())}” is outside the United States. Only ${abroad.inText} has pay there: choose that source to see it.`
  return { ...found, isAbroad: true, why }
}

/** A text that names a place, and the id of the place that it was read as. */
export interface SentPlace {
  readonly asked: string
  readonly id: string
}

/** How a query names its place where that is not its id; null where it is, and where none is named, or several are. */
export function sentPlace(query: URLSearchParams, id: string): SentPlace | null {
  const [asked, ...more] = textsOf(query, 'place')
  return asked === undefined || more.length > 0 || asked === id ? null : { asked, id }
}

/**
 * Where an address with the name of a place leads: to the canonical one; where not all of it could be used, to itself with the
 * place as the canonical one has it, so that what is left out is still said.
 */
export function settledHref(canonical: string, query: URLSearchParams, isWhole: boolean): string {
  if (isWhole) return canonical
  const [path = '', own] = canonical.split('?')
  const place = new URLSearchParams(own).get('place')
  const settled = new URLSearchParams(query)
  if (place === null) settled.delete('place')
  else settled.set('place', place)
  return `${path}?${settled}`
}
