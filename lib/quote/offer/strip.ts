/** The offer drawn on the quote's own percentiles: where each mark stands, as a share of the strip's length. */
import { type PercentileName, type Percentiles, percentileNames } from '@/lib/value/percentiles'
import type { OfferCheck } from './check'

/** Places on the strip, 0 at its left and 1 at its right end. */
export interface OfferStrip {
  readonly at: Percentiles<number>
  /** The offer's ends, one or two. */
  readonly offer: readonly number[]
}

/** How far the strip reaches beyond the outermost of its marks, as a share of what lies between them. */
const margin = 0.06

/** The strip of an offer on five percentiles that rise. */
export function offerStrip(
  percentiles: Percentiles<number>,
  { low, high }: Pick<OfferCheck, 'low' | 'high'>,
): OfferStrip {
  const amounts = [low.usd, ...(high === null ? [] : [high.usd])]
  const marks = [...percentileNames.map((name) => percentiles[name]), ...amounts]
  const [least, most] = [Math.min(...marks), Math.max(...marks)]
  const reach = (most - least) * margin
  const place = (usd: number) => (usd - least + reach) / (most - least + 2 * reach)
  const at = Object.fromEntries(percentileNames.map((name) => [name, place(percentiles[name])]))
  return { at: at as Record<PercentileName, number>, offer: amounts.map(place) }
}
