import type { LiveAnswer } from '@/lib/method/live-answers'
import { Spoken } from '../ui/Spoken'

/** What a method says of the reader's numbers, and the figures it says it from. */
export function AnswerList({ answer }: { answer: LiveAnswer }) {
  return (
    <div className="try-answer small">
      <Spoken text={[answer.says, ...Object.values(answer.refusals)].join(' ')} />
      <p>
        <b>{answer.says}</b>
      </p>
      <dl className="above-8">
        {answer.rows.map(({ label, value, working }) => (
          <div key={label}>
            <dt>
              {label} {working ? <span className="micro line">{working}</span> : null}
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
