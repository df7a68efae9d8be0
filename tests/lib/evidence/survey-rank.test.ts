import { expect, test } from 'vitest'
import { surveyRank } from '@/lib/evidence/rank-interval'
import { known, unknown } from '@/lib/value/absence'

const five = { p10: known(60_000), p25: known(80_000), p50: known(100_000), p75: known(130_000), p90: known(160_000) }
const limit = unknown('out-of-range', 'Published only as at or above a limit.')

test.each([
  [59_999, 'is below its 10th percentile'],
  [60_000, 'lies between its 10th and 25th percentile'],
  [129_999, 'lies between its 50th and 75th percentile'],
  [160_000, 'is at or above its 90th percentile'],
])('$%i %s', (usd, words) => {
  const { reason, why } = surveyRank(five, usd)
  expect(reason).toBe('not-defined')
  expect(why).toBe(
    `The survey publishes five percentiles and no single wages; $${usd.toLocaleString('en-US')} ${words}.`,
  )
})

test('a percentile that is published as a limit is passed over', () => {
  expect(surveyRank({ ...five, p75: limit, p90: limit }, 500_000).why).toMatch(/at or above its 50th percentile\.$/)
  expect(surveyRank({ ...five, p25: limit }, 90_000).why).toMatch(/between its 10th and 50th percentile\.$/)
})

test('without any there is nothing to compare with', () => {
  const none = { p10: limit, p25: limit, p50: limit, p75: limit, p90: limit }
  expect(surveyRank(none, 1).why).toMatch(/, and none of them for this role and year\.$/)
})
