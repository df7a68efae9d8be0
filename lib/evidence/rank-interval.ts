/** Where an amount stands among observations, and how surely. */
import { type Answer, known, type Unknown, unknown } from '@/lib/value/absence'
import { type Percentiles, percentileNames, percentileShares } from '@/lib/value/percentiles'
import { formatCell } from '@/lib/words/format'
import type { Evidence } from './book'
import { type Cells, countIn, rankOf } from './cells'

/** Shares, 0–1: the one observed, and the ends of its interval. */
export interface RankInterval {
  readonly at: number
  readonly low: number
  readonly high: number
}

/** The normal distribution's 97.5th percentile. */
const z = 1.959963984540054

/**
 * The share of the observations below `usd` plus half of those equal to it, with its 95 % interval; shares 0–1, in US dollars.
 *
 * Definition: the score interval of Wilson 1927 (doi.org/10.1080/01621459.1927.10502953), which Brown, Cai & DasGupta 2001
 * (doi.org/10.1214/ss/1009213286) recommend for small samples; it always holds `at` and exists at 0 and 1. A tie counts a half,
 * which varies less than a yes or no, so the interval is if anything too wide. It reads as if observations were independent.
 * Throws RangeError when there is no observation, or when `usd` is NaN.
 */
export function rankInterval(cells: Cells, usd: number): RankInterval {
  const at = rankOf(cells, usd)
  const n = countIn(cells)
  const middle = (at + z ** 2 / (2 * n)) / (1 + z ** 2 / n)
  const reach = (z * Math.sqrt((at * (1 - at)) / n + z ** 2 / (4 * n ** 2))) / (1 + z ** 2 / n)
  return { at, low: Math.max(0, Math.min(at, middle - reach)), high: Math.min(1, Math.max(at, middle + reach)) }
}

/**
 * `rankInterval` of an offer among a selection's evidence, in US dollars a year, where the evidence may say it: not of a hidden
 * sample, and beyond the quartiles only where the 10th and 90th percentile are shown too. Throws RangeError when `usd` is NaN.
 */
export function offerRank({ cells, shows, hidden }: Evidence, usd: number): Answer<RankInterval> {
  if (shows === 'none' && hidden) return hidden
  const rank = rankInterval(cells, usd)
  return hidden && (rank.at < 0.25 || rank.at > 0.75) ? hidden : known(rank)
}

/** Between which published percentiles an amount in US dollars a year lies: no rank, so `not-defined`, with the words for it. */
export function surveyRank(percentiles: Percentiles<Answer<number>>, usd: number): Unknown {
  return unknown(
    'not-defined',
    `The survey publishes five percentiles and no single wages${standing(percentiles, usd)}.`,
  )
}

function standing(percentiles: Percentiles<Answer<number>>, usd: number): string {
  const published = percentileNames.flatMap((name) => {
    const answer = percentiles[name]
    return answer.kind === 'known' ? [{ percent: percentileShares[name] * 100, usd: answer.value }] : []
  })
  const below = published.findLast((each) => each.usd <= usd)
  const above = published.find((each) => each.usd > usd)
  const amount = `$${formatCell(usd)}`
  if (below && above) return `; ${amount} lies between its ${below.percent}th and ${above.percent}th percentile`
  if (below) return `; ${amount} is at or above its ${below.percent}th percentile`
  if (above) return `; ${amount} is below its ${above.percent}th percentile`
  return ', and none of them for this role and year'
}
