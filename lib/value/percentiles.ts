import type { Answer } from './absence'

/** The names of the percentiles that pages show, from the lowest. */
export const percentileNames = ['p10', 'p25', 'p50', 'p75', 'p90'] as const
export type PercentileName = (typeof percentileNames)[number]

/** A value for each of the percentiles; amounts are US dollars a year. */
export type Percentiles<T> = Readonly<Record<PercentileName, T>>

/** The share of pay that lies below each, 0–1. */
export const percentileShares: Percentiles<number> = { p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9 }

/** A figure for each percentile, by its name. */
export function eachPercentile<T>(figureOf: (name: PercentileName) => T): Percentiles<T> {
  return {
    p10: figureOf('p10'),
    p25: figureOf('p25'),
    p50: figureOf('p50'),
    p75: figureOf('p75'),
    p90: figureOf('p90'),
  }
}

/** The median and the two quartiles around it, in US dollars a year. */
export type Quartiles = Readonly<Record<'p25' | 'p50' | 'p75', number>>

/** The quartiles of some percentiles; null where one of them is not known. */
export function quartilesOf({ percentiles }: { readonly percentiles: Percentiles<Answer<number>> }): Quartiles | null {
  const { p25, p50, p75 } = percentiles
  if (p25.kind !== 'known' || p50.kind !== 'known' || p75.kind !== 'known') return null
  return { p25: p25.value, p50: p50.value, p75: p75.value }
}
