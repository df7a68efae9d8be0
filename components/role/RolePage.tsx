import type { ComponentProps } from 'react'
import type { Dataset } from '@/data/schema/dataset'
import type { Role } from '@/data/schema/role'
import type { EvidenceByRole } from '@/lib/evidence/by-role'
import type { RoleDemand as Demand } from '@/lib/evidence/demand'
import type { LevelQuote } from '@/lib/quote/levels'
import { silenceOf, tellsWeek } from '@/lib/role/silence'
import { compareRolesHref, roleHref } from '@/lib/site/urls'
import { profileOrigins } from '@/lib/source/provenance'
import { nearestGroup, neighbors } from '@/lib/traits/nearest'
import { OriginPanels } from '../ui/Chip'
import { Icon } from '../ui/Icon'
import { PageAddress } from '../ui/PageAddress'
import { RoleAbout } from './RoleAbout'
import { RoleDemand } from './RoleDemand'
import { RoleHead } from './RoleHead'
import { RoleLevels } from './RoleLevels'
import { RoleNearest } from './RoleNearest'
import { RolePay } from './RolePay'
import { RolePostings } from './RolePostings'
import { RoleSection } from './RoleSection'
import { RoleTraits } from './RoleTraits'
import { RoleWeek } from './RoleWeek'
import { SilenceLine } from './SilenceLine'
import { hireParts, hiringParts, type ProfilePart, toolParts } from './sections'

interface RolePageProps {
  readonly role: Role
  readonly facts: Dataset
  readonly evidence: EvidenceByRole
  readonly levels: readonly LevelQuote[]
  readonly demand: Demand
  /** The newest ranges that employers posted, and what they all are; null where no source keeps any. */
  readonly postings?: ComponentProps<typeof RolePostings> | null
}

/** One role’s whole profile, the answer first: when to open it, what to post, who is near; then how to hire; evidence folded. */
export function RolePage({ role, facts, evidence, levels, demand, postings }: RolePageProps) {
  const { ladder } = facts
  const strips = evidence[role.id] ?? []
  const [hire, hiring, tools] = [hireParts(role, facts.roles), hiringParts(role), toolParts(role, facts)]
  const silence = silenceOf(role)
  const index = [
    ...hire,
    { id: 'ladder', label: 'Levels' },
    { id: 'nearest', label: 'Nearest roles' },
    ...hiring,
    ...(tellsWeek(role) ? [{ id: 'week', label: 'The week' }] : []),
    { id: 'about', label: 'What it is' },
    ...tools,
    { id: 'pay', label: 'Pay by source' },
    ...(postings ? [{ id: 'comparables', label: 'Posted ranges' }] : []),
    { id: 'demand', label: 'Demand' },
    { id: 'traits', label: 'Traits' },
  ]
  const nearest = nearestGroup(neighbors(role, facts.roles, facts.traits)).map((each) => each.role)
  return (
    <div className="page role-page with-toc">
      <Contents index={index} role={role} nearest={nearest[0]} />
      <div>
        <RoleHead role={role} steps={ladder.steps} strips={strips} nearest={nearest} />
        <Parts parts={hire} />
        <RoleLevels role={role} ladder={ladder} quotes={levels} />
        <RoleNearest role={role} facts={facts} evidence={evidence} />
        <Parts parts={hiring} />
        <RoleWeek role={role} />
        <RoleAbout role={role} />
        <Parts parts={tools} folded />
        <RolePay role={role} steps={ladder.steps} strips={strips} />
        {postings ? <RolePostings {...postings} /> : null}
        <RoleDemand role={role} demand={demand} />
        <RoleTraits role={role} traits={facts.traits} traitGroups={facts.traitGroups} />
        {silence ? <SilenceLine silence={silence} /> : null}
        <PageAddress>{roleHref(role.id)}</PageAddress>
      </div>
      <OriginPanels origins={[ladder.origin, ...profileOrigins(role)]} />
    </div>
  )
}

function Parts({ parts, folded = false }: { parts: readonly ProfilePart[]; folded?: boolean }) {
  return parts.map(({ id, label, finding, origin, content }) => (
    <RoleSection key={id} id={id} label={label} finding={finding} origin={origin} folded={folded}>
      {content}
    </RoleSection>
  ))
}

interface ContentsProps {
  readonly index: readonly { readonly id: string; readonly label: string }[]
  readonly role: Role
  readonly nearest: Role | undefined
}

function Contents({ index, role, nearest }: ContentsProps) {
  return (
    <nav className="toc no-print" aria-label="On this page">
      <ol>
        {index.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ol>
      {nearest ? (
        <a className="button" href={compareRolesHref([role.id, nearest.id])}>
          <Icon name="columns" /> Compare
        </a>
      ) : null}
    </nav>
  )
}
