import type { Dataset, Role } from '@/data/schema'
import { capitalize } from '@/lib/format'
import { bandCoverageWhy } from '@/lib/overlap-why'
import { pairsOf } from '@/lib/pairs'
import { payPlot, payTable } from '@/lib/pay-figure'
import { pairPaySentence, payFinding } from '@/lib/pay-sentences'
import { sourcesBehind } from '@/lib/provenance'
import { nameJobs } from '@/lib/role-names'
import { comparedBands, comparedScope, describeScope, sameScope } from '@/lib/scope'
import { DataFigure } from '../figure/DataFigure'
import { PlotDrawing } from '../figure/PlotDrawing'
import { SharedPay, sharedShares } from '../figure/SharedPay'
import { RoleMark } from '../ui/RoleMark'
import { Section } from '../ui/Section'
import { WhyFigure, WhyPanel } from '../ui/WhyFigure'

/** The roles' bands on one axis, and what each pair shares with its denominator named. */
export function PaySection({ roles, facts }: { roles: readonly Role[]; facts: Dataset }) {
  const { steps } = facts.ladder
  const plot = payPlot(roles, steps)
  const scope = comparedScope(roles)
  const finding = payFinding(roles, steps)
  // Of two bands the pair's own line says what they share.
  const all = sharedShares(roles, facts)
  const shares = all.length > 2 ? all : []
  const otherScopes = scope !== null && roles.some((role) => role.bands.some((band) => !sameScope(band, scope)))
  const sources = sourcesBehind(
    roles.flatMap((role) => role.bands.map((band) => band.origin)),
    facts.sources,
  )
  return (
    <Section id="pay" label="Pay" finding={finding}>
      {plot && scope ? (
        <>
          <DataFigure
            title={`Published pay bands, ${describeScope(scope, steps)}, US dollars a year`}
            sentence={finding}
            drawing={
              <>
                <PlotDrawing plot={plot} label="Pay bands on one axis" />
                <p className="figure-key micro">
                  <span>
                    <svg width="22" height="10" aria-hidden="true">
                      <rect y="1" width="22" height="8" fill="currentColor" />
                    </svg>{' '}
                    band, {describeScope(scope, steps)}
                  </span>
                  {otherScopes ? (
                    <span>
                      <svg width="22" height="10" aria-hidden="true">
                        <rect y="3" width="22" height="4" fill="currentColor" />
                      </svg>{' '}
                      a band at another scope
                    </span>
                  ) : null}
                  {plot.shade ? (
                    <span>
                      <svg width="22" height="10" aria-hidden="true">
                        <rect width="22" height="10" className="fill-hatch" />
                      </svg>{' '}
                      inside {plot.shade.note} bands
                    </span>
                  ) : null}
                </p>
              </>
            }
            table={payTable(roles, steps)}
            sources={sources}
            download={{ kind: 'pay', roles: roles.map((role) => role.id) }}
          />
          {shares.length > 0 ? (
            <p className="small mt-3">
              <SharedPay roles={roles} shares={shares} />
            </p>
          ) : null}
          <PairSentences roles={roles} facts={facts} />
          {shares.map(({ why }) => (
            <WhyPanel key={why.key} why={why} sources={facts.sources} />
          ))}
          <p className="note mt-6">
            A band is the two ends its source names. It says nothing about how many people are paid where inside it, and
            it is not a percentile.
          </p>
        </>
      ) : null}
    </Section>
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
