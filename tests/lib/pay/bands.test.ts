import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  adjacentOverlap,
  bandCoverage,
  compaRatio,
  depth,
  jaccard,
  midpoint,
  penetration,
  sharedRange,
  spread,
  width,
} from '@/lib/pay/bands'
import { known } from '@/lib/value/absence'
import type { PayRange } from '@/lib/value/pay-range'
import { law } from '../../law'
import { anyRange } from '../arbitraries'

const thousands = (low: number, high: number): PayRange => Object.freeze({ lowUsd: low * 1000, highUsd: high * 1000 })

/** The guide's bands for a performance engineer, a site reliability engineer and a backend engineer. */
const pe = thousands(140, 200)
const sre = thousands(140, 190)
const be = thousands(130, 180)
describe('one band', () => {
  test('midpoints, spreads and widths of the guide', () => {
    expect([pe, sre, be].map(midpoint)).toEqual([170_000, 165_000, 155_000])
    expect([pe, sre, be].map((band) => spread(band).toFixed(3))).toEqual(['0.429', '0.357', '0.385'])
    expect([pe, sre, be].map(width)).toEqual([60_000, 50_000, 50_000])
  })

  test('$165k in 140–200: compa-ratio .971, penetration .417', () => {
    expect(compaRatio(165_000, pe)).toBeCloseTo(0.971, 3)
    expect(penetration(165_000, pe)).toBeCloseTo(0.417, 3)
  })

  test('penetration is 0 at the low, 1 at the high and goes beyond', () => {
    expect([140_000, 200_000, 110_000, 230_000].map((pay) => penetration(pay, pe))).toEqual([0, 1, -0.5, 1.5])
  })
})

describe('two bands', () => {
  test.each([
    ['PE · SRE', pe, sre, thousands(140, 190), 0.833, 0.833, 1, 0.833],
    ['SRE · BE', sre, be, thousands(140, 180), 0.667, 0.8, 0.8, 0.8],
    ['PE · BE', pe, be, thousands(140, 180), 0.571, 0.667, 0.8, 0.667],
  ])('%s: shared range and the three overlaps', (_, a, b, shared, ofBoth, ofA, ofB, adjacent) => {
    expect(sharedRange([a, b])).toEqual(shared)
    expect(jaccard(a, b)).toBeCloseTo(ofBoth, 3)
    expect([bandCoverage(a, b), bandCoverage(b, a)]).toEqual([expect.closeTo(ofA, 3), expect.closeTo(ofB, 3)])
    expect(adjacentOverlap(a, b)).toEqual({ kind: 'known', value: expect.closeTo(adjacent, 3) })
  })

  test('bands that do not meet share nothing', () => {
    const [low, high] = [thousands(100, 120), thousands(130, 150)]
    expect(sharedRange([low, high])).toBeNull()
    expect([jaccard(low, high), bandCoverage(low, high)]).toEqual([0, 0])
  })

  law('jaccard is symmetric, within 0–1, 1 on itself, and at most either coverage', [anyRange, anyRange], (a, b) => {
    const value = jaccard(a, b)
    expect(value).toBe(jaccard(b, a))
    expect(0 <= value && value <= 1).toBe(true)
    expect(value).toBeLessThanOrEqual(Math.min(bandCoverage(a, b), bandCoverage(b, a)) + 1e-12)
    expect(jaccard(a, a)).toBe(1)
  })

  law('coverage times the covered width is the same both ways', [anyRange, anyRange], (a, b) => {
    expect(bandCoverage(a, b) * width(a)).toBeCloseTo(bandCoverage(b, a) * width(b), 6)
    expect(bandCoverage(a, b)).toBeLessThanOrEqual(1)
  })
})

describe('sharedRange of several bands', () => {
  test('is what all of them contain', () => {
    expect(sharedRange([pe, sre, be])).toEqual(thousands(140, 180))
    expect(sharedRange([pe])).toEqual(pe)
  })

  test('is null when they share one amount only, or when there are none', () => {
    expect(sharedRange([thousands(100, 140), thousands(140, 180)])).toBeNull()
    expect(sharedRange([])).toBeNull()
  })
})

