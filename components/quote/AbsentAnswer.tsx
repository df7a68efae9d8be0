import type { NoQuote } from '@/lib/engine/answer'
import { nearestWords, whyNone } from '@/lib/quote/absences'
import { QuoteLink } from './QuoteLink'
import { QuoteSubject } from './QuoteSubject'
import type { QuoteScene } from './scene'

interface AbsentAnswerProps extends Pick<QuoteScene, 'view' | 'role' | 'index'> {
  readonly absent: NoQuote
}

/** That there is no quote, why, and the nearest that there is. */
export function AbsentAnswer({ view, role, index, absent }: AbsentAnswerProps) {
  const { address } = view
  return (
    <div className="quote-answer">
      <h1>
        <QuoteSubject view={view} role={role} />
        <span className="quote-none">No quote</span>
      </h1>
      <p className="lead">{whyNone(absent)}</p>
      {absent.nearest ? (
        <p>
          <QuoteLink address={address} patch={absent.nearest} className="button button-primary">
            {nearestWords(absent.nearest, index)}
          </QuoteLink>
        </p>
      ) : null}
    </div>
  )
}
