import Link from 'next/link'
import type { Dataset } from '@/data/schema/dataset'
import type { Role } from '@/data/schema/role'
import type { Trait } from '@/data/schema/vocabulary'
import type { Plot } from '@/lib/drawing/plot'
import { type EvidenceByRole, paySourcesBehind } from '@/lib/evidence/by-role'
import { minimaOf } from '@/lib/pay/beside'
import { payPlot } from '@/lib/pay/figure'
import { comparedScope, describeScope } from '@/lib/pay/scope'
import { payFinding } from '@/lib/pay/sentences'
import { monthsTogether, namedInside } from '@/lib/pay/strip'
import { compareRolesHref } from '@/lib/site/urls'
import { distinctOrigins, knownOrigins, originKey } from '@/lib/source/provenance'
import { measuredSources, noticesOf, paySource } from '@/lib/source/registry'
import { standouts } from '@/lib/traits/standouts'
import { PlotAxis, PlotBack } from '../figure/PlotDrawing'
import { SharedPay, sharedShares } from '../figure/SharedPay'
import { TraitPanel } from '../figure/TraitPanel'
import { Chip } from '../ui/Chip'
import { SourceChip } from '../ui/SourceChip'
import { WhyPanels } from '../ui/WhyPanels'
import { RoleRow } from './RoleRow'

interface RoleTableProps {
  readonly roles: readonly Role[]
  readonly facts: Pick<Dataset, 'ladder' | 'traits'>
  readonly evidence: EvidenceByRole
}

/** The default comparison at a glance: when to open each role, its pay on one axis, and the traits that tell them apart. */
export function RoleTable({ roles, facts, evidence }: RoleTableProps) {
  const { steps } = facts.ladder
  const plot = payPlot(roles, steps, evidence)
  const scope = comparedScope(roles)
  const shares = sharedShares(roles, steps)
  const measured = paySourcesBehind(roles, evidence).filter(({ kind }) => kind === 'measured')
  const traits = roles.flatMap((_, index) => standouts(roles, index, facts.traits)[0]?.trait ?? []).slice(0, 2)
  return (
    <section className="home-table" aria-label="The roles compared">
      <Head pay={scope && describeScope(scope, steps)} measured={measured.length > 0} traits={traits} />
      <div className="home-body">
        {plot ? <PlotBack plot={{ ...plot, shade: plot.shade && { ...plot.shade, label: '', note: '' } }} /> : null}
        {roles.map((role) => (
          <RoleRow
            key={role.id}
            role={role}
            lanes={plot ? lanesOf(role, plot) : []}
            shade={plot?.shade ?? null}
            traits={traits}
          />
        ))}
      </div>
      {plot ? (
        <div className="home-axis">
          <PlotAxis plot={plot} />
        </div>
      ) : null}
      <p className="home-foot">
        <span>
          {shares.length > 0 ? <SharedPay roles={roles} shares={shares} /> : payFinding(roles, steps, evidence)}{' '}
          {distinctOrigins(knownOrigins(roles.flatMap((role) => role.bands))).map((origin) => (
            <Chip key={originKey(origin)} origin={origin} />
          ))}
          {measured.length > 0 ? <Measured roles={roles} evidence={evidence} /> : null}
        </span>
        <Link href={compareRolesHref(roles.map((role) => role.id))} prefetch={false} className="no-print">
          <b>Open the full comparison</b>
        </Link>
      </p>
      <WhyPanels whys={shares.map(({ why }) => why)} />
      {traits.map((trait) => (
        <TraitPanel key={trait.id} trait={trait} roles={roles} />
      ))}
    </section>
  )
}

function Head({ pay, measured, traits }: { pay: string | null; measured: boolean; traits: readonly Trait[] }) {
  return (
    <div className="home-head micro" aria-hidden="true">
      <span>Role</span>
      <span>Open it if</span>
      <span>
        Pay{pay ? `, ${pay}` : ''}
        {measured ? '; thin: measured, all levels' : ''}
      </span>
      <span>Weeks to hire</span>
      {traits.map((trait) => (
        <span key={trait.id}>{trait.name}</span>
      ))}
    </div>
  )
}

/** A role's lanes on the axis of all: the published band above what was measured, whose names go inside. */
function lanesOf(role: Role, { lanes }: Plot): Plot['lanes'] {
  const published = lanes.filter(({ key }) => key === role.id)
  const measured = lanes.filter(({ strip }) => strip?.roleId === role.id)
  return published.length > 0 ? [...published, ...measured.map(namedInside)] : []
}

/** What the thin lines are, with each source and its months. */
function Measured({ roles, evidence }: Omit<RoleTableProps, 'facts'>) {
  const strips = roles.flatMap((role) => evidence[role.id] ?? [])
  return (
    <span className="home-measured">
      Thin: middle half and median of what was measured; a dot is one observation.{' '}
      {measuredSources.map((source) => {
        const months = monthsTogether(source, strips)
        const minimum = minimaOf(source, roles, evidence)
        return months === null ? null : (
          <span key={source} className="item">
            <SourceChip id={paySource(source).sourceId} /> <span className="nowrap">{months}</span>
            {minimum === null ? '' : `, ${minimum}`}
          </span>
        )
      })}
      {noticesOf(paySourcesBehind(roles, evidence).map(({ id }) => id)).map((notice) => (
        <span key={notice} className="item">
          {notice}
        </span>
      ))}
      Each role’s page has the working.
    </span>
  )
}