describe('adjacentOverlap', () => {
  test('of a textbook structure: midpoints 47,500 at 15 % spread and 53,750 at 25 % spread overlap by 25.4 %', () => {
    // low = mid / (1 + s/2), high = low (1 + s): 44,186–50,814 and 47,778–59,722.
    const lower = { lowUsd: 44_186, highUsd: 50_814 }
    const higher = { lowUsd: 47_778, highUsd: 59_722 }
    expect(adjacentOverlap(lower, higher)).toEqual({ kind: 'known', value: expect.closeTo(0.254, 3) })
  })

  test.each([
    ['a band inside another', thousands(100, 300), thousands(190, 220), 'One band lies inside the other'],
    ['a higher band that starts lower', thousands(120, 260), thousands(130, 180), 'One band lies inside the other'],
    ['one midpoint, different widths', thousands(100, 200), thousands(120, 180), 'The bands have the same midpoint'],
    ['no shared pay', thousands(100, 120), thousands(130, 150), 'The bands share no pay'],
    ['one shared amount', thousands(100, 130), thousands(130, 150), 'The bands share no pay'],
  ])('is not defined for %s', (_, a, b, why) => {
    for (const answer of [adjacentOverlap(a, b), adjacentOverlap(b, a)]) {
      expect(answer).toMatchObject({ kind: 'unknown', reason: 'not-defined', why: expect.stringContaining(why) })
    }
  })

  test('is 1 for equal bands, and defined where one end is level', () => {
    expect(adjacentOverlap(pe, { ...pe })).toEqual(known(1))
    expect(adjacentOverlap(thousands(100, 180), thousands(140, 180))).toEqual(known(1))
  })

  law('is symmetric, and above 0 and at most 1 where defined', [anyRange, anyRange], (a, b) => {
    const answer = adjacentOverlap(a, b)
    expect(answer).toEqual(adjacentOverlap(b, a))
    if (answer.kind === 'known') expect(answer.value > 0 && answer.value <= 1).toBe(true)
  })
})

describe('depth', () => {
  const segment = (low: number, high: number, count: number) => ({ ...thousands(low, high), count })

  test('of the guide’s three bands', () => {
    expect(depth([pe, sre, be])).toEqual([
      segment(130, 140, 1),
      segment(140, 180, 3),
      segment(180, 190, 2),
      segment(190, 200, 1),
    ])
  })

  test('counts 0 in a gap and joins neighbours of one count', () => {
    expect(depth([thousands(100, 120), thousands(150, 160), thousands(160, 180)])).toEqual([
      segment(100, 120, 1),
      segment(120, 150, 0),
      segment(150, 180, 1),
    ])
  })

  test('of no bands is empty', () => {
    expect(depth([])).toEqual([])
  })

  law(
    'integrates to the sum of widths, without holes, and each count differs from the next',
    [fc.array(anyRange, { minLength: 1, maxLength: 8 })],
    (ranges) => {
      const segments = depth(ranges)
      const area = segments.reduce((sum, part) => sum + part.count * (part.highUsd - part.lowUsd), 0)
      expect(area).toBe(ranges.reduce((sum, range) => sum + width(range), 0))
      expect(segments[0]?.lowUsd).toBe(Math.min(...ranges.map((range) => range.lowUsd)))
      expect(segments.at(-1)?.highUsd).toBe(Math.max(...ranges.map((range) => range.highUsd)))
      segments.slice(1).forEach((part, index) => {
        expect(part.lowUsd).toBe(segments[index]?.highUsd)
        expect(part.count).not.toBe(segments[index]?.count)
      })
    },
  )
})

describe('a range that does not rise from above zero', () => {
  test.each([
    { lowUsd: 200, highUsd: 100 },
    { lowUsd: 100, highUsd: 100 },
    { lowUsd: 0, highUsd: 100 },
    { lowUsd: -5, highUsd: 100 },
    { lowUsd: Number.NaN, highUsd: 100 },
    { lowUsd: 100, highUsd: Number.NaN },
    { lowUsd: 100, highUsd: Infinity },
  ])('$lowUsd to $highUsd is refused everywhere', (bad) => {
    const uses = [
      () => midpoint(bad),
      () => width(bad),
      () => spread(bad),
      () => compaRatio(100, bad),
      () => penetration(100, bad),
      () => sharedRange([pe, bad]),
      () => jaccard(pe, bad),
      () => bandCoverage(bad, pe),
      () => adjacentOverlap(pe, bad),
      () => depth([bad]),
    ]
    for (const use of uses) expect(use).toThrow(RangeError)
  })

  test('so is pay that is not a finite amount', () => {
    expect(() => compaRatio(Number.NaN, pe)).toThrow('pay must be a finite amount, not NaN')
    expect(() => penetration(Infinity, pe)).toThrow(RangeError)
  })
})
