import type { Dataset } from '@/data/schema/dataset'
import type { Role } from '@/data/schema/role'
import { expectationFinding, interviewFinding, sourcingFinding } from '@/lib/compare/decision'
import { ladderFinding } from '@/lib/compare/ladder'
import type { Pair } from '@/lib/compare/pairs'
import type { EvidenceByRole } from '@/lib/evidence/by-role'
import { PlainSection } from '../ui/PlainSection'
import { CompareRows } from './CompareRows'
import { Fold } from './Fold'
import { LadderSteps } from './LadderSteps'
import { LikenessFold } from './LikenessFold'
import { PayFold } from './PayFold'
import { expectationRows, interviewRows, sourcingRows } from './rows'
import { ToolFold } from './ToolFold'
import { WeekFold } from './WeekFold'

interface CompareFoldsProps {
  readonly roles: readonly Role[]
  readonly facts: Dataset
  readonly evidence: EvidenceByRole
  readonly pairs: readonly Pair[]
}

/** All that a comparison has beside its answer, each part closed under its finding. */
export function CompareFolds({ roles, facts: { ladder, traits, toolGroups }, evidence, pairs }: CompareFoldsProps) {
  return (
    <PlainSection id="rest" label="The rest of the comparison">
      <PayFold roles={roles} steps={ladder.steps} evidence={evidence} />
      <LikenessFold roles={roles} traits={traits} pairs={pairs} />
      <WeekFold roles={roles} />
      <ToolFold roles={roles} toolGroups={toolGroups} />
      <Fold id="interview" label="Interviews and red flags" finding={interviewFinding(roles)}>
        <CompareRows id="interview" caption="Interviews and red flags" roles={roles} rows={interviewRows(roles)} />
      </Fold>
      <Fold id="expectations" label="Expectations" finding={expectationFinding(roles)}>
        <CompareRows id="expectations" caption="Expectations" roles={roles} rows={expectationRows(roles)} />
      </Fold>
      <Fold id="sourcing" label="Where to look" finding={sourcingFinding(roles)}>
        <CompareRows id="sourcing" caption="Where to look" roles={roles} rows={sourcingRows(roles)} />
      </Fold>
      <Fold id="ladder" label="Ladder" finding={ladderFinding(roles, ladder.steps, evidence)}>
        <LadderSteps roles={roles} ladder={ladder} evidence={evidence} />
      </Fold>
    </PlainSection>
  )
}
