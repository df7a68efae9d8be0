import { expect, test } from 'vitest'
import { noQuote, quartilesOf, quoteSources, shownPercentiles } from '@/lib/engine/answer'
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
  expect(noQuote(ask, { code: 'input', absence: none }, { place: 'US' })).toEqual({
    kind: 'unknown',
    reason: 'no-data',
    lack: { code: 'input', absence: none },
    ask,
    nearest: { place: 'US' },
  })
  expect(noQuote(ask, { code: 'too-late', month: '2024-04' }, null).reason).toBe('out-of-range')
})

test('the sources of a quote are those of every step, each once', () => {
  expect(quoteSources(smallQuote())).toEqual(['filings'])
  // A place takes the wages of its area and country, and the mix of titles; so does the survey's growth.
  expect(quoteSources(smallQuote({ place: 'US-CA', growth: null })).toSorted()).toEqual([
    'filings',
    'oews',
    'oflc',
    'title-soc',
  ])
  expect(quoteSources(smallQuote({ basis: 'guide' }))).toEqual(['guide'])
  expect(quoteSources(smallQuote({ asOf: '2040-01-01' }))).toEqual([])
})
