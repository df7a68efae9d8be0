/** The places that texts of postings name, read by the names of the present release. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { aliasFileSchema, gazetteerFileSchema } from '@/data/schema/gazetteer'
import { placeFileSchema } from '@/data/schema/market'
import { type AdvertisedPlaces, placesAdvertised } from '@/lib/place/advertised'
import { countriesByKey } from '@/lib/place/names/countries'
import { vocabularyOf } from '@/lib/place/names/gazetteer'
import { keyOf } from '@/lib/place/names/spelling'
import type { Vocabulary } from '@/lib/place/names/vocabulary'

const countries = countriesByKey()
let vocabulary: Vocabulary | undefined

/** The vocabulary of the present release, read once, when a place is first asked for. */
function present(): Vocabulary {
  vocabulary ??= vocabularyOf({
    places: fileOf('market/places.json', placeFileSchema),
    gazetteer: fileOf('market/gazetteer.json', gazetteerFileSchema),
    aliases: fileOf('aliases.json', aliasFileSchema),
  })
  return vocabulary
}

/** Postings repeat their places, so each text is read once. */
export class PlaceNames {
  private readonly known = new Map<string, AdvertisedPlaces>()

  /** Postal codes of the states that a text names, in their order. */
  statesIn(place: string): string[] {
    return this.read(place).states.map((id) => id.slice('US-'.length))
  }

  /** Whether all that it names lies abroad. */
  isAbroad(place: string): boolean {
    return place !== '' && !this.read(place).isAmerican
  }

  /** Whether it is the name of another country. */
  isCountryAbroad(name: string): boolean {
    return countries.has(keyOf(name)) || /^(?:UK|UAE|EU|EMEA|APAC|LATAM|Europe)$/i.test(name)
  }

  private read(place: string): AdvertisedPlaces {
    const places = this.known.get(place) ?? placesAdvertised({ place, states: [] }, present())
    this.known.set(place, places)
    return places
  }
}

function fileOf<S extends z.ZodType>(name: string, schema: S): z.infer<S> {
  return schema.parse(JSON.parse(readFileSync(join(process.cwd(), 'data', name), 'utf8')))
}
