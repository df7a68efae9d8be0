import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { middleHalf } from '@/lib/engine/answer'
import { quoteChange } from '@/lib/engine/change'
import { quoteOf } from '@/lib/engine/make'
import { quoteView } from '@/lib/quote/view'
import { allAnswers } from '@/lib/quote/words/direction'
import { law } from '../../law'
import {
  anyAsk,
  anyUsdRange,
  changedFacts,
  earlierFacts,
  postedView,
  realFacts,
  smallAsk,
  smallFacts,
  smallRelease,
  smallView,
} from '../quotes'

const { jurisdictions } = dataset

describe('a view', () => {
  test('holds the quote, the other bases and which way they lie', () => {
    const view = smallView({ asOf: '2024-08-15' })
    const ask = smallAsk({ asOf: '2024-08-15' })
    expect(view.answer).toEqual(quoteOf(smallFacts, view.answer.ask))
    expect(view.answer.ask).toEqual({
      role: ask.role,
      level: 'senior',
      place: 'US',
      basis: 'filings',
      asOf: ask.asOf,
      growth: 0,
    })
    expect(view.others.map(({ answer }) => [answer.ask.basis, answer.kind])).toEqual([
      ['postings', 'unknown'],
      ['postings-aijobs', 'unknown'],
      ['postings-isecjobs', 'unknown'],
      ['occupation', 'percentiles'],
      ['guide', 'band'],
    ])
    expect(view.direction.recommended).toEqual({ basis: 'filings', n: 35, ofRole: 50, month: '2024-04' })
    expect(view.ladder.map(({ answer }) => answer.ask.level)).toEqual(['junior', 'mid', 'senior', 'staff'])
    expect([view.now, view.change]).toEqual([null, null])
  })

  test('holds the draft of posted pay, and the offer where there is one', () => {
    expect(smallView()).toMatchObject({ offer: null, draft: { reason: 'not-defined' }, posted: { kind: 'unknown' } })
    const view = postedView({ offerUsd: 150_000 })
    expect(view.posted).toBe(view.answer)
    // $140,000 × 1.1 × 1.2 = $184,800, ÷ and × √1.44.
    expect(view.draft).toMatchObject({ value: { lowUsd: 154_000, highUsd: 222_000, width: 1.44, isOwn: false } })
    expect(view.offer).toMatchObject({ usd: 150_000, place: 'below' })
  })

  test('questions a wide draft, and splits it only then', () => {
    expect(postedView().critique).toMatchObject({ isQuestioned: false, usual: 1.6, split: null })
    // Mid aims at $138,600 and senior at $184,800: $122–158k and $154–222k together hold 125–200, and neither does alone.
    expect(postedView({ post: { lowUsd: 124_000, highUsd: 200_000 } }).critique).toMatchObject({
      isQuestioned: true,
      split: [
        { level: 'mid', lowUsd: 124_000, highUsd: 158_000 },
        { level: 'senior', lowUsd: 154_000, highUsd: 200_000 },
      ],
    })
    expect(postedView({ post: { lowUsd: 75_000, highUsd: 150_000 } }).critique).toMatchObject({ split: null })
  })

  test('has no critique of one amount, nor one of a quote without a range', () => {
    expect(postedView({ post: { lowUsd: 150_000, highUsd: 150_000 } }).critique).toBeNull()
    for (const part of [
      { basis: 'guide' },
      { basis: 'postings-aijobs' },
      { basis: 'occupation', asOf: '2024-05-15' },
    ] as const)
      expect(smallView({ ...part, offerUsd: 150_000 })).toMatchObject({
        critique: null,
        offer: null,
        sensitivity: null,
      })
  })

  test('holds what labor and living cost in the place, never mixed', () => {
    expect(smallView()).toMatchObject({ labor: { value: { ratio: 1 } }, living: { value: { rpp: 100 } } })
    const texas = smallView({ place: 'US-TX' })
    expect(texas.labor).toMatchObject({ value: { ratio: expect.closeTo(132_150 / 141_486, 9) } })
    expect(texas.living).toEqual({ kind: 'known', value: { name: 'Texas', rpp: 97.2 } })
    expect(smallView({ place: 'cbsa-25540' })).toMatchObject({
      labor: { kind: 'unknown', why: expect.stringContaining('Hartford, or in all of Connecticut') },
      living: { kind: 'unknown' },
    })
    expect(smallView({ role: 'no-such-role', place: 'US-TX' }).labor).toMatchObject({ reason: 'no-data' })
  })

  test('holds the rules of the place', () => {
    expect(smallView({ place: 'US-CA' }).rules.map(({ id, rules }) => [id, rules.kind])).toEqual([['US-CA', 'known']])
    expect(smallView({ place: 'US-TX' }).rules.map(({ id, rules }) => [id, rules.kind])).toEqual([['US-TX', 'unknown']])
  })

  test('refuses a place that neither release has', () => {
    expect(() => smallView({ place: 'US-ZZ' })).toThrow('US-ZZ is no place of the release 2026.11.23')
  })
})

