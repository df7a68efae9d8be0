import type { Role } from '@/data/schema/role'
import type { LadderStep } from '@/data/schema/vocabulary'
import { type Verdict, verdicts } from '@/lib/compare/decision'
import { overviewFinding, overviewHead } from '@/lib/compare/overview'
import type { Plot } from '@/lib/drawing/plot'
import type { EvidenceByRole } from '@/lib/evidence/by-role'
import { briefPlot } from '@/lib/pay/brief'
import { comparedScope, describeScope } from '@/lib/pay/scope'
import { compareRolesHref, roleHref } from '@/lib/site/urls'
import { knownOrigins } from '@/lib/source/provenance'
import { noticesOf, paySource, postedSource } from '@/lib/source/registry'
import { nameAll } from '@/lib/words/role-names'
import { LaneDrawing, PlotAxis, PlotBack } from '../figure/PlotDrawing'
import { RoleMark } from '../ui/RoleMark'
import { SourceChip } from '../ui/SourceChip'

interface RoleTableProps {
  readonly roles: readonly Role[]
  readonly steps: readonly LadderStep[]
  readonly evidence: EvidenceByRole
}

/** The first comparison at a glance: when to open each role, when rather not, and its pay on one axis. */
export function RoleTable({ roles, steps, evidence }: RoleTableProps) {
  const found = briefPlot(roles, steps, evidence, postedSource)
  // Beside each row, where it is, there is no room for the words of the shaded part.
  const plot = found && { ...found, shade: found.shade && { ...found.shade, label: '', note: '' } }
  const scope = comparedScope(roles)
  const guides = sourcesOf(roles.flatMap((role) => role.bands))
  const whens = sourcesOf(roles.map((role) => role.whenToHire))
  return (
    <section className="home-part" aria-labelledby="roles-compared">
      <h2 id="roles-compared" className="section-label">
        {overviewHead(roles)}
      </h2>
      <p className="say">{overviewFinding(roles, evidence)}</p>
      <div className="home-head">
        <span>Role</span>
        <span>
          Open it when <Chips ids={whens} />
        </span>
        <span>
          Rather not when <Chips ids={whens} />
        </span>
        <span>
          Pay{scope && `, ${describeScope(scope, steps)}`} <Chips ids={[...guides, paySource(postedSource).sourceId]} />
        </span>
      </div>
      {verdicts(roles).map((verdict) => (
        <RoleLine key={verdict.role.id} verdict={verdict} plot={plot} />
      ))}
      {plot ? (
        <div className="home-row home-axis">
          <PlotAxis plot={plot} />
        </div>
      ) : null}
      <div className="home-foot">
        <p>
          Thick: the guide’s band. Thin: the middle half of posted ranges at all levels, with their median.
          {plot?.shade ? ` Hatched: inside ${nameAll(roles.length)} bands.` : ''}{' '}
          {noticesOf([paySource(postedSource).sourceId]).join(' ')}
        </p>
        <a href={compareRolesHref(roles.map((role) => role.id))}>Open the full comparison</a>
      </div>
    </section>
  )
}

function RoleLine({ verdict: { role, hire, rather, missing }, plot }: { verdict: Verdict; plot: Plot | null }) {
  const lane = plot?.lanes.find(({ role: of }) => of?.id === role.id)
  return (
    <div className="home-row">
      <h3 className="home-name quiet">
        <RoleMark mark={role.mark} size={16} />
        <a href={roleHref(role.id)}>{role.name}</a>
        <span>{role.tagline}</span>
      </h3>
      {missing === null ? (
        <>
          <p>
            <span className="wide-hidden muted">Open when:</span> {hire[0]}.
          </p>
          <p>
            <span className="wide-hidden muted">Rather not when:</span> {rather[0]}.
          </p>
        </>
      ) : (
        <p className="not-stated">{missing}</p>
      )}
      <div className="home-pay">
        {plot && lane ? (
          <>
            <PlotBack plot={plot} />
            <LaneDrawing lane={lane} />
          </>
        ) : (
          <span className="not-stated">pay not stated</span>
        )}
      </div>
    </div>
  )
}

function Chips({ ids }: { ids: readonly string[] }) {
  return ids.map((id) => <SourceChip key={id} id={id} />)
}

function sourcesOf(claims: Parameters<typeof knownOrigins>[0]): string[] {
  return [...new Set(knownOrigins(claims).map(({ source }) => source))]
}
