import { dataset, market } from '@/data'
import { ageLine, evidenceAges } from '@/lib/evidence/age'
import { evidenceByRole } from '@/lib/evidence/by-role'
import { once } from './once'

/** What every source of measured pay says of each role; counted once, at the first page that shows it. */
export const roleEvidence = once(() =>
  evidenceByRole(
    market(),
    dataset.roles.map((role) => role.id),
  ),
)

/** How old the evidence is, in a line for every page. */
export const evidenceAge = once(() => ageLine(evidenceAges(market())))
