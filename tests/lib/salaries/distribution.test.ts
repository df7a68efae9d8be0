import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countIn, noCells } from '@/lib/evidence/cells'
import { chartRows, rowAt, rowByKey } from '@/lib/salaries/chart-rows'
import { describeStyle, distribution, hasFigures, labelRows, stepPoints } from '@/lib/salaries/distribution'
import { law } from '../../law'
import { anyWagesByRole, backend, performance, smallView, sre, viewOf } from '../salaries'

const forty = (usd: number) => Array<number>(40).fill(usd)

describe('each role', () => {
  test('is a histogram, a sample of dots or neither, and always a strip', () => {
    const drawn = distribution(
      viewOf({ [sre]: forty(120_000), [backend]: Array(29).fill(110_000), [performance]: [1e5] }),
    )
    expect(drawn.histograms.map(({ role }) => role.id)).toEqual([sre])
    expect(drawn.dots.map(({ role, dots, rows }) => [role.id, dots.length, rows])).toEqual([[backend, 29, 29]])
    expect(drawn.strips.map(({ pay }) => pay.role.id)).toEqual([sre, backend, performance])
  })

  test('is told from the others without colour', () => {
    const three = { [sre]: forty(120_000), [backend]: forty(110_000), [performance]: forty(1e5) }
    expect(distribution(viewOf(three)).histograms.map(({ style }) => style)).toEqual(['filled', 'outlined', 'dashed'])
    // The first drawn is filled, whichever role it is.
    expect(distribution(viewOf({ ...three, [sre]: [] })).histograms.map(({ style }) => style)).toEqual([
      'filled',
      'outlined',
    ])
  })
})

describe('the points at which steps turn', () => {
  test('rise from nothing at the first step, a point a step, and end where the last ends', () => {
    const part = (...shares: number[]) => ({
      bins: shares.map((share, index) => {
        const fromUsd = 100_000 + index * 10_000
        return { fromUsd, toUsd: fromUsd + 10_000, count: share * 4, share }
      }),
    })
    expect(stepPoints([part(0.25, 0.75), part(0.5, 0.5)])).toEqual([
      { usd: 100_000, shares: [0, 0] },
      { usd: 100_000, shares: [0.25, 0.5] },
      { usd: 110_000, shares: [0.75, 0.5] },
      { usd: 120_000, shares: [0.75, 0.5] },
    ])
    expect(stepPoints([])).toEqual([])
  })

  const manyWages = fc.array(fc.integer({ min: 50_000, max: 300_000 }), { minLength: 40, maxLength: 60 })
  law('span the axis, under its highest share', [manyWages, manyWages], (one, other) => {
    const { axis, histograms, highest } = distribution(viewOf({ [sre]: one, [backend]: other }))
    expect(histograms).toHaveLength(2)
    const points = stepPoints(histograms)
    expect([points[0]?.usd, points.at(-1)?.usd]).toEqual([axis.low, axis.high])
    expect(points.every(({ shares }) => shares.every((share) => share >= 0 && share <= highest))).toBe(true)
  })
})

describe('a strip', () => {
  test('has the percentiles at their places', () => {
    // The axis runs from 100,000 to 220,000.
    const { axis, strips } = distribution(smallView({ place: 'US-CA', level: 'senior' }))
    expect([axis.low, axis.high]).toEqual([100_000, 220_000])
    expect(strips[0]?.usd).toMatchObject({ p25: 150_000, p50: 150_000, p75: 200_000, p90: 200_000 })
    expect(strips[0]?.at.p10).toBeCloseTo(5 / 120, 9)
    expect(strips[0]?.at.p75).toBeCloseTo(100 / 120, 9)
  })

  test('has holes where percentiles are hidden', () => {
    const [texas] = distribution(smallView({ place: 'US-TX' })).strips
    const nothing = { p10: null, p25: null, p50: null, p75: null, p90: null }
    expect(texas).toMatchObject({ at: nothing, usd: nothing })
  })

  test('stands alone where a source publishes percentiles only', () => {
    const { histograms, dots, strips, highest } = distribution(smallView({ source: 'occupation' }))
    expect([histograms, dots, strips.length, highest]).toEqual([[], [], 1, 0.05])
  })
})

test('there is a figure to draw where a role shows a median, however drawn', () => {
  const ten = Array<number>(10).fill(120_000)
  expect(hasFigures(distribution(viewOf({ [sre]: ten, [backend]: [] })))).toBe(true)
  expect(hasFigures(distribution(viewOf({ [sre]: ten.slice(0, 4), [backend]: [] })))).toBe(false)
  expect(hasFigures(distribution(smallView({ source: 'occupation' })))).toBe(true)
})

describe('the offer', () => {
  test('stands at its place', () => {
    // The axis runs from 120,000 to 200,000.
    expect(distribution(viewOf({ [sre]: forty(120_000) }, { offerUsd: 150_000 })).offer).toEqual({
      at: 0.375,
      label: 'your offer $150k',
    })
  })

  test('far beyond the axis stands at its edge and says so', () => {
    expect(distribution(viewOf({ [sre]: forty(120_000) }, { offerUsd: 1_000_000 })).offer).toEqual({
      at: 1,
      label: 'your offer $1,000k, beyond the axis',
    })
  })

  test('is absent without one', () => {
    expect(distribution(smallView()).offer).toBeNull()
  })
})

