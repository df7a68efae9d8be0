/** Which pay is counted: what lies outside is a slip, or no pay of one job (METHODS 12 and 17). */

/** In US dollars a year. */
export const leastUsd = 30_000
export const mostUsd = 1_500_000
/** How many times as high as its low the high of a range may be. */
const widest = 3

export const leastReason = 'under $30,000 a year'
export const mostReason = 'over $1,500,000 a year'
const wideReason = 'its high is over three times its low'

/** Why a range in US dollars a year is not counted; undefined where it is. */
export function outOfBounds(lowUsd: number, highUsd: number): string | undefined {
  if (highUsd > widest * lowUsd) return wideReason
  if (lowUsd < leastUsd) return leastReason
  return highUsd > mostUsd ? mostReason : undefined
}
