import { fieldOf } from '@/lib/brief/edits'
import type { Goal } from '@/lib/brief/goal'
import { BriefRow, formId } from './BriefField'

const blankWords: Readonly<Record<string, string>> = {
  what: 'what',
  now: 'today',
  number: 'a number',
  day: 'a day',
  where: 'where it is seen',
}

/** The one thing that only the manager knows: a sentence with blanks, or their own. */
export function BriefGoal({ goal }: { goal: Goal }) {
  const { template, filling, typed, missing, lack } = goal
  return (
    <BriefRow id="goal" label="Goal" note="the one thing we need from you">
      {template === null ? null : (
        <p className="goal" data-off={typed === null ? undefined : ''}>
          {template.split(/(\{[a-z]+\})/).map((piece) => {
            const name = /^\{([a-z]+)\}$/.exec(piece)?.[1]
            return name === undefined ? (
              piece
            ) : (
              <input
                key={name}
                form={formId}
                name={fieldOf(`goal-${name}`)}
                aria-label={`Goal: ${blankWords[name] ?? name}`}
                placeholder={blankWords[name] ?? name}
                defaultValue={filling[name] ?? ''}
                size={Math.max(6, (filling[name] || (blankWords[name] ?? name)).length)}
                autoComplete="off"
              />
            )
          })}
          .
        </p>
      )}
      <label className="goal-own no-print">
        <span>Or in your own words</span>
        <input className="input" form={formId} name={fieldOf('goal')} defaultValue={typed ?? ''} autoComplete="off" />
      </label>
      {typed === null ? null : <p className="print-only">{typed}</p>}
      <p className="caution no-print" aria-live="polite">
        {lack ?? (missing.length === 0 ? '' : 'Fill the blanks: a goal nobody chose is a goal nobody checks.')}
      </p>
    </BriefRow>
  )
}
