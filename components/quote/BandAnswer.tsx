import type { GuideQuote } from '@/lib/engine/answer'
import { bandSentence } from '@/lib/quote/sample'
import { paySource } from '@/lib/source/registry'
import { formatUsdRange, speakUsdRange } from '@/lib/words/format'
import { SourceChip } from '../ui/SourceChip'
import { QuoteSubject } from './QuoteSubject'
import type { QuoteScene } from './scene'

interface BandAnswerProps extends Pick<QuoteScene, 'view' | 'role' | 'sources'> {
  readonly band: GuideQuote
}

/** A guide's band as it stands: nothing is made of it that it does not state. */
export function BandAnswer({ view, role, sources, band }: BandAnswerProps) {
  return (
    <div className={`quote-answer ink-${role.mark.ink}`}>
      <h1>
        <QuoteSubject view={view} role={role} />
        <span className="quote-range" role="img" aria-label={speakUsdRange(band)}>
          {formatUsdRange(band)}
        </span>
      </h1>
      <div className="quote-details small">
        <p>
          <b>No percentiles: a guide states a low and a high.</b> {bandSentence(band)}{' '}
          <SourceChip id={band.source} sources={sources} />
        </p>
        <p>{paySource(band.ask.basis).scope} No grade: nothing was counted.</p>
      </div>
    </div>
  )
}
