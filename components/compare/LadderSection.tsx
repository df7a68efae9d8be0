import type { Role } from '@/data/schema/role'
import type { Ladder, LadderStep } from '@/data/schema/vocabulary'
import { ladderFinding } from '@/lib/compare/sentences'
import { describeLevels } from '@/lib/pay/scope'
import { formatUsdRange, uncapitalize } from '@/lib/words/format'
import { Chip } from '../ui/Chip'
import { RoleMark } from '../ui/RoleMark'
import { Section } from '../ui/Section'

/** The common ladder with each role's published pay at its steps. */
export function LadderSection({ roles, ladder }: { roles: readonly Role[]; ladder: Ladder }) {
  return (
    <Section id="ladder" label="Ladder" finding={ladderFinding(roles, ladder.steps)}>
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
                  <StepPay role={role} step={step} steps={ladder.steps} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p className="note above-16">
        {ladder.note} <Chip origin={ladder.origin} />
      </p>
    </Section>
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
}

/** A role's pay at one step: its own band, or the wider band the step lies in, named as such. */
function StepPay({ role, step, steps }: StepPayProps) {
  const [band] = role.bands
    .filter(({ levels }) => levels.includes(step.id))
    .sort((a, b) => a.levels.length - b.levels.length)
  if (band === undefined) return <span className="not-stated">not stated</span>
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
