import type { Role } from '@/data/schema/role'
import { type RoleDemand as Demand, outlookSentence, postingsSentence } from '@/lib/evidence/demand'
import { Section } from '../ui/Section'
import { SourceChip } from '../ui/SourceChip'

/** How many are sought: the outlook of the role's occupations, and postings counted once. */
export function RoleDemand({ role, demand: { outlooks, postings } }: { role: Role; demand: Demand }) {
  return (
    <Section id="demand" label="Demand">
      <ul className="ticks demand-facts">
        {outlooks.kind === 'unknown' ? (
          <li>{outlooks.why}</li>
        ) : (
          outlooks.value.slice(0, 1).map((each) => (
            <li key={each.outlook.name}>
              {outlookSentence(role, each)} <SourceChip id="ooh" />
            </li>
          ))
        )}
        <li>
          {postings ? (
            <>
              {postingsSentence(role, postings)} <SourceChip id="posting-counts" />
            </>
          ) : (
            'Postings: not stated.'
          )}
        </li>
      </ul>
    </Section>
  )
}
