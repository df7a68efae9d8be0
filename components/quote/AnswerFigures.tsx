import { middleHalf, type Quote } from '@/lib/engine/answer'
import { noteSentences } from '@/lib/quote/notes'
import { cellSentence, isModeled, isThin, leanSentence, scopeSentence } from '@/lib/quote/sample'
import { paySource } from '@/lib/source/registry'
import { percentileNames } from '@/lib/value/percentiles'
import { formatUsd, formatUsdRange, speakUsdRange } from '@/lib/words/format'
import { SourceChip } from '../ui/SourceChip'
import { GradeReasons } from './GradeReasons'
import { QuoteSubject } from './QuoteSubject'
import type { QuoteScene } from './scene'

interface AnswerFiguresProps extends Pick<QuoteScene, 'view' | 'role' | 'sources'> {
  readonly quote: Quote
}

/** The range quoted, how far it can be relied on, and what it is made of; where little is, the doubt comes first. */
export function AnswerFigures({ view, role, sources, quote }: AnswerFiguresProps) {
  const middle = middleHalf(quote)
  const details = <Details sources={sources} quote={quote} />
  const grade = <GradeReasons quote={quote} />
  return (
    <div className={`quote-answer ink-${role.mark.ink}`}>
      <h1>
        <QuoteSubject view={view} role={role} />
        <span className="quote-range" role="img" aria-label={speakUsdRange(middle)}>
          {formatUsdRange(middle)}
        </span>
      </h1>
      {isThin(quote) ? (
        <>
          {grade}
          {details}
        </>
      ) : (
        <>
          {details}
          {grade}
        </>
      )}
    </div>
  )
}

function Details({ sources, quote }: Pick<AnswerFiguresProps, 'sources' | 'quote'>) {
  const { sourceId } = paySource(quote.ask.basis)
  const lean = leanSentence(quote)
  const missing = [quote.percentiles.p10, quote.percentiles.p90].find((each) => each.kind === 'unknown')
  return (
    <div className="quote-details small">
      <dl className="quote-percentiles">
        {percentileNames.map((name) => {
          const figure = quote.percentiles[name]
          return (
            <div key={name}>
              <dt>{name.toUpperCase()}</dt>
              <dd>
                {figure.kind === 'known' ? formatUsd(figure.value) : <span className="not-stated">not published</span>}
              </dd>
            </div>
          )
        })}
      </dl>
      {missing?.kind === 'unknown' ? <p>{missing.why}</p> : null}
      <p>
        {isModeled(quote) ? <b>Modelled. </b> : null}
        {cellSentence(quote)} {lean}{' '}
        <a href="#derivation" className="no-print">
          Why this range?
        </a>
      </p>
      <p>
        {scopeSentence(quote)} <SourceChip id={sourceId} sources={sources} />
      </p>
      {noteSentences(quote).map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
    </div>
  )
}
