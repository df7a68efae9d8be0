import type { Role } from '@/data/schema/role'
import type { Ladder, LadderStep } from '@/data/schema/vocabulary'
import type { EvidenceByRole, MeasuredPay } from '@/lib/evidence/by-role'
import { measuredAt } from '@/lib/pay/measured'
import { describeLevels } from '@/lib/pay/scope'
import { formatUsdRange, uncapitalize } from '@/lib/words/format'
import { MeasuredFigure } from '../figure/MeasuredFigure'
import { Chip } from '../ui/Chip'
import { RoleMark } from '../ui/RoleMark'

interface LadderProps {
  readonly roles: readonly Role[]
  readonly ladder: Ladder
  readonly evidence: EvidenceByRole
}

/** The common ladder with each role's published pay at its steps, or where none is published what was measured there. */
export function LadderSteps({ roles, ladder, evidence }: LadderProps) {
  return (
    <>
      <ol className="ladder">
        {ladder.steps.map((step) => (
          <li key={step.id}>
            <h3 className="ladder-step">
              <b>{step.name}</b>
              <span className="nowrap">{describeYears(step)}</span>
            </h3>
            <p className="small">
              {step.theme}: {step.expectations.map(uncapitalize).join(', ')}.
            </p>
            <ul>
              {roles.map((role, index) => (
                <li key={role.id} data-column={index + 1}>
                  <RoleMark mark={role.mark} />
                  <span className="ladder-code">{role.mark.code}</span>
                  <span>
                    <StepPay role={role} step={step} steps={ladder.steps} strips={evidence[role.id] ?? []} />
                    {role.rungs.kind === 'known' ? (
                      <span className="small line">{role.rungs.value[step.id]}</span>
                    ) : null}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p className="note above-16">
        {ladder.note} <Chip origin={ladder.origin} />
      </p>
    </>
  )
}

/** "0–2 yrs", "5+ yrs". */
function describeYears({ minYears, maxYears }: LadderStep): string {
  return maxYears === null ? `${minYears}+ yrs` : `${minYears}–${maxYears} yrs`
}

interface StepPayProps {
  readonly role: Role
  readonly step: LadderStep
  readonly steps: Ladder['steps']
  readonly strips: readonly MeasuredPay[]
}

/** A role's pay at one step: its own band, the wider band the step lies in, named as such, or the median measured there. */
function StepPay({ role, step, steps, strips }: StepPayProps) {
  const [band] = role.bands
    .filter(({ levels }) => levels.includes(step.id))
    .sort((a, b) => a.levels.length - b.levels.length)
  if (band === undefined) {
    const median = measuredAt(strips, step.id)
    return median ? <MeasuredFigure median={median} /> : <span className="not-stated">no band, too few measured</span>
  }
  const chip = <Chip origin={band.origin} />
  if (band.levels.length === 1)
    return (
      <span>
        <span className="nowrap">{formatUsdRange(band)}</span> {chip}
      </span>
    )
  return (
    <span>
      <span className="not-stated">within</span> <span className="nowrap">{formatUsdRange(band)}</span>{' '}
      <span className="micro">{describeLevels(band.levels, steps)}</span> {chip}
    </span>
  )
}
