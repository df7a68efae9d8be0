import { describe, expect, test } from 'vitest'
import { quoteOf } from '@/lib/engine/make'
import type { Note } from '@/lib/engine/notes/code'
import { releaseIndex } from '@/lib/engine/release'
import type { MinimumBeside } from '@/lib/evidence/minimum/beside'
import { type NamedArea, type Place, placeOf } from '@/lib/place/geography'
import { legalMinimumSentence, noteSentence, noteSentences } from '@/lib/quote/notes'
import { minimumOf } from '@/lib/quote/sample'
import { paySource, quoteBases } from '@/lib/source/registry'
import { known, unknown } from '@/lib/value/absence'
import { earlierRelease, quoteIn, realFacts, smallAsk, smallFacts } from '../quotes'

const place = (id: string) => {
  const found = placeOf(smallFacts.places, id)
  if (found === null) throw new Error(id)
  return found
}
const said = (note: Note, basis: string, id: string) =>
  noteSentence(note, { ask: smallAsk({ basis }), place: place(id) })

describe('how a place was taken in', () => {
  test('of a state with few filings, none, or enough', () => {
    const priced = (n: number) => said({ code: 'priced', ratio: 0.934, n }, 'filings', 'US-TX')
    expect(priced(0)).toBe(
      'Texas has no filings for this role. The estimate uses the cost of labor there, 7% below the US.',
    )
    expect(priced(9)).toBe(
      'Texas has few filings for this role, so the estimate also uses the cost of labor there, 7% below the US.',
    )
    expect(priced(10)).toBe('The estimate uses Texas’s filings and the cost of labor there, 7% below the US.')
  })

  test('of an area by its state and by what labor costs in both', () => {
    const nested = { code: 'nested', state: 'California', ratio: 1.319, stateRatio: 1.23, isOwn: true } as const
    expect(said(nested, 'filings', 'cbsa-41860')).toBe(
      'Filings record only the state. This is California’s estimate, adjusted by the cost of labor in San Francisco: 32% above the US; California is 23% above the US.',
    )
    expect(said({ ...nested, stateRatio: null }, 'filings', 'cbsa-41860')).toMatch(/San Francisco: 32% above the US\.$/)
    expect(said({ ...nested, isOwn: false }, 'filings', '600001')).toBe(
      'Filings record only the state. BLS publishes too few wages in Northern California, so this is California’s estimate.',
    )
  })

  test('of the country, where labor costs the average and filings are elsewhere', () => {
    expect(said({ code: 'centered', ratio: 1.094 }, 'filings', 'US')).toBe(
      'Filings for this role are where labor costs, on average, 9% above the US. The estimate is adjusted to a place that stands at the US average.',
    )
  })

  test('of advertisements by what filings show', () => {
    expect(
      said({ code: 'moved', place: 'Austin', ratio: 0.983, from: 'filings' }, 'postings-aijobs', 'cbsa-12420'),
    ).toBe(
      'Advertisements on aijobs.net name no state. The estimate adjusts the US figure by the cost of labor in Austin (2% below the US), as closely as filed pay follows it.',
    )
  })

  test('of places that take an article, with it', () => {
    const dc = { kind: 'state', id: 'US-DC', name: 'District of Columbia' } as const
    const rest: NamedArea = { id: '1', name: 'Northwest Alabama nonmetropolitan area', states: ['US-AL'], living: null }
    const there = { ...rest, kind: 'area', area: rest } as const
    const all = (note: Note, of: Place = dc) => noteSentence(note, { ask: smallAsk({ basis: 'filings' }), place: of })
    const nested = { code: 'nested', state: 'Alabama', ratio: 0.8, stateRatio: null, isOwn: true } as const
    expect([0, 9, 10].map((n) => all({ code: 'priced', ratio: 1.2, n }))).toEqual([
      expect.stringMatching(/^The District of Columbia has no /),
      expect.stringMatching(/^The District of Columbia has few /),
      expect.stringContaining(' uses the District of Columbia’s filings'),
    ])
    expect(all({ code: 'moved', place: rest.name, ratio: 0.8, from: 'filings' })).toContain(
      `labor in the ${rest.name} (`,
    )
    expect(all(nested, there)).toContain(`labor in the ${rest.name}:`)
    expect(all({ ...nested, isOwn: false }, there)).toContain(`wages in the ${rest.name}, so`)
    const minimum = { level: 'senior', place: 'US-DC', share: known(0.4), p50: known(158_000) } as const
    expect(all({ code: 'at-minimum', beside: minimum })).toContain(' in the District of Columbia ')
  })

  test('of published figures by those of a state', () => {
    expect(said({ code: 'of-state', state: 'California' }, 'occupation', '600001')).toBe(
      'BLS publishes too few wages in Northern California, so these are California’s.',
    )
  })

  test('in an earlier data version by what that used', () => {
    expect(said({ code: 'earlier', areaName: 'Austin', ratio: 0.9625 }, 'filings', 'US-TX')).toBe(
      'This data version adjusted pay by area wages in Austin, ×0.963 the country’s. Newer versions use the cost of labor.',
    )
  })

  test('not at all where no wages are published', () => {
    expect(said({ code: 'unmoved', why: 'No wages.' }, 'filings', 'US-CT')).toBe(
      'No wages. The estimate uses only filings from Connecticut.',
    )
  })
})

