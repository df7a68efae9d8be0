import { expect, test } from 'vitest'
import { PlaceNames } from '@/pipeline/boards/place-names'
import type { Posting } from '@/pipeline/boards/posting'
import { zoned } from '@/pipeline/boards/zones'

const names = new PlaceNames()
const posting = (place: string): Posting => ({
  employer: 'Acme',
  title: 'SRE',
  place,
  isRemote: false,
  firstPosted: undefined,
  fields: [],
  text: '',
})
const zonesOf = (place: string, ...labels: string[]) =>
  zoned(
    posting(place),
    labels.map((label) => ({ label })),
    names,
  ).map(({ zone }) => zone.states.join(' ') || zone.place)

test('an only range is for all the places of its advertisement, whatever it is called', () => {
  expect(zonesOf('Denver, CO; Austin, TX', 'New York pay range')).toEqual(['CO TX'])
})

test.each([
  ['For Colorado-based hires: Estimated annual salary of', 'CO'],
  // "Washington" alone may be the capital.
  ['For New York City-based and California (excluding Bay Area) and Washington hires', 'CA NY'],
  ['Zone 1 (Menlo Park, CA; New York, NY; Bellevue, WA)', 'CA NY WA'],
  ['The base pay range for candidates located in Seattle, WA is', 'WA'],
  ['NYC Salary Range', 'NY'],
  ['San Francisco Bay Area', 'CA'],
  ['(CO, NY)', 'CO NY'],
  ['In California, the pay range for this position is', 'CA'],
  ['Indianapolis, IN', 'IN'],
  ['Washington, D.C.', 'DC'],
  ['Illinois / Minnesota', 'IL MN'],
])('%j names places', (label, states) => expect(zonesOf('Remote', label, 'Zone 9')).toEqual([states, 'Remote']))

test.each([
  'Zone A',
  'Tier 2 pay range',
  'Senior',
  // Towns of West Virginia and South Dakota.
  'Junior',
  'Lead',
  'Staff Engineer (L6)',
  'Base salary',
  'Geo 3',
  'The base pay range for this role is',
  'Level IV',
  '',
])('%j names none', (label) => expect(zonesOf('Boise, ID', label, 'Colorado')).toEqual(['ID', 'CO']))

test('all others are those of the country, where some are named', () => {
  expect(zonesOf('Denver, CO', 'Colorado', 'All other US locations')).toEqual(['CO', 'United States'])
  expect(zonesOf('Denver, CO', 'The U.S. pay range for this position is', 'Colorado')).toEqual(['United States', 'CO'])
  expect(zonesOf('Denver, CO', 'Zone 1', 'All other locations')).toEqual(['CO', 'CO'])
})

test.each([
  ['Toronto, Ontario', true],
  ['London, UK', true],
  ['Denver, CO; Toronto', false],
  ['Remote', false],
  ['United States', false],
  ['', false],
])('%j alone is abroad: %s', (place, is) => expect(names.isAbroad(place)).toBe(is))
