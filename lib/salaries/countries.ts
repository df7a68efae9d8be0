/** Other countries as places of the explorer: which are known depends on the source that is asked. */
import { isAbroad } from '@/lib/evidence/abroad'
import { type Country, type PlaceChoices, placeOfId, placeOrCountry } from '@/lib/place/field'
import type { PlaceAsked } from '@/lib/place/names/taken'
import { defaultSource, measuredSources, paySource, type SourceId, sourcesAbroad } from '@/lib/source/registry'
import { country } from '@/lib/value/country'

interface Choices extends PlaceChoices {
  readonly countries: readonly Country[]
}

/** What a text means as a place of the source that a query asks, where `place` reads places at home. */
export function countryReader(query: URLSearchParams, choices: Choices): (text: string) => PlaceAsked {
  const { countries, places, place = (text: string) => placeOfId(text, places) } = choices
  const source = measuredSources.find((each) => each === query.get('source')) ?? defaultSource
  const isKnown = paySource(source).countries !== null
  return (text) => placeOrCountry(text, place, { countries, isKnown, inText: sourcesAbroad })
}

/** The change of an address to another source: a country that it has nothing of is left. */
export function sourceChange(source: SourceId, { place }: { readonly place: string }) {
  return isAbroad(place) && paySource(source).countries === null ? { source, place: country } : { source }
}
