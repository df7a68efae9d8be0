/** Reads the place that is asked for, by the same names as the pages do. */
import { z } from 'zod'
import { type Refused, refused } from '@/lib/api/problem'
import { countriesIn } from '@/lib/evidence/abroad'
import type { EvidenceBooks } from '@/lib/evidence/book'
import { placeAsked } from '@/lib/place/asked'
import { placeOrCountry } from '@/lib/place/field'
import { countryName } from '@/lib/place/names/countries'
import { longestPlace } from '@/lib/place/names/taken'
import type { Vocabulary } from '@/lib/place/names/vocabulary'
import { paySource, type SourceId, sourcesAbroad } from '@/lib/source/registry'
import { formatAlternatives } from '@/lib/words/format'

/** A place by id or by any name that the pages take; which place it is, is read with the answer. */
export const anyPlace = z.string().max(longestPlace, `A place has at most ${longestPlace} characters.`)

/** What a place may be written as. */
export const placeWords =
  'A place by its id (US, US-remote, US-CO, cbsa-19740, or an area’s OEWS code) or by any name that /api/v1/places reads as one place: Denver, CO.'

/** A place that may be left out, for the country. */
export const place = anyPlace.optional().meta({ description: `${placeWords} US when left out.`, example: 'US-CA' })

const noBooks = (): EvidenceBooks => new Map()

/**
 * The answer to what is asked, its place by id: the one place that its text names, which may be left out. Where it names none or
 * could be several, the refusal, with the places that it could mean. A source of other countries, among `books`, has those too.
 */
export function atPlace<Asked extends { readonly place?: string | undefined; readonly source?: SourceId }, Answer>(
  asked: Asked,
  names: () => Vocabulary,
  answer: (asked: Asked) => Answer,
  books: () => EvidenceBooks = noBooks,
): Answer | Refused {
  if (asked.place === undefined) return answer(asked)
  const found = placeOrCountry(asked.place, (text) => placeAsked(text, names()), {
    countries: [...books().values()].flatMap(countriesIn).map((id) => ({ id, name: countryName(id) })),
    isKnown: asked.source !== undefined && paySource(asked.source).countries !== null,
    inText: sourcesAbroad,
  })
  if (found.kind === 'found') return answer({ ...asked, place: found.id })
  const { kind, why, readings } = found
  const offered = readings.map(({ id, name }) => `${name} (${id})`)
  const detail = offered.length === 0 ? why : `${why} ${formatAlternatives(offered)}.`
  return refused(kind === 'asks' ? 'ambiguous-place' : 'unknown-place', detail, 'place', readings)
}
