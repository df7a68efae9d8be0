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
