import { expect, test } from 'vitest'
import { speakPercentiles } from '@/lib/words/percentiles'

test('percentiles are read aloud by their whole names, rising, and none that is not known', () => {
  expect(speakPercentiles({ p10: 101_000, p25: 116_000, p50: 142_000, p75: 170_000, p90: 193_000 })).toBe(
    '10th percentile $101k, 25th percentile $116k, median $142k, 75th percentile $170k, 90th percentile $193k',
  )
  expect(speakPercentiles({ p10: null, p25: 116_000, p50: 142_000, p75: null, p90: null })).toBe(
    '25th percentile $116k, median $142k',
  )
  expect(speakPercentiles({ p10: null, p25: null, p50: null, p75: null, p90: null })).toBe('')
})
