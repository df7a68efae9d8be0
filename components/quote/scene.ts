import type { Role, Source } from '@/data/schema'
import type { LawSource } from '@/data/schema/jurisdictions'
import type { QuoteFacts } from '@/lib/quote-facts'
import type { Slip } from '@/lib/quote-query'
import type { QuoteView } from '@/lib/quote-view'

/** What the parts of the page share. */
export interface QuoteScene {
  readonly view: QuoteView
  readonly role: Role
  /** Of the release that is quoted from. */
  readonly facts: QuoteFacts
  readonly slips: readonly Slip[]
  readonly sources: readonly Source[]
  readonly lawSources: readonly LawSource[]
}
