import type { Role } from '@/data/schema/role'
import type { LadderStep } from '@/data/schema/vocabulary'
import type { EvidenceByRole } from '@/lib/evidence/by-role'
import { comparedPay, leadStrips } from '@/lib/pay/comparison'
import { payPlot } from '@/lib/pay/figure'
import { PayFigure } from '../figure/PayFigure'
import { PlainSection } from '../ui/PlainSection'
import { Sentence } from '../ui/Sentence'

interface PaySectionProps {
  readonly roles: readonly Role[]
  readonly steps: readonly LadderStep[]
  readonly evidence: EvidenceByRole
}

/** The roles' bands on one axis, over what employers post and what visa filings report. */
export function PaySection({ roles, steps, evidence }: PaySectionProps) {
  const lead = leadStrips(roles, evidence)
  const plot = payPlot(roles, steps, lead)
  return (
    <PlainSection id="pay" label="Pay">
      <p className="say">
        <Sentence text={comparedPay(roles, evidence)} />
      </p>
      {plot ? (
        <PayFigure
          plot={plot}
          title="Published pay bands, posted ranges and visa filings, US dollars a year"
          roles={roles}
          steps={steps}
          evidence={lead}
        />
      ) : null}
    </PlainSection>
  )
}
