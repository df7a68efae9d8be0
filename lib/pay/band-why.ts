import type { LadderStep } from '@/data/schema/vocabulary'
import { figureHref } from '@/lib/site/urls'
import { formatShare, formatUsd, formatUsdRange } from '@/lib/words/format'
import { derive } from '@/lib/working/derivation'
import { type Why, whyKey } from '@/lib/working/why'
import { midpoint, spread } from './bands'
import { type ComparedBand, describeScope } from './scope'

/** Why a role's band has this midpoint and this spread. */
export function bandWhy({ role, band }: ComparedBand, steps: readonly LadderStep[]): Why {
  const sources = [band.origin.source]
  const working = (name: string, label: string, formula: string, unit: 'usd' | 'share') =>
    derive([
      { name, label, formula, inputs: { high: band.highUsd, low: band.lowUsd }, unit, inputUnit: 'usd', sources },
    ])
  return {
    key: `${whyKey('band', role)}.${band.levels.join('-')}.${band.place.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    question: `How wide is ${formatUsdRange(band)}, and where is its middle?`,
    answer: `Midpoint ${formatUsd(midpoint(band))}, spread ${formatShare(spread(band))}`,
    derivations: [
      { label: 'Midpoint', derivation: working('midpoint', 'half of low and high', '(low + high) ÷ 2', 'usd') },
      { label: 'Spread', derivation: working('spread', 'width ÷ low', '(high − low) ÷ low', 'share') },
    ],
    means: `${formatUsdRange(band)}, ${describeScope(band, steps)}.`,
    inputs: 'One band: a low and a high. A midpoint is the middle of the two ends, not a median.',
    sources,
    weakSpot: `The source names two ends and nothing between them${band.asOf === null ? ', and no date' : ''}.`,
    method: 'bands',
    rows: figureHref('pay', [role.id], 'csv'),
  }
}
