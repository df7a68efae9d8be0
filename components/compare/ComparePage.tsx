import type { Origin } from '@/data/schema/atoms'
import type { Dataset } from '@/data/schema/dataset'
import type { Role } from '@/data/schema/role'
import { interviewFinding, sourcingFinding } from '@/lib/compare/hiring-sentences'
import { verdicts } from '@/lib/compare/verdict'
import type { EvidenceByRole } from '@/lib/evidence/by-role'
import type { ReadCompare } from '@/lib/site/urls'
import { knownOrigins } from '@/lib/source/provenance'
import { sameTraits } from '@/lib/traits/levels'
import { sameTools } from '@/lib/traits/tools'
import { Chip, OriginPanels } from '../ui/Chip'
import { PageAddress } from '../ui/PageAddress'
import { RoleName } from '../ui/RoleName'
import { Section } from '../ui/Section'
import { CompareHead } from './CompareHead'
import { CompareRows } from './CompareRows'
import { CompareView, ViewAddress } from './CompareView'
import { glanceRows } from './glance'
import { interviewRows, sourcingRows } from './hiring'
import { LadderSection } from './LadderSection'
import { LikenessSection } from './LikenessSection'
import { PaySection } from './PaySection'
import { RoleBar } from './RoleBar'
import { ToolSection } from './ToolSection'
import { TraitSection } from './TraitSection'
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
  const roles = read.address.roles.flatMap((id) => facts.roles.find((role) => role.id === id) ?? [])
  const glance = glanceRows(roles, facts)
  const interview = interviewRows(roles, facts.sources)
  const sourcing = sourcingRows(roles, facts.sources)
  const several = roles.length >= 2
  const rows = [...glance, ...interview, ...sourcing]
  const hidden = several
    ? [rows.filter((row) => row.same), sameTraits(roles, facts.traits), sameTools(roles, facts.toolGroups)].flat()
    : []
  return (
    <CompareView key={read.address.roles.join()} address={read.address}>
      <div className="page">
        <CompareHead roles={roles} ignored={read.ignored} facts={facts} sameRows={hidden.length} />
      </div>
      {roles.length > 0 ? (
        <RoleBar roles={roles} sections={several ? sections : sections.filter(({ id }) => ['glance'].includes(id))} />
      ) : null}
      <div className="page">
        {several ? <VerdictSection roles={roles} facts={facts} /> : null}
        {roles.length > 0 ? (
          <Section id="glance" label="At a glance">
            <CompareRows caption="At a glance" roles={roles} rows={glance} />
          </Section>
        ) : null}
        {several ? (
          <>
            <PaySection roles={roles} facts={facts} evidence={evidence} />
            <TraitSection roles={roles} facts={facts} />
            <LikenessSection roles={roles} facts={facts} />
            <WeekSection roles={roles} facts={facts} />
            <ToolSection roles={roles} facts={facts} />
            <LadderSection roles={roles} facts={facts} />
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
      <OriginPanels origins={[facts.ladder.origin, ...roles.flatMap(shownOrigins)]} sources={facts.sources} />
    </CompareView>
  )
}

/** The origins that a chip of this page stands for. */
function shownOrigins(role: Role): Origin[] {
  const { openIf, focus, bestFor, background, weeksToHire, difficulty, tools, interviewAreas, redFlags, expectations } =
    role
  const stated = [
    openIf,
    focus,
    bestFor,
    background,
    weeksToHire,
    difficulty,
    tools,
    interviewAreas,
    redFlags,
    expectations,
  ]
  return knownOrigins([...stated, role.pools, ...role.bands, ...role.facts.filter((fact) => fact.about === 'work-mix')])
}

function VerdictSection({ roles, facts }: { roles: Parameters<typeof verdicts>[0]; facts: Dataset }) {
  return (
    <Section id="verdict" label="Which to open">
      <ul className={`verdicts columns-${roles.length}`}>
        {verdicts(roles, facts.traits).map(({ role, when, brings }, index) => (
          <li key={role.id} data-column={index + 1}>
            <RoleName role={role} linked form="short" />
            <p className="say">
              {when} <Chip origin={role.openIf.origin} sources={facts.sources} />
            </p>
            <p className="small">{brings}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
