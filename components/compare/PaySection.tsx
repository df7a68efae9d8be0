import type { Role } from '@/data/schema/role'
import type { LadderStep } from '@/data/schema/vocabulary'
import type { EvidenceByRole } from '@/lib/evidence/by-role'
import { payPlot } from '@/lib/pay/figure'
import { populationSentence } from '@/lib/pay/guide-and-measured'
import { comparedBands, comparedScope, describeScope, widestBand } from '@/lib/pay/scope'
import { pairPaySentence, payFinding } from '@/lib/pay/sentences'
import { bandCoverageWhy } from '@/lib/pay/whys'
import { pairsOf } from '@/lib/value/pairs'
import { capitalize } from '@/lib/words/format'
import { nameJobs } from '@/lib/words/role-names'
import { EvidenceWords } from '../figure/EvidenceWords'
import { PayFigure } from '../figure/PayFigure'
import { SharedPay, sharedShares } from '../figure/SharedPay'
import { PairMarks } from '../ui/RoleMark'
import { Section } from '../ui/Section'
import { WhyFigure } from '../ui/WhyFigure'
import { WhyPanels } from '../ui/WhyPanels'

interface PaySectionProps {
  readonly roles: readonly Role[]
  readonly steps: readonly LadderStep[]
  readonly evidence: EvidenceByRole
}

/** The roles' bands on one axis, what was measured in thin strips under them, and what each pair shares with its denominator named. */
export function PaySection({ roles, steps, evidence }: PaySectionProps) {
  const plot = payPlot(roles, steps, evidence)
  const scope = comparedScope(roles)
  // Of two bands the pair's own line says what they share.
  const all = sharedShares(roles, steps)
  const shares = all.length > 2 ? all : []
  const strips = roles.flatMap((role) => evidence[role.id] ?? [])
  return (
    <Section id="pay" label="Pay" finding={payFinding(roles, steps, evidence)}>
      {plot ? (
        <>
          <PayFigure
            plot={plot}
            title={`Published pay bands${scope ? `, ${describeScope(scope, steps)},` : ''} and measured pay, US dollars a year`}
            roles={roles}
            steps={steps}
            evidence={evidence}
          />
          {shares.length > 0 ? (
            <p className="small above-12">
              <SharedPay roles={roles} shares={shares} />
            </p>
          ) : null}
          <PairSentences roles={roles} steps={steps} />
          <WhyPanels whys={shares.map(({ why }) => why)} />
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

function Disagreement({ roles, evidence }: Pick<PaySectionProps, 'roles' | 'evidence'>) {
  return (
    <ul className="evidence-lines above-24">
      {roles.map((role) => (
        <li key={role.id}>
          <PairMarks roles={[role]} />
          <span className="small">
            <b>{role.shortName}</b>.{' '}
            <EvidenceWords role={role} band={widestBand(role)} strips={evidence[role.id] ?? []} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function PairSentences({ roles, steps }: Omit<PaySectionProps, 'evidence'>) {
  const pairs = pairsOf(comparedBands(roles)).map(([a, b]) => ({
    a,
    b,
    said: pairPaySentence(a, b),
    ofA: bandCoverageWhy(a, b, steps),
    ofB: bandCoverageWhy(b, a, steps),
  }))
  return (
    <>
      <ul className="pair-lines above-24">
        {pairs.map(({ a, b, said, ofA, ofB }) => (
          <li key={`${a.role.id} ${b.role.id}`}>
            <PairMarks roles={[a.role, b.role]} />
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
      <WhyPanels whys={pairs.flatMap(({ ofA, ofB }) => [ofA, ofB])} />
    </>
  )
}
