import { describe, expect, test } from 'vitest'
import { quoteChange } from '@/lib/engine/change'
import { quoteOf } from '@/lib/engine/make'
import { law } from '../../law'
import { deepFreeze } from '../../roles'
import {
  absentIn,
  anyAsk,
  changedFacts,
  earlierFacts,
  quoteIn,
  realFacts,
  smallAsk,
  smallFacts,
  smallQuote,
  testersPaid,
} from '../quotes'

const before = quoteIn(quoteOf(earlierFacts, smallAsk()))
const now = quoteIn(smallQuote())

describe('between two releases', () => {
  test('every input and result that differs is listed, in the order of the derivation', () => {
    const change = quoteChange(before, now)
    expect(change.same).toBe(false)
    const usd = (name: string, label: string, times: number) => ({
      name,
      label,
      before: expect.closeTo(148_500 * times, 6),
      after: expect.closeTo(165_000 * times, 6),
      unit: 'usd',
    })
    expect(change.steps).toEqual([
      { name: 'n', label: 'Exact matches', before: 20, after: 35, unit: 'count' },
      { name: 'employers', label: 'Employers behind them', before: 8, after: 12, unit: 'count' },
      {
        name: 'centre.base',
        label: 'Median when the data was collected: base',
        before: 90_000,
        after: 100_000,
        unit: 'usd',
      },
      // 100,000 × 1.1 × 1.2 × 1.25 is 165,000; the gaps are .1, .2, .2 and .2.
      usd('centre', 'Median when the data was collected', 1),
      usd('p25', 'P25', Math.exp(-0.2)),
      usd('p10', 'P10', Math.exp(-0.3)),
      usd('p75', 'P75', Math.exp(0.2)),
      usd('p90', 'P90', Math.exp(0.4)),
      usd('p50', 'P50, the median', 1),
    ])
  })

  test('a list is compared number by number', () => {
    const ask = smallAsk({ basis: 'occupation', asOf: '2024-05-15' })
    const occupations = testersPaid((wages) => (wages.year === 2024 ? { ...wages, p25: 60_000 } : wages))
    const other = changedFacts({ occupations })
    expect(quoteChange(quoteOf(other, ask), quoteOf(smallFacts, ask)).steps).toEqual([
      { name: 'p25.wages.2', label: 'P25: wages, 2 of 2', before: 60_000, after: 70_000, unit: 'usd' },
      // .75 × 70,000 + .25 × 60,000.
      { name: 'p25', label: 'P25', before: 67_500, after: 70_000, unit: 'usd' },
    ])
  })

  test('a step that only one has is null in the other', () => {
    const own = smallQuote({ growth: 0 })
    const survey = smallQuote({ growth: null })
    const growths = quoteChange(own, survey).steps.filter(({ name }) => name.startsWith('growth.'))
    expect(growths).toEqual([
      { name: 'growth.own', label: 'Your growth a year: own', before: 0, after: null, unit: 'share' },
      { name: 'growth.last', label: expect.any(String), before: null, after: 133_100, unit: 'usd' },
      { name: 'growth.first', label: expect.any(String), before: null, after: 100_000, unit: 'usd' },
      { name: 'growth.years', label: expect.any(String), before: null, after: 3, unit: 'count' },
    ])
  })

  test('a grade that changed is a change without a step', () => {
    const worse = deepFreeze({ ...now, grade: { ...now.grade, overall: 'medium' as const } })
    expect(quoteChange(worse, now)).toEqual({ same: false, steps: [] })
  })

  test('a quote that only one has is all change', () => {
    const none = smallQuote({ place: 'US-CT' })
    expect(quoteChange(now, none).same).toBe(false)
    expect(quoteChange(none, now).steps.every((step) => step.before === null)).toBe(true)
  })

  test('neither quotes, but for other reasons: they do not say the same', () => {
    const none = absentIn(smallQuote({ place: 'US-CT' }))
    expect(quoteChange({ ...none, lack: { code: 'role' } }, none)).toEqual({ same: false, steps: [] })
  })

  test('a band’s ends are its figures', () => {
    const band = smallQuote({ basis: 'guide' })
    if (band.kind !== 'band') throw new Error('no band')
    expect(quoteChange({ ...band, lowUsd: 150_000 }, band)).toEqual({
      same: false,
      steps: [{ name: 'low', label: 'Low of the band', before: 150_000, after: 160_000, unit: 'usd' }],
    })
  })

  law('nothing differs from itself', [anyAsk], (ask) => {
    const answer = quoteOf(realFacts, ask)
    expect(quoteChange(answer, quoteOf(realFacts, ask))).toEqual({ same: true, steps: [] })
  })
})
