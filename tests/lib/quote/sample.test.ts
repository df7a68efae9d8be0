import { describe, expect, test } from 'vitest'
import type { QuoteAsk } from '@/lib/engine/ask'
import { quoteOf } from '@/lib/engine/make'
import { releaseIndex } from '@/lib/engine/release'
import { whyNone } from '@/lib/quote/absences'
import { bandSentence, isModeled, laneDetail, leanSentence, minimumPlace } from '@/lib/quote/sample'
import { absentIn, backend, bandIn, earlierRelease, quoteIn, realFacts, smallAsk, smallQuote, sre } from '../quotes'

test('a model’s figures are computed, and a survey’s where an earlier release moved them to a place', () => {
  const modeled = (part: Parameters<typeof smallQuote>[0]) => isModeled(quoteIn(smallQuote(part)))
  const survey = { basis: 'occupation', asOf: '2025-05-15' } as const
  expect(modeled({})).toBe(true)
  expect(['US', 'US-CA', 'cbsa-41860'].map((place) => modeled({ ...survey, place }))).toEqual([false, false, false])
  const earlier = quoteOf(releaseIndex(earlierRelease), smallAsk({ ...survey, place: 'US-CA' }))
  expect(isModeled(quoteIn(earlier))).toBe(true)
})

describe('what stands behind the exact matches', () => {
  const lean = (part: Parameters<typeof smallQuote>[0]) => leanSentence(quoteIn(smallQuote(part)))

  test('is what the country has beside them', () => {
    // 35 in the country, 12 of them in California.
    expect(lean({ place: 'US-CA' })).toBe('Plus 23 filings for this role and level nationwide.')
    expect(lean({ place: 'cbsa-41860' })).toBe('Plus 35 filings for this role and level nationwide.')
  })

  test('is nothing more for the country, for a source without places, and for a survey', () => {
    expect(lean({})).toBeNull()
    expect(lean({ role: backend, basis: 'postings-aijobs', asOf: '2024-07-15' })).toBeNull()
    expect(lean({ role: sre, basis: 'occupation', asOf: '2025-05-15' })).toBeNull()
  })
})

describe('what stands beside a lane', () => {
  test('is the sample, the month and the age; of a guide that it has none', () => {
    expect(laneDetail(smallQuote({ asOf: '2026-04-15' }))).toBe('n=35; Apr 2024 ± 4 months, adjusted 24 months')
    expect(laneDetail(smallQuote({ basis: 'occupation', asOf: '2025-06-15' }))).toMatch(/^no sample size; /)
    expect(laneDetail(smallQuote({ basis: 'guide' }))).toBe('Senior; undated, no sample, no percentiles')
  })

  test('is of a place how many are of it, and how many of the country', () => {
    // Of the made filings 35 are of senior SREs, some of them in California and none in Texas.
    expect(laneDetail(smallQuote({ place: 'US-CA', asOf: '2026-04-15' }))).toMatch(
      /^n=\d+ here, 35 nationwide; Apr 2024/,
    )
    expect(laneDetail(smallQuote({ place: 'US-TX', asOf: '2026-04-15' }))).toMatch(
      /^none here, 35 nationwide; Apr 2024/,
    )
  })

  test('is of a source without places how many are of its year, and how many of all', () => {
    const ask = { role: sre, level: 'senior', place: 'US', asOf: '2026-10-15', growth: null } as const
    expect(laneDetail(quoteOf(realFacts, { ...ask, basis: 'postings-isecjobs' }))).toMatch(
      /^n=21 of 2025, 34 nationwide; Jul 2025, /,
    )
    expect(laneDetail(quoteOf(realFacts, { ...ask, basis: 'postings' }))).toMatch(/^n=54; Oct 2026, /)
  })

  test('is also how much of it is at the legal minimum, and of which wider selection', () => {
    const detail = (place: string, level: QuoteAsk['level']) =>
      laneDetail(quoteOf(realFacts, smallAsk({ place, level, asOf: '2026-11-30', growth: null })))
    const few = /adjusted [\d.]+ months; \d+% at the legal minimum(?:, the rest \$\d+k)?/
    expect(detail('US', 'senior')).toMatch(new RegExp(`${few.source}$`))
    expect(detail('US-CO', 'senior')).toMatch(new RegExp(`${few.source} \\(nationwide\\)$`))
    // California has enough senior SREs: its share stands without more, and beside an area of it with its name.
    expect(detail('US-CA', 'senior')).toMatch(new RegExp(`${few.source}$`))
    expect(detail('cbsa-41860', 'senior')).toMatch(new RegExp(`${few.source} \\(in California\\)$`))
  })

  test('is the reason where there is no quote', () => {
    const absent = absentIn(smallQuote({ basis: 'postings-aijobs' }))
    expect(laneDetail(absent)).toBe(whyNone(absent))
  })
})

test('a share is of a place by its name, the whole country’s nationwide', () => {
  expect(['US', 'US-CO', 'US-DC'].map(minimumPlace)).toEqual([
    'nationwide',
    'in Colorado',
    'in the District of Columbia',
  ])
})

test('the band is said to be for the guide’s own levels and place', () => {
  expect(bandSentence(bandIn(smallQuote({ basis: 'guide', level: 'mid' })))).toBe(
    'For mid and senior in the United States, whatever place you pick.',
  )
  const band = bandIn(smallQuote({ basis: 'guide' }))
  expect(bandSentence({ ...band, place: 'Denver' })).toContain('in Denver,')
})
