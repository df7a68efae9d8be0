import { expect, test } from 'vitest'
import { quoteSources } from '@/lib/engine/answer'
import { smallQuote } from '../quotes'

test('the sources of a quote are those of its basis and of every step, each once', () => {
  expect(quoteSources(smallQuote())).toEqual(['filings'])
  // A place takes the wages of its area and country, and the mix of titles; so does the survey's growth.
  expect(quoteSources(smallQuote({ place: 'US-CA', growth: null })).toSorted()).toEqual([
    'filings',
    'oews',
    'oflc',
    'title-soc',
  ])
  expect(quoteSources(smallQuote({ basis: 'guide' }))).toEqual(['guide'])
  expect(quoteSources(smallQuote({ date: '2040-01-01' }))).toEqual([])
})
