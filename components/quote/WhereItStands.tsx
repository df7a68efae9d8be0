import { type QuoteAnswer, quoteSources } from '@/lib/engine/answer'
import { quoteFileHref } from '@/lib/quote/address'
import { quotePlot, quoteTable } from '@/lib/quote/figure'
import { laneDetail } from '@/lib/quote/sample'
import { allAnswers, directionSentence } from '@/lib/quote/words/direction'
import { comparablesHref } from '@/lib/salaries/address'
import { publishedSources } from '@/lib/source/published'
import { paySource } from '@/lib/source/registry'
import { twinTable } from '@/lib/words/table-twin'
import { DataFigure } from '../figure/DataFigure'
import { inEveryFormat } from '../figure/files'
import { PlotDrawing } from '../figure/PlotDrawing'
import { PlainSection } from '../ui/PlainSection'
import { Sentence } from '../ui/Sentence'
import { SourceChip } from '../ui/SourceChip'
import { QuoteLink } from './QuoteLink'
import type { QuoteScene } from './scene'

const title = 'The basis quoted, and every other on the same axis, US dollars a year'

/** The quote beside what the other bases say: they count different people and are never blended. */
export function WhereItStands({ view, role }: Pick<QuoteScene, 'view' | 'role'>) {
  const answers = allAnswers(view)
  const finding = directionSentence(view)
  const plot = quotePlot(view, role)
  return (
    <PlainSection id="bases" label="Where it stands">
      <p className="say">
        <Sentence text={finding} />
      </p>
      {plot ? (
        <DataFigure
          title={title}
          sentence={finding}
          drawing={
            <>
              <PlotDrawing
                plot={plot}
                label={title}
                ruled
                describe={(lane) => {
                  const answer = answers.find(({ ask }) => ask.basis === lane.key)
                  return answer ? <LaneNote view={view} answer={answer} /> : null
                }}
              />
              <Key />
            </>
          }
          table={{ twin: twinTable(quoteTable(answers), publishedSources), below: null }}
          sources={publishedSources.filter(({ id }) => answers.some((answer) => quoteSources(answer).includes(id)))}
          downloads={inEveryFormat((format) => quoteFileHref(view.address, format))}
        />
      ) : null}
    </PlainSection>
  )
}

interface LaneNoteProps extends Pick<QuoteScene, 'view'> {
  readonly answer: QuoteAnswer
}

/** The single ranges behind an answer, on the explorer. */
function comparablesOf({ ask: { role, level, place, basis } }: QuoteAnswer): string {
  return comparablesHref({ roles: [role], level, place, source: basis })
}

/** A lane's source, sample and age; the way to quote it instead. */
function LaneNote({ view, answer }: LaneNoteProps) {
  const { basis } = answer.ask
  return (
    <span className="lane-note micro">
      <SourceChip id={paySource(basis).sourceId} /> {laneDetail(answer)}
      {paySource(basis).abilities.hasRanges ? (
        <span className="no-print">
          {' '}
          <a href={comparablesOf(answer)}>Comparables</a>
        </span>
      ) : null}
      {answer === view.answer || answer.kind === 'unknown' ? null : (
        <span className="no-print">
          {' '}
          <QuoteLink address={view.address} patch={{ basis }} className="nowrap">
            Quote this<span className="visually-hidden"> from {paySource(basis).name}</span>
          </QuoteLink>
        </span>
      )}
    </span>
  )
}

function Key() {
  return (
    <p className="figure-key wrapped micro">
      <span>
        <svg width="46" height="12" aria-hidden="true" className="ink-neutral">
          <rect x="0" y="5" width="46" height="2" className="fill-role" />
          <rect x="11" y="2" width="22" height="8" className="fill-role" />
          <rect x="21" width="2.5" height="12" fill="var(--ink)" />
        </svg>{' '}
        P10 to P90, middle half, median
      </span>
      <span>
        <svg width="36" height="12" aria-hidden="true" className="ink-neutral">
          <line x1="0" x2="36" y1="6" y2="6" strokeWidth="8" className="dashed" />
        </svg>{' '}
        a guide’s band: opinion, without percentiles
      </span>
      <span>
        <svg width="22" height="10" aria-hidden="true">
          <rect width="22" height="10" className="fill-hatch" />
        </svg>{' '}
        inside the range quoted
      </span>
    </p>
  )
}
