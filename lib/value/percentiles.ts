/** The percentiles that pages show, in US dollars a year. */
export interface Percentiles<T> {
  readonly p10: T
  readonly p25: T
  readonly p50: T
  readonly p75: T
  readonly p90: T
}
