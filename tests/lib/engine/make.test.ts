import { describe, expect, test } from 'vitest'
import { titleLevelSchema } from '@/data/schema/market'
import { middleHalf, quoteSources, shownPercentiles } from '@/lib/engine/answer'
import { quoteAt, quoteOf, quotesByBasis } from '@/lib/engine/make'
import { agingSteps } from '@/lib/engine/steps'
import { quoteBases } from '@/lib/source/registry'
import { known, unknown } from '@/lib/value/absence'
import { quoteLevels } from '@/lib/value/levels'
import { derive } from '@/lib/working/derivation'
import { writeWorking } from '@/lib/working/step-words'
import {
  absentIn,
  bandIn,
  changedFacts,
  quoteIn,
  shown,
  smallAsk,
  smallFacts,
  smallQuote,
  smallRelease,
  smallSetting,
} from '../quotes'

describe('a quote', () => {
  test('of the small release is what its multipliers say', () => {
    // 100,000 × 1.1 × 1.2 × 1.25; gaps of .1, .2, .1 × 2 and .2.
    expect(shown(quoteIn(smallQuote()))).toEqual(
      [-0.3, -0.2, 0, 0.2, 0.4].map((gap) => expect.closeTo(165_000 * Math.exp(gap), 6)),
    )
  })

  test('is brought to its date by the growth asked, or the survey’s', () => {
    const p50 = (part: Parameters<typeof smallQuote>[0]) => quoteIn(smallQuote(part)).derivation.result
    expect(p50({ asOf: '2026-04-15', growth: 0.1 })).toBeCloseTo(165_000 * 1.21, 6)
    // The survey's median went from 100,000 to 133,100 in three years, 10 % a year.
    expect(p50({ asOf: '2026-04-15', growth: null })).toBeCloseTo(165_000 * 1.21, 6)
    expect(p50({ asOf: '2025-04-15', growth: -0.1 })).toBeCloseTo(165_000 * 0.9, 6)
  })

  test('of the guide is its narrowest band that names the level', () => {
    expect(bandIn(smallQuote({ basis: 'guide' }))).toMatchObject({ lowUsd: 160_000, levels: ['senior'] })
    expect(bandIn(smallQuote({ basis: 'guide', level: 'mid' }))).toMatchObject({
      lowUsd: 140_000,
      levels: ['mid', 'senior'],
    })
    // A band is undated and of its own place, so neither is refused.
    expect(bandIn(smallQuote({ basis: 'guide', asOf: '1990-01-01', place: 'US-CT' })).place).toBe('US')
  })
})

describe('where there is no quote', () => {
  test('the nearest date is the first or last that has one', () => {
    expect(smallQuote({ asOf: '2024-04-15' }).kind).toBe('percentiles')
    expect(smallQuote({ asOf: '2029-04-15' }).kind).toBe('percentiles')
    expect(absentIn(smallQuote({ asOf: '2029-04-16' })).nearest).toEqual({ asOf: '2029-04-15' })
  })

  test('a role whose growth is not known can be quoted with one’s own', () => {
    const years = [{ year: 2024, referenceMonth: '2024-05' }]
    const facts = changedFacts({ occupations: { ...smallRelease.occupations, years } })
    expect(absentIn(quoteOf(facts, smallAsk({ growth: null })))).toMatchObject({ reason: 'no-data', nearest: null })
    expect(quoteOf(facts, smallAsk({ growth: 0 })).kind).toBe('percentiles')
  })

  test('a place that the release lacks has none, and a day that is none is refused', () => {
    expect(absentIn(smallQuote({ place: 'US-ZZ' }))).toMatchObject({
      lack: { code: 'release-place', dataVersion: '2026.11.23' },
      nearest: { place: 'US' },
    })
    expect(() => smallQuote({ asOf: '2024-02-30' })).toThrow(RangeError)
  })
})

test('the bases are asked the same, in their usual order', () => {
  const ask = smallAsk({ basis: 'occupation' })
  const byBasis = quotesByBasis(smallSetting(), ask)
  expect(byBasis.map(({ ask: { basis } }) => basis)).toEqual(quoteBases)
  for (const answer of byBasis) expect(answer).toEqual(quoteOf(smallFacts, { ...ask, basis: answer.ask.basis }))
})

test('a role and place that are resolved already quote the same, and another place is resolved anew', () => {
  for (const place of ['US', 'US-CA', 'US-ZZ'])
    expect(quoteAt(smallSetting(), smallAsk({ place }))).toEqual(smallQuote({ place }))
})

test('the survey’s growth is derived too', () => {
  const years = { fromYear: 2021, toYear: 2024, firstUsd: 100_000, lastUsd: 133_100 } as const
  const { steps, result } = derive(
    agingSteps({ months: 24, growth: { kind: 'published', rate: 0.1, ...years }, yearly: null }),
  )
  expect(steps[0]).toMatchObject({ result: expect.closeTo(0.1, 12), sources: ['oews', 'title-soc'] })
  expect(result).toBeCloseTo(1.21, 12)
})

test('every number of a quote’s steps says what it counts, so that it can be written out', () => {
  for (const part of [
    { place: 'US-CA', growth: null },
    { place: 'cbsa-41860' },
    { basis: 'occupation', asOf: '2024-06-15', place: 'US-TX' },
  ] as const) {
    const { steps } = quoteIn(smallQuote(part)).derivation
    for (const [index, step] of steps.entries()) expect(() => writeWorking(step, steps.slice(0, index))).not.toThrow()
  }
})

test('every level that a title can have can be asked for, once', () => {
  expect([...quoteLevels].sort()).toEqual([...titleLevelSchema.options].sort())
})

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
  // A place takes the wages that are published there, and the mix of titles; the survey's growth those of the country.
  expect(quoteSources(smallQuote({ place: 'US-CA', growth: null })).toSorted()).toEqual([
    'filings',
    'oews',
    'oews-places',
    'title-soc',
  ])
  expect(quoteSources(smallQuote({ basis: 'guide' }))).toEqual(['guide'])
  expect(quoteSources(smallQuote({ asOf: '2040-01-01' }))).toEqual([])
})
