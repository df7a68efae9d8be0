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

/** Those of the percentiles that are known, rising, in US dollars a year: "25th percentile $116k, median $142k". */
export function speakPercentiles(usd: Percentiles<number | null>): string {
  return percentileNames
    .flatMap((name) => (usd[name] === null ? [] : [`${names[name]} ${formatUsd(usd[name])}`]))
    .join(', ')
}
