import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { periodIn, periods, timesAYear } from '@/pipeline/posted/pay/period'
import { type StatedPay, yearly } from '@/pipeline/posted/pay/yearly'
import { law } from '../../law'

const plain: StatedPay = { low: 100_000, high: 150_000, currency: 'USD', per: 'year', isOnTarget: false }
const made = (edit: Partial<StatedPay>) => yearly({ ...plain, ...edit })

describe('the bounds are $30,000 and $1,500,000 a year and 3 between low and high', () => {
  test.each<[Partial<StatedPay>, ReturnType<typeof yearly>]>([
    [
      { low: 30_000, high: 90_000 },
      { lowUsd: 30_000, highUsd: 90_000, per: 'year' },
    ],
    [{ low: 29_999.99, high: 60_000 }, { reason: 'under $30,000 a year' }],
    [
      { low: 500_000, high: 1_500_000 },
      { lowUsd: 500_000, highUsd: 1_500_000, per: 'year' },
    ],
    [{ low: 500_001, high: 1_500_000.01 }, { reason: 'over $1,500,000 a year' }],
    [{ low: 30_000, high: 90_000.01 }, { reason: 'its high is over three times its low' }],
    [{ low: 0, high: 90_000 }, { reason: 'one amount, not a range' }],
    [{ low: null, high: undefined }, { reason: 'one amount, not a range' }],
    [{ per: undefined }, { lowUsd: 100_000, highUsd: 150_000, per: 'year' }],
    [{ low: 10_000, high: 12_000, per: undefined }, { reason: 'under $30,000 a year' }],
    [{ low: 9_999, high: 12_000, per: undefined }, { reason: 'for a period that is not stated or not one of ours' }],
    [{ per: 'unknown' }, { reason: 'for a period that is not stated or not one of ours' }],
    [{ currency: '$' }, { lowUsd: 100_000, highUsd: 150_000, per: 'year' }],
    [{ currency: undefined }, { reason: 'not in US dollars' }],
  ])('%j', (edit, result) => expect(made(edit)).toEqual(result))
})

test.each([
  ['paid hourly', 'hour'],
  ['/hr', 'hour'],
  ['per annum', 'year'],
  ['bi-weekly', 'fortnight'],
  ['semi-monthly', 'half-month'],
  ['a week', 'week'],
  ['Annual salary, paid monthly', undefined],
  ['for three years', undefined],
  ['chrome', undefined],
])('%j speaks of the %s', (words, period) => expect(periodIn(words)).toBe(period))

law(
  'pay in another period is worth as many times more',
  [fc.constantFrom(...periods), fc.integer({ min: 40_000, max: 400_000 }), fc.integer({ min: 101, max: 290 })],
  (per, low, width) => {
    const result = made({ low: low / timesAYear[per], high: (low * width) / 100 / timesAYear[per], per })
    expect(result).toEqual({ lowUsd: low, highUsd: Math.round(low * width) / 100, per })
  },
)