describe('a view of an earlier release', () => {
  test('shows it, the present one and what changed', () => {
    const address = smallAsk({ version: '2026.05.01' })
    const view = quoteView(earlierFacts, smallFacts, jurisdictions, address)
    expect(view.answer).toMatchObject({
      dataVersion: '2026.05.01',
      percentiles: { p50: { value: expect.closeTo(148_500, 6) } },
    })
    expect(view.now).toMatchObject({
      dataVersion: '2026.11.23',
      percentiles: { p50: { value: expect.closeTo(165_000, 6) } },
    })
    expect(view.change).toEqual(view.now && quoteChange(view.answer, view.now))
    expect(view.change?.same).toBe(false)
  })

  test('says where either does not have the place', () => {
    const places = { ...smallRelease.places, states: smallRelease.places.states.filter(({ id }) => id !== 'US-TX') }
    const present = changedFacts({ dataVersion: '2027.01.01', places })
    const view = quoteView(smallFacts, present, jurisdictions, smallAsk({ place: 'US-TX' }))
    expect(view.now).toMatchObject({
      kind: 'unknown',
      lack: { code: 'release-place', dataVersion: '2027.01.01' },
      nearest: { place: 'US' },
    })
    const earlier = quoteView(present, smallFacts, jurisdictions, smallAsk({ place: 'US-TX' }))
    expect(earlier.place.name).toBe('Texas')
    expect(earlier.answer).toMatchObject({ kind: 'unknown', lack: { code: 'release-place' } })
    // The cost of labor is the present release’s, whatever release the quote is of.
    expect(earlier.labor).toMatchObject({ kind: 'known' })
    expect(view.labor).toMatchObject({ why: 'Data version 2027.01.01 doesn’t have this place.' })
    expect(earlier.now).toMatchObject({ kind: 'percentiles' })
  })
})

describe('the axis', () => {
  test('holds every basis and the draft, on steps of $10,000', () => {
    // P10 of filings 122,235, P90 246,151; the guide’s 160–190.
    expect(smallView().axis).toEqual({ lowUsd: 120_000, highUsd: 250_000 })
    expect(postedView({ post: { lowUsd: 100_000, highUsd: 260_000 } }).axis).toMatchObject({ highUsd: 260_000 })
  })

  test('leaves out amounts that would crush it, and stands where nothing is known', () => {
    expect(postedView({ post: { lowUsd: 100_000, highUsd: 10_000_000 } }).axis.highUsd).toBeLessThan(300_000)
    expect(smallView({ role: 'no-such-role' }).axis).toEqual({ lowUsd: 60_000, highUsd: 260_000 })
  })
})

const anyOffer = fc.option(fc.integer({ min: 1000, max: 10_000_000 }))

law(
  'every address of the real release has a view, the same each time',
  [anyAsk, anyOffer, fc.option(anyUsdRange)],
  { numRuns: 60 },
  (ask, offerUsd, post) => {
    const address = smallAsk({ ...ask, offerUsd, post })
    const view = quoteView(realFacts, realFacts, jurisdictions, address)
    expect(quoteView(realFacts, realFacts, jurisdictions, address)).toEqual(view)
    const { lowUsd, highUsd } = view.axis
    expect([lowUsd % 10_000, highUsd % 10_000]).toEqual([0, 0])
    for (const answer of allAnswers(view)) {
      if (
        answer.kind !== 'percentiles' ||
        answer.percentiles.p90.kind === 'unknown' ||
        answer.percentiles.p10.kind === 'unknown'
      )
        continue
      expect(answer.percentiles.p10.value).toBeGreaterThanOrEqual(lowUsd)
      expect(answer.percentiles.p90.value).toBeLessThanOrEqual(highUsd)
    }
    if (view.answer.kind === 'percentiles') expect(view.answer.derivation.steps.length).toBeGreaterThan(5)
    if (view.offer && view.answer.kind === 'percentiles') {
      const { lowUsd: p25, highUsd: p75 } = middleHalf(view.answer)
      expect(view.offer.place).toBe(view.offer.usd < p25 ? 'below' : view.offer.usd > p75 ? 'above' : 'within')
      expect(view.offer.usd).toBe(offerUsd)
    }
  },
)
