import { describe, expect, test } from 'vitest'
import {
  acrossInversionNote,
  concentrationNote,
  inversionNote,
  placeNote,
  sourceName,
  surveyNotes,
  unplacedWhy,
} from '@/lib/engine/notes'
import { placeOf } from '@/lib/place/geography'
import { known, unknown } from '@/lib/value/absence'
import { smallPlaces } from '../market'

const place = (id: string) => {
  const found = placeOf(smallPlaces, id)
  if (found === null) throw new Error(id)
  return found
}
const power = Object.freeze({ value: 0.5, states: 49, n: 100, explained: 0.823 })
const labour = {
  areaId: 'cbsa-12420',
  areaName: 'Austin',
  isBestPaid: false,
  ratio: 0.9625,
  shares: [1],
  there: [1],
  everywhere: [1],
}

test('a source opens a sentence', () => {
  expect([sourceName('filings'), sourceName('postings-aijobs')]).toEqual([
    'Visa filings',
    'Advertisements on aijobs.net',
  ])
})

test('a source without observations of a place says why', () => {
  expect(unplacedWhy('filings', place('cbsa-12420'))).toBe(
    'n = 0: a filing names its state, never a metropolitan or other area, so none is of Austin.',
  )
  expect(unplacedWhy('postings-isecjobs', place('US-TX'))).toBe(
    'n = 0: advertisements are read for the country, so none is of Texas.',
  )
})

describe('how a place was taken in', () => {
  test('is nothing to say of the country', () => {
    expect(placeNote('filings', place('US'), null, power)).toEqual([])
  })

  test.each([
    [
      'filings',
      'US-TX',
      known({ ...labour, isBestPaid: true }),
      /^What few filings do not say .*×0\.963.*explain 82% of how the filed pay of 49 states differs\.$/,
    ],
    [
      'filings',
      'cbsa-12420',
      known(labour),
      /^The place is modelled: what filings say of the country, moved by the cost of labour in Austin/,
    ],
    ['postings-aijobs', 'cbsa-12420', known(labour), /^The place is modelled: the country’s figure moved by/],
    [
      'filings',
      'US-CT',
      unknown('no-data', 'No wages.'),
      /^No wages\. No cost of labour moves what filings say of Connecticut\.$/,
    ],
  ] as const)('by %s to %s', (source, id, differential, note) => {
    expect(placeNote(source, place(id), differential, power)).toEqual([expect.stringMatching(note)])
  })
})

describe('a fall of the ladder', () => {
  const step = { lower: 'mid', higher: 'senior' } as const

  test('is said of its two levels and of those around it, of an area as of the country', () => {
    expect(inversionNote('filings', step, place('US-TX'))).toMatch(
      /^Titles that say senior are paid less than those that say mid-level in Texas: both have 30 filings or more/,
    )
    expect(inversionNote('filings', step, place('cbsa-12420'))).toContain('in the country')
    expect(acrossInversionNote('filings', step, place('US-TX'))).toMatch(
      /mid-level in Texas, so levels on either side of that step are not held in order\.$/,
    )
    expect(acrossInversionNote('filings', step, place('cbsa-12420'))).toContain('in the country')
  })

  test('of advertisements is the country’s, whatever place is asked', () => {
    const note = inversionNote('postings-aijobs', step, place('US-TX'))
    expect(note).toContain('in the country: both have 30 advertised ranges or more')
    expect(acrossInversionNote('postings-aijobs', step, place('US-TX'))).toContain('mid-level in the country, so')
  })
})

test('one employer is said with its share', () => {
  expect(concentrationNote(0.256, 1)).toBe('One employer is 26% of the 1 filing of this role, level and place.')
})

test('the survey says that it is a proxy, without levels, and how it knows a state', () => {
  expect(surveyNotes('unstated', place('US'), null, power)).toHaveLength(1)
  expect(surveyNotes('senior', place('cbsa-12420'), labour, power)).toHaveLength(2)
  expect(surveyNotes('senior', place('US-TX'), labour, { value: 0.652 }).at(-1)).toMatch(
    /^The place is modelled: the country’s wages, moved by the cost of labour in Austin, the best-paid area of the state, to the power 0\.652 /,
  )
})
