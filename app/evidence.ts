import { dataset, market } from '@/data'
import { evidenceByRole } from '@/lib/evidence/by-role'
import { once } from './once'

/** What every source of measured pay says of each role; counted once, at the first page that shows it. */
export const roleEvidence = once(() =>
  evidenceByRole(
    market(),
    dataset.roles.map((role) => role.id),
  ),
)
