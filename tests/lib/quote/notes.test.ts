import { describe, expect, test } from 'vitest'
import { type Graded, quoteGrade } from '@/lib/engine/grade'
import type { Note } from '@/lib/engine/notes'
import { placeOf } from '@/lib/place/geography'
import { gradeSentence, noteSentence } from '@/lib/quote/notes'
import { unknown } from '@/lib/value/absence'
import { bestGraded, smallAsk, smallFacts } from '../quotes'

const place = (id: string) => {
  const found = placeOf(smallFacts.places, id)
  if (found === null) throw new Error(id)
  return found
}
const said = (
  note: Note,
  basis: string,
  id: string,
  differential: Parameters<typeof noteSentence>[1]['differential'] = null,
) => noteSentence(note, { ask: smallAsk({ basis }), place: place(id), differential })

describe('how a place was taken in', () => {
  const austin = { areaName: 'Austin', ratio: 0.9625 } as const

  test('by what few filings do not say', () => {
    expect(said({ code: 'leaning', ...austin, explained: 0.823, states: 49 }, 'filings', 'US-TX')).toBe(
      'What few filings do not say is taken from the cost of labour in Austin, ×0.963 the country’s. It is the state’s best-paid area: such areas explain 82% of how the filed pay of 49 states differs.',
    )
  })

  test('by moving what the country has', () => {
    expect(said({ code: 'moved', ...austin }, 'filings', 'cbsa-12420')).toBe(
      'The place is modelled: what filings say of the country, moved by the cost of labour in Austin, ×0.963 the country’s.',
    )
    expect(said({ code: 'moved', ...austin }, 'postings-aijobs', 'cbsa-12420')).toBe(
      'The place is modelled: the country’s figure moved by the cost of labour in Austin, ×0.963 the country’s.',
    )
    expect(said({ code: 'raised', areaName: 'Austin', power: 0.652 }, 'occupation', 'US-TX')).toMatch(
      /^The place is modelled: the country’s wages, moved by the cost of labour in Austin, the best-paid area of the state, to the power 0\.652 /,
    )
  })

  test('not at all where no wages are published', () => {
    expect(said({ code: 'unmoved' }, 'filings', 'US-CT', unknown('no-data', 'No wages.'))).toBe(
      'No wages. No cost of labour moves what filings say of Connecticut.',
    )
  })
})

describe('a fall of the ladder', () => {
  const step = { code: 'inverted', lower: 'mid', higher: 'senior' } as const

  test('is said of its two levels and of those around it, of an area as of the country', () => {
    const beside = { ...step, isAcross: false }
    expect(said(beside, 'filings', 'US-TX')).toMatch(
      /^Titles that say senior are paid less than those that say mid-level in Texas: both have 30 filings or more/,
    )
    expect(said(beside, 'filings', 'cbsa-12420')).toContain('in the country')
    const across = { ...step, isAcross: true }
    expect(said(across, 'filings', 'US-TX')).toMatch(
      /mid-level in Texas, so levels on either side of that step are not held in order\.$/,
    )
    expect(said(across, 'filings', 'cbsa-12420')).toContain('in the country')
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
    ['modelled', { n: 10 }, 'Modelled, with 10 or more in the cell to speak for themselves.'],
    ['modelled', { n: 9 }, 'Modelled: with fewer than 10 in the cell it leans on its role, level and place.'],
    [
      'modelled',
      { isUnplaced: true },
      'Modelled: with fewer than 10 in the cell it leans on its role, level and place.',
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
    expect(why('modelled', survey, 'cbsa-12420')).toBe(
      'Published figures of the country, moved by the area’s cost of labour.',
    )
    expect(why('modelled', survey, 'US-TX')).toBe(
      'Published figures of the country, moved by the cost of labour in the state’s best-paid area.',
    )
  })
})
