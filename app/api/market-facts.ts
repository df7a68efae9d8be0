import { dataset, market } from '@/data'
import type { MarketFacts } from '@/lib/api/answer/selected'
import { evidenceBook } from '@/lib/evidence/book'

let made: MarketFacts | undefined

/** The market facts indexed for the API, made at the first request that needs them. */
export function marketFacts(): MarketFacts {
  if (made !== undefined) return made
  const { filings, postingsAijobs, postingsIsecjobs, occupations, places } = market()
  made = {
    books: {
      filings: evidenceBook(filings),
      'postings-aijobs': evidenceBook(postingsAijobs),
      'postings-isecjobs': evidenceBook(postingsIsecjobs),
    },
    occupations,
    places,
    dataVersion: dataset.manifest.dataVersion,
  }
  return made
}
