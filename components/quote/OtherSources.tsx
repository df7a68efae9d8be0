import type { Plot } from '@/lib/drawing/plot'
import type { QuoteAnswer } from '@/lib/engine/answer'
import { quoteFileHref } from '@/lib/quote/address'
import { quotePlot, quoteTable } from '@/lib/quote/figure'
import { laneDetail } from '@/lib/quote/sample'
import {
  allAnswers,
  asFarAway,
  crosswalkSentence,
  recommendedSentence,
  whatItCounts,
} from '@/lib/quote/words/direction'
import { paySource } from '@/lib/source/registry'
import { capitalize } from '@/lib/words/format'
import { twinTable } from '@/lib/words/table-twin'
import { DataFigure } from '../figure/DataFigure'
import { inEveryFormat } from '../figure/files'
import { LaneDrawing, PlotAxis, PlotBack } from '../figure/PlotDrawing'
import { PlainSection } from '../ui/PlainSection'
import { Sentence } from '../ui/Sentence'
import { BasisChip } from './BasisChip'
import { QuoteLink } from './QuoteLink'
import type { QuoteScene } from './scene'

const title = 'What each source says, US dollars a year'

/** Every source on one axis, and in words beside each which way it lies and why. They count different people and are never blended. */
export function OtherSources({ view, role }: Pick<QuoteScene, 'view' | 'role'>) {
  const answers = allAnswers(view)
  const { direction } = view
  const finding = [
    recommendedSentence(direction),
    ...(direction.crosswalk ? [crosswalkSentence(direction.crosswalk)] : []),
  ].join(' ')
  const plot = quotePlot(view, role)
  return (
    <PlainSection id="bases" label="Other sources">
      <p className="say">
        <Sentence text={finding} />
      </p>
      {plot ? (
        <DataFigure
          title={title}
          sentence={finding}
          drawing={<Lanes view={view} plot={plot} />}
          table={{ twin: twinTable(quoteTable(answers), []), below: null }}
          legend={
            <p className="micro above-8">
              Lines run from the 25th to the 75th percentile; the tick is the median. We don’t average the sources.
            </p>
          }
          sources={answers.map(({ ask }) => paySource(ask.basis).name).join(' · ')}
          downloads={inEveryFormat((format) => quoteFileHref(view.address, format))}
        />
      ) : null}
    </PlainSection>
  )
}

function Lanes({ view, plot }: Pick<QuoteScene, 'view'> & { readonly plot: Plot }) {
  const answers = allAnswers(view)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, these are drawings
    <div role="group" aria-label={title} className="source-lanes">
      <PlotBack plot={plot} />
      {plot.lanes.map((lane, index) => {
        const answer = answers[index] as QuoteAnswer
        return (
          <div key={lane.key} className="source-lane">
            <div className="source-name">
              <b>{index === 0 ? `${lane.label}, this quote` : lane.label}</b> <BasisChip basis={lane.key} />
              <span className="micro">{laneDetail(answer)}</span>
            </div>
            {answer.kind === 'unknown' ? (
              <p className="muted small">nothing for this job</p>
            ) : (
              <LaneDrawing lane={lane} />
            )}
            <Direction view={view} answer={answer} />
          </div>
        )
      })}
      <PlotAxis plot={plot} />
    </div>
  )
}

/** Which way a source lies from the quote, and why. */
function Direction({ view, answer }: Pick<QuoteScene, 'view'> & { readonly answer: QuoteAnswer }) {
  const { basis } = answer.ask
  const other = view.others.find((each) => each.answer === answer)
  const away = other?.ratio.kind === 'known' ? capitalize(asFarAway(other.ratio.value)) : null
  return (
    <p className="source-direction">
      {other ? away ? <b>{away}. </b> : null : <b>Used here. </b>}
      {capitalize(whatItCounts(basis))}.{' '}
      {other && answer.kind !== 'unknown' ? (
        <QuoteLink address={view.address} patch={{ basis }} className="no-print">
          Use it<span className="visually-hidden"> for this quote: {paySource(basis).name}</span>
        </QuoteLink>
      ) : null}
    </p>
  )
}
