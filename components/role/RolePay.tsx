import type { Dataset, Role } from '@/data/schema'
import { bandWhy } from '@/lib/band-why'
import { payPlot, payTable } from '@/lib/pay-figure'
import { payFinding } from '@/lib/pay-sentences'
import { sourcesBehind } from '@/lib/provenance'
import { DataFigure } from '../figure/DataFigure'
import { PlotDrawing } from '../figure/PlotDrawing'
import { Section } from '../ui/Section'
import { WhyFigure, WhyPanel } from '../ui/WhyFigure'

/** One role's published bands, each with its scope, midpoint and spread. */
export function RolePay({ role, facts }: { role: Role; facts: Dataset }) {
  const { steps } = facts.ladder
  const plot = payPlot([role], steps)
  const finding = payFinding([role], steps)
  const whys = role.bands.map((band) => bandWhy({ role, band }, steps))
  return (
    <Section id="pay" label="Pay" finding={finding}>
      {plot ? (
        <>
          <DataFigure
            title={`Published pay of the ${role.name}, US dollars a year`}
            sentence={finding}
            drawing={<PlotDrawing plot={plot} label="Pay bands" />}
            table={payTable([role], steps)}
            sources={sourcesBehind(
              role.bands.map((band) => band.origin),
              facts.sources,
            )}
            download={{ kind: 'pay', roles: [role.id] }}
          />
          <ul className="pair-lines">
            {whys.map((why) => (
              <li key={why.key} className="!block">
                {why.means} <WhyFigure why={why} />
              </li>
            ))}
          </ul>
          {role.bands.length > 1 ? (
            <p className="note mt-4">
              These bands differ in scope, so they do not contradict each other.
              {role.bands.every((band) => band.asOf === null) ? ' None is dated.' : ''}
            </p>
          ) : null}
          {whys.map((why) => (
            <WhyPanel key={why.key} why={why} sources={facts.sources} />
          ))}
        </>
      ) : null}
    </Section>
  )
}
