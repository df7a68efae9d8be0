import { describe, expect, test } from 'vitest'
import { market } from '@/data'
import type { Area } from '@/data/schema/market'
import { occupationEvidence } from '@/lib/evidence/occupation'
import { areaFace } from '@/lib/salaries/data'
import { known } from '@/lib/value/absence'
import { valueIn } from '../arbitraries'
import { smallPlaces } from '../market'
import { realData } from '../real-salaries'
import { backend, performance, smallData, smallFiles, smallMarket, sre } from '../salaries'

describe('what the explorer knows', () => {
  test('names roles, states and files as they are', () => {
    expect(smallData.dataVersion).toBe('2026.11.23')
    expect(smallData.roles.map(({ id }) => id)).toEqual([sre, backend, performance])
    expect(Object.keys(smallData.roles[0] ?? {}).sort()).toEqual(['id', 'mark', 'name', 'shortName'])
    expect(smallData.states).toEqual([
      { id: 'US-CA', name: 'California', living: 112.6 },
      { id: 'US-CT', name: 'Connecticut', living: null },
      { id: 'US-TX', name: 'Texas', living: 97.2 },
    ])
    expect(smallData.years).toEqual(Object.fromEntries(smallFiles.map(({ source, years }) => [source, years])))
  })

  test('has the wages in a role’s occupations, by year, in whole dollars', () => {
    // Three parts makers, one part testers: .75 × 100,000 + .25 × 100,000 in 2021. In 2022 and 2023 no testers' median, or
    // no makers', is a number; in 2024 both are 133,100.
    const years = smallData.occupations[sre] ?? []
    expect(years.map(({ year, referenceMonth }) => [year, referenceMonth])).toEqual(
      [2021, 2022, 2023, 2024].map((year) => [year, `${year}-05`]),
    )
    expect(years[0]?.percentiles.p50).toEqual(known(100_000))
    expect(years[2]?.percentiles.p50).toMatchObject({ kind: 'unknown', reason: 'out-of-range' })
    expect(years[3]?.percentiles.p50).toEqual(known(133_100))
    expect(smallData.occupations[performance]).toEqual([])
  })

  test('has each real role’s survey figures, rounded to dollars', () => {
    for (const [role, years] of Object.entries(realData.occupations))
      for (const { year, percentiles } of years) {
        const found = valueIn(occupationEvidence(market().occupations, role, year))
        for (const [name, answer] of Object.entries(percentiles)) {
          const exact = found.percentiles[name as keyof typeof percentiles]
          expect(answer).toEqual(exact.kind === 'known' ? known(Math.round(exact.value)) : exact)
        }
      }
  })

  test('has what employers pay in a state: the middle of its areas and the two ends', () => {
    // Published means of one occupation: 187,574, 226,137 and 144,570 against 144,570, the middle one 1.297; San Francisco
    // has testers too: (.75 × 187,574 + .25 × 138,444) ÷ (.75 × 144,570 + .25 × 110,260) = 1.289.
    expect(smallData.labour).toEqual([
      {
        role: sre,
        state: 'US-CA',
        areas: 3,
        middle: 1.289,
        lowest: 1,
        lowestArea: 'Northern California',
        highest: 1.564,
        highestArea: 'Santa Clara',
      },
      {
        role: sre,
        state: 'US-TX',
        areas: 1,
        middle: 0.963,
        lowest: 0.963,
        lowestArea: 'Austin',
        highest: 0.963,
        highestArea: 'Austin',
      },
    ])
  })
})

describe('an area', () => {
  const face = (id: string) =>
    areaFace(smallPlaces.areas.find((area) => area.id === id) as Area, smallData.roles, smallMarket)

  test('has the cost of labour of every role that has one', () => {
    // Three in four of a backend engineer's filings are where the survey has nothing.
    expect(face('cbsa-35620')).toEqual({
      id: 'cbsa-35620',
      name: 'New York',
      states: ['US-NJ', 'US-NY'],
      labour: { [sre]: 1.112 },
      why: null,
      living: 118.23,
    })
    expect(Object.keys(face('cbsa-35620').labour)).not.toContain(backend)
  })

  test('says why it has none', () => {
    expect(face('cbsa-25540')).toMatchObject({ labour: {}, why: 'No wage is listed here.', living: null })
  })
})
