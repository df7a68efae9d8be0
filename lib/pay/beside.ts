/** What stands beside measured strips that have no words of their own: when each source is of, and how much of it is at the legal minimum. */
import type { EvidenceByRole } from '@/lib/evidence/by-role'
import { minimumInTable } from '@/lib/evidence/minimum/share'
import { measuredSources, paySource, type SourceId } from '@/lib/source/registry'
import type { RoleFace } from '@/lib/words/role-names'
import { monthsTogether } from './strip'

type Marked = Pick<RoleFace, 'id' | 'mark'>

/** The share of each role's rows at the legal minimum and the median above it: "at the legal minimum SRE 36%, $158k above; BE 39%, …"; null where the source does not state it. */
export function minimaOf(source: SourceId, roles: readonly Marked[], evidence: EvidenceByRole): string | null {
  const said = roles.flatMap(({ id, mark }) => {
    const found = evidence[id]?.find((strip) => strip.source === source)?.atMinimum ?? null
    const minimum = minimumInTable(found)
    return minimum === null ? [] : [`${mark.code} ${minimum}`]
  })
  return said.length === 0 ? null : `at the legal minimum ${said.join('; ')}`
}

/** When each source that has figures of some roles is of, with what is at the legal minimum: "Postings Oct 2025 · Filings Apr 2024 ± 4 months, at …"; empty without any. */
export function measuredWhen(roles: readonly Marked[], evidence: EvidenceByRole): string {
  const strips = roles.flatMap(({ id }) => evidence[id] ?? []).filter(({ drawing }) => drawing !== 'none')
  return measuredSources
    .flatMap((source) => {
      const months = monthsTogether(source, strips)
      if (months === null) return []
      const minima = minimaOf(source, roles, evidence)
      return [`${paySource(source).label} ${months}${minima === null ? '' : `, ${minima}`}`]
    })
    .join(' · ')
}
