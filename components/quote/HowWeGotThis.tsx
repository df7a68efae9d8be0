import type { Quote } from '@/lib/engine/answer'
import type { Lever } from '@/lib/engine/sensitivity'
import { madeSentences } from '@/lib/quote/first/words'
import { changeName, flipSentence, leverSentence, sensitivitySentence } from '@/lib/quote/moves'
import { leanSentence } from '@/lib/quote/sample'
import { sensitivityPlot, sensitivityTable } from '@/lib/quote/sensitivity-figure'
import { growthSentence } from '@/lib/quote/sentences'
import { levelsSentence } from '@/lib/quote/words/ladder'
import { twinTable } from '@/lib/words/table-twin'
import { DataFigure } from '../figure/DataFigure'
import { PlotDrawing } from '../figure/PlotDrawing'
import { PlainSection } from '../ui/PlainSection'
import { Sentence } from '../ui/Sentence'
import { Ticks } from '../ui/Ticks'
import { DerivationSteps } from './DerivationSteps'
import { LaborAndLiving } from './LaborAndLiving'
import { QuoteLink } from './QuoteLink'
import type { QuoteScene } from './scene'

const title = 'What one change does to the median, US dollars a year'
const mostShown = 6

/** What moves the quote most, what it takes from the place, and every step, folded. */
export function HowWeGotThis(scene: QuoteScene) {
  const { answer } = scene.view
  if (answer.kind !== 'percentiles') return null
  return (
    <PlainSection id="derivation" label="How we got this">
      <Moves {...scene} quote={answer} />
      <p className="prose small above-16">
        <Sentence
          text={[...madeSentences(answer), leanSentence(answer) ?? '', levelsSentence(scene.view.ladder)].join(' ')}
        />
      </p>
      <LaborAndLiving view={scene.view} />
      <details className="steps-fold">
        <summary className="plus-fold">
          <h3>Step by step</h3>
          <span className="muted">{scene.steps.length} steps, each with its inputs and formula</span>
        </summary>
        <DerivationSteps steps={scene.steps} />
        <p className="note above-16">{growthSentence(answer)}</p>
      </details>
    </PlainSection>
  )
}

/** Which input moves the answer most, and from where its conclusion would be another. */
function Moves({ view, role, quote }: Pick<QuoteScene, 'view' | 'role'> & { readonly quote: Quote }) {
  if (view.sensitivity === null) return null
  const { levers, flips } = view.sensitivity
  const shown = levers.slice(0, mostShown)
  const sentence = sensitivitySentence(levers)
  const plot = sensitivityPlot(shown, { role: role.mark.ink })
  return (
    <>
      <p className="say">
        <Sentence text={sentence} />
      </p>
      {plot ? (
        <DataFigure
          title={title}
          sentence={sentence}
          drawing={
            <div id="sensitivity">
              <PlotDrawing
                plot={plot}
                label={title}
                ruled
                describe={(lane) => <Change view={view} of={shown} name={lane.key} />}
              />
            </div>
          }
          called={levers.length > shown.length ? `all ${levers.length} changes` : undefined}
          table={{ twin: twinTable(sensitivityTable(levers), []), below: null }}
          sources="the same sources, asked again with one input changed"
          downloads={[]}
        />
      ) : null}
      {flips.length > 0 ? (
        <div className="flips prose small above-16">
          <h3>What would change the conclusion</h3>
          <Ticks items={flips.map((flip) => flipSentence(flip, quote))} />
        </div>
      ) : null}
    </>
  )
}

/** What one change does besides, and the way to try it. */
function Change({
  view,
  of,
  name,
}: Pick<QuoteScene, 'view'> & { readonly of: readonly Lever[]; readonly name: string }) {
  const lever = of.find((each) => changeName(each) === name)
  if (lever === undefined) return null
  return (
    <span className="lane-note micro">
      <QuoteLink address={view.address} patch={lever.patch} className="nowrap no-print">
        Try it<span className="visually-hidden"> with {name}</span>
      </QuoteLink>{' '}
      {leverSentence(lever)}
    </span>
  )
}
