import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import type { StatedBeside } from '@/lib/engine/beside/stated'
import { type OfferPosition, offerPosition } from '@/lib/engine/offer-position'
import { quoteHref, readQuoteAddress } from '@/lib/quote/address'
import { isOfferHere, withOwnOffer } from '@/lib/quote/offer/address'
import { type OfferCheck, offerBetween } from '@/lib/quote/offer/check'
import { offerStrip } from '@/lib/quote/offer/strip'
import { betweenSentence, offerAmount, offerSentence, rankWords, totalSentence } from '@/lib/quote/offer/words'
import { law } from '../../../law'
import { anyPercentiles, backend, realPlaces, smallAsk, smallView, sre } from '../../quotes'

const choices = { roles: new Set(dataset.roles.map(({ id }) => id)), places: new Set(realPlaces), versions: [] }
const read = (query: string) => readQuoteAddress(new URLSearchParams(query), choices, '2026-11-30')

describe('the offer of an address', () => {
  // METHODS, units: 2,080 hours, 12 months; a bonus is of base, a grant over four years a quarter of it a year.
  test.each([
    ['offer=72.50/hr', { offerUsd: 150_800, offerToUsd: null }],
    ['offer=12k a month', { offerUsd: 144_000 }],
    ['offer=120-150k', { offerUsd: 120_000, offerToUsd: 150_000 }],
    ['offer=165k&offerBonus=10%25', { offerUsd: 165_000, offerBonus: { kind: 'share', share: 0.1 } }],
    ['offer=165k&offerBonus=$15k', { offerBonus: { kind: 'usd', usd: 15_000 } }],
    ['offer=165k&offerEquity=80k over 4 years', { offerEquityUsd: 20_000 }],
    ['offer=165k&offerEquity=1.5k/mo', { offerEquityUsd: 18_000 }],
    ['offer=120k&offerTo=150k', { offerUsd: 120_000, offerToUsd: 150_000 }],
    ['offer=120k&offerTo=120k', { offerUsd: 120_000, offerToUsd: null }],
  ])('%s', (query, part) => {
    expect(read(query)).toMatchObject({ address: part, slips: [], ignored: [] })
  })

  test.each([
    [
      'offer=72.50',
      '“72.50” of what? Write 72.5/hr for $150,800 a year or 72500/yr for $72,500 a year.',
      ['72.5/hr', '72500/yr'],
    ],
    ['offer=165k&offerBonus=10', '“10” of what? Write 10% or 10k.', ['10%', '10k']],
    ['offer=165k&offerEquity=20', '“20” of what? Write 20k or $20.', ['20k']],
  ])('%s is asked back, with what it could be', (query, why, near) => {
    const { slips } = read(query)
    expect(slips.map((slip) => slip.why)).toEqual([why])
    expect(slips[0]?.near?.map(({ value }) => value)).toEqual(near)
  })

  const range = '“120-150k” is a range. Write one amount, such as $135,000.'
  test.each([
    ['offer=120-150k&offer=99k', null, null, ['“99k” is left out: offer was given more than once.', range]],
    ['offer=99k&offer=120-150k', 99_000, null, ['“120-150k” is left out: offer was given more than once.']],
    [
      'offer=120-150k&offerTo=200k',
      null,
      null,
      [range, 'The high end of the offer, $200,000, is left out: there is no low end.'],
    ],
    [
      'offer=165k&offerTo=150k',
      165_000,
      null,
      ['The high end of the offer, $150,000, is left out: it is below the low end, $165,000.'],
    ],
    ['offerTo=150k', null, null, ['The high end of the offer, $150,000, is left out: there is no low end.']],
  ])('%s loses no amount without saying', (query, offerUsd, offerToUsd, whys) => {
    const { address, slips } = read(query)
    expect(address).toMatchObject({ offerUsd, offerToUsd })
    expect(slips.map(({ why }) => why)).toEqual(whys)
  })

  test('is of the job that it was put in for, and does not follow to another role or place', () => {
    const { address } = read(`role=${sre}&place=US-CO&offer=165k`)
    expect(address.offerFor).toEqual({ role: sre, place: 'US-CO' })
    const follow = (part: object) => read(quoteHref({ ...address, ...part }).split('?')[1] ?? '').address
    expect([{ level: 'staff' }, { role: backend }, { place: 'US-TX' }].map(follow).map(isOfferHere)).toEqual([
      true,
      false,
      false,
    ])
    expect(withOwnOffer(follow({ place: 'US-TX' }))).toMatchObject({ offerUsd: null, offerFor: null })
  })
})

const offered = Object.freeze({ p10: 120_000, p25: 140_000, p50: 160_000, p75: 200_000, p90: 240_000 })
const at = (usd: number) => offerPosition(offered, usd, [])

const role = { name: 'Site Reliability Engineer', shortName: 'SRE' }
const stated: StatedBeside = {
  basis: 'survey',
  level: 'senior',
  n: 40,
  month: '2025-06',
  months: 0,
  ratio: 1,
  percentiles: { p10: null, p25: 160_000, p50: 190_000, p75: 220_000, p90: null },
}

