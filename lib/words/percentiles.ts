/** Percentiles of pay as they are read aloud. */
import { type Percentiles, percentileNames } from '@/lib/value/percentiles'
import { formatUsd } from './format'

const names: Percentiles<string> = {
  p10: '10th percentile',
  p25: '25th percentile',
  p50: 'median',
  p75: '75th percentile',
  p90: '90th percentile',
}

/** A share as the percentile that it stands at, for sentences: .34 → "34th percentile", .5 → "median". */
export function nthPercentile(share: number): string {
  const percent = Math.round(share * 100)
  return percent === 50 ? 'median' : `${nth(percent)} percentile`
}

/** A whole number in order: 1 → "1st", 12 → "12th", 33 → "33rd". */
export function nth(count: number): string {
  const last = count % 100 >= 11 && count % 100 <= 13 ? 0 : count % 10
  return `${count}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`
}

/** Those of the percentiles that are known, rising, in US dollars a year: "25th percentile $116k, median $142k". */
export function speakPercentiles(usd: Percentiles<number | null>): string {
  return percentileNames
    .flatMap((name) => (usd[name] === null ? [] : [`${names[name]} ${formatUsd(usd[name])}`]))
    .join(', ')
}
