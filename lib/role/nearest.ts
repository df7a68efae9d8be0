/** The roles nearest to one, with what employers post for each. */
import { type EvidenceByRole, stripOf } from '@/lib/evidence/by-role'
import { postedSource } from '@/lib/source/registry'
import type { Neighbor } from '@/lib/traits/nearest'
import { quartilesOf } from '@/lib/value/percentiles'
import { formatShareInterval, formatUsd, formatUsdRange } from '@/lib/words/format'

/** A near role in a row. Pay is of posted ranges, US, all levels; null where it is hidden. */
export interface NearRow {
  readonly role: Neighbor['role']
  readonly alike: string
  readonly median: string | null
  readonly middleHalf: string | null
}

/** The rows of some neighbors, in their order. */
export function nearRows(nearest: readonly Neighbor[], evidence: EvidenceByRole): NearRow[] {
  return nearest.map(({ role, alike }) => {
    const strip = stripOf(evidence, role.id, postedSource)
    const quartiles = strip ? quartilesOf(strip) : null
    return {
      role,
      alike: formatShareInterval(alike),
      median: quartiles && formatUsd(quartiles.p50),
      middleHalf: quartiles && formatUsdRange({ lowUsd: quartiles.p25, highUsd: quartiles.p75 }),
    }
  })
}
