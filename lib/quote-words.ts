/** What bases and levels are called inside sentences about a quote. */
import type { TitleLevel } from '@/data/schema/market'
import type { Place } from './place'
import type { QuoteBasis } from './quote-ask'

const bases: Readonly<Record<QuoteBasis, string>> = {
  filings: 'visa filings',
  'postings-aijobs': 'advertisements on aijobs.net',
  'postings-isecjobs': 'advertisements on isecjobs.com',
  occupation: 'the occupation survey',
  guide: 'the guide',
}

/** A basis inside a sentence: "visa filings". */
export function nameBasis(basis: QuoteBasis): string {
  return bases[basis]
}

const levels: Readonly<Record<TitleLevel, string>> = {
  junior: 'junior',
  mid: 'mid-level',
  senior: 'senior',
  staff: 'staff',
  unstated: 'no stated level',
}

/** A level inside a sentence: "mid-level"; titles without one have "no stated level". */
export function nameTitleLevel(level: TitleLevel): string {
  return levels[level]
}

/** A place after "in": the country takes its article. */
export function inPlace({ kind, name }: Pick<Place, 'kind' | 'name'>): string {
  return kind === 'country' ? `the ${name}` : name
}
