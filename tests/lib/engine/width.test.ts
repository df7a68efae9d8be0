import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LevelRange, rangeCritique, splitByLevel as splitBy } from '@/lib/engine/width'
import type { PayRange } from '@/lib/value/pay-range'
import { law } from '../../law'
import { deepFreeze } from '../../roles'
import { anyRange } from '../arbitraries'

const usd = (low: number, high: number) => Object.freeze({ lowUsd: low * 1000, highUsd: high * 1000 })
const at = (level: LevelRange['level'], low: number, high: number): LevelRange =>
  Object.freeze({ level, ...usd(low, high) })

const splitByLevel = (range: PayRange, levels: readonly LevelRange[]) =>
  splitBy(range, Object.fromEntries(levels.map((each) => [each.level, each])))

describe('a range is questioned', () => {
  test.each([
    // The upper quartile of posted senior ranges is about 1.57 (METHODS 13).
    ['past three in four', usd(100, 158), true, true],
    ['at three in four', usd(100, 157), false, true],
    // The guide's performance engineer, 140–200: 1.43, and $60,000 wide, which is a line and no question.
    ['not for its dollars alone', usd(140, 200), false, true],
    ['neither', usd(140, 180), false, false],
    ['at $50,000', usd(150, 200), false, false],
  ])('%s', (_, range, isQuestioned, isOverExperiment) => {
    expect(rangeCritique(range, 1.57)).toEqual({
      ...range,
      widthUsd: range.highUsd - range.lowUsd,
      ratio: range.highUsd / range.lowUsd,
      usual: 1.57,
      isQuestioned,
      isOverExperiment,
    })
  })

  law('never where nobody knows how wide ranges are, and no narrower one where a wider is not', [anyRange], (range) => {
    expect(rangeCritique(range, null).isQuestioned).toBe(false)
    const narrower = { ...range, lowUsd: (range.lowUsd + range.highUsd) / 2 }
    if (!rangeCritique(range, 1.57).isQuestioned) expect(rangeCritique(narrower, 1.57).isQuestioned).toBe(false)
    expect(range.lowUsd + rangeCritique(range, 1.57).widthUsd).toBe(range.highUsd)
  })

  test('never where it is no range', () => {
    for (const range of [usd(150, 150), usd(200, 140), usd(0, 100), { lowUsd: 1, highUsd: Infinity }])
      expect(() => rangeCritique(range, 1.57)).toThrow(RangeError)
  })
})

describe('a split by level', () => {
  const levels = [at('senior', 155, 210), at('junior', 90, 120), at('mid', 130, 165), at('staff', 190, 260)]

  test('is that of two neighbors, each as far as the draft reaches', () => {
    const split = splitByLevel(usd(140, 200), levels)
    expect(split).toEqual([at('mid', 140, 165), at('senior', 155, 200)])
  })

  test('of two pairs, which only a ladder that falls can have, is the lower', () => {
    const falling = [at('staff', 140, 200), at('senior', 100, 150), at('mid', 140, 200), at('junior', 100, 150)]
    expect(splitByLevel(usd(110, 190), falling)).toEqual([at('junior', 110, 150), at('mid', 140, 190)])
  })

  test.each([
    ['one level covers it alone', usd(160, 200), levels],
    ['the lower level starts too high', usd(125, 200), levels],
    ['the higher level ends too low', usd(140, 211), levels],
    ['there is a gap between them', usd(100, 160), levels],
    // Staff alone is the draft, rounded: senior would take nothing from it.
    ['a part is the draft but for its rounding', usd(157, 214), [at('senior', 156.7, 213.9), at('staff', 157.2, 260)]],
    ['a part is under $5,000 narrower', usd(140, 200), [at('mid', 130, 196), at('senior', 155, 210)]],
    ['the level between is missing', usd(140, 200), [at('mid', 130, 165), at('staff', 155, 260)]],
    ['the levels are inverted', usd(140, 200), [at('senior', 130, 165), at('mid', 155, 210)]],
    ['there is no level', usd(140, 200), []],
  ])('is not there when %s', (_, range, given) => {
    expect(splitByLevel(range, given)).toBeNull()
  })

  test('throws on what is no range', () => {
    expect(() => splitByLevel(usd(140, 200), [at('mid', 2, 1)])).toThrow(RangeError)
    expect(() => splitByLevel(usd(200, 140), levels)).toThrow(RangeError)
  })

  const ladder = ['junior', 'mid', 'senior', 'staff'] as const
  // Small whole ranges, so that most draws have ends in common and many have a split.
  const anySmall = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 18 }))
    .map(([low, wide]) => [low, low + wide] as const)
  const anyLadder = fc
    .tuple(...ladder.map((level) => fc.option(anySmall.map(([low, high]) => at(level, low, high)))))
    .map((drawn) => deepFreeze(drawn.filter((each) => each !== null)))

  law(
    'is there exactly when two neighbors leave no pay of the draft out and each part is at least $5,000 narrower',
    [anySmall, anyLadder],
    { numRuns: 2000 },
    ([low, high], given) => {
      const draft = usd(low, high)
      // Halves reach into every gap between whole numbers.
      const pays = Array.from({ length: (high - low) * 2 + 1 }, (_, step) => (low + step / 2) * 1000)
      const covers = (...ranges: LevelRange[]) =>
        pays.every((pay) => ranges.some(({ lowUsd, highUsd }) => lowUsd <= pay && pay <= highUsd))
      const isNarrower = (a: LevelRange, b: LevelRange) =>
        draft.highUsd - a.highUsd >= 5_000 && b.lowUsd - draft.lowUsd >= 5_000
      const pairs = ladder.slice(1).flatMap((higher, index) => {
        const [a, b] = [ladder[index], higher].map((level) => given.find((each) => each.level === level))
        // The higher level at the higher end, else the ladder is inverted there.
        return a && b && a.highUsd < b.highUsd && covers(a, b) && isNarrower(a, b) ? [[a.level, b.level]] : []
      })
      const answer = splitByLevel(draft, given)
      expect(answer !== null).toBe(pairs.length > 0)
      if (answer === null) return
      const [lower, higher] = answer
      expect([lower.level, higher.level]).toEqual(pairs[0])
      expect([lower.lowUsd, higher.highUsd]).toEqual([draft.lowUsd, draft.highUsd])
      expect(covers(lower, higher)).toBe(true)
      for (const part of answer) {
        expect(part.highUsd - part.lowUsd).toBeLessThanOrEqual(draft.highUsd - draft.lowUsd - 5_000)
        expect(part.highUsd).toBeGreaterThan(part.lowUsd)
      }
    },
  )
})
