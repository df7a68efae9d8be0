import { describe, expect, test } from 'vitest'
import { occupationEvidence, occupationMix, occupationTrend } from '@/lib/evidence/occupation'
import { known } from '@/lib/value/absence'
import { valueIn } from '../arbitraries'
import { smallOccupations } from '../market'

const role = 'site-reliability-engineer'
const at = (year?: number) => valueIn(occupationEvidence(smallOccupations, role, year))

describe('a role’s occupations', () => {
  test('are shares of its filings', () => {
    expect(valueIn(occupationMix(smallOccupations, role))).toEqual([
      { soc: '15-1252', title: 'Makers', share: 0.75 },
      { soc: '15-1253', title: 'Testers', share: 0.25 },
    ])
  })

  test('are unknown without filings, and so is all that follows', () => {
    const none = { kind: 'unknown', reason: 'no-data' }
    expect(occupationMix(smallOccupations, 'embedded-engineer')).toMatchObject(none)
    expect(occupationEvidence(smallOccupations, 'embedded-engineer')).toMatchObject(none)
    expect(occupationTrend(smallOccupations, 'embedded-engineer')).toEqual([])
  })
})

describe('the survey’s figures', () => {
  test('are of the latest year when none is named, a proxy without a sample size', () => {
    expect(at()).toMatchObject({
      year: 2024,
      referenceMonth: '2024-05',
      n: { kind: 'unknown', reason: 'not-stated' },
      covered: 1,
    })
  })

  test('are the occupations’ own, weighted by the mix', () => {
    const { percentiles, mean, parts } = at(2021)
    expect([percentiles.p10, percentiles.p25, percentiles.p50, percentiles.p75, mean].map(valueIn)).toEqual([
      50_000, 70_000, 100_000, 120_000, 100_000,
    ])
    expect(parts.map(({ employment }) => employment)).toEqual([known(1000), known(1000)])
    // ¾ × 133,100 + ¼ × 133,100; the makers’ employment of 2024 was not released.
    expect(valueIn(at(2024).percentiles.p50)).toBe(133_100)
    expect(at(2024).parts[0]?.employment).toMatchObject({ kind: 'unknown', reason: 'no-data' })
  })

  test('leave out what was not released and say how much is covered', () => {
    // The testers’ median of 2022 was not released: the makers’ 110,000 alone, three quarters of the mix.
    expect(at(2022).covered).toBe(0.75)
    expect(valueIn(at(2022).percentiles.p50)).toBe(110_000)
  })

  test('are out of range where an occupation is published as “at or above”, with the bound', () => {
    // ¾ × 115,000 + ¼ × 90,000 = 108,750.
    expect(at(2023).percentiles.p50).toMatchObject({
      reason: 'out-of-range',
      why: expect.stringContaining('At least $108,750'),
    })
    expect(at(2023).percentiles.p90).toMatchObject({ reason: 'out-of-range', why: expect.stringContaining('$200,000') })
  })

  test('are no data below half of the mix, and in a year the survey does not have', () => {
    const thin = valueIn(occupationEvidence(smallOccupations, 'backend-engineer', 2021))
    expect(thin.covered).toBe(0.25)
    expect(thin.percentiles.p50).toMatchObject({ reason: 'no-data', why: expect.stringContaining('25%') })
    expect(occupationEvidence(smallOccupations, role, 2019)).toMatchObject({
      reason: 'no-data',
      why: expect.stringContaining('2019'),
    })
  })

  test('by year are each year’s', () => {
    expect(occupationTrend(smallOccupations, role)).toEqual([2021, 2022, 2023, 2024].map(at))
  })
})

test('figures of several occupations together are not those of one', () => {
  const [first, ...others] = smallOccupations.occupations
  if (!first) throw new Error('the small file has no occupation')
  const wages = first.wages.map((each) => (each.year === 2021 ? { ...each, publishedAs: '15-1256' } : each))
  const merged = { ...smallOccupations, occupations: [{ ...first, wages }, ...others] }
  // Three quarters of the mix are left out, so too little of it is left to speak of the role.
  expect(valueIn(occupationEvidence(merged, role, 2021)).percentiles.p50).toMatchObject({ reason: 'no-data' })
  expect(valueIn(occupationEvidence(merged, role, 2022)).percentiles.p50.kind).toBe('known')
})
