import type { Role } from '@/data/schema/role'
import type { LadderStep } from '@/data/schema/vocabulary'
import type { EvidenceByRole } from '@/lib/evidence/by-role'
import { payPlot } from '@/lib/pay/figure'
import { populationSentence } from '@/lib/pay/guide-and-measured'
import { comparedBands, comparedScope, widestBand } from '@/lib/pay/scope'
import { pairPaySentence } from '@/lib/pay/sentences'
import { bandCoverageWhy } from '@/lib/pay/whys'
import { pairsOf } from '@/lib/value/pairs'
import { capitalize } from '@/lib/words/format'
import { nameJobs } from '@/lib/words/role-names'
import { EvidenceWords } from '../figure/EvidenceWords'
import { PayFigure } from '../figure/PayFigure'
import { SharedPay, sharedShares } from '../figure/SharedPay'
import { PairMarks } from '../ui/RoleMark'
import { WhyFigure } from '../ui/WhyFigure'
import { WhyPanels } from '../ui/WhyPanels'
import { Fold } from './Fold'

interface PayFoldProps {
  readonly roles: readonly Role[]
  readonly steps: readonly LadderStep[]
  readonly evidence: EvidenceByRole
}

/** Where the guide and each source stand to each other, and what each pair of bands shares, with its denominator named. */
export function PayFold({ roles, steps, evidence }: PayFoldProps) {
  const all = sharedShares(roles, steps)
  // Of two bands the pair's own line says what they share.
  const shares = all.length > 2 ? all : []
  const strips = roles.flatMap((role) => evidence[role.id] ?? [])
  const plot = payPlot(roles, steps, evidence)
  return (
    <Fold id="sources" label="Pay, source by source" finding="How the guide, postings, filings and surveys differ">
      {plot ? (
        <PayFigure
          plot={plot}
          title="Published pay bands and every source of measured pay, US dollars a year"
          roles={roles}
          steps={steps}
          evidence={evidence}
        />
      ) : null}
      <ul className="evidence-lines above-24">
        {roles.map((role, index) => (
          <li key={role.id} data-column={index + 1}>
            <PairMarks roles={[role]} />
            <span>
              <b>{role.shortName}</b>.{' '}
              <EvidenceWords role={role} band={widestBand(role)} strips={evidence[role.id] ?? []} />
            </span>
          </li>
        ))}
      </ul>
      {shares.length > 0 ? (
        <p className="above-16">
          <SharedPay roles={roles} shares={shares} />
        </p>
      ) : null}
      <PairSentences roles={roles} steps={steps} />
      <WhyPanels whys={shares.map(({ why }) => why)} />
      <p className="note above-16">
        A band is the two ends its source names. It says nothing about how many people are paid where inside it, and it
        is not a percentile.
      </p>
      {strips.length > 0 ? (
        <p className="note above-12">{populationSentence(strips, comparedScope(roles) !== null)}</p>
      ) : null}
    </Fold>
  )
}

function PairSentences({ roles, steps }: Omit<PayFoldProps, 'evidence'>) {
  const pairs = pairsOf(comparedBands(roles)).map(([a, b]) => ({
    a,
    b,
    said: pairPaySentence(a, b),
    ofA: bandCoverageWhy(a, b, steps),
    ofB: bandCoverageWhy(b, a, steps),
  }))
  return (
    <>
      <ul className="pair-lines above-16">
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