describe('how much is at the legal minimum', () => {
  const minimum = { level: 'senior', place: 'US-CA', share: known(0.4), p50: known(158_000) } as const
  const beside = (part: Partial<MinimumBeside> | null) =>
    said({ code: 'at-minimum', beside: part && { ...minimum, ...part } }, 'filings', 'US-CA')

  test('is said of its own selection, or of the wider one by name', () => {
    expect(beside({})).toBe(
      '40% of the visa filings for this role and level in California are at the legal minimum; those above it have a median of $158k.',
    )
    expect(beside({ place: 'US' })).toMatch(/^40% of the visa filings for this role and level nationwide are at/)
    expect(beside({ place: 'US', level: 'all' })).toMatch(
      /^40% of the visa filings for this role at all levels nationwide /,
    )
  })

  test('is a sentence where none is at it, or all are', () => {
    expect(beside({ share: known(0) })).toBe(
      'None of the visa filings for this role and level in California is at the legal minimum.',
    )
    expect(beside({ share: known(1), place: 'US' })).toBe(
      'All of the visa filings for this role and level nationwide are at the legal minimum.',
    )
  })

  test('cannot be said of too few, nor of a release that did not keep it', () => {
    expect(beside(null)).toBe('Too few visa filings for this role to say how many are at the legal minimum.')
    expect(beside({ share: unknown('small-sample', 'Too few.') })).toBe(beside(null))
    expect(said({ code: 'minimum-unkept' }, 'filings', 'US-CA')).toBe(
      'This data version doesn’t say how many filings are at the legal minimum. Newer ones do.',
    )
  })

  test.each(quoteBases)('stands with every quote that is made from %s, if its records state it', (basis) => {
    for (const place of ['US', 'US-CO', 'cbsa-41860', 'US-WY']) {
      const answer = quoteOf(realFacts, smallAsk({ basis, place, asOf: '2026-11-30', growth: null }))
      if (answer.kind !== 'percentiles') continue
      const about = noteSentences(answer).filter((note) => note.includes('at the legal minimum'))
      expect(about).toHaveLength(paySource(basis).abilities.statesMinimum ? 1 : 0)
      expect(legalMinimumSentence(answer)).toBe(about[0] ?? null)
      expect(minimumOf(answer) === null).toBe(about.length === 0)
    }
  })

  test('an earlier release has none that could be copied', () => {
    const answer = quoteIn(quoteOf(releaseIndex(earlierRelease), smallAsk()))
    expect(legalMinimumSentence(answer)).toBeNull()
    expect(noteSentences(answer)[0]).toContain('doesn’t say how many filings')
  })
})

describe('a step of the ladder under 3 %', () => {
  const flat = { code: 'flat-step', lower: 'mid', higher: 'senior', ratio: 1.012, within: null } as const
  const within = { lower: 'mid', higher: 'senior', ratio: 1.18, low: 1.15, high: 1.21, employers: 47 } as const

  test('is said with what employers that name both levels pay', () => {
    expect(said(flat, 'postings', 'US')).toBe(
      'Senior is only 1% above mid-level here: the posted ranges show no clear step.',
    )
    expect(said({ ...flat, ratio: 0.96, within }, 'filings', 'US-TX')).toBe(
      'Senior is 4% below mid-level here: the filings show no clear step. At 47 employers that name both levels, the step is 18% (15–21%).',
    )
    expect(said({ ...flat, ratio: 0.998 }, 'filings', 'US')).toMatch(/^Senior is level with mid-level here/)
  })

  test('that lies beside the level asked is said too', () => {
    expect(said({ code: 'inverted-beside', lower: 'mid', higher: 'senior' }, 'filings', 'US')).toBe(
      'Filings put senior below mid-level, so the levels around that step may be out of order.',
    )
  })
})

test('what else is said beside the figures', () => {
  expect(said({ code: 'concentrated', share: 0.256, n: 1 }, 'filings', 'US')).toBe(
    'One employer has 26% of the 1 filing for this role, level and place.',
  )
  expect(said({ code: 'unleveled' }, 'filings', 'US')).toMatch(/^Titles without a level mix levels/)
  expect(said({ code: 'proxy' }, 'occupation', 'US')).toMatch(/^A proxy/)
  expect(said({ code: 'same-levels' }, 'occupation', 'US')).toMatch(/^BLS doesn’t separate levels/)
})
