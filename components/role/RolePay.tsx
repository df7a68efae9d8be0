import type { Role } from '@/data/schema/role'
import type { LadderStep } from '@/data/schema/vocabulary'
import type { MeasuredPay } from '@/lib/evidence/by-role'
import { evidenceWhy } from '@/lib/evidence/why'
import { payPlot } from '@/lib/pay/figure'
import { populationSentence } from '@/lib/pay/guide-and-measured'
import { widestBand } from '@/lib/pay/scope'
import { payFinding } from '@/lib/pay/sentences'
import { bandWhy } from '@/lib/pay/whys'
import { quoteStartHref } from '@/lib/quote/address'
import { EvidenceWords } from '../figure/EvidenceWords'
import { PayFigure } from '../figure/PayFigure'
import { WhyFigure } from '../ui/WhyFigure'
import { WhyPanels } from '../ui/WhyPanels'
import { EvidenceTable } from './EvidenceTable'
import { RoleSection } from './RoleSection'

interface RolePayProps {
  readonly role: Role
  readonly steps: readonly LadderStep[]
  readonly strips: readonly MeasuredPay[]
}

/** One role's published bands, each with its scope, midpoint and spread, and what was measured beside them. */
export function RolePay({ role, steps, strips }: RolePayProps) {
  const evidence = { [role.id]: strips }
  const plot = payPlot([role], steps, evidence)
  const whys = role.bands.map((band) => bandWhy({ role, band }, steps))
  return (
    <RoleSection folded id="pay" label="Pay by source" finding={payFinding([role], steps, evidence)}>
      {plot ? (
        <>
          <PayFigure
            plot={plot}
            title={`Published and measured pay of the ${role.name}, US dollars a year`}
            roles={[role]}
            steps={steps}
            evidence={evidence}
          />
          <Measured role={role} strips={strips} />
          <ul className="pair-lines above-24">
            {whys.map((why) => (
              <li key={why.key} className="line">
                {why.means} <WhyFigure why={why} />
              </li>
            ))}
          </ul>
          {role.bands.length > 1 ? (
            <p className="note above-16">
              These bands differ in scope, so they do not contradict each other.
              {role.bands.every((band) => band.asOf === null) ? ' None is dated.' : ''}
            </p>
          ) : null}
          <WhyPanels whys={whys} />
        </>
      ) : null}
      <p className="no-print above-16">
        <a href={quoteStartHref({ role: role.id })}>Quote a range for this role</a>: senior in Colorado to start with,
        then any level and place, with the whole derivation.
      </p>
    </RoleSection>
  )
}

function Measured({ role, strips }: Omit<RolePayProps, 'steps'>) {
  const band = widestBand(role)
  if (strips.length === 0) return null
  return (
    <>
      <p className="above-24 measured-words">
        <EvidenceWords role={role} band={band} strips={strips} />
      </p>
      <EvidenceTable role={role} strips={strips} />
      <p className="note above-16">{populationSentence(strips, band !== null)}</p>
      <WhyPanels whys={strips.map((strip) => evidenceWhy(role, strip))} />
    </>
  )
}
