import type { Role } from '@/data/schema/role'
import type { LadderStep } from '@/data/schema/vocabulary'
import type { MeasuredPay } from '@/lib/evidence/by-role'
import { evidenceWhy } from '@/lib/evidence/why'
import { measuredMedian } from '@/lib/pay/measured'
import { describeScope } from '@/lib/pay/scope'
import { stripDetail } from '@/lib/pay/strip'
import { paySource } from '@/lib/source/registry'
import { capitalize, formatUsdRange, formatWeeks } from '@/lib/words/format'
import { Chip } from '../ui/Chip'
import { Fact } from '../ui/Fact'
import { RoleMark } from '../ui/RoleMark'
import { NearestNames } from '../ui/RoleName'
import { Statement } from '../ui/Statement'
import { WhyFigure } from '../ui/WhyFigure'
import { Difficulty } from './Difficulty'

interface RoleHeadProps {
  readonly role: Role
  readonly steps: readonly LadderStep[]
  readonly strips: readonly MeasuredPay[]
  readonly nearest: readonly Role[]
}

/** The role in a sentence, and what is asked of it first. */
export function RoleHead({ role, steps, strips, nearest }: RoleHeadProps) {
  const { weeksToHire, difficulty } = role
  const median = measuredMedian(strips)
  const measured = strips.find(({ source }) => source === median?.source)
  const measuredWhy = measured && evidenceWhy(role, measured)
  const band = [...role.bands].sort((a, b) => a.levels.length - b.levels.length)[0]
  return (
    <header className="page-head role-head">
      <h1>
        <RoleMark mark={role.mark} size={28} /> {role.name}
      </h1>
      <p className="lead">
        {role.summary.value} <Chip origin={role.summary.origin} />
      </p>
      <dl className="role-facts facts wrapped">
        {band ? (
          <Fact name={`Pay, ${describeScope(band, steps)}`}>
            <span className="nowrap">{formatUsdRange(band)}</span> <Chip origin={band.origin} />
          </Fact>
        ) : null}
        {measured && measuredWhy ? (
          <Fact name={`${capitalize(paySource(measured.source).pay)}, median, all levels`}>
            <WhyFigure why={measuredWhy} /> <span className="micro">{stripDetail(measured)}</span>
          </Fact>
        ) : null}
        {band || measuredWhy ? null : <Fact name="Pay">{null}</Fact>}
        <Fact name="Weeks to hire">
          {weeksToHire.kind === 'known' ? (
            <Statement fact={weeksToHire}>{(weeks) => <span className="nowrap">{formatWeeks(weeks)}</span>}</Statement>
          ) : null}
        </Fact>
        <Fact name="Hard to hire">
          {difficulty.kind === 'known' ? (
            <Statement fact={difficulty}>{(rating) => <Difficulty rating={rating} />}</Statement>
          ) : null}
        </Fact>
        <Fact name={nearest.length > 1 ? 'Nearest roles' : 'Nearest role'}>
          <NearestNames roles={nearest} />
        </Fact>
      </dl>
    </header>
  )
}