describe('the ruled shares', () => {
  const ruled = (share: number) => {
    const wages = Array.from({ length: 100 }, (_, index) => (index < share * 100 ? 100_000 : 120_000 + index * 1000))
    return distribution(viewOf({ [sre]: wages })).ruled.map((each) => Math.round(each * 100))
  }

  test.each([
    [0.15, [5, 10, 15]],
    [0.16, [5, 10, 15, 20]],
    [0.2, [5, 10, 15, 20]],
    [0.21, [10, 20, 30]],
    [0.4, [10, 20, 30, 40]],
    [0.41, [20, 40, 60]],
    [1, [20, 40, 60, 80, 100]],
  ])('for a bar of %d are %j', (share, expected) => {
    expect(ruled(share)).toEqual(expected)
  })
})

law(
  'every drawing holds its sample, its marks and its tallest bar',
  [anyWagesByRole, fc.integer({ min: 50_000, max: 300_000 })],
  (wages, offerUsd) => {
    const view = viewOf(wages, { offerUsd })
    const { histograms, dots, strips, offer, highest, ruled } = distribution(view)
    const foundOf = (id: string) => view.pays.find(({ role }) => role.id === id)?.found
    for (const { role, bins, beyond } of histograms) {
      const drawn = bins.reduce((sum, { count }) => sum + count, beyond.below + beyond.above)
      expect(drawn).toBe(foundOf(role.id)?.n)
      for (const { share } of bins) expect(share).toBeLessThanOrEqual(highest + 1e-9)
    }
    for (const { role, dots: drawn, beyond, rows } of dots) {
      const found = foundOf(role.id)
      expect(drawn.length + beyond.below + beyond.above).toBe(found && countIn(found.cells ?? noCells))
      expect(rows).toBe(Math.max(...drawn.map(({ row }) => row)) + 1)
    }
    for (const at of [...strips.flatMap((strip) => Object.values(strip.at)), offer?.at ?? null])
      if (at !== null) expect(at >= 0 && at <= 1).toBe(true)
    expect(highest).toBe(ruled.at(-1))
  },
)

describe('read step by step', () => {
  // Ten in two of the steps are a quarter of forty; the axis of both runs from 100,000 to 180,000.
  const wages = { [sre]: [...forty(105_000).slice(10), ...forty(115_000).slice(30)], [backend]: forty(100_000) }
  const rows = chartRows(distribution(viewOf(wages)), 'filing')

  test('each step holds every histogram, from end to end of the axis', () => {
    expect(rows).toHaveLength(8)
    expect(rows.slice(0, 2)).toEqual([
      {
        at: 0,
        width: 1 / 8,
        pay: '$100k to $110k',
        roles: [
          { name: 'SRE', says: '75%, 30 filings' },
          { name: 'Backend', says: '100%, 40 filings' },
        ],
      },
      {
        at: 1 / 8,
        width: 1 / 8,
        pay: '$110k to $120k',
        roles: [
          { name: 'SRE', says: '25%, 10 filings' },
          { name: 'Backend', says: '0%, 0 filings' },
        ],
      },
    ])
    expect(chartRows(distribution(viewOf({ [sre]: [] })), 'filing')).toEqual([])
  })

  test('a step is found under its place, the nearest beyond the ends', () => {
    expect([-1, 0, 0.1, 0.125, 0.99, 1, 2].map((at) => rowAt(rows, at))).toEqual([0, 0, 0, 1, 7, 7, 7])
    expect(() => rowAt([], 0)).toThrow(RangeError)
  })

  test('keys lead to the next, the last before, both ends, and nowhere else', () => {
    expect([rowByKey('ArrowRight', -1, 7), rowByKey('ArrowRight', 7, 7), rowByKey('ArrowUp', 3, 7)]).toEqual([0, 7, 4])
    expect([rowByKey('ArrowLeft', 0, 7), rowByKey('ArrowDown', 3, 7)]).toEqual([0, 2])
    expect([rowByKey('Home', 3, 7), rowByKey('End', 3, 7), rowByKey('Tab', 3, 7)]).toEqual([0, 7, null])
  })
})

describe('the amounts under a strip', () => {
  const at = (p10: number | null, p25: number, p50: number, p75: number, p90: number | null) => ({
    p10,
    p25,
    p50,
    p75,
    p90,
  })

  test.each([
    ['far apart, stand on one row', at(0.1, 0.3, 0.5, 0.7, 0.9), { inner: 0, outer: 0 }],
    ['whose ends are near, have these below', at(0.25, 0.3, 0.5, 0.7, 0.9), { inner: 0, outer: 1 }],
    ['near the median, have the quartiles below', at(0.1, 0.45, 0.5, 0.7, 0.9), { inner: 1, outer: 1 }],
    ['all near, have three rows', at(0.48, 0.49, 0.5, 0.51, 0.52), { inner: 1, outer: 2 }],
    ['of a small sample, have no ends to place', at(null, 0.3, 0.5, 0.7, null), { inner: 0, outer: 0 }],
  ])('%s', (_, places, rows) => {
    expect(labelRows(places)).toEqual(rows)
  })
})

test('a role’s drawing is named beside its strip, with what lies beyond the axis', () => {
  const drawn = distribution(
    viewOf({
      [sre]: [...Array<number>(98).fill(150_000), 30_000],
      [backend]: Array(9).fill(110_000),
      [performance]: [],
    }),
  )
  expect(describeStyle(drawn, sre)).toBe('filled; 1 beyond the axis')
  expect(describeStyle(drawn, backend)).toBe('a dot each')
  expect(describeStyle(drawn, performance)).toBeNull()
})