describe('an offer in words', () => {
  // Between two percentiles by the logarithm of pay: .5 + .25 × ln(165 ÷ 160) ÷ ln(200 ÷ 160) = .534.
  test.each([
    [165_000, '$165,000 is about the 53rd percentile, 3% above the median.'],
    [130_000, '$130,000 is about the 18th percentile, 19% below the median.'],
    [160_000, '$160,000 is about the median.'],
    [100_000, '$100,000 is below the 10th percentile, 38% below the median.'],
    [250_000, '$250,000 is above the 90th percentile, 56% above the median.'],
  ])('%i', (usd, words) => {
    expect(offerSentence({ low: at(usd), high: null })).toBe(words)
  })

  test('a range has both its ends', () => {
    expect(offerSentence({ low: at(100_000), high: at(165_000) })).toBe(
      '$100,000–$165,000 runs from below the 10th percentile to about the 53rd percentile; its middle is 17% below the median.',
    )
    expect(offerAmount({ offerUsd: 100_000, offerToUsd: 165_000 })).toBe('$100,000–$165,000')
  })

  test('with bonus and equity it is said what alone counts them', () => {
    const view = smallView({ offerUsd: 150_000, offerBonus: { kind: 'share', share: 0.1 }, offerEquityUsd: 20_000 })
    // 150,000 + 15,000 + 20,000
    expect(view.check?.total).toEqual({ lowUsd: 185_000, highUsd: 185_000 })
    expect(totalSentence(view.check as OfferCheck, null, role)).toBe(
      'In all, $185,000 a year. Only the developer survey counts total pay, and it did not ask SREs.',
    )
    expect(totalSentence({ total: null }, null, role)).toBeNull()
    expect(totalSentence(view.check as OfferCheck, stated, role)).toMatch(
      /: there it is between the 25th percentile and the median \(senior, United States, 40 answers\)\.$/,
    )
  })

  test('every other basis has its rank, or why there is none', () => {
    const ranks = smallView({ offerUsd: 150_000 }).check?.ranks ?? []
    expect(ranks.map(({ basis, kind }) => [basis, kind])).toContainEqual(['guide', 'band'])
    expect(ranks.every((rank) => rankWords(rank) !== '')).toBe(true)
  })

  test('is not held against another job', () => {
    expect(smallView({ offerUsd: 150_000, offerFor: { role: backend, place: 'US' } })).toMatchObject({
      offer: null,
      check: null,
    })
    expect(isOfferHere(smallAsk({ offerUsd: 150_000 }))).toBe(true)
  })
})

describe('between which percentiles an offer lies', () => {
  // 165,000 ÷ 1.1 = 150,000: .25 + .25 × ln(150 ÷ 140) ÷ ln(160 ÷ 140) = .379; ÷ .9 = 183,333: .5 + .25 × ln(183.333 ÷ 160) ÷ ln(1.25) = .653.
  test('is by the error either way', () => {
    const between = offerBetween(offered, 165_000, 0.1)
    expect([between.low, between.high].map((share) => share.toFixed(3))).toEqual(['0.379', '0.653'])
    expect(betweenSentence(between)).toBe('Four times in five between the 38th and the 65th.')
    expect(betweenSentence(offerBetween(offered, 100_000, 0.1))).toBe('')
    // 130,000 ÷ 1.25 lies under P10; ÷ .75 = 173,333: .5 + .25 × ln(173.333 ÷ 160) ÷ ln(1.25) = .590. By a half, also past P90.
    expect(betweenSentence(offerBetween(offered, 130_000, 0.25))).toBe(
      'Four times in five anywhere from under the 10th to the 59th.',
    )
    expect(betweenSentence(offerBetween(offered, 130_000, 0.5))).toBe(
      'Four times in five anywhere from under the 10th to over the 90th.',
    )
    expect(() => offerBetween(offered, 1, 1)).toThrow(RangeError)
  })

  law(
    'holds the offer’s own percentile',
    [anyPercentiles, fc.double({ min: 0, max: 0.5, noNaN: true })],
    (percentiles, miss) => {
      const usd = percentiles.p50
      const { low, high } = offerBetween(percentiles, usd, miss)
      expect(low).toBeLessThanOrEqual(0.5 + 1e-9)
      expect(high).toBeGreaterThanOrEqual(0.5 - 1e-9)
    },
  )
})

law(
  'the strip holds every mark in order',
  [anyPercentiles, fc.integer({ min: 10_000, max: 900_000 })],
  (percentiles, usd) => {
    const low = offerPosition(percentiles, usd, [])
    const { at, offer } = offerStrip(percentiles, { low, high: null })
    const marks = [at.p10, at.p25, at.p50, at.p75, at.p90]
    expect(marks).toEqual([...marks].sort((a, b) => a - b))
    expect([...marks, ...offer].every((share) => share > 0 && share < 1)).toBe(true)
  },
)

test('on another source an offer stands at a percentile, with its error where it is one amount, and beyond the outer two below or above', () => {
  // 165,000 as above: the 53rd, by a tenth either way between the 38th and the 65th.
  const between = offerBetween(offered, 165_000, 0.1)
  const ranked = (ends: [number, ...number[]]) =>
    rankWords({ basis: 'filings', kind: 'ranked', ends: ends.map(at) as [OfferPosition], between })
  expect(ranked([165_000])).toBe('53rd percentile; four times in five between the 38th and the 65th')
  expect(ranked([100_000, 165_000])).toBe('below the 10th percentile to 53rd percentile')
  expect(ranked([250_000, 260_000])).toBe('above the 90th percentile')
})

test('beside a band and beside quartiles alone an offer stands above, inside or below', () => {
  const ends = ['below', 'above'] as const
  expect(rankWords({ basis: 'guide', kind: 'band', ends: ['within'] })).toBe('inside the band')
  expect(rankWords({ basis: 'occupation', kind: 'quartiles', ends })).toBe('below to above the middle half')
})
