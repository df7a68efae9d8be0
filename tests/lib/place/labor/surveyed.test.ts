import { expect, test } from 'vitest'
import { market } from '@/data'
import { placeOf } from '@/lib/place/geography'
import { surveyedThere } from '@/lib/place/labor/surveyed'
import type { StateOrArea } from '@/lib/place/labor/wages'
import { percentileNames } from '@/lib/value/percentiles'
import { valueIn } from '../../arbitraries'
import { smallOccupations, smallPlaces } from '../../market'

const small = { occupations: smallOccupations, places: smallPlaces }
const sre = 'site-reliability-engineer'
const at = (id: string, places = smallPlaces): StateOrArea => {
  const place = placeOf(places, id)
  if (place?.kind !== 'state' && place?.kind !== 'area') throw new Error(id)
  return place
}
const amounts = (role: string, place: StateOrArea) => {
  const { percentiles } = valueIn(surveyedThere(small, role, place, 'all'))
  return percentileNames.map((name) => percentiles[name])
}

test('is the average of the published percentiles, by share of the role’s filings', () => {
  // .75 × 174,410 + .25 × 120,000 = 160,807.50, and the others a tenth of it apart, as in the file.
  expect(amounts(sre, at('US-CA'))).toEqual([0.8, 0.9, 1, 1.1, 1.2].map((part) => expect.closeTo(160_807.5 * part, 6)))
  expect(surveyedThere(small, sre, at('US-CA'), 2025)).toMatchObject({
    value: { year: 2025, referenceMonth: '2025-05', covered: 1, of: { id: 'US-CA' } },
  })
})

test('of an area without enough wages is its state’s', () => {
  expect(amounts(sre, at('600001'))).toEqual(amounts(sre, at('US-CA')))
  expect(valueIn(surveyedThere(small, sre, at('600001'), 'all')).of.id).toBe('US-CA')
})

test('is unknown for another year, without a mix, and where too few are published', () => {
  expect(surveyedThere(small, sre, at('US-CA'), 2024)).toMatchObject({ reason: 'no-data' })
  expect(surveyedThere(small, 'nobody', at('US-CA'), 'all')).toMatchObject({ reason: 'no-data' })
  expect(surveyedThere(small, sre, at('US-CT'), 'all')).toMatchObject({ reason: 'no-data' })
})

test('rises from percentile to percentile, for every role and place of the data', () => {
  const { occupations, places } = market()
  const facts = { occupations, places }
  let known = 0
  for (const { id } of [...places.states, ...places.areas])
    for (const { role } of occupations.mixes) {
      const found = surveyedThere(facts, role, at(id, places), 'all')
      if (found.kind === 'unknown') continue
      known += 1
      const all = percentileNames.map((name) => found.value.percentiles[name])
      expect(all).toEqual(all.toSorted((a, b) => a - b))
    }
  expect(known).toBeGreaterThan(places.states.length * 13)
})
