import type { LawSource } from '@/data/schema/jurisdictions'
import type { Role } from '@/data/schema/role'
import type { ReleaseIndex } from '@/lib/engine/release'
import type { Slip } from '@/lib/quote/address'
import type { QuoteView } from '@/lib/quote/view'

/** What the parts of the page share. */
export interface QuoteScene {
  readonly view: QuoteView
  readonly role: Role
  /** Of the release that is quoted from. */
  readonly index: ReleaseIndex
  readonly slips: readonly Slip[]
  readonly lawSources: readonly LawSource[]
}
