import Link from 'next/link'
import type { Dataset, Role } from '@/data/schema'
import { sharedRange } from '@/lib/bands'
import { capitalize, formatUsdRange, formatWeeks } from '@/lib/format'
import { sharedPayWhy } from '@/lib/overlap-why'
import { payPlot } from '@/lib/pay-figure'
import { payFinding } from '@/lib/pay-sentences'
import { nameAll, possessive } from '@/lib/role-names'
import { comparedBands, comparedScope, describeScope } from '@/lib/scope'
import { standoutTraits } from '@/lib/standouts'
import { compareRolesHref, roleHref } from '@/lib/urls'
import type { Why } from '@/lib/why'
import { LaneDrawing, PlotAxis, PlotBack } from '../figure/PlotDrawing'
import { Chip } from '../ui/Chip'
import { RoleMark } from '../ui/RoleMark'
import { TraitDots } from '../ui/TraitDots'
import { WhyFigure, WhyPanel } from '../ui/WhyFigure'

/** How much of a role's band is what all the bands share. */
interface SharedShare {
  readonly role: Role
  readonly why: Why
}

/** The default comparison at a glance: when to open each role, its pay on one axis, and the traits that tell them apart. */
export function RoleTable({ roles, facts }: { roles: readonly Role[]; facts: Dataset }) {
  const plot = payPlot(roles, facts.ladder.steps)
  const scope = comparedScope(roles)
  const traits = roles.flatMap((_, index) => standoutTraits(roles, index, facts.traits)[0]?.trait ?? []).slice(0, 2)
  const compared = comparedBands(roles)
  const band = compared[0]?.band
  const shares = compared.flatMap((each): SharedShare[] => {
    const why = sharedPayWhy(each, compared, facts.ladder.steps)
    return why ? [{ role: each.role, why }] : []
  })
  return (
    <section className="home-table" aria-label="The roles compared">
      <div className="home-head" aria-hidden="true">
        <span>Role</span>
        <span>Open it if</span>
        <span>Pay{scope ? `, ${describeScope(scope, facts.ladder.steps)}` : ''}</span>
        <span>Weeks to hire</span>
        {traits.map((trait) => (
          <span key={trait.id}>{trait.name}</span>
        ))}
      </div>
      <div className="home-body">
        {plot ? <PlotBack plot={{ ...plot, shade: plot.shade && { ...plot.shade, label: '', note: '' } }} /> : null}
        {roles.map((role) => {
          const lane = plot?.lanes.find((each) => each.key === role.id)
          return (
            <div key={role.id} className="home-row">
              <div className="home-name">
                <RoleMark mark={role.mark} size={16} />
                <span>
                  <Link href={roleHref(role.id)} prefetch={false}>
                    <b>{role.name}</b>
                  </Link>
                  <i>{role.tagline}</i>
                </span>
              </div>
              <p className="home-when">{role.openIf.value}</p>
              <div className="home-pay">
                {lane ? (
                  <LaneDrawing lane={lane} shade={plot?.shade ?? null} />
                ) : (
                  <span className="not-stated">pay not stated</span>
                )}
              </div>
              <div>
                <em>Weeks to hire</em>
                {role.weeksToHire.kind === 'known' ? (
                  <>
                    <b className="nowrap">{formatWeeks(role.weeksToHire.value)}</b>{' '}
                    <Chip origin={role.weeksToHire.origin} sources={facts.sources} />
                  </>
                ) : (
                  <span className="not-stated">not stated</span>
                )}
              </div>
              {traits.map((trait) => (
                <div key={trait.id}>
                  <em>{trait.name}</em>
                  <TraitDots level={role.traits[trait.id]?.level ?? 'not-stated'} ink={role.mark.ink} />
                </div>
              ))}
            </div>
          )
        })}
      </div>
      {plot ? (
        <div className="home-axis">
          <PlotAxis plot={plot} />
        </div>
      ) : null}
      <p className="home-foot">
        <span>
          <SharedPay roles={roles} facts={facts} shares={shares} />{' '}
          {band ? <Chip origin={band.origin} sources={facts.sources} /> : null}
        </span>
        <Link href={compareRolesHref(roles.map((role) => role.id))} prefetch={false}>
          <b>Open the full comparison</b>
        </Link>
      </p>
      {shares.map(({ why }) => (
        <WhyPanel key={why.key} why={why} sources={facts.sources} />
      ))}
    </section>
  )
}

interface SharedPayProps {
  readonly roles: readonly Role[]
  readonly facts: Dataset
  readonly shares: readonly SharedShare[]
}

function SharedPay({ roles, facts, shares }: SharedPayProps) {
  const shared = sharedRange(comparedBands(roles).map(({ band }) => band))
  if (shared === null || shares.length < roles.length) return <>{payFinding(roles, facts.ladder.steps)}</>
  return (
    <>
      <svg width="22" height="10" aria-hidden="true">
        <rect width="22" height="10" className="fill-hatch" />
      </svg>{' '}
      {capitalize(nameAll(shares.length))} bands share <span className="nowrap">{formatUsdRange(shared)}</span>:{' '}
      {shares.map(({ role, why }, index) => (
        <span key={role.id}>
          {index === 0 ? '' : index === shares.length - 1 ? ' and ' : ', '}
          <WhyFigure why={why} /> of {possessive(role)} band
        </span>
      ))}
      .
    </>
  )
}
