import { laborFigure, laborSentence, livingSentence } from '@/lib/quote/sentences'
import { formatNumber } from '@/lib/words/format'
import { PlainSection } from '../ui/PlainSection'
import { SourceChip } from '../ui/SourceChip'
import type { QuoteScene } from './scene'

/** What employers pay in the place, and apart from it what life costs there: two questions, never one figure. */
export function LaborAndLiving({ view }: Pick<QuoteScene, 'view'>) {
  const { living, labor, place } = view
  return (
    <PlainSection id="place" label={<>{place.name}: two questions, never mixed</>}>
      <div className="quote-pair beside">
        <div>
          <h3>
            Cost of labor <SourceChip id="oews-places" />
          </h3>
          <p className="quote-fact">{laborFigure(labor)}</p>
          <p className="small">{laborSentence(labor, place)}</p>
          <p className="micro">The employer’s question. The estimate uses it.</p>
        </div>
        <div>
          <h3>
            Cost of living <SourceChip id="bea" />
          </h3>
          <p className="quote-fact">{living.kind === 'known' ? formatNumber(living.value.rpp) : 'not known'}</p>
          <p className="small">{livingSentence(living, place)}</p>
          <p className="micro">The candidate’s question: what a salary buys, the country being 100.</p>
        </div>
      </div>
    </PlainSection>
  )
}
