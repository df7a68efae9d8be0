import { type Quote, quoteSources } from '@/lib/engine/answer'
import type { Sensitivity } from '@/lib/engine/sensitivity'
import { changeName, flipSentence, leverSentence, sensitivitySentence } from '@/lib/quote/moves'
import { sensitivityPlot, sensitivityTable } from '@/lib/quote/sensitivity-figure'
import { levelsSentence } from '@/lib/quote/sentences'
import { describeSources } from '@/lib/source/credit'
import { publishedSources } from '@/lib/source/published'
import { DataFigure } from '../figure/DataFigure'
import { PlotDrawing } from '../figure/PlotDrawing'
import { PlainSection } from '../ui/PlainSection'
import { Sentence } from '../ui/Sentence'
import { Ticks } from '../ui/Ticks'
import { QuoteLink } from './QuoteLink'
import type { QuoteScene } from './scene'

const title = 'What one change does to the median, US dollars a year'

interface SensitivityStripProps extends Pick<QuoteScene, 'view' | 'role'> {
  readonly quote: Quote
  readonly sensitivity: Sensitivity
}

/** Which input moves the answer most, and from where its conclusion would be another. */
export function SensitivityStrip({ view, role, quote, sensitivity }: SensitivityStripProps) {
  const { levers, flips } = sensitivity
  const sentence = sensitivitySentence(levers)
  const plot = sensitivityPlot(levers, { role: role.mark.ink })
  const used = quoteSources(quote)
  return (
    <PlainSection id="sensitivity" label="What moves it most">
      <p className="say">
        <Sentence text={sentence} />
      </p>
      {plot ? (
        <DataFigure
          title={title}
          sentence={sentence}
          drawing={
            <PlotDrawing
              plot={plot}
              label={title}
              ruled
              describe={(lane) => {
                const lever = levers.find((each) => changeName(each) === lane.key)
                return lever ? (
                  <span className="lane-note micro">
                    <QuoteLink address={view.address} patch={lever.patch} className="nowrap no-print">
                      Try it<span className="visually-hidden"> with {changeName(lever)}</span>
                    </QuoteLink>{' '}
                    {leverSentence(lever)}
                  </span>
                ) : null
              }}
            />
          }
          table={sensitivityTable(levers)}
          sources={`${describeSources(publishedSources.filter(({ id }) => used.includes(id)))}; other bases their own.`}
          downloads={[]}
        />
      ) : null}
      <p className="prose small above-16">
        <Sentence text={levelsSentence(view.ladder)} />
      </p>
      {flips.length > 0 ? (
        <div className="flips prose small above-16">
          <h3>Where the conclusion flips</h3>
          <Ticks items={flips.map((flip) => flipSentence(flip, quote))} />
        </div>
      ) : null}
    </PlainSection>
  )
}
