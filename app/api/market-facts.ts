import { dataset, market } from '@/data'
import type { MarketFacts } from '@/lib/api/answer/selected'
import { evidenceBooks } from '@/lib/evidence/book'

let made: MarketFacts | undefined

/** The market facts indexed for the API, made at the first request that needs them. */
export function marketFacts(): MarketFacts {
  if (made !== undefined) return made
  const { cells, occupations, places } = market()
  made = {
    books: evidenceBooks(cells),
    occupations,
    places,
    dataVersion: dataset.manifest.dataVersion,
  }
  return made
}
