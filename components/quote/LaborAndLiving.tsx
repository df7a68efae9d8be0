import { behindJob } from '@/lib/place/geography'
import { shortPlace } from '@/lib/place/short'
import { laborFigure, laborSentence, livingSentence } from '@/lib/quote/sentences'
import { paySource } from '@/lib/source/registry'
import { formatNumber } from '@/lib/words/format'
import type { QuoteScene } from './scene'

/** What employers pay in the place, and apart from it what life costs there: two questions, never one figure. */
export function LaborAndLiving({ view }: Pick<QuoteScene, 'view'>) {
  const { living, labor, place, answer } = view
  const isUsed = labor.kind === 'known' && place.kind !== 'country' && paySource(answer.ask.basis).kept === 'cells'
  const there = behindJob({ name: shortPlace(place) })
  return (
    <div id="place" className="quote-pair beside">
      <div>
        <h3>Cost of labor{there}</h3>
        <p className="quote-fact">{laborFigure(labor)}</p>
        <p className="small">
          {laborSentence(labor, place)}
          {isUsed ? ' The estimate uses it.' : ''}
        </p>
      </div>
      <div>
        <h3>Cost of living{there}</h3>
        <p className="quote-fact">
          {living.kind === 'known' ? `${formatNumber(living.value.rpp)}, US = 100` : 'unknown'}
        </p>
        <p className="small">{livingSentence(living, place)}</p>
      </div>
    </div>
  )
}
