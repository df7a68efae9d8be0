import type { TitleLevel } from '@/data/schema/market'
import type { SourceId } from '@/lib/source/registry'

/** What `cells.sql` answers with. The year 0 is all years, and there only where there are several. */
export interface Counted {
  readonly kind: 'cell' | 'marginal'
  readonly source: SourceId
  readonly role: string
  readonly level: TitleLevel | 'all'
  readonly place: string
  readonly year: number
  readonly usd: number | null
  readonly n: number
  readonly filed: number
  readonly employers: number | null
  readonly largest: number | null
  /** Of a marginal its rows of which it is known whether they stand at the legal minimum, and those that do; null where a source does not say. */
  readonly judged: number | null
  readonly held: number | null
  /** The distinct observations above the legal minimum; null where a source does not say. */
  readonly above: number | null
  /** Of a marginal their employers. */
  readonly above_employers: number | null
}
