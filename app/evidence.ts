import { dataset, market } from '@/data'
import { type EvidenceByRole, evidenceByRole } from '@/lib/evidence/by-role'

let made: EvidenceByRole | undefined

/** What every source of measured pay says of each role; counted once, at the first page that shows it. */
export function roleEvidence(): EvidenceByRole {
  made ??= evidenceByRole(
    market(),
    dataset.roles.map((role) => role.id),
  )
  return made
}
