import { expect, test } from 'vitest'
import { nameSeveral } from '@/lib/place/several'

const names = {
  areas: new Map([
    ['cbsa-12420', 'Austin, TX'],
    ['cbsa-19100', 'Dallas, TX'],
    ['cbsa-26420', 'Houston, TX'],
    ['cbsa-19740', 'Denver, CO'],
  ]),
  states: new Map([
    ['US-CA', 'California'],
    ['US-CO', 'Colorado'],
    ['US-NY', 'New York'],
    ['US-TX', 'Texas'],
  ]),
}

test.each([
  [['US-remote'], 'Remote (US)'],
  [['US-CO'], 'Colorado'],
  [['US-CO', 'cbsa-19740'], 'Denver, CO'],
  [['US-TX', 'cbsa-12420', 'cbsa-19100'], 'Austin, TX or Dallas, TX'],
  [['US-TX', 'cbsa-12420', 'cbsa-19100', 'cbsa-26420'], '3 metros in Texas'],
  [['US-CO', 'US-TX', 'cbsa-12420'], 'CO or TX'],
  [['US-CA', 'US-CO', 'US-TX'], 'CA, CO or TX'],
  [['US-CA', 'US-CO', 'US-NY', 'US-TX'], 'CA, CO, NY and 1 more'],
  // An area without a name here is told by its state; a place that nothing names, by its id.
  [['US-CO', 'cbsa-99999'], 'Colorado'],
  [['US-ZZ'], 'US-ZZ'],
])('%j is “%s”', (ids, expected) => {
  expect(nameSeveral(ids, names)).toBe(expected)
})
