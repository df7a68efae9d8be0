import { expect, test } from 'vitest'
import { noQuote, quartilesOf, shownPercentiles } from '@/lib/engine/answer'
import { known, unknown } from '@/lib/value/absence'
import { quoteIn, smallAsk, smallQuote } from '../quotes'

const quote = quoteIn(smallQuote())
const percentiles = { p10: known(1), p25: known(2), p50: known(3), p75: known(4), p90: known(5) }
const none = unknown('no-data', 'Nobody says.')

test('five known percentiles are shown, and none of fewer', () => {
  expect(shownPercentiles({ ...quote, percentiles })).toEqual({ p10: 1, p25: 2, p50: 3, p75: 4, p90: 5 })
  for (const figure of ['p10', 'p25', 'p50', 'p75', 'p90'] as const)
    expect(shownPercentiles({ ...quote, percentiles: { ...percentiles, [figure]: none } })).toBeNull()
})

test('the quartiles are known together, or why not', () => {
  expect(quartilesOf({ percentiles: { ...percentiles, p10: none, p90: none } })).toEqual(
    known({ p25: 2, p50: 3, p75: 4 }),
  )
  for (const figure of ['p25', 'p50', 'p75'] as const)
    expect(quartilesOf({ percentiles: { ...percentiles, [figure]: none } })).toBe(none)
})

test('no quote holds its ask, its reason and the nearest', () => {
  const ask = smallAsk()
  expect(noQuote(ask, 'no-data', 'Nobody says.', { place: 'US' })).toEqual({ ...none, ask, nearest: { place: 'US' } })
})
