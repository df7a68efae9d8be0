import { expect, test } from 'vitest'
import { middleHalf, quoteSources, shownPercentiles } from '@/lib/engine/answer'
import { known, unknown } from '@/lib/value/absence'
import { bandIn, quoteIn, smallQuote } from '../quotes'

const percentiles = { p10: known(1), p25: known(2), p50: known(3), p75: known(4), p90: known(5) }
const quote = { ...quoteIn(smallQuote()), percentiles }

test('five known percentiles are shown, and none of fewer', () => {
  expect(shownPercentiles(quote)).toEqual({ p10: 1, p25: 2, p50: 3, p75: 4, p90: 5 })
  const none = unknown('no-data', 'Nobody says.')
  for (const figure of ['p10', 'p90'])
    expect(shownPercentiles({ ...quote, percentiles: { ...percentiles, [figure]: none } })).toBeNull()
})

test('the middle half is P25 to P75, and a guide’s its band', () => {
  expect(middleHalf(quote)).toEqual({ lowUsd: 2, highUsd: 4 })
  expect(middleHalf(bandIn(smallQuote({ basis: 'guide' })))).toEqual({ lowUsd: 160_000, highUsd: 190_000 })
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
