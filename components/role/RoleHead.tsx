import type { Role } from '@/data/schema/role'
import type { LadderStep } from '@/data/schema/vocabulary'
import type { MeasuredPay } from '@/lib/evidence/by-role'
import { evidenceWhy } from '@/lib/evidence/why'
import { measuredMedian } from '@/lib/pay/measured'
import { describeScope } from '@/lib/pay/scope'
import { stripDetail } from '@/lib/pay/strip'
import { roleHref } from '@/lib/site/urls'
import { paySource } from '@/lib/source/registry'
import { quartilesOf } from '@/lib/value/percentiles'
import { capitalize, formatUsdRange, formatWeeks } from '@/lib/words/format'
import { Chip } from '../ui/Chip'
import { Fact } from '../ui/Fact'
import { RoleMark } from '../ui/RoleMark'
import { SourceChip } from '../ui/SourceChip'
import { Statement } from '../ui/Statement'
import { WhyFigure } from '../ui/WhyFigure'
import { Difficulty } from './Difficulty'

interface RoleHeadProps {
  readonly role: Role
  readonly steps: readonly LadderStep[]
  readonly strips: readonly MeasuredPay[]
  readonly nearest: readonly Role[]
}

/** The role in a sentence, and what is asked of it first; what no source states is said at the page’s end. */
export function RoleHead({ role, steps, strips, nearest }: RoleHeadProps) {
  const { weeksToHire, difficulty } = role
  const [band] = [...role.bands].sort((a, b) => a.levels.length - b.levels.length)
  return (
    <header className="page-head role-head">
      <h1>
        <RoleMark mark={role.mark} size={28} /> {role.name} <span className="role-tag">{role.tagline}</span>
      </h1>
      <p className="lead">
        {role.summary.value} <Chip origin={role.summary.origin} />
      </p>
      <dl className="role-facts facts wrapped">
        <Measured role={role} strips={strips} />
        {band ? (
          <Fact name={`Published pay, ${describeScope(band, steps)}`}>
            <span className="nowrap">{formatUsdRange(band)}</span> <Chip origin={band.origin} />
          </Fact>
        ) : null}
        {weeksToHire.kind === 'known' ? (
          <Fact name="Weeks to hire">
            <Statement fact={weeksToHire}>{(weeks) => <span className="nowrap">{formatWeeks(weeks)}</span>}</Statement>
          </Fact>
        ) : null}
        {difficulty.kind === 'known' ? (
          <Fact name="Hard to hire">
            <Statement fact={difficulty}>{(rating) => <Difficulty rating={rating} />}</Statement>
          </Fact>
        ) : null}
        <Fact name={nearest.length > 1 ? 'Nearest roles' : 'Nearest role'}>
          <NearestNames roles={nearest} />
        </Fact>
      </dl>
    </header>
  )
}

/** The median and the middle half of the first source that shows them, with sample and date at the figures’ side. */
function Measured({ role, strips }: Pick<RoleHeadProps, 'role' | 'strips'>) {
  const median = measuredMedian(strips)
  const strip = strips.find(({ source }) => source === median?.source)
  const why = strip && evidenceWhy(role, strip)
  const quartiles = strip && quartilesOf(strip)
  if (!strip || !why || !quartiles) return null
  const { pay, sourceId } = paySource(strip.source)
  return (
    <Fact name={`${capitalize(pay)}, US, all levels`}>
      <WhyFigure why={why} /> <span className="role-half">median; middle half</span>{' '}
      <span className="nowrap">{formatUsdRange({ lowUsd: quartiles.p25, highUsd: quartiles.p75 })}</span>{' '}
      <span className="role-detail">
        {stripDetail(strip)} <SourceChip id={sourceId} />
      </span>
    </Fact>
  )
}

/** The role nearest to another, or all that could be: which one is nearest may hang on levels nobody states. */
function NearestNames({ roles }: { roles: readonly Role[] }) {
  if (roles.length === 0) return <span className="not-stated">not comparable</span>
  return (
    <ul className="nearest-names wrapped">
      {roles.map((role) => (
        <li key={role.id}>
          <a className="who" href={roleHref(role.id)}>
            <RoleMark mark={role.mark} /> {role.shortName}
          </a>
        </li>
      ))}
    </ul>
  )
}
