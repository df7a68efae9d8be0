import Link from 'next/link'
import type { Dataset, Role } from '@/data/schema'
import { stripDetail } from '@/lib/evidence-strip'
import { evidenceWhy } from '@/lib/evidence-why'
import { formatUsdRange, formatWeeks } from '@/lib/format'
import { nearestGroup, neighbors } from '@/lib/nearest-figure'
import { profileOrigins } from '@/lib/provenance'
import type { RoleDemand as Demand } from '@/lib/role-demand'
import type { Strip } from '@/lib/role-evidence'
import { describeScope } from '@/lib/scope'
import { compareRolesHref, roleHref } from '@/lib/urls'
import { Difficulty } from '../compare/glance'
import { Chip, OriginPanels } from '../ui/Chip'
import { Icon } from '../ui/Icon'
import { NearestNames } from '../ui/NearestNames'
import { PageAddress } from '../ui/PageAddress'
import { RoleMark } from '../ui/RoleMark'
import { Statement } from '../ui/Statement'
import { WhyFigure } from '../ui/WhyFigure'
import { RoleDemand } from './RoleDemand'
import { RoleNearest } from './RoleNearest'
import { RolePay } from './RolePay'
import { RoleTraits } from './RoleTraits'
import { RoleWeek } from './RoleWeek'
import { roleSections } from './sections'

interface RolePageProps {
  readonly role: Role
  readonly facts: Dataset
  readonly strips: readonly Strip[]
  readonly demand: Demand
}

/** One role's whole profile; every part that no source states says so. */
export function RolePage({ role, facts, strips, demand }: RolePageProps) {
  const sections = roleSections(role, facts)
  const index = [
    { id: 'week', label: 'The week' },
    { id: 'pay', label: 'Pay' },
    { id: 'demand', label: 'Demand' },
    ...sections.map(({ id, label }) => ({ id, label })),
    { id: 'traits', label: 'Traits' },
    { id: 'nearest', label: 'Nearest roles' },
  ]
  const nearest = nearestGroup(neighbors(role, facts.roles, facts.traits)).map((each) => each.role)
  const [first] = nearest
  return (
    <div className="page role-page with-toc">
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
        <RoleHead role={role} facts={facts} nearest={nearest} strips={strips} />
        <RoleWeek role={role} facts={facts} />
        <RolePay role={role} facts={facts} strips={strips} />
        <RoleDemand role={role} demand={demand} sources={facts.sources} />
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
  strips,
}: Omit<RolePageProps, 'demand'> & { readonly nearest: readonly Role[] }) {
  const filed = strips.find(({ source }) => source === 'filings')
  const filedWhy = filed && evidenceWhy(role, filed)
  const band = [...role.bands].sort((a, b) => a.levels.length - b.levels.length)[0]
  return (
    <header className="role-head">
      <h1>
        <RoleMark mark={role.mark} size={28} /> {role.name}
      </h1>
      <p className="lead">
        {role.summary.value} <Chip origin={role.summary.origin} sources={sources} />
      </p>
      <dl className="role-facts facts">
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
        {filed && filedWhy ? (
          <div>
            <dt>Filed base pay, median, all levels</dt>
            <dd>
              <WhyFigure why={filedWhy} /> <span className="micro">{stripDetail(filed)}</span>
            </dd>
          </div>
        ) : null}
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
