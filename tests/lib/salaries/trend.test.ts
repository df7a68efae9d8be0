import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { payTrend, type Trend, trendFinding } from '@/lib/salaries/trend'
import type { SalariesView, TrendYear } from '@/lib/salaries/view'
import { known, unknown } from '@/lib/value/absence'
import type { RoleFace } from '@/lib/words/role-names'
import { law } from '../../law'
import { backend, performance, smallData, smallView, sre } from '../salaries'
import { checkWriting } from '../writing'

const face = (id: string) => smallData.roles.find((role) => role.id === id) as RoleFace
const few = unknown('small-sample', 'Only 3 filings.')

/** A year whose median is this, its quartiles 10,000 and its interval 2,000 either side; with none, a hidden one. */
function year(year: number, median: number | null, n: number | null = 20): TrendYear {
  const at = (offset: number) => (median === null ? few : known(median + offset))
  const interval = median === null || n === null ? few : known({ min: median - 2000, max: median + 2000 })
  const percentiles = { p10: few, p25: at(-10_000), p50: at(0), p75: at(10_000), p90: few }
  return { year, n, percentiles, medianInterval: interval }
}
const anyMedian = fc.integer({ min: 30_000, max: 400_000 })
const viewOf = (years: Readonly<Record<string, readonly TrendYear[]>>): SalariesView => ({
  ...smallView(),
  trend: Object.entries(years).map(([id, own]) => ({ role: face(id), years: own })),
})
function given(trend: Trend | null): Trend {
  if (trend === null) throw new Error('there is no trend')
  return trend
}
const trendOf = (years: Parameters<typeof viewOf>[0]) => given(payTrend(viewOf(years)))
const finding = (years: Parameters<typeof viewOf>[0]) => trendFinding(trendOf(years), ({ shortName }) => shortName)

describe('a trend', () => {
  test('has each role in each year on one axis that holds the middle halves', () => {
    const { axis, years } = trendOf({
      [sre]: [year(2023, 130_000), year(2024, 150_000)],
      [backend]: [year(2024, 170_000)],
    })
    expect([axis.low, axis.high]).toEqual([120_000, 180_000])
    expect(years.map((each) => [each.year, each.marks.map(({ role }) => role.id)])).toEqual([
      [2023, [sre, backend]],
      [2024, [sre, backend]],
    ])
    expect(years[1]?.marks[0]).toEqual({
      role: face(sre),
      n: 20,
      usd: { p25: 140_000, p50: 150_000, p75: 160_000 },
      at: { low: 1 / 3, middle: 0.5, high: 2 / 3 },
      why: null,
      interval: { min: 148_000, max: 152_000 },
    })
    expect(years[0]?.marks[1]).toMatchObject({ n: null, usd: null, at: null, why: 'no figure' })
  })

  test('says why a year of a role is missing', () => {
    const topCoded = { ...year(2025, 150_000, null).percentiles, p75: few }
    const { years } = trendOf({
      [sre]: [
        year(2022, null, 3),
        year(2023, null, 0),
        year(2024, 150_000),
        { year: 2025, n: null, percentiles: topCoded, medianInterval: few },
      ],
    })
    expect(years.map(({ marks: [mark] }) => [mark?.n, mark?.usd?.p50 ?? null, mark?.why])).toEqual([
      [3, null, 'too few'],
      [0, null, 'none'],
      [20, 150_000, null],
      [null, null, 'no figure'],
    ])
  })

  test('begins with the first year that has a figure', () => {
    const { years } = trendOf({ [sre]: [year(2022, null, null), year(2023, 150_000, null), year(2024, 150_000, null)] })
    expect(years.map((each) => each.year)).toEqual([2023, 2024])
  })

  test('leaves out a role that no year has', () => {
    const { years } = trendOf({
      [sre]: [year(2023, 150_000), year(2024, 150_000)],
      [performance]: [year(2023, null, 0), year(2024, null, 0)],
    })
    expect(years.flatMap(({ marks }) => marks.map(({ role }) => role.id))).toEqual([sre, sre])
  })

  law('labels its axis at amounts, each where it lies', [anyMedian, anyMedian], (a, b) => {
    const { axis } = trendOf({ [sre]: [year(2023, a), year(2024, b)] })
    expect(axis.ticks.map(({ label }) => label)).toEqual(
      axis.ticks.map(({ at }) => `$${Math.round((axis.low + at * (axis.high - axis.low)) / 1000)}k`),
    )
  })

  test('has an axis even where all amounts are one', () => {
    const same = { p10: few, p25: known(140_000), p50: known(140_000), p75: known(140_000), p90: few }
    const { axis, years } = trendOf({
      [sre]: [2023, 2024].map((each) => ({ year: each, n: 9, percentiles: same, medianInterval: few })),
    })
    expect([axis.low, axis.high]).toEqual([140_000, 160_000])
    expect(years[0]?.marks[0]?.at).toEqual({ low: 0, middle: 0, high: 0 })
  })

  test('is none of one year, of hidden years, or of no years', () => {
    expect(payTrend(viewOf({ [sre]: [year(2024, 150_000)] }))).toBeNull()
    expect(payTrend(viewOf({ [sre]: [year(2023, null, 3), year(2024, null, 3)] }))).toBeNull()
    expect(payTrend(smallView())).toBeNull()
  })

  test('of the survey has its years', () => {
    const { years } = given(payTrend(smallView({ source: 'occupation' })))
    expect(years.map((each) => [each.year, each.marks[0]?.usd?.p50 ?? null, each.marks[0]?.why])).toEqual([
      [2021, 100_000, null],
      [2022, 110_000, null],
      [2023, null, 'no figure'],
      [2024, 133_100, null],
    ])
  })
})

