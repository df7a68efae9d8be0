/** The percentiles that pages show, in US dollars a year. */
export interface Percentiles<T> {
  readonly p10: T
  readonly p25: T
  readonly p50: T
  readonly p75: T
  readonly p90: T
}

/** The names of the percentiles, from the lowest. */
export const percentileNames = ['p10', 'p25', 'p50', 'p75', 'p90'] as const

/** A figure for each percentile, by its name. */
export function eachPercentile<T>(figureOf: (name: (typeof percentileNames)[number]) => T): Percentiles<T> {
  return {
    p10: figureOf('p10'),
    p25: figureOf('p25'),
    p50: figureOf('p50'),
    p75: figureOf('p75'),
    p90: figureOf('p90'),
  }
}
