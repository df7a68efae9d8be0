import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { known } from '@/lib/value/absence'
import { mixOverlap, type NamedShare } from '@/lib/week/overlap'
import { anyMix, named, valueIn } from '../arbitraries'

const mix = (ends: Readonly<Record<string, [number, number]>>): readonly NamedShare[] =>
  Object.freeze(
    Object.entries(ends).map(([id, [lowPercent, highPercent]]) => Object.freeze({ id, lowPercent, highPercent })),
  )

type Week = Readonly<Record<string, number>>

const common = (p: Week, q: Week) =>
  Object.entries(p).reduce((sum, [id, percent]) => sum + Math.min(percent, q[id] ?? 0), 0)

/** Every week of whole steps that fits. With bounds of whole steps both extremes of the overlap are among these. */
function wholeWeeks(shares: readonly NamedShare[], step: number, left = 100): Week[] {
  const [first, ...rest] = shares
  if (first === undefined) return left === 0 ? [{}] : []
  const least = Math.max(first.lowPercent, left - rest.reduce((sum, each) => sum + each.highPercent, 0))
  const most = Math.min(first.highPercent, left - rest.reduce((sum, each) => sum + each.lowPercent, 0))
  return Array.from({ length: Math.max(0, (most - least) / step + 1) }, (_, steps) => least + steps * step).flatMap(
    (percent) => wholeWeeks(rest, step, left - percent).map((week) => ({ [first.id]: percent, ...week })),
  )
}

function bruteForce(a: readonly NamedShare[], b: readonly NamedShare[], step: number) {
  const second = wholeWeeks(b, step)
  const all = wholeWeeks(a, step).flatMap((p) => second.map((q) => common(p, q)))
  return { min: all.reduce((x, y) => Math.min(x, y)) / 100, max: all.reduce((x, y) => Math.max(x, y)) / 100 }
}

const idSets = [
  ['v', 'w', 'x', 'y', 'z'],
  ['x', 'y', 'z', 'v', 'u'],
  ['z', 'y', 'u', 't', 'v'],
]
const anyNamed = (size: number, slack: number, step = 1) =>
  fc.tuple(anyMix(size, slack, step), fc.constantFrom(...idSets)).map(([shares, ids]) => named(shares, ids))

