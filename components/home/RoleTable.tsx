import Link from 'next/link'
import type { Dataset, Role } from '@/data/schema'
import { monthsOf, namedInside } from '@/lib/evidence-strip'
import { formatMonths, formatWeeks } from '@/lib/format'
import { payPlot } from '@/lib/pay-figure'
import { payFinding } from '@/lib/pay-sentences'
import { paySourcesBehind, paySourceWords } from '@/lib/pay-source'
import { distinctOrigins, knownOrigins, originKey } from '@/lib/provenance'
import type { EvidenceByRole } from '@/lib/role-evidence'
import { paySources } from '@/lib/salaries-address'
import { comparedScope, describeScope } from '@/lib/scope'
import { standoutTraits } from '@/lib/standouts'
import { compareRolesHref, roleHref } from '@/lib/urls'
import { LaneDrawing, PlotAxis, PlotBack } from '../figure/PlotDrawing'
import { SharedPay, sharedShares } from '../figure/SharedPay'
import { TraitPanel, traitKey } from '../figure/TraitPanel'
import { Chip } from '../ui/Chip'
import { RoleMark } from '../ui/RoleMark'
import { SourceChip } from '../ui/SourceChip'
import { TraitDots } from '../ui/TraitDots'
import { WhyPanel } from '../ui/WhyFigure'

interface RoleTableProps {
  readonly roles: readonly Role[]
  readonly facts: Dataset
  readonly evidence: EvidenceByRole
}

/** The default comparison at a glance: when to open each role, its pay on one axis, and the traits that tell them apart. */
export function RoleTable({ roles, facts, evidence }: RoleTableProps) {
  const plot = payPlot(roles, facts.ladder.steps, evidence)
  const scope = comparedScope(roles)
  const shares = sharedShares(roles, facts)
  const measured = paySourcesBehind(roles, evidence, facts.sources).filter(({ kind }) => kind === 'measured')
  const traits = roles.flatMap((_, index) => standoutTraits(roles, index, facts.traits)[0]?.trait ?? []).slice(0, 2)
  return (
    <section className="home-table" aria-label="The roles compared">
      <div className="home-head" aria-hidden="true">
        <span>Role</span>
        <span>Open it if</span>
        <span>
          Pay{scope ? `, ${describeScope(scope, facts.ladder.steps)}` : ''}
          {measured.length > 0 ? '; thin: measured, all levels' : ''}
        </span>
        <span>Weeks to hire</span>
        {traits.map((trait) => (
          <span key={trait.id}>{trait.name}</span>
        ))}
      </div>
      <div className="home-body">
        {plot ? <PlotBack plot={{ ...plot, shade: plot.shade && { ...plot.shade, label: '', note: '' } }} /> : null}
        {roles.map((role) => {
          const lane = plot?.lanes.find((each) => each.key === role.id)
          const strips = plot?.lanes.filter(({ strip }) => strip?.roleId === role.id) ?? []
          return (
            <div key={role.id} className="home-row">
              <div className="home-name quiet">
                <RoleMark mark={role.mark} size={16} />
                <span>
                  <Link href={roleHref(role.id)} prefetch={false}>
                    <b>{role.name}</b>
                  </Link>
                  <i>{role.tagline}</i>
                </span>
              </div>
              <p className="home-when small">{role.openIf.value}</p>
              <div className="home-pay">
                {lane ? (
                  [lane, ...strips.map(namedInside)].map((each) => (
                    <LaneDrawing key={each.key} lane={each} shade={plot?.shade ?? null} />
                  ))
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
                  <button type="button" className="why" popoverTarget={traitKey(trait)}>
                    <TraitDots level={role.traits[trait.id]?.level ?? 'not-stated'} ink={role.mark.ink} />
                  </button>
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
          {shares.length > 0 ? <SharedPay roles={roles} shares={shares} /> : payFinding(roles, facts.ladder.steps)}{' '}
          {distinctOrigins(knownOrigins(roles.flatMap((role) => role.bands))).map((origin) => (
            <Chip key={originKey(origin)} origin={origin} sources={facts.sources} />
          ))}
          {measured.length > 0 ? <Measured roles={roles} facts={facts} evidence={evidence} /> : null}
        </span>
        <Link href={compareRolesHref(roles.map((role) => role.id))} prefetch={false}>
          <b>Open the full comparison</b>
        </Link>
      </p>
      {shares.map(({ why }) => (
        <WhyPanel key={why.key} why={why} sources={facts.sources} />
      ))}
      {traits.map((trait) => (
        <TraitPanel key={trait.id} trait={trait} roles={roles} facts={facts} />
      ))}
    </section>
  )
}

/** What the thin lines are, with each source and its months. */
function Measured({ roles, facts, evidence }: RoleTableProps) {
  const strips = roles.flatMap((role) => evidence[role.id] ?? [])
  return (
    <span className="home-measured">
      Thin: middle half and median of what was measured; a dot is one observation.{' '}
      {paySources.map((source) => {
        const months = monthsOf(source, strips)
        return months === null ? null : (
          <span key={source} className="nowrap item">
            <SourceChip id={paySourceWords(source).sourceId} sources={facts.sources} /> {formatMonths(...months)}
          </span>
        )
      })}
      Each role’s page has the working.
    </span>
  )
}
