/** METHODS 12, sentence by sentence: what a row is, where it is, and why it is none. */
import { describe, expect, test } from 'vitest'
import type { PostedRow } from '@/pipeline/posted/files'
import { printedEmployer } from '@/pipeline/posted/readings'
import { read, row } from './rows'

/** Codes of the areas: San Francisco, New York, Seattle, Denver. */
const [sf, nyc, seattle, denver] = ['cbsa-41860', 'cbsa-35620', 'cbsa-42660', 'cbsa-19740']
const placesOf = (edits: Partial<PostedRow>) => {
  const reading = read(row(edits))
  return typeof reading === 'string' ? reading : reading.places.join(' ')
}
const dropped = (edits: Partial<PostedRow>) => {
  const reading = read(row(edits))
  return typeof reading === 'string' ? reading : 'kept'
}

test('a row has its employer, the role and level of its title, and its places', () => {
  expect(read(row())).toEqual({
    employer: 'ACME',
    role: 'data-engineer',
    level: 'senior',
    places: ['US-CO', denver],
  })
})

test('the companies of a family are one employer, and so are the spellings of a name', () => {
  const employerOf = (employer: string) => {
    const reading = read(row({ employer }))
    return typeof reading === 'string' ? reading : reading.employer
  }
  expect(employerOf('Amazon Web Services, Inc.')).toBe(employerOf('Amazon.com'))
  expect(employerOf('ACME, LLC')).toBe(employerOf('Acme'))
  expect(employerOf('Amazonia')).toBe('AMAZONIA')
})

test.each([
  ['Acme', 'Acme'],
  ['Acme?utm_source=board', 'Acme'],
  [' Acme ', 'Acme'],
  ['Acme (YC W22)', 'Acme'],
  ['Acme (Series A)', 'Acme'],
  ['Acme (Bolt)', 'Acme (Bolt)'],
  ['Current Job Openings at Acme', 'Acme'],
  ['Acme Current Job Openings', 'Acme'],
  ['Current', 'Current'],
  ['Who? Us', 'Who? Us'],
])('%j is printed as %j', (name, printed) => expect(printedEmployer(name)).toBe(printed))

describe('places', () => {
  test.each<[string, Partial<PostedRow>, string]>([
    ['a town with its state', { place: 'Denver, CO' }, `US-CO ${denver}`],
    ['a state in the text alone', { place: 'Colorado' }, 'US-CO'],
    ['a city in the text, none in the states', { place: 'Seattle', states: [] }, `US-WA ${seattle}`],
    ['states without a text', { place: '', states: ['TX', 'CA'] }, 'US-CA US-TX'],
    ['two towns of one metro', { place: 'San Francisco, CA; Oakland, CA' }, `US-CA ${sf}`],
    ['two metros of two states', { place: 'New York, NY; San Francisco, CA' }, `US-CA US-NY ${nyc} ${sf}`],
    ['the same in another order', { place: 'San Francisco, CA; New York, NY' }, `US-CA US-NY ${nyc} ${sf}`],
    ['a state, remote or not', { place: 'Denver, CO', isRemote: true }, `US-CO ${denver}`],
    ['remote work in a state', { place: 'Remote - Colorado', isRemote: true }, 'US-CO'],
    ['states of the feed beside remote', { place: 'Remote', states: ['CA'], isRemote: true }, 'US-CA'],
    ['the country alone', { place: 'United States' }, 'US-remote'],
    ['remote in the country', { place: 'Remote (US)', isRemote: true }, 'US-remote'],
    ['remote by the words alone', { place: 'Remote', isRemote: false }, 'US-remote'],
    ['remote by the feed alone', { place: '', isRemote: true }, 'US-remote'],
    ['the country among others', { place: 'Canada; United States' }, 'US-remote'],
    ['a foreign city beside an American one', { place: 'London; Denver, CO' }, `US-CO ${denver}`],
  ])('%s', (_, edits, places) => expect(placesOf(edits)).toBe(places))

  test.each(['', 'Toronto, Ontario', 'London', 'Remote - Canada', 'Worldwide', 'Vancouver, BC, CA'])(
    '%j is no place in the United States',
    (place) => expect(dropped({ place })).toBe('no place in the United States'),
  )
})

describe('a row is dropped, by its first reason', () => {
  test.each<[Partial<PostedRow>, string]>([
    [{ employer: '' }, 'no employer named'],
    [{ employer: 'Confidential' }, 'no employer named'],
    [{ employer: '—' }, 'no employer named'],
    [{ highUsd: 150_000 }, 'one amount, not a range'],
    [{ highUsd: 450_000.01 }, 'its high is over three times its low'],
    [{ lowUsd: 29_999.99, highUsd: 40_000 }, 'under $30,000 a year'],
    [{ lowUsd: 900_000, highUsd: 1_500_000.01 }, 'over $1,500,000 a year'],
    [{ month: '2023-12' }, 'before 2024'],
    [{ title: 'Accountant' }, 'title names none of our roles'],
    [{ title: '' }, 'title names none of our roles'],
    [{ employer: '', place: 'London', title: 'Accountant' }, 'no employer named'],
    [{ place: 'London', title: 'Accountant' }, 'no place in the United States'],
  ])('%j', (edits, reason) => expect(dropped(edits)).toBe(reason))

  test.each<[Partial<PostedRow>]>([
    [{ highUsd: 450_000 }],
    [{ lowUsd: 30_000, highUsd: 40_000 }],
    [{ lowUsd: 900_000, highUsd: 1_500_000 }],
    [{ month: '2024-01' }],
  ])('%j stands at the edge, and counts', (edits) => expect(dropped(edits)).toBe('kept'))
})
