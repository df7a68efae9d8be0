import type { Role } from '@/data/schema/role'
import { type RoleDemand as Demand, demandFinding, outlookSentence, postingsSentence } from '@/lib/evidence/demand'
import { SourceChip } from '../ui/SourceChip'
import { RoleSection } from './RoleSection'

/** How many are sought: the outlook of the role's occupations, and postings counted once. */
export function RoleDemand({ role, demand }: { role: Role; demand: Demand }) {
  const { outlooks, postings } = demand
  return (
    <RoleSection folded id="demand" label="Demand" finding={demandFinding(demand)}>
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
    </RoleSection>
  )
}
