import Link from 'next/link'
import type { ComponentProps } from 'react'
import type { Dataset } from '@/data/schema/dataset'
import type { Role } from '@/data/schema/role'
import type { MeasuredPay } from '@/lib/evidence/by-role'
import type { RoleDemand as Demand } from '@/lib/evidence/demand'
import { compareRolesHref, roleHref } from '@/lib/site/urls'
import { profileOrigins } from '@/lib/source/provenance'
import { nearestGroup, neighbors } from '@/lib/traits/nearest'
import { OriginPanels } from '../ui/Chip'
import { Icon } from '../ui/Icon'
import { PageAddress } from '../ui/PageAddress'
import { RoleDemand } from './RoleDemand'
import { RoleHead } from './RoleHead'
import { RoleNearest } from './RoleNearest'
import { RolePay } from './RolePay'
import { RolePostings } from './RolePostings'
import { RoleTraits } from './RoleTraits'
import { RoleWeek } from './RoleWeek'
import { roleSections } from './sections'

interface RolePageProps {
  readonly role: Role
  readonly facts: Dataset
  readonly strips: readonly MeasuredPay[]
  readonly demand: Demand
  /** The newest ranges that employers posted, and what they all are; null where no source keeps any. */
  readonly postings?: ComponentProps<typeof RolePostings> | null
}

/** One role's whole profile; every part that no source states says so. */
export function RolePage({ role, facts, strips, demand, postings }: RolePageProps) {
  const { ladder } = facts
  const sections = roleSections(role, facts, strips)
  const index = [
    { id: 'week', label: 'The week' },
    { id: 'pay', label: 'Pay' },
    ...(postings ? [{ id: 'comparables', label: 'Comparables' }] : []),
    { id: 'demand', label: 'Demand' },
    ...sections.map(({ id, label }) => ({ id, label })),
    { id: 'traits', label: 'Traits' },
    { id: 'nearest', label: 'Nearest roles' },
  ]
  const nearest = nearestGroup(neighbors(role, facts.roles, facts.traits)).map((each) => each.role)
  const [first] = nearest
  return (
    <div className="page role-page with-toc">
      <nav className="toc no-print" aria-label="On this page">
        <ol>
          {index.map(({ id, label }) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ol>
        {first ? (
          <Link className="button" href={compareRolesHref([role.id, first.id])} prefetch={false}>
            <Icon name="columns" /> Compare
          </Link>
        ) : null}
      </nav>
      <div>
        <RoleHead role={role} steps={ladder.steps} strips={strips} nearest={nearest} />
        <RoleWeek role={role} />
        <RolePay role={role} steps={ladder.steps} strips={strips} />
        {postings ? <RolePostings {...postings} /> : null}
        <RoleDemand role={role} demand={demand} />
        {sections.map(({ id, content }) => (
          <div key={id} className="contents">
            {content}
          </div>
        ))}
        <RoleTraits role={role} traits={facts.traits} traitGroups={facts.traitGroups} />
        <RoleNearest role={role} facts={facts} />
        <PageAddress>{roleHref(role.id)}</PageAddress>
      </div>
      <OriginPanels origins={[ladder.origin, ...profileOrigins(role)]} />
    </div>
  )
}
