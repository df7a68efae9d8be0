import type { Dataset, Role } from '@/data/schema'
import { populationSentence } from '@/lib/disagreement'
import { drawnEvidence } from '@/lib/evidence-table'
import { capitalize } from '@/lib/format'
import { bandCoverageWhy } from '@/lib/overlap-why'
import { pairsOf } from '@/lib/pairs'
import { payPlot, payTable } from '@/lib/pay-figure'
import { pairPaySentence, payFinding } from '@/lib/pay-sentences'
import { paySourcesBehind } from '@/lib/pay-source'
import type { EvidenceByRole } from '@/lib/role-evidence'
import { nameJobs } from '@/lib/role-names'
import { comparedBands, comparedScope, describeScope, sameScope, widestBand } from '@/lib/scope'
import { DataFigure } from '../figure/DataFigure'
import { EvidenceWords } from '../figure/EvidenceWords'
import { PayKey } from '../figure/PayKey'
import { PlotDrawing } from '../figure/PlotDrawing'
import { SharedPay, sharedShares } from '../figure/SharedPay'
import { RoleMark } from '../ui/RoleMark'
import { Section } from '../ui/Section'
import { WhyFigure, WhyPanel } from '../ui/WhyFigure'

interface PaySectionProps {
  readonly roles: readonly Role[]
  readonly facts: Dataset
  readonly evidence: EvidenceByRole
}

/** The roles' bands on one axis, what was measured in thin strips under them, and what each pair shares with its denominator named. */
export function PaySection({ roles, facts, evidence }: PaySectionProps) {
  const { steps } = facts.ladder
  const plot = payPlot(roles, steps, evidence)
  const scope = comparedScope(roles)
  const finding = payFinding(roles, steps)
  // Of two bands the pair's own line says what they share.
  const all = sharedShares(roles, facts)
  const shares = all.length > 2 ? all : []
  const otherScopes = scope !== null && roles.some((role) => role.bands.some((band) => !sameScope(band, scope)))
  const strips = roles.flatMap((role) => evidence[role.id] ?? [])
  return (
    <Section id="pay" label="Pay" finding={finding}>
      {plot ? (
        <>
          <DataFigure
            title={`Published pay bands${scope ? `, ${describeScope(scope, steps)},` : ''} and measured pay, US dollars a year`}
            sentence={finding}
            drawing={
              <>
                <PlotDrawing plot={plot} label="Pay on one axis" />
                <PayKey
                  band={scope && describeScope(scope, steps)}
                  otherScopes={otherScopes}
                  shared={plot.shade?.note ?? null}
                  measured={strips.some(({ drawing }) => drawing === 'line')}
                  dots={strips.some(({ drawing }) => drawing === 'dots')}
                />
              </>
            }
            table={payTable(roles, steps)}
            measured={drawnEvidence(roles, evidence)}
            sources={paySourcesBehind(roles, evidence, facts.sources)}
            download={{ kind: 'pay', roles: roles.map((role) => role.id) }}
          />
          {shares.length > 0 ? (
            <p className="small above-12">
              <SharedPay roles={roles} shares={shares} />
            </p>
          ) : null}
          <PairSentences roles={roles} facts={facts} />
          {shares.map(({ why }) => (
            <WhyPanel key={why.key} why={why} sources={facts.sources} />
          ))}
          <Disagreement roles={roles} evidence={evidence} />
          <p className="note above-24">
            A band is the two ends its source names. It says nothing about how many people are paid where inside it, and
            it is not a percentile.
          </p>
          {strips.length > 0 ? <p className="note above-12">{populationSentence(strips, scope !== null)}</p> : null}
        </>
      ) : null}
    </Section>
  )
}

function Disagreement({ roles, evidence }: Omit<PaySectionProps, 'facts'>) {
  return (
    <ul className="evidence-lines">
      {roles.map((role) => (
        <li key={role.id}>
          <span className="pair-marks" aria-hidden="true">
            <RoleMark mark={role.mark} />
          </span>
          <span className="small">
            <b>{role.shortName}</b>.{' '}
            <EvidenceWords role={role} band={widestBand(role)} strips={evidence[role.id] ?? []} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function PairSentences({ roles, facts }: { roles: readonly Role[]; facts: Dataset }) {
  const pairs = pairsOf(comparedBands(roles)).map(([a, b]) => ({
    a,
    b,
    said: pairPaySentence(a, b),
    ofA: bandCoverageWhy(a, b, facts.ladder.steps),
    ofB: bandCoverageWhy(b, a, facts.ladder.steps),
  }))
  return (
    <>
      <ul className="pair-lines">
        {pairs.map(({ a, b, said, ofA, ofB }) => (
          <li key={`${a.role.id} ${b.role.id}`}>
            <span className="pair-marks" aria-hidden="true">
              <RoleMark mark={a.role.mark} />
              <RoleMark mark={b.role.mark} />
            </span>
            {said ? (
              <span>
                {capitalize(nameJobs([a.role, b.role]))} share <b className="nowrap">{said.shared}</b>:{' '}
                <WhyFigure why={ofA}>{said.ofA} band</WhyFigure>, <WhyFigure why={ofB}>{said.ofB}</WhyFigure>.
              </span>
            ) : (
              <span>{capitalize(nameJobs([a.role, b.role]))} share no range of pay.</span>
            )}
          </li>
        ))}
      </ul>
      {pairs
        .flatMap(({ ofA, ofB }) => [ofA, ofB])
        .map((why) => (
          <WhyPanel key={why.key} why={why} sources={facts.sources} />
        ))}
    </>
  )
}
