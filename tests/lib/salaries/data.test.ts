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

  test('has what employers pay in a state, and its areas at the ends where two have wages', () => {
    // exp(.75 × ln(174,410 ÷ 141,486) + .25 × ln 1.2) = 1.224, San Francisco 1.314 likewise; Santa Clara has developers alone:
    // 213,110 ÷ 141,486 = 1.506. Texas 132,150 ÷ 141,486.
    expect(smallData.labour).toEqual([
      {
        role: sre,
        state: 'US-CA',
        ratio: 1.224,
        lowest: 1.314,
        lowestArea: 'San Francisco',
        highest: 1.506,
        highestArea: 'Santa Clara',
      },
      {
        role: sre,
        state: 'US-TX',
        ratio: 0.934,
        lowest: null,
        lowestArea: null,
        highest: null,
        highestArea: null,
      },
    ])
  })
})

describe('an area', () => {
  const face = (id: string) =>
    areaFace(smallPlaces.areas.find((area) => area.id === id) as Area, smallData.roles, smallMarket)

  test('has the cost of labor and the jobs of every role that has one', () => {
    // Three in four of a backend engineer's filings are where the survey has nothing.
    expect(face('cbsa-41940')).toEqual({
      id: 'cbsa-41940',
      name: 'Santa Clara',
      states: ['US-CA'],
      labour: { [sre]: 1.506 },
      fromState: [],
      jobs: { [sre]: 90 },
      living: 118.23,
    })
    expect(Object.keys(face('cbsa-41940').labour)).not.toContain(backend)
  })

  test('without enough wages has its state’s, and says so; without any, none', () => {
    expect(face('600001')).toMatchObject({ labour: { [sre]: 1.224 }, fromState: [sre], jobs: { [sre]: 30 } })
    expect(face('cbsa-25540')).toMatchObject({ labour: {}, fromState: [], jobs: {}, living: null })
  })
})
