/** The small market files, indexed as answers of the API need them. */
import type { MarketFacts } from '@/lib/api/answer/found'
import { evidenceBooks } from '@/lib/evidence/book'
import { smallFilings, smallOccupations, smallPlaces, smallPosted, smallPostings, smallSurvey } from '../market'
import { smallPosted as smallRanges } from '../posted'

export const facts: MarketFacts = {
  books: evidenceBooks({
    filings: smallFilings,
    postings: smallPosted,
    'postings-aijobs': smallPostings,
    'postings-isecjobs': { ...smallPostings, source: 'postings-isecjobs' },
    survey: smallSurvey,
  }),
  ranges: { postings: smallRanges },
  occupations: smallOccupations,
  places: smallPlaces,
  dataVersion: '2026.11.23',
}

export const sre = 'site-reliability-engineer'
