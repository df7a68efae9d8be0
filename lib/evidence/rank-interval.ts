/** Where an amount stands among observations, and how surely. */
import { type Answer, known, type Unknown, unknown } from '@/lib/value/absence'
import { type ShareEstimate, wilsonInterval } from '@/lib/value/interval'
import { type Percentiles, percentileNames, percentileShares } from '@/lib/value/percentiles'
import { formatCell } from '@/lib/words/format'
import type { Evidence } from './book'
import { type Cells, countIn, rankOf } from './cells'
import { percentilesAlone } from './figures'

/**
 * The share of the observations below `usd` plus half of those equal to it, with Wilson's 95 % interval; `usd` in US dollars.
 *
 * A tie counts a half, which varies less than a yes or no, so the interval is if anything too wide. It reads as if observations
 * were independent. Throws RangeError when there is no observation, or when `usd` is NaN.
 */
export function rankInterval(cells: Cells, usd: number): ShareEstimate {
  return wilsonInterval(rankOf(cells, usd), countIn(cells))
}

/**
 * `rankInterval` of an offer among a selection's evidence, in US dollars a year, where the evidence may say it: not of a hidden
 * sample, of none that is kept as percentiles, which says between which the offer lies, and beyond the quartiles only where the 10th and 90th percentile are shown too. Throws RangeError when `usd` is NaN.
 */
export function offerRank({ cells, shows, hidden, percentiles }: Evidence, usd: number): Answer<ShareEstimate> {
  if (shows === 'none' && hidden) return hidden
  if (cells === null) return unknown('not-defined', `${percentilesAlone.why}${sentence(standing(percentiles, usd))}`)
  const rank = rankInterval(cells, usd)
  if (hidden === null || (rank.at >= 0.25 && rank.at <= 0.75)) return known(rank)
  return unknown(hidden.reason, `$${formatCell(usd)} is outside the middle half here. ${hidden.why}`)
}

/** Between which published percentiles an amount in US dollars a year lies: no rank, so `not-defined`, with the words for it. */
export function surveyRank(percentiles: Percentiles<Answer<number>>, usd: number): Unknown {
  return unknown(
    'not-defined',
    `The survey publishes five percentiles and no single wages${clause(standing(percentiles, usd))}.`,
  )
}

const clause = (said: string | null) => (said === null ? ', and none of them for this role and year' : `; ${said}`)
const sentence = (said: string | null) => (said === null ? '' : ` ${said}.`)

/** Between which percentiles an amount lies; null where none is known. */
function standing(percentiles: Percentiles<Answer<number>>, usd: number): string | null {
  const published = percentileNames.flatMap((name) => {
    const answer = percentiles[name]
    return answer.kind === 'known' ? [{ percent: percentileShares[name] * 100, usd: answer.value }] : []
  })
  const below = published.findLast((each) => each.usd <= usd)
  const above = published.find((each) => each.usd > usd)
  const amount = `$${formatCell(usd)}`
  if (below && above) return `${amount} lies between its ${below.percent}th and ${above.percent}th percentile`
  if (below) return `${amount} is at or above its ${below.percent}th percentile`
  if (above) return `${amount} is below its ${above.percent}th percentile`
  return null
}