describe('the finding', () => {
  test('says how each median moved between its first and its last year, and what the last step was', () => {
    const said = finding({
      [sre]: [year(2022, 130_000), year(2023, 190_000), year(2024, 150_000)],
      [backend]: [year(2022, null, 3), year(2023, 160_000), year(2024, 155_000)],
      [performance]: [year(2022, 140_400), year(2023, 150_000), year(2024, 139_600)],
    })
    checkWriting(said)
    expect(said).toBe(
      'The median for SRE rose to $150k from $130k between 2022 and 2024. Since 2023 it has fallen from $190k. ' +
        'The median for Backend fell to $155k from $160k between 2023 and 2024. ' +
        'The median for Performance stayed at $140k between 2022 and 2024. Since 2023 it has fallen from $150k.',
    )
  })

  test('says that a move may be chance where the intervals meet or there is none, but nothing of a survey’s', () => {
    const said = (before: TrendYear, after: TrendYear) => finding({ [sre]: [before, after] })
    expect(said(year(2023, 150_000), year(2024, 153_000))).toMatch(/ rose to .*, which may be chance\.$/)
    expect(said(year(2023, 153_000), year(2024, 149_000))).toMatch(/ fell to .*, which may be chance\.$/)
    expect(said(year(2023, 150_000), year(2024, 155_000))).not.toContain('chance')
    // They meet where one ends as the other begins.
    expect(said(year(2023, 150_000), year(2024, 154_000))).toContain('chance')
    expect(said(year(2023, 154_000), year(2024, 150_000))).toContain('chance')
    expect(said({ ...year(2023, 150_000), medianInterval: few }, year(2024, 190_000))).toContain('chance')
    expect(said(year(2023, 150_000), year(2024, 150_100))).not.toContain('chance')
    expect(said(year(2023, 150_000, null), year(2024, 153_000, null))).not.toContain('chance')
  })

  test('says nothing of a role with one year', () => {
    const said = finding({
      [sre]: [year(2023, 130_000), year(2024, 150_000)],
      [backend]: [year(2023, null, 3), year(2024, 155_000)],
    })
    expect(said).toBe('The median for SRE rose to $150k from $130k between 2023 and 2024.')
  })

  test('says when no role has two', () => {
    const sentence = 'Too few observations in any two years to speak of a trend.'
    expect(finding({ [sre]: [year(2023, null, 3), year(2024, 150_000)] })).toBe(sentence)
    const { axis } = trendOf({ [sre]: [year(2023, 150_000), year(2024, 150_000)] })
    expect(trendFinding({ axis, years: [] }, ({ name }) => name)).toBe(sentence)
  })
})
