import type { Origin } from '@/data/schema/atoms'
import type { Dataset } from '@/data/schema/dataset'
import type { Role } from '@/data/schema/role'
import type { ReadCompare } from '@/lib/compare/address'
import { interviewFinding, sourcingFinding } from '@/lib/compare/sentences'
import type { EvidenceByRole } from '@/lib/evidence/by-role'
import { knownOrigins } from '@/lib/source/provenance'
import { sameTraits } from '@/lib/traits/levels'
import { sameTools } from '@/lib/traits/tools'
import { OriginPanels } from '../ui/Chip'
import { PageAddress } from '../ui/PageAddress'
import { Section } from '../ui/Section'
import { CompareHead } from './CompareHead'
import { CompareRows } from './CompareRows'
import { CompareView, ViewAddress } from './CompareView'
import { LadderSection } from './LadderSection'
import { LikenessSection } from './LikenessSection'
import { PaySection } from './PaySection'
import { RoleBar } from './RoleBar'
import { glanceRows, interviewRows, sourcingRows } from './rows'
import { ToolSection } from './ToolSection'
import { TraitSection } from './TraitSection'
import { VerdictSection } from './VerdictSection'
import { WeekSection } from './WeekSection'

const sections = [
  { id: 'verdict', label: 'Which to open' },
  { id: 'glance', label: 'At a glance' },
  { id: 'pay', label: 'Pay' },
  { id: 'traits', label: 'Traits' },
  { id: 'likeness', label: 'Likeness' },
  { id: 'week', label: 'Work mix' },
  { id: 'tools', label: 'Tools' },
  { id: 'ladder', label: 'Ladder' },
  { id: 'interview', label: 'Interviews' },
  { id: 'sourcing', label: 'Sourcing' },
]

interface ComparePageProps {
  readonly read: ReadCompare
  readonly facts: Dataset
  readonly evidence: EvidenceByRole
}

/** Two to five roles side by side. With fewer, what can be shown of them and the way to add another. */
export function ComparePage({ read, facts, evidence }: ComparePageProps) {
  const { ladder, traits, toolGroups } = facts
  const roles = read.address.roles.flatMap((id) => facts.roles.find((role) => role.id === id) ?? [])
  const glance = glanceRows(roles, ladder.steps, evidence)
  const interview = interviewRows(roles)
  const sourcing = sourcingRows(roles)
  const several = roles.length >= 2
  const rows = [...glance, ...interview, ...sourcing]
  const hidden = several
    ? [rows.filter((row) => row.same), sameTraits(roles, traits), sameTools(roles, toolGroups)].flat()
    : []
  return (
    <CompareView key={read.address.roles.join()} address={read.address}>
      <div className="page">
        <CompareHead
          roles={roles}
          known={facts.roles}
          traits={traits}
          ignored={read.ignored}
          sameRows={hidden.length}
        />
      </div>
      {roles.length > 0 ? (
        <RoleBar roles={roles} sections={several ? sections : sections.filter(({ id }) => ['glance'].includes(id))} />
      ) : null}
      <div className="page">
        {several ? <VerdictSection roles={roles} traits={traits} /> : null}
        {roles.length > 0 ? (
          <Section id="glance" label="At a glance">
            <CompareRows caption="At a glance" roles={roles} rows={glance} />
          </Section>
        ) : null}
        {several ? (
          <>
            <PaySection roles={roles} steps={ladder.steps} evidence={evidence} />
            <TraitSection roles={roles} traits={traits} />
            <LikenessSection roles={roles} traits={traits} />
            <WeekSection roles={roles} />
            <ToolSection roles={roles} toolGroups={toolGroups} />
            <LadderSection roles={roles} ladder={ladder} evidence={evidence} />
            <Section id="interview" label="Interviews" finding={interviewFinding(roles)}>
              <CompareRows caption="Interviews" roles={roles} rows={interview} />
            </Section>
            <Section id="sourcing" label="Sourcing" finding={sourcingFinding(roles)}>
              <CompareRows caption="Sourcing" roles={roles} rows={sourcing} />
            </Section>
          </>
        ) : null}
        {roles.length > 0 ? (
          <PageAddress>
            <ViewAddress />
          </PageAddress>
        ) : null}
      </div>
      <OriginPanels origins={[ladder.origin, ...roles.flatMap(shownOrigins)]} />
    </CompareView>
  )
}

/** The parts of a profile that a chip of this page stands beside. */
const shownParts = [
  'openIf',
  'focus',
  'bestFor',
  'background',
  'weeksToHire',
  'difficulty',
  'tools',
  'interviewAreas',
  'redFlags',
  'expectations',
  'pools',
] as const satisfies readonly (keyof Role)[]

/** The origins that a chip of this page stands for. */
function shownOrigins(role: Role): Origin[] {
  const said = role.facts.filter((fact) => fact.about === 'work-mix')
  return knownOrigins([...shownParts.map((part) => role[part]), ...role.bands, ...said])
}
