import { newestFirst } from '@/lib/evidence/posted/order'
import { comparablesHref } from '@/lib/salaries/address'
import { stripGround } from '@/lib/salaries/comparables/strip'
import type { Comparables } from '@/lib/salaries/comparables/view'
import { comparablesOrigin } from '@/lib/salaries/comparables/words'
import { formatNumber } from '@/lib/words/format'
import { nameJobs } from '@/lib/words/role-names'
import { RangeTable } from '../figure/RangeTable'
import { RoleSection } from './RoleSection'

interface RolePostingsProps {
  readonly listed: Comparables
  /** What they are together, in a sentence. */
  readonly finding: string
  /** Whom they are for, and what the shading is. */
  readonly lead: string
}

/** The newest ranges that employers posted for a role, one an employer, and the way to all of them. */
export function RolePostings({ listed: { ask, sample, newest }, finding, lead }: RolePostingsProps) {
  const { source, role, quartiles } = ask
  return (
    <RoleSection folded id="comparables" label="Posted ranges" finding={finding}>
      {sample === null ? null : (
        <>
          <p className="small prose">{lead}</p>
          <RangeTable
            caption={`The newest ranges that employers posted for ${nameJobs([role])}, one per employer`}
            ranges={newest}
            ground={stripGround(newest, quartiles)}
            sort={newestFirst}
          />
          <p className="above-16 no-print">
            <a href={comparablesHref({ roles: [role.id], source })}>See all {formatNumber(sample.n)}</a>, by level,
            place, employer and month.
          </p>
          <p className="micro above-12">{comparablesOrigin}</p>
        </>
      )}
    </RoleSection>
  )
}
