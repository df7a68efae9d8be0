import type { QuotedScene } from '@/lib/quote/page'

/** What the parts of the page share: plain values alone, which the server sends along and the browser makes anew. */
export interface QuoteScene extends QuotedScene {
  /** Where this site is, without a slash at the end: addresses to take along begin with it. */
  readonly site: string
}
