import type { LadderStep } from '@/data/schema/vocabulary'
import { figureHref } from '@/lib/site/urls'
import { formatShare, formatUsd, formatUsdRange } from '@/lib/words/format'
import { derive, type StepPlan } from '@/lib/working/derivation'
import { type Why, whyKey } from '@/lib/working/why'
import { midpoint, spread } from './bands'
import { type ComparedBand, describeScope } from './scope'

/** Why a role's band has this midpoint and this spread. */
export function bandWhy({ role, band }: ComparedBand, steps: readonly LadderStep[]): Why {
  const sources = [band.origin.source]
  const shared = { inputs: { high: band.highUsd, low: band.lowUsd }, inputUnit: 'usd', sources } as const
  const middle: StepPlan = {
    ...shared,
    name: 'midpoint',
    label: 'half of low and high',
    formula: '(low + high) ÷ 2',
    unit: 'usd',
  }
  const width: StepPlan = {
    ...shared,
    name: 'spread',
    label: 'width ÷ low',
    formula: '(high − low) ÷ low',
    unit: 'share',
  }
  return {
    key: `${whyKey('band', role)}.${band.levels.join('-')}.${band.place.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    question: `How wide is ${formatUsdRange(band)}, and where is its middle?`,
    answer: `Midpoint ${formatUsd(midpoint(band))}, spread ${formatShare(spread(band))}`,
    derivations: [
      { label: 'Midpoint', derivation: derive([middle]) },
      { label: 'Spread', derivation: derive([width]) },
    ],
    means: `${formatUsdRange(band)}, ${describeScope(band, steps)}.`,
    inputs: 'One band: a low and a high. A midpoint is the middle of the two ends, not a median.',
    sources,
    weakSpot: `The source names two ends and nothing between them${band.asOf === null ? ', and no date' : ''}.`,
    method: 'bands',
    rows: figureHref('pay', [role.id], 'csv'),
  }
}
