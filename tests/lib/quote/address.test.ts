import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { hireParts, roundings } from '@/lib/engine/draft'
import {
  defaultQuote,
  type QuoteAddress,
  quoteApiHref,
  quoteFileHref,
  quoteHref,
  quoteStartHref,
  readQuoteAddress,
} from '@/lib/quote/address'
import { law } from '../../law'
import { anyAsk, anyUsdRange, realPlaces } from '../quotes'

const today = '2026-11-23'
const version = dataset.manifest.dataVersion
const choices = {
  roles: new Set(dataset.roles.map(({ id }) => id)),
  places: new Set(realPlaces),
  versions: ['2026.01.01', version],
}
const plain: QuoteAddress = Object.freeze({ ...defaultQuote, asOf: today })
const read = (href: string) => readQuoteAddress(new URL(href, 'https://rolescope.example').searchParams, choices, today)

const anyAddress: fc.Arbitrary<QuoteAddress> = fc
  .record({
    ask: anyAsk,
    version: fc.constantFrom(null, ...choices.versions),
    offerUsd: fc.option(fc.integer({ min: 1000, max: 10_000_000 })),
    hire: fc.oneof(fc.constantFrom(...hireParts), anyUsdRange),
    post: fc.option(anyUsdRange),
    rounding: fc.constantFrom(...roundings),
  })
  .map(({ ask, ...rest }) => Object.freeze({ ...ask, ...rest }))

describe('an address', () => {
  test('always writes what decides its figures, and choices only where they are not the default', () => {
    expect(quoteHref(plain)).toBe(
      '/quote?role=site-reliability-engineer&level=senior&place=US-CO&basis=filings&asOf=2026-11-23',
    )
    expect(
      quoteHref({
        ...plain,
        version: '2026.01.01',
        growth: 0.0325,
        offerUsd: 150_000,
        hire: 'p25-p50',
        post: { lowUsd: 120_000, highUsd: 150_500 },
        rounding: 5000,
      }),
    ).toBe(
      '/quote?role=site-reliability-engineer&level=senior&place=US-CO&basis=filings&asOf=2026-11-23&version=2026.01.01&growth=3.25&offer=150000&hire=p25-p50&post=120000-150500&round=5000',
    )
    expect(quoteHref({ ...plain, hire: { lowUsd: 1, highUsd: 2 } })).toMatch(/&hire=1-2$/)
  })

  law('reads back as it was written', [anyAddress], { numRuns: 500 }, (address) => {
    expect(read(quoteHref(address))).toEqual({ address, slips: [], ignored: [] })
  })
})

test('a link from elsewhere leaves out the day and what it does not name', () => {
  expect(quoteStartHref({})).toBe('/quote')
  expect(quoteStartHref({ role: 'backend-engineer', place: 'US-TX' })).toBe('/quote?role=backend-engineer&place=US-TX')
  expect(read(quoteStartHref({ level: 'staff' })).address).toEqual({ ...plain, level: 'staff' })
})

test('the files of a quote have its query', () => {
  expect(quoteFileHref(plain, 'csv')).toBe(quoteHref(plain).replace('/quote?', '/quote/quote.csv?'))
})

test('the API is asked for the same quote', () => {
  expect(quoteApiHref(plain)).toBe(
    '/api/v1/quote?role=site-reliability-engineer&level=senior&place=US-CO&basis=filings&asOf=2026-11-23',
  )
  expect(quoteApiHref({ ...plain, growth: -0.0325, version: '2026.11.23-3' })).toMatch(
    /&asOf=2026-11-23&growth=-3\.25&version=2026\.11\.23-3$/,
  )
})
