import type { Role } from '@/data/schema/role'
import type { Ladder, LadderStep } from '@/data/schema/vocabulary'
import { isPostable, type LevelQuote, levelsFinding } from '@/lib/quote/levels'
import { paySource, postedSource } from '@/lib/source/registry'
import { formatUsd, formatUsdRange, uncapitalize } from '@/lib/words/format'
import { Chip } from '../ui/Chip'
import { SourceChip } from '../ui/SourceChip'
import { RoleSection } from './RoleSection'

interface RoleLevelsProps {
  readonly role: Role
  readonly ladder: Ladder
  readonly quotes: readonly LevelQuote[]
}

/** Each level of the ladder: what it is in this role, and the range to post with how sure it is, a way to its quote. */
export function RoleLevels({ role, ladder, quotes }: RoleLevelsProps) {
  const { rungs } = role
  return (
    <RoleSection id="ladder" label="Levels and what to post" finding={levelsFinding(role, quotes)}>
      <ol className="rungs">
        {ladder.steps.map((step) => (
          <li key={step.id}>
            <h3 className="rung-name">
              {step.name} <span className="micro nowrap">{describeYears(step)}</span>
            </h3>
            {quotes
              .filter(({ level }) => level === step.id)
              .map((quote) => (
                <LevelPay key={quote.level} quote={quote} />
              ))}
            {rungs.kind === 'known' ? <p className="small">{rungs.value[step.id]}</p> : null}
          </li>
        ))}
      </ol>
      <p className="micro above-12">
        Nationwide, matched to the market; posted base pay <SourceChip id={paySource(postedSource).sourceId} />
        {rungs.kind === 'known' ? (
          <>
            {' '}
            · levels in this role <Chip origin={rungs.origin} />
          </>
        ) : null}
      </p>
      <details className="inner-fold">
        <summary>What every role asks at each level</summary>
        <ul className="ticks small">
          {ladder.steps.map((step) => (
            <li key={step.id}>
              <b>{step.name}.</b> {step.theme}: {step.expectations.map(uncapitalize).join(', ')}.
            </li>
          ))}
        </ul>
        <p className="small">
          {ladder.note} <Chip origin={ladder.origin} />
        </p>
      </details>
    </RoleSection>
  )
}

function LevelPay({ quote }: { quote: LevelQuote }) {
  const { draft, medianUsd, href, doubt, sample } = quote
  return (
    <p className="rung-pay">
      {draft !== null && isPostable(quote) ? (
        <a className="rung-range" href={href}>
          {formatUsdRange(draft)}
        </a>
      ) : medianUsd === null ? null : (
        <a className="rung-median" href={href}>
          median {formatUsd(medianUsd)}
        </a>
      )}
      <span className="micro line">
        {doubt}
        {sample === null ? '' : ` ${sample}.`}
      </span>
    </p>
  )
}

/** "0–2 yrs", "5+ yrs". */
function describeYears({ minYears, maxYears }: LadderStep): string {
  return maxYears === null ? `${minYears}+ yrs` : `${minYears}–${maxYears} yrs`
}
