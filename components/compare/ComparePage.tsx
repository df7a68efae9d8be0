import type { Origin } from '@/data/schema/atoms'
import type { Dataset } from '@/data/schema/dataset'
import type { Role } from '@/data/schema/role'
import { compareHref, type ReadCompare } from '@/lib/compare/address'
import { comparedPairs } from '@/lib/compare/pairs'
import type { EvidenceByRole } from '@/lib/evidence/by-role'
import { knownOrigins } from '@/lib/source/provenance'
import { sameTools } from '@/lib/traits/tools'
import { OriginPanels } from '../ui/Chip'
import { PageAddress } from '../ui/PageAddress'
import { PlainSection } from '../ui/PlainSection'
import { ServedOnce } from '../ui/ServedOnce'
import { CompareClicks } from './CompareClicks'
import { CompareFolds } from './CompareFolds'
import { CompareHead } from './CompareHead'
import { CompareRows } from './CompareRows'
import { PaySection } from './PaySection'
import { RoleBar } from './RoleBar'
import { glanceRows } from './rows'
import { TraitSection } from './TraitSection'
import { VerdictSection } from './VerdictSection'

const sections = [
  { id: 'verdict', label: 'Which to open' },
  { id: 'glance', label: 'At a glance' },
  { id: 'pay', label: 'Pay' },
  { id: 'traits', label: 'What sets them apart' },
  { id: 'sources', label: 'Pay, source by source' },
  { id: 'likeness', label: 'Likeness' },
  { id: 'week', label: 'The week' },
  { id: 'tools', label: 'Tools' },
  { id: 'interview', label: 'Interviews and red flags' },
  { id: 'expectations', label: 'Expectations' },
  { id: 'sourcing', label: 'Where to look' },
  { id: 'ladder', label: 'Ladder' },
]

interface ComparePageProps {
  readonly read: ReadCompare
  readonly facts: Dataset
  readonly evidence: EvidenceByRole
}

/** Two to five roles side by side, the answer first. Its HTML is sent once: nothing in it is alive but a few links. */
export function ComparePage(props: ComparePageProps) {
  return (
    <>
      <ServedOnce part="compare" address={compareHref(props.read.address) + JSON.stringify(props.read.ignored)}>
        <Comparison {...props} />
      </ServedOnce>
      <CompareClicks />
    </>
  )
}

/** The comparison itself. With fewer than two roles, what can be shown of them and the way to add another. */
export function Comparison({ read: { address: view, ignored }, facts, evidence }: ComparePageProps) {
  const { ladder, traits, toolGroups } = facts
  const roles = view.roles.flatMap((id) => facts.roles.find((role) => role.id === id) ?? [])
  const glance = glanceRows(roles, ladder.steps, evidence)
  const several = roles.length >= 2
  const pairs = several ? comparedPairs(roles, traits) : []
  const same = several ? [...glance.filter((row) => row.same), ...sameTools(roles, toolGroups)] : []
  return (
    <div
      className="compare"
      data-differences={view.differences ? '' : undefined}
      data-only={view.only === null ? undefined : view.roles.indexOf(view.only) + 1}
    >
      <div className="page">
        <CompareHead view={view} roles={roles} known={facts.roles} ignored={ignored} />
        {roles.length > 0 ? <VerdictSection roles={roles} /> : null}
        {roles.length > 0 ? (
          <PlainSection id="glance" label="At a glance">
            <CompareRows id="glance" caption="At a glance" roles={roles} rows={glance} />
          </PlainSection>
        ) : null}
        {several ? (
          <>
            <PaySection roles={roles} steps={ladder.steps} evidence={evidence} />
            <TraitSection view={view} roles={roles} traits={traits} pairs={pairs} sameElsewhere={same.length} />
            <CompareFolds roles={roles} facts={facts} evidence={evidence} pairs={pairs} />
          </>
        ) : null}
        {roles.length > 0 ? <PageAddress>{compareHref({ ...view, only: null })}</PageAddress> : null}
      </div>
      {several ? <RoleBar view={view} roles={roles} sections={sections} /> : null}
      <OriginPanels origins={[ladder.origin, ...roles.flatMap(chippedOrigins)]} />
    </div>
  )
}

/** The origins that a chip of their own stands for: those of bands on the ladder, and of public facts about a week. */
function chippedOrigins(role: Role): Origin[] {
  return knownOrigins([...role.bands, ...role.facts.filter((fact) => fact.about === 'work-mix')])
}