describe('mixOverlap', () => {
  test('of two fixed weeks is one value', () => {
    // min(60, 45) + min(30, 35) + min(10, 20) = 45 + 30 + 10.
    const p = mix({ build: [60, 60], run: [30, 30], learn: [10, 10] })
    const q = mix({ learn: [20, 20], build: [45, 45], run: [35, 35] })
    expect(mixOverlap(p, q)).toEqual(known({ min: 0.85, max: 0.85 }))
  })

  test('of decimals is still one value when both weeks are fixed', () => {
    // 1.4 + 33.3 + 33.4.
    const p = mix({ a: [33.3, 33.3], b: [33.3, 33.3], c: [33.4, 33.4] })
    const q = mix({ a: [1.4, 1.4], b: [64.4, 64.4], c: [34.2, 34.2] })
    expect(mixOverlap(p, q)).toEqual(known({ min: 0.681, max: 0.681 }))
    expect(mixOverlap(p, p)).toEqual(known({ min: 1, max: 1 }))
  })

  test('of one range with itself: the two weeks may agree or differ', () => {
    // Furthest apart: 60/40 beside 40/60.
    const halves = mix({ build: [40, 60], run: [40, 60] })
    expect(mixOverlap(halves, halves)).toEqual(known({ min: 0.8, max: 1 }))
  })

  test('of the guide’s mix with itself: from .85 to 1', () => {
    // Both weeks hold the lows, 85, and add 15; 40, 30, 20, 10 beside 30, 25, 30, 15 add theirs to different activities.
    const guide = mix({ a: [30, 40], b: [25, 35], c: [20, 30], d: [10, 20] })
    expect(mixOverlap(guide, guide)).toEqual(known({ min: 0.85, max: 1 }))
  })

  test('is 0 where no activity is in common', () => {
    expect(mixOverlap(mix({ a: [50, 50], b: [50, 50] }), mix({ c: [0, 100], d: [0, 100] }))).toEqual(
      known({ min: 0, max: 0 }),
    )
  })

  test('takes an activity that one mix does not name as none of its week', () => {
    const p = mix({ build: [50, 70], run: [30, 50] })
    const q = mix({ build: [80, 90], sell: [10, 20] })
    expect(mixOverlap(p, q)).toEqual(known({ min: 0.5, max: 0.7 }))
    expect(mixOverlap(p, mix({ build: [80, 90], sell: [10, 20], run: [0, 0] }))).toEqual(mixOverlap(p, q))
  })

  test('is least where highs split into halves: 50 + 30 + 20 beside 60 + 40', () => {
    const p = mix({ a: [0, 50], b: [0, 30], c: [0, 20], d: [0, 60], e: [0, 40] })
    expect(valueIn(mixOverlap(p, p)).min).toBe(0)
    const odd = mix({ a: [0, 51], b: [0, 51], c: [0, 51] })
    // Two 51s hold one week; the other has 51 in the third and must take its remaining 49 from the first two.
    expect(valueIn(mixOverlap(odd, odd)).min).toBeCloseTo(0.49, 9)
  })

  test('refuses a mix that no week fits, and says which', () => {
    const fine = mix({ a: [0, 100] })
    const bad = mix({ a: [60, 70], b: [50, 60] })
    expect(mixOverlap(bad, fine)).toMatchObject({ kind: 'unknown', reason: 'out-of-range' })
    expect(mixOverlap(bad, fine)).toMatchObject({ why: expect.stringMatching(/^The first mix .* 110% .* 130%/) })
    expect(mixOverlap(fine, bad)).toMatchObject({ why: expect.stringMatching(/^The second mix .* 110% .* 130%/) })
  })

  test('refuses an activity named twice, an inverted share and more common activities than it can try', () => {
    const fine = mix({ a: [0, 100] })
    const twice = [...mix({ a: [50, 50] }), ...mix({ a: [50, 50] })]
    expect(() => mixOverlap(fine, twice)).toThrow('a mix names an activity twice')
    expect(() => mixOverlap(twice, fine)).toThrow(RangeError)
    expect(() => mixOverlap(fine, mix({ a: [60, 40] }))).toThrow(RangeError)
    const many = (count: number) =>
      mix(Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index}`, [0, 20]])))
    expect(valueIn(mixOverlap(many(16), many(16)))).toEqual({ min: 0, max: 1 })
    expect(() => mixOverlap(many(17), many(17))).toThrow('up to 16 activities in common')
    // Only activities in common count: with one of the 17 in common, all of it or none of it may be shared.
    const one = mix({ a0: [0, 100], z: [0, 100] })
    expect(mixOverlap(many(17), one)).toEqual(known({ min: 0, max: 0.2 }))
    expect(mixOverlap(one, many(17))).toEqual(known({ min: 0, max: 0.2 }))
  })
})

describe('laws of mixOverlap', () => {
  test.each([
    // Few steps a share keep the weeks to be tried few: narrow ranges on a fine grid, wide ones on coarse grids.
    { size: 3, slack: 4, step: 1 },
    { size: 4, slack: 1, step: 1 },
    { size: 4, slack: 3, step: 10 },
    { size: 5, slack: 2, step: 20 },
  ])(
    'both ends are those of brute force: $size activities, $slack steps of $step % of room',
    ({ size, slack, step }) => {
      fc.assert(
        fc.property(anyNamed(size, slack, step), anyNamed(size, slack, step), (a, b) => {
          expect(valueIn(mixOverlap(a, b))).toEqual(bruteForce(a, b, step))
        }),
      )
    },
  )
})
