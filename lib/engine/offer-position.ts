/** Where an offer stands in a quote: against its median and its middle half, and at which percentile. */
import { compaRatio, penetration } from '@/lib/pay/bands'
import type { Percentiles } from '@/lib/value/percentiles'
import { type Derivation, derive, type StepPlan } from '@/lib/working/derivation'

/** An offer in a predicted distribution; the range is its middle half, P25–P75. */
export interface OfferPosition {
  readonly usd: number
  /** Offer ÷ P50. */
  readonly marketIndex: number
  /** Offer ÷ the middle of P25 and P75. */
  readonly compaRatio: number
  /** (offer − P25) ÷ (P75 − P25): 0 at P25, 1 at P75, outside 0–1 beyond them. */
  readonly penetration: number
  /** The percentile as a share, 0–1; null below P10 and above P90, where nothing is predicted. */
  readonly at: number | null
  /** The two neighboring predicted percentiles that it lies between, as shares: .25 and .5. */
  readonly low: number
  readonly high: number
  readonly place: OfferPlace
}

/** Where an offer lies to the middle half, whose ends are within. */
export type OfferPlace = 'below' | 'within' | 'above'

/** Where an amount lies to the middle half. */
export function placeOfOffer({ p25, p75 }: Pick<Percentiles<number>, 'p25' | 'p75'>, usd: number): OfferPlace {
  if (usd < p25) return 'below'
  return usd > p75 ? 'above' : 'within'
}

/**
 * The position of an amount in US dollars a year. The percentile between two predicted ones is taken from the logarithms of
 * pay, which is how the models are made: low + (high − low) × ln(usd ÷ lowUsd) ÷ ln(highUsd ÷ lowUsd). It rises with the
 * amount. Throws RangeError on an amount that is not finite and above 0, and on percentiles that do not rise.
 */
export function offerPosition(percentiles: Percentiles<number>, usd: number): OfferPosition {
  if (!(usd > 0 && usd < Infinity)) throw new RangeError(`an offer must be a finite amount above 0, not ${usd}`)
  const { p25, p50, p75 } = percentiles
  const range = { lowUsd: p25, highUsd: p75 }
  const bracket = bracketOf(percentiles, usd)
  const { low, high } = bracket
  return {
    usd,
    marketIndex: usd / p50,
    compaRatio: compaRatio(usd, range),
    penetration: penetration(usd, range),
    at: bracket.ends && percentileBetween(bracket.ends, usd),
    low: low.share,
    high: high.share,
    place: placeOfOffer(percentiles, usd),
  }
}

interface Mark {
  readonly name: string
  readonly share: number
  readonly usd: number
}

interface Bracket {
  readonly low: Pick<Mark, 'share'>
  readonly high: Pick<Mark, 'share'>
  /** Null beyond the outermost percentiles. */
  readonly ends: readonly [Mark, Mark] | null
}

function bracketOf({ p10, p25, p50, p75, p90 }: Percentiles<number>, usd: number): Bracket {
  const marks: readonly Mark[] = [
    { name: 'p10', share: 0.1, usd: p10 },
    { name: 'p25', share: 0.25, usd: p25 },
    { name: 'p50', share: 0.5, usd: p50 },
    { name: 'p75', share: 0.75, usd: p75 },
    { name: 'p90', share: 0.9, usd: p90 },
  ]
  for (const [index, high] of marks.entries()) {
    const low = marks[index - 1]
    if (low && !(low.usd < high.usd)) throw new RangeError(`${high.name} does not lie above ${low.name}`)
  }
  const above = marks.findIndex((mark) => usd <= mark.usd)
  const [low, high] = [marks[Math.max(above, 1) - 1] as Mark, marks[Math.max(above, 1)] as Mark]
  if (above === -1) return { low: { share: 0.9 }, high: { share: 1 }, ends: null }
  if (usd < p10) return { low: { share: 0 }, high: { share: 0.1 }, ends: null }
  return { low, high, ends: [low, high] }
}

/** In the order of the formula that the derivation prints, so that both end in the same digit. */
function percentileBetween([low, high]: readonly [Mark, Mark], usd: number): number {
  return low.share + ((high.share - low.share) * Math.log(usd / low.usd)) / Math.log(high.usd / low.usd)
}

/**
 * The steps from a quote's percentiles to each figure of an offer's position; the last is the percentile where it has one, else the
 * penetration. `sources` stand behind the percentiles. Throws RangeError as `offerPosition` does.
 */
export function offerDerivation(percentiles: Percentiles<number>, usd: number, sources: readonly string[]): Derivation {
  const { p25, p50, p75 } = percentiles
  const { ends } = bracketOf(percentiles, usd)
  const step = (
    name: string,
    label: string,
    formula: string,
    inputs: StepPlan['inputs'],
    unit: StepPlan['unit'] = 'ratio',
  ): StepPlan => ({ name, label, formula, inputs, unit, inputUnit: 'usd', sources })
  return derive([
    step('marketIndex', 'Market index', 'offer ÷ p50', { offer: usd, p50 }),
    step('midpoint', 'Middle of P25 and P75', '(p25 + p75) ÷ 2', { p25, p75 }, 'usd'),
    step('compaRatio', 'Compa-ratio', 'offer ÷ midpoint', { offer: usd }),
    step('penetration', 'Range penetration', '(offer − p25) ÷ (p75 − p25)', { offer: usd, p25, p75 }, 'share'),
    ...(ends === null ? [] : [percentileStep(ends, usd, sources)]),
  ])
}

function percentileStep([low, high]: readonly [Mark, Mark], usd: number, sources: readonly string[]): StepPlan {
  return {
    name: 'at',
    label: `Percentile, between ${low.name.toUpperCase()} and ${high.name.toUpperCase()}`,
    formula: `low + (high − low) × ln(offer ÷ ${low.name}) ÷ ln(${high.name} ÷ ${low.name})`,
    inputs: { low: low.share, high: high.share, offer: usd, [low.name]: low.usd, [high.name]: high.usd },
    unit: 'share',
    inputUnit: { low: 'share', high: 'share', offer: 'usd', [low.name]: 'usd', [high.name]: 'usd' },
    sources,
  }
}
