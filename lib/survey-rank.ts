/** Where an amount stands against a survey, which publishes percentiles and no single wages. */
import { type Answer, type Unknown, unknown } from './absence'
import type { Percentiles } from './evidence'
import { formatCell } from './format'

const points = { p10: 10, p25: 25, p50: 50, p75: 75, p90: 90 } as const

/** Between which published percentiles an amount in US dollars a year lies: no rank, so `not-defined`, with the words for it. */
export function surveyRank(percentiles: Percentiles<Answer<number>>, usd: number): Unknown {
  return unknown(
    'not-defined',
    `The survey publishes five percentiles and no single wages${standing(percentiles, usd)}.`,
  )
}

function standing(percentiles: Percentiles<Answer<number>>, usd: number): string {
  const published = Object.entries(points).flatMap(([name, percent]) => {
    const answer = percentiles[name as keyof typeof points]
    return answer.kind === 'known' ? [{ percent, usd: answer.value }] : []
  })
  const below = published.findLast((each) => each.usd <= usd)
  const above = published.find((each) => each.usd > usd)
  const amount = `$${formatCell(usd)}`
  if (below && above) return `; ${amount} lies between its ${below.percent}th and ${above.percent}th percentile`
  if (below) return `; ${amount} is at or above its ${below.percent}th percentile`
  if (above) return `; ${amount} is below its ${above.percent}th percentile`
  return ', and none of them for this role and year'
}
