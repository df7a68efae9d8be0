import type { Role } from '@/data/schema/role'
import type { LadderStep } from '@/data/schema/vocabulary'
import type { MeasuredPay } from '@/lib/evidence/by-role'
import { evidenceWhy } from '@/lib/evidence/why'
import { describeScope } from '@/lib/pay/scope'
import { stripDetail } from '@/lib/pay/strip'
import { defaultSource, paySource } from '@/lib/source/registry'
import { capitalize, formatUsdRange, formatWeeks } from '@/lib/words/format'
import { Difficulty } from '../compare/rows'
import { Chip } from '../ui/Chip'
import { Fact } from '../ui/Fact'
import { RoleMark } from '../ui/RoleMark'
import { NearestNames } from '../ui/RoleName'
import { Statement } from '../ui/Statement'
import { WhyFigure } from '../ui/WhyFigure'

interface RoleHeadProps {
  readonly role: Role
  readonly steps: readonly LadderStep[]
  readonly strips: readonly MeasuredPay[]
  readonly nearest: readonly Role[]
}

/** The role in a sentence, and what is asked of it first. */
export function RoleHead({ role, steps, strips, nearest }: RoleHeadProps) {
  const { weeksToHire, difficulty } = role
  const filed = strips.find(({ source }) => source === defaultSource)
  const filedWhy = filed && evidenceWhy(role, filed)
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
        <Fact name={band ? `Pay, ${describeScope(band, steps)}` : 'Pay'}>
          {band ? (
            <>
              <span className="nowrap">{formatUsdRange(band)}</span> <Chip origin={band.origin} />
            </>
          ) : null}
        </Fact>
        {filed && filedWhy ? (
          <Fact name={`${capitalize(paySource(defaultSource).basePay)}, median, all levels`}>
            <WhyFigure why={filedWhy} /> <span className="micro">{stripDetail(filed)}</span>
          </Fact>
        ) : null}
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
