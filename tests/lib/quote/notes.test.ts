import { describe, expect, test } from 'vitest'
import { type Graded, quoteGrade } from '@/lib/engine/grade'
import { quoteOf } from '@/lib/engine/make'
import type { Note } from '@/lib/engine/notes/code'
import { releaseIndex } from '@/lib/engine/release'
import type { MinimumBeside } from '@/lib/evidence/minimum/beside'
import { type NamedArea, type Place, placeOf } from '@/lib/place/geography'
import { gradeSentence, legalMinimumSentence, noteSentence, noteSentences } from '@/lib/quote/notes'
import { minimumOf } from '@/lib/quote/sample'
import { paySource, quoteBases } from '@/lib/source/registry'
import { known, unknown } from '@/lib/value/absence'
import { bestGraded, earlierRelease, quoteIn, realFacts, smallAsk, smallFacts } from '../quotes'

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
    expect(priced(10)).toBe('The estimate rests on Texas’s filings and on the cost of labor there, 7% below the US.')
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
      expect.stringContaining(' on the District of Columbia’s filings'),
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
      'No wages. So only filings say what is paid in Connecticut.',
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
      'This data version did not keep how many filings are at the legal minimum. Newer versions say it.',
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
    expect(noteSentences(answer)[0]).toContain('did not keep how many filings')
  })
})

describe('a fall of the ladder', () => {
  const step = { code: 'inverted', lower: 'mid', higher: 'senior' } as const

  test('is said of its two levels and of those around it, of an area as of its state', () => {
    const beside = { ...step, isAcross: false }
    expect(said(beside, 'filings', 'US-TX')).toMatch(
      /^Titles that say senior are paid less than those that say mid-level in Texas: both have 30 filings or more/,
    )
    expect(said(beside, 'filings', 'cbsa-12420')).toContain('mid-level in its state')
    expect(said(beside, 'filings', 'US')).toContain('in the country')
    const across = { ...step, isAcross: true }
    expect(said(across, 'filings', 'US-TX')).toMatch(
      /mid-level in Texas, so levels on either side of that step are not held in order\.$/,
    )
    expect(said(across, 'filings', 'cbsa-12420')).toContain('in its state')
  })

  test('of advertisements is the country’s, whatever place is asked', () => {
    expect(said({ ...step, isAcross: false }, 'postings-aijobs', 'US-TX')).toContain(
      'in the country: both have 30 advertised ranges or more',
    )
    expect(said({ ...step, isAcross: true }, 'postings-aijobs', 'US-TX')).toContain('mid-level in the country, so')
  })
})

test('what else is said beside the figures', () => {
  expect(said({ code: 'concentrated', share: 0.256, n: 1 }, 'filings', 'US')).toBe(
    'One employer is 26% of the 1 filing of this role, level and place.',
  )
  expect(said({ code: 'unleveled' }, 'filings', 'US')).toMatch(/^Titles without a level are a case of their own/)
  expect(said({ code: 'proxy' }, 'occupation', 'US')).toMatch(/^A proxy/)
  expect(said({ code: 'same-levels' }, 'occupation', 'US')).toMatch(/^The survey knows no levels/)
})

describe('each part of a grade says why', () => {
  const why = (about: string, given: Partial<Graded>, id = 'US') => {
    const grade = quoteGrade({ ...bestGraded, ...given })
    const part = grade.parts.find((each) => each.about === about)
    return part && gradeSentence(part, { place: place(id), grade })
  }

  test.each([
    ['n', { n: 1234 }, 'n = 1,234 for this role, level and place: 30 or more.'],
    ['n', { n: 12 }, 'n = 12 for this role, level and place: 10 to 29.'],
    ['n', { n: 2 }, 'n = 2 for this role, level and place: fewer than 10.'],
    ['n', { n: null }, 'The survey publishes no sample size.'],
    ['spread', {}, 'P75 is 1.350 times P25: up to 1.35.'],
    ['spread', { p75: 150_000 }, 'P75 is 1.500 times P25: up to 1.6.'],
    // Two decimals would say 1.60 and over 1.6.
    ['spread', { p75: 160_400 }, 'P75 is 1.604 times P25: over 1.6.'],
    ['match', {}, 'Job titles themselves name the role.'],
    ['match', { basis: 'occupation' }, 'A proxy: no public occupation code is this role.'],
    ['match', { basis: 'postings-isecjobs' }, 'Job titles name the role, but no advertisement names its employer.'],
    ['modelled', { n: 10 }, 'Modeled, with 10 or more in the cell to speak for themselves.'],
    ['modelled', { n: 9 }, 'Modeled: with fewer than 10 in the cell it leans on its role, level and place.'],
    [
      'modelled',
      { isUnplaced: true },
      'Modeled: with fewer than 10 in the cell it leans on its role, level and place.',
    ],
    ['modelled', { basis: 'occupation', n: null }, 'Published figures, not a model.'],
  ] as const)('%s of %j', (about, given, words) => {
    expect(why(about, given)).toBe(words)
  })

  test('of a place that the source does not name', () => {
    expect(why('n', { n: 0, isUnplaced: true }, 'cbsa-12420')).toBe(
      'n = 0: a filing names its state, never a metropolitan or other area, so none is of Austin.',
    )
    expect(why('n', { basis: 'postings-isecjobs', n: 0, isUnplaced: true }, 'US-TX')).toBe(
      'n = 0: advertisements are read for the country, so none is of Texas.',
    )
    const survey = { basis: 'occupation', n: null, isUnplaced: true }
    expect(why('modelled', survey, 'cbsa-12420')).toBe('Published figures of a wider place, not of this one.')
  })
})
