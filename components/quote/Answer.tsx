import { type GuideQuote, middleHalf, type NoQuote, type Quote } from '@/lib/engine/answer'
import { inPlace } from '@/lib/place/geography'
import { whyNone } from '@/lib/quote/absences'
import { noteSentences } from '@/lib/quote/notes'
import { bandSentence, cellSentence, isModeled, isThin, leanSentence, scopeSentence } from '@/lib/quote/sample'
import { ageSentence, jobTitle, measureOf } from '@/lib/quote/sentences'
import { capSentences, certaintyLine, testedSentence } from '@/lib/quote/words/certainty'
import { paySource } from '@/lib/source/registry'
import { percentileNames } from '@/lib/value/percentiles'
import { formatUsd, formatUsdRange, speakUsdRange } from '@/lib/words/format'
import { Meter } from '../ui/Meter'
import { SourceChip } from '../ui/SourceChip'
import { QuoteLink } from './QuoteLink'
import type { QuoteScene } from './scene'

/** The range quoted with what it is made of, a guide's band, or why there is neither. */
export function Answer({ view, role, nearest }: Pick<QuoteScene, 'view' | 'role' | 'nearest'>) {
  const { answer, place, address } = view
  const { level, basis } = address
  return (
    <div className={`quote-answer ink-${role.mark.ink}`}>
      <h1>
        <span className="quote-subject small">
          {jobTitle(role, level)}
          {level === 'unstated' ? ', level unstated,' : ''} in {inPlace(place)}: {measureOf(basis)}
        </span>
        {answer.kind === 'unknown' ? <span className="quote-none">No quote</span> : <Range answer={answer} />}
      </h1>
      {answer.kind === 'percentiles' ? <Figures quote={answer} /> : null}
      {answer.kind === 'band' ? <BandDetails band={answer} /> : null}
      {answer.kind === 'unknown' ? <Absence absent={answer} view={view} nearest={nearest} /> : null}
    </div>
  )
}

function Range({ answer }: { answer: Quote | GuideQuote }) {
  const range = middleHalf(answer)
  return (
    <span className="quote-range" role="img" aria-label={speakUsdRange(range)}>
      {formatUsdRange(range)}
    </span>
  )
}

/** What the range is made of and how far it can be relied on; where it is made of little, the doubt comes first. */
function Figures({ quote }: { quote: Quote }) {
  const parts = [<Details key="details" quote={quote} />, <GradeReasons key="grade" quote={quote} />]
  return isThin(quote) ? parts.toReversed() : parts
}

function Details({ quote }: { readonly quote: Quote }) {
  const { percentiles, ask } = quote
  const missing = [percentiles.p10, percentiles.p90].find((each) => each.kind === 'unknown')
  return (
    <div className="quote-details spaced small">
      <dl className="quote-percentiles">
        {percentileNames.map((name) => {
          const figure = percentiles[name]
          return (
            <div key={name}>
              <dt className="micro">{name.toUpperCase()}</dt>
              <dd>
                {figure.kind === 'known' ? formatUsd(figure.value) : <span className="not-stated">not published</span>}
              </dd>
            </div>
          )
        })}
      </dl>
      {missing?.kind === 'unknown' ? <p>{missing.why}</p> : null}
      <p>
        {isModeled(quote) ? <b>Modeled. </b> : null}
        {cellSentence(quote)} {leanSentence(quote)}{' '}
        <a href="#derivation" className="no-print">
          Why this range?
        </a>
      </p>
      <p>
        {scopeSentence(quote)} <SourceChip id={paySource(ask.basis).sourceId} />
      </p>
      {noteSentences(quote).map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
    </div>
  )
}

/** Nothing is made of a band that it does not state. */
function BandDetails({ band }: { readonly band: GuideQuote }) {
  return (
    <div className="quote-details spaced small">
      <p>
        <b>No percentiles: a guide states a low and a high.</b> {bandSentence(band)} <SourceChip id={band.source} />
      </p>
      <p>{paySource(band.ask.basis).scope} No grade: nothing was counted.</p>
    </div>
  )
}

/** Why there is no quote, and the way to the nearest that there is. */
function Absence({ absent, view, nearest }: Pick<QuoteScene, 'view' | 'nearest'> & { readonly absent: NoQuote }) {
  return (
    <>
      <p className="lead">{whyNone(absent)}</p>
      {absent.nearest ? (
        <p>
          <QuoteLink address={view.address} patch={absent.nearest} className="button button-primary">
            {nearest}
          </QuoteLink>
        </p>
      ) : null}
    </>
  )
}

const steps = { low: 1, medium: 2, high: 3 } as const

/** How sure the quote is: the grade with the typical error, what caps it, and the age of the data. */
function GradeReasons({ quote }: { quote: Quote }) {
  const said = [testedSentence(quote), ...capSentences(quote), ageSentence(quote)]
  return (
    <section className="grade small" aria-label="How sure it is">
      <p className="grade-overall">
        <Meter step={steps[quote.grade.overall]} /> <b>{certaintyLine(quote)}</b>
      </p>
      {[...new Set(said)].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  )
}
