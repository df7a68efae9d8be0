import type { Role } from '@/data/schema/role'
import type { Source } from '@/data/schema/source'
import type { LadderStep } from '@/data/schema/vocabulary'
import { type MeasuredPay, paySourcesBehind } from '@/lib/evidence/by-role'
import { evidenceWhy } from '@/lib/evidence/why'
import { bandWhy } from '@/lib/pay/band-why'
import { payPlot, payTable } from '@/lib/pay/figure'
import { populationSentence } from '@/lib/pay/guide-and-measured'
import { drawnEvidence } from '@/lib/pay/measured-table'
import { widestBand } from '@/lib/pay/scope'
import { payFinding } from '@/lib/pay/sentences'
import { quoteStartHref } from '@/lib/quote/address'
import { DataFigure } from '../figure/DataFigure'
import { EvidenceWords } from '../figure/EvidenceWords'
import { roleFiles } from '../figure/files'
import { PayKey } from '../figure/PayKey'
import { PlotDrawing } from '../figure/PlotDrawing'
import { Section } from '../ui/Section'
import { WhyFigure, WhyPanel } from '../ui/WhyFigure'
import { EvidenceTable } from './EvidenceTable'

interface RolePayProps {
  readonly role: Role
  readonly steps: readonly LadderStep[]
  readonly sources: readonly Source[]
  readonly strips: readonly MeasuredPay[]
}

/** One role's published bands, each with its scope, midpoint and spread, and what was measured beside them. */
export function RolePay({ role, steps, sources, strips }: RolePayProps) {
  const evidence = { [role.id]: strips }
  const plot = payPlot([role], steps, evidence)
  const finding = payFinding([role], steps)
  const whys = role.bands.map((band) => bandWhy({ role, band }, steps))
  return (
    <Section id="pay" label="Pay" finding={finding}>
      {plot ? (
        <>
          <DataFigure
            title={`Published and measured pay of the ${role.name}, US dollars a year`}
            sentence={finding}
            drawing={
              <>
                <PlotDrawing plot={plot} label="Pay on one axis" />
                <PayKey
                  band={role.bands.length > 0 ? 'at the scope beside it' : null}
                  otherScopes={false}
                  shared={null}
                  measured={strips.some(({ drawing }) => drawing === 'line')}
                  dots={strips.some(({ drawing }) => drawing === 'dots')}
                />
              </>
            }
            table={payTable([role], steps)}
            measured={drawnEvidence([role], evidence)}
            sources={paySourcesBehind([role], evidence, sources)}
            downloads={roleFiles('pay', [role])}
          />
          <Measured role={role} sources={sources} strips={strips} />
          <ul className="pair-lines">
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
          {whys.map((why) => (
            <WhyPanel key={why.key} why={why} sources={sources} />
          ))}
        </>
      ) : null}
      <p className="no-print above-16">
        <a href={quoteStartHref({ role: role.id })}>Quote a range for this role</a>: senior in Colorado to start with,
        then any level and place, with the whole derivation.
      </p>
    </Section>
  )
}

function Measured({ role, sources, strips }: Omit<RolePayProps, 'steps'>) {
  const band = widestBand(role)
  if (strips.length === 0) return null
  return (
    <>
      <p className="above-24 measured-words">
        <EvidenceWords role={role} band={band} strips={strips} />
      </p>
      <EvidenceTable role={role} strips={strips} sources={sources} />
      <p className="note above-16">{populationSentence(strips, band !== null)}</p>
      {strips
        .flatMap((strip) => evidenceWhy(role, strip) ?? [])
        .map((why) => (
          <WhyPanel key={why.key} why={why} sources={sources} />
        ))}
    </>
  )
}
