import Link from 'next/link'
import type { Dataset, Role } from '@/data/schema'
import { formatUsdRange, formatWeeks } from '@/lib/format'
import { nearestGroup, neighbors } from '@/lib/nearest-figure'
import { profileOrigins } from '@/lib/provenance'
import { describeScope } from '@/lib/scope'
import { compareRolesHref, roleHref } from '@/lib/urls'
import { Difficulty } from '../compare/glance'
import { Chip, OriginPanels } from '../ui/Chip'
import { Icon } from '../ui/Icon'
import { NearestNames } from '../ui/NearestNames'
import { PageAddress } from '../ui/PageAddress'
import { RoleMark } from '../ui/RoleMark'
import { Statement } from '../ui/Statement'
import { RoleNearest } from './RoleNearest'
import { RolePay } from './RolePay'
import { RoleTraits } from './RoleTraits'
import { RoleWeek } from './RoleWeek'
import { roleSections } from './sections'

/** One role's whole profile; every part that no source states says so. */
export function RolePage({ role, facts }: { role: Role; facts: Dataset }) {
  const sections = roleSections(role, facts)
  const index = [
    { id: 'week', label: 'The week' },
    { id: 'pay', label: 'Pay' },
    ...sections.map(({ id, label }) => ({ id, label })),
    { id: 'traits', label: 'Traits' },
    { id: 'nearest', label: 'Nearest roles' },
  ]
  const nearest = nearestGroup(neighbors(role, facts.roles, facts.traits)).map((each) => each.role)
  const [first] = nearest
  return (
    <div className="page role-page">
      <nav className="toc" aria-label="On this page">
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
        <RoleHead role={role} facts={facts} nearest={nearest} />
        <RoleWeek role={role} facts={facts} />
        <RolePay role={role} facts={facts} />
        {sections.map(({ id, content }) => (
          <div key={id} className="contents">
            {content}
          </div>
        ))}
        <RoleTraits role={role} facts={facts} />
        <RoleNearest role={role} facts={facts} />
        <PageAddress>{roleHref(role.id)}</PageAddress>
      </div>
      <OriginPanels origins={[facts.ladder.origin, ...profileOrigins(role)]} sources={facts.sources} />
    </div>
  )
}

function RoleHead({
  role,
  facts: { sources, ladder },
  nearest,
}: {
  role: Role
  facts: Dataset
  nearest: readonly Role[]
}) {
  const band = [...role.bands].sort((a, b) => a.levels.length - b.levels.length)[0]
  return (
    <header className="role-head">
      <h1>
        <RoleMark mark={role.mark} size={28} /> {role.name}
      </h1>
      <p className="lead">
        {role.summary.value} <Chip origin={role.summary.origin} sources={sources} />
      </p>
      <dl className="role-facts">
        <div>
          <dt>{band ? `Pay, ${describeScope(band, ladder.steps)}` : 'Pay'}</dt>
          <dd>
            {band ? (
              <>
                <span className="nowrap">{formatUsdRange(band)}</span> <Chip origin={band.origin} sources={sources} />
              </>
            ) : (
              <span className="not-stated">not stated</span>
            )}
          </dd>
        </div>
        <div>
          <dt>Weeks to hire</dt>
          <dd>
            {role.weeksToHire.kind === 'known' ? (
              <Statement fact={role.weeksToHire} sources={sources}>
                {(weeks) => <span className="nowrap">{formatWeeks(weeks)}</span>}
              </Statement>
            ) : (
              <span className="not-stated">not stated</span>
            )}
          </dd>
        </div>
        <div>
          <dt>Hard to hire</dt>
          <dd>
            {role.difficulty.kind === 'known' ? (
              <Statement fact={role.difficulty} sources={sources}>
                {(rating) => <Difficulty rating={rating} />}
              </Statement>
            ) : (
              <span className="not-stated">not stated</span>
            )}
          </dd>
        </div>
        <div>
          <dt>{nearest.length > 1 ? 'Nearest roles' : 'Nearest role'}</dt>
          <dd>
            <NearestNames roles={nearest} />
          </dd>
        </div>
      </dl>
    </header>
  )
}
