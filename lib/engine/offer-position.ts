/** Where an offer stands in a quote: against its median and its middle half, and at which percentile. */
import { type Percentiles, percentileNames, percentileShares } from '@/lib/value/percentiles'
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
  /** The steps to each of these figures, by its name; the last is the percentile where there is one, else the penetration. */
  readonly derivation: Derivation
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
 * amount. `sources` stand behind the percentiles. Throws RangeError on an amount that is not finite and above 0, and on
 * percentiles that do not rise.
 */
export function offerPosition(
  percentiles: Percentiles<number>,
  usd: number,
  sources: readonly string[],
): OfferPosition {
  if (!(usd > 0 && usd < Infinity)) throw new RangeError(`an offer must be a finite amount above 0, not ${usd}`)
  const { p25, p50, p75 } = percentiles
  const { low, high, ends } = bracketOf(percentiles, usd)
  const step = (
    name: string,
    label: string,
    formula: string,
    inputs: StepPlan['inputs'],
    unit: StepPlan['unit'] = 'ratio',
  ): StepPlan => ({ name, label, formula, inputs, unit, inputUnit: 'usd', sources })
  const derivation = derive([
    step('marketIndex', 'Market index', 'offer ÷ p50', { offer: usd, p50 }),
    step('midpoint', 'Middle of P25 and P75', '(p25 + p75) ÷ 2', { p25, p75 }, 'usd'),
    step('compaRatio', 'Compa-ratio', 'offer ÷ midpoint', { offer: usd }),
    step('penetration', 'Range penetration', '(offer − p25) ÷ (p75 − p25)', { offer: usd, p25, p75 }, 'share'),
    ...(ends === null ? [] : [percentileStep(ends, usd, sources)]),
  ])
  const of = (name: string) => derivation.steps.find((each) => each.name === name)?.result as number
  return {
    usd,
    marketIndex: of('marketIndex'),
    compaRatio: of('compaRatio'),
    penetration: of('penetration'),
    at: ends && derivation.result,
    low,
    high,
    place: placeOfOffer(percentiles, usd),
    derivation,
  }
}

interface Mark {
  readonly name: string
  readonly share: number
  readonly usd: number
}

/** The shares that an amount lies between, and the percentiles there; beyond the outermost there are none. */
interface Bracket extends Pick<OfferPosition, 'low' | 'high'> {
  readonly ends: readonly [Mark, Mark] | null
}

function bracketOf(percentiles: Percentiles<number>, usd: number): Bracket {
  const marks = percentileNames.map((name): Mark => ({ name, share: percentileShares[name], usd: percentiles[name] }))
  for (const [index, high] of marks.entries()) {
    const low = marks[index - 1]
    if (low && !(low.usd < high.usd)) throw new RangeError(`${high.name} does not lie above ${low.name}`)
  }
  if (usd < percentiles.p10) return { low: 0, high: 0.1, ends: null }
  if (usd > percentiles.p90) return { low: 0.9, high: 1, ends: null }
  const above = marks.findIndex((mark, index) => index > 0 && usd <= mark.usd)
  const [low, high] = marks.slice(above - 1, above + 1) as [Mark, Mark]
  return { low: low.share, high: high.share, ends: [low, high] }
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
