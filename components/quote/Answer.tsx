import { type GuideQuote, middleHalf, type NoQuote, type Quote } from '@/lib/engine/answer'
import { behindJob } from '@/lib/place/geography'
import { shortPlace } from '@/lib/place/short'
import { whyNone } from '@/lib/quote/absences'
import { aloneSentence } from '@/lib/quote/explorer/bridge'
import { firstSentences, sampleSentence } from '@/lib/quote/first/words'
import { bandSentence } from '@/lib/quote/sample'
import { measureOf } from '@/lib/quote/sentences'
import { certaintyOf } from '@/lib/quote/words/certainty'
import { postedSource } from '@/lib/source/registry'
import type { PayRange } from '@/lib/value/pay-range'
import { capitalize, formatUsdRange, speakUsdRange } from '@/lib/words/format'
import { nameTitleLevel } from '@/lib/words/level-names'
import { jobOf } from '@/lib/words/role-names'
import { BasisChip } from './BasisChip'
import { QuoteLink } from './QuoteLink'
import type { QuoteScene } from './scene'

type AnswerProps = Pick<QuoteScene, 'view' | 'role' | 'nearest'>

/** The range with how sure it is, always in the same place; a guide's band, or why there is neither. */
export function Answer({ view, role, nearest }: AnswerProps) {
  const { answer, place, address, draft } = view
  const level = address.level === 'unstated' ? '' : `${nameTitleLevel(address.level)} `
  const where = behindJob({ name: shortPlace(place) })
  const subject = `${level}${jobOf(role)}${where}`
  const range = draft.kind === 'known' ? draft.value : answer.kind === 'unknown' ? null : middleHalf(answer)
  return (
    <div className="quote-answer" id="answer" tabIndex={-1}>
      <h1>
        <span className="quote-subject">
          <span className="quote-job">{capitalize(subject)} · </span>
          <span className="quote-measure">{measureOf(address.basis)}</span>
        </span>{' '}
        <BasisChip basis={address.basis} />
        {range ? <Range range={range} /> : <span className="quote-none">No range</span>}
      </h1>
      {answer.kind === 'percentiles' ? <Certainty quote={answer} isDraft={draft.kind === 'known'} view={view} /> : null}
      {answer.kind === 'band' ? <BandDetails band={answer} /> : null}
      {answer.kind === 'unknown' ? <Absence absent={answer} view={view} nearest={nearest} /> : null}
    </div>
  )
}

function Range({ range }: { range: PayRange }) {
  return (
    <span className="quote-range" role="img" aria-label={speakUsdRange(range)}>
      {formatUsdRange(range)}
    </span>
  )
}

interface CertaintyProps extends Pick<QuoteScene, 'view'> {
  readonly quote: Quote
  readonly isDraft: boolean
}

/** The grade and the usual miss in one line, then what the range is made of and why it is not surer. */
function Certainty({ quote, isDraft, view }: CertaintyProps) {
  const { head, says } = certaintyOf(quote)
  const isPosted = quote.ask.basis === postedSource
  const alone = aloneSentence(view.bridge, quote)
  return (
    <>
      <p className="quote-doubt">
        <Bars grade={quote.grade.overall} />
        <span>
          <b>{head}</b> {says}
        </span>
      </p>
      <p className="quote-because">
        {[sampleSentence(quote), alone, ...firstSentences(quote)].filter((each) => each !== null).join(' ')}
      </p>
      {isDraft ? null : (
        <p className="quote-because">
          {isPosted ? 'The middle half of the market: no draft is made here.' : 'The middle half of this source.'}{' '}
          {isPosted ? null : (
            <QuoteLink address={view.address} patch={{ basis: postedSource }}>
              See the range to post
            </QuoteLink>
          )}
        </p>
      )}
    </>
  )
}

const steps = ['low', 'medium', 'high'] as const

/** The grade as one to three rising bars, beside the word that says it; without one, none of them. */
function Bars({ grade }: { grade: Quote['grade']['overall'] | null }) {
  const reached = grade === null ? -1 : steps.indexOf(grade)
  return (
    <span className="quote-bars" aria-hidden="true">
      {steps.map((step, index) => (
        <i key={step} className={index <= reached ? 'on' : undefined} />
      ))}
    </span>
  )
}

/** Nothing is made of a band that it does not state. */
function BandDetails({ band }: { readonly band: GuideQuote }) {
  return (
    <>
      <p className="quote-doubt">
        <Bars grade={null} />
        <span>
          <b>No confidence grade:</b> one author’s band, nothing counted
        </span>
      </p>
      <p className="quote-because">{bandSentence(band)}</p>
    </>
  )
}

/** Why there is no quote, and the way to the nearest that there is. */
function Absence({ absent, view, nearest }: Pick<QuoteScene, 'view' | 'nearest'> & { readonly absent: NoQuote }) {
  return (
    <>
      <p className="lead">{whyNone(absent)}</p>
      {absent.nearest ? (
        <p className="above-16">
          <QuoteLink address={view.address} patch={absent.nearest} className="button button-primary">
            {nearest}
          </QuoteLink>
        </p>
      ) : null}
    </>
  )
}
