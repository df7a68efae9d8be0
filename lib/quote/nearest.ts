/** What a link to the nearest quote says. */
import type { PlaceFile } from '@/data/schema/market'
import type { QuoteAsk } from '@/lib/engine/ask'
import { inPlace, placeOf } from '@/lib/place/geography'
import { paySource } from '@/lib/source/registry'
import { formatDate } from '@/lib/words/format'
import { nameLevel } from '@/lib/words/level-names'

/** The nearest ask as an offer: "Quote the United States instead". Throws RangeError on one that changes nothing. */
export function nearestWords({ place, level, basis, date }: Partial<QuoteAsk>, places: PlaceFile): string {
  const words = [
    ...(place === undefined ? [] : [nameOf(places, place)]),
    ...(level === undefined ? [] : [`level ${nameLevel(level).toLowerCase()}`]),
    ...(basis === undefined ? [] : [paySource(basis).name.toLowerCase()]),
    ...(date === undefined ? [] : [formatDate(date)]),
  ]
  if (words.length === 0) throw new RangeError('the nearest ask changes nothing')
  return `Quote ${words.join(', ')} instead`
}

function nameOf(places: PlaceFile, id: string): string {
  const place = placeOf(places, id)
  return place === null ? id : inPlace(place)
}
