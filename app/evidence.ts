import { dataset, market } from '@/data'
import { ageLine, evidenceAges, sourcesSentence } from '@/lib/evidence/age'
import { evidenceByRole } from '@/lib/evidence/by-role'
import type { SourceId } from '@/lib/source/registry'
import { once } from './once'

/** What every source of measured pay says of each role; counted once, at the first page that shows it. */
export const roleEvidence = once(() =>
  evidenceByRole(
    market(),
    dataset.roles.map((role) => role.id),
  ),
)

const ages = once(() => evidenceAges(market()))

/** How old the evidence is, in a line for every page. */
export const evidenceAge = once(() => ageLine(ages()))

/** What the pages are made from, in a sentence. */
export const madeFrom = once(() => sourcesSentence(ages(), dataset.sources))

/** The newest month of a source, YYYY-MM; null of one whose age is not said. */
export function evidenceUntil(source: SourceId): string | null {
  return ages().find((age) => age.source === source)?.month ?? null
}
