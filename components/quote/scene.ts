import type { QuotedScene } from '@/lib/quote/page'

/** What the parts of the page share: plain values alone, which the server sends along and the browser makes anew. */
export type QuoteScene = QuotedScene
