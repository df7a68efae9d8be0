import { describe, expect, test } from 'vitest'
import { quoteOf } from '@/lib/engine/make'
import type { Place } from '@/lib/place/geography'
import { placeOf } from '@/lib/place/geography'
import { besideWays, firstSentences, sampleSentence } from '@/lib/quote/first/words'
import { postedAsk, quoteIn, realFacts, smallAsk, smallQuote, sre } from '../../quotes'

const ways = (place: string, metro: string | null = null, level: 'senior' | 'staff' | 'unstated' = 'senior') => {
  const found = (id: string) => placeOf(realFacts.places, id) as Place
  const asked = besideWays(smallAsk({ place, level }), found(place), metro === null ? null : found(metro))
  return asked.map(({ name, asks }) => `${name}: ${asks.map((ask) => ask.place ?? ask.level).join()}`)
}

describe('the usual quotes to set beside one', () => {
  test('are of an area its state, remote work, both at once, and the level above', () => {
    expect(ways('cbsa-19740')).toEqual([
      'Colorado and Remote (US): US-CO,US-remote',
      'Colorado: US-CO',
      'Remote (US): US-remote',
      'Staff: staff',
    ])
  })

  test('are of a state its metro, so that all three are one step apart', () => {
    expect(ways('US-CO', 'cbsa-19740', 'staff')).toEqual([
      'Denver, CO and Remote (US): cbsa-19740,US-remote',
      'Denver, CO: cbsa-19740',
      'Remote (US): US-remote',
    ])
  })

  test('never are the quote itself', () => {
    expect(ways('US', null, 'unstated')).toEqual(['Remote (US): US-remote'])
    expect(ways('US-remote', null, 'unstated')).toEqual(['United States: US'])
  })
})

describe('what a quote is made of, in words', () => {
  test('is how many there are nationwide and here, their month, and what bringing them to the date did', () => {
    const quote = quoteIn(smallQuote({ place: 'US-CA', asOf: '2026-04-15', growth: 0.03 }))
    // Two years at 3 %: 6.09 %.
    expect(sampleSentence(quote)).toBe(
      '35 filings nationwide for this role and level, 12 in California. The data averages Apr 2024 ± 4 months; we added 6% to reach your start date.',
    )
  })

  test('tells those of the year from all, where a source names no place', () => {
    // SRE ads on isecjobs.com: 21 senior ones of 2025 among 34 of all years (quotes.json, cell and roleLevel).
    const ask = { role: sre, level: 'senior', place: 'US', growth: null } as const
    const said = (basis: 'postings' | 'postings-isecjobs') =>
      sampleSentence(quoteIn(quoteOf(realFacts, { ...ask, basis, asOf: '2026-10-15' })))
    expect(said('postings-isecjobs')).toMatch(
      /^34 advertised ranges nationwide for this role and level, 21 of 2025\. The data/,
    )
    expect(said('postings')).toMatch(/^54 posted ranges nationwide for this role and level\. The data/)
  })

  test('is of a survey its month, to which nothing was brought', () => {
    expect(sampleSentence(quoteIn(smallQuote({ basis: 'occupation', asOf: '2025-05-15' })))).toMatch(
      /publishes no sample size\. The data averages May 2024\.$/,
    )
  })

  test('says once that titles without a level mix levels', () => {
    const said = firstSentences(quoteIn(quoteOf(realFacts, postedAsk({ level: 'unstated', place: 'US' }))))
    expect(said.filter((sentence) => sentence.includes('mix levels'))).toEqual([
      'Titles without a level mix levels, so they have a quote of their own.',
    ])
  })

  test('speaks of one survey as of one', () => {
    const survey = quoteIn(quoteOf(realFacts, smallAsk({ basis: 'occupation', asOf: '2026-11-30' })))
    expect(sampleSentence(survey)).toMatch(/^The occupation survey publishes no sample size\. /)
  })

  test('says once that there are none', () => {
    // No posted range is for mid-level performance engineers (postings.json).
    const ask = { role: 'performance-engineer', level: 'mid', basis: 'postings', growth: null } as const
    for (const place of ['US', 'US-WA'])
      expect(sampleSentence(quoteIn(quoteOf(realFacts, { ...ask, place, asOf: '2026-10-15' })))).toBe(
        'No posted ranges nationwide for this role and level. The data is adjusted to Oct 2026.',
      )
  })

  test('says nothing of adding where nothing was', () => {
    expect(sampleSentence(quoteIn(smallQuote()))).toBe(
      '35 filings nationwide for this role and level. The data averages Apr 2024 ± 4 months.',
    )
  })
})
