import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Holder, levelOf, openTraits, type TraitKey, weightOf } from '@/lib/traits/levels'
import { extremes, heldFlags, similarity, traitCounts, traitCoverage } from '@/lib/traits/similarity'
import { known } from '@/lib/value/absence'
import type { Interval } from '@/lib/value/interval'
import { law } from '../../law'
import { anyLevels, levels, levelsOver, sixTraits, valueIn } from '../arbitraries'

const two = sixTraits.slice(0, 2)
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Every way to state what is not stated, as weights. */
function completions(role: Holder, traits: readonly TraitKey[]): number[][] {
  return traits.reduce<number[][]>(
    (sofar, trait) => {
      const level = levelOf(role, trait)
      const weights = level === 'not-stated' ? [0, 1, 2, 3] : [weightOf(level)]
      return sofar.flatMap((each) => weights.map((weight) => [...each, weight]))
    },
    [[]],
  )
}

const sumMin = (x: readonly number[], y: readonly number[]) => sum(x.map((w, index) => Math.min(w, y[index] as number)))
const sumMax = (x: readonly number[], y: readonly number[]) => sum(x.map((w, index) => Math.max(w, y[index] as number)))

/** The least and greatest of all ratios over all completions, 0/0 left out; null when all are 0/0. */
function bruteForce(a: Holder, b: Holder, traits: readonly TraitKey[], bottom: typeof sumMax): Interval | null {
  const second = completions(b, traits)
  const ratios = completions(a, traits).flatMap((x) =>
    second.flatMap((y) => (bottom(x, y) === 0 ? [] : [sumMin(x, y) / bottom(x, y)])),
  )
  if (ratios.length === 0) return null
  return { min: ratios.reduce((x, y) => Math.min(x, y)), max: ratios.reduce((x, y) => Math.max(x, y)) }
}

const five = sixTraits.slice(0, 5)
/** Pairs of roles over five traits with at most five levels not stated. */
const fewUnknowns = fc
  .tuple(levelsOver(five), levelsOver(five))
  .filter(([a, b]) => openTraits([a], five).length + openTraits([b], five).length <= 5)

describe('similarity', () => {
  test('of stated levels is Σmin/Σmax', () => {
    // core, no, regular beside regular, occasional, regular: (2 + 0 + 2) / (3 + 1 + 2).
    expect(similarity(levels('cnr'), levels('ror'), sixTraits.slice(0, 3))).toEqual(known({ min: 4 / 6, max: 4 / 6 }))
  })

  test('setting all unknowns to none and to full is wrong at either end', () => {
    // b holds t2 at regular: none 3/5, full 5/6, but regular gives 5/5.
    expect(similarity(levels('c?'), levels('cr'), two)).toEqual(known({ min: 0.6, max: 1 }))
    // b holds t2 occasionally: none 3/4, full 4/6, occasional 4/4: the least is at full, the greatest between.
    expect(similarity(levels('c?'), levels('co'), two)).toEqual(known({ min: 4 / 6, max: 1 }))
  })

  test('where both are silent they may agree or be as far apart as can be', () => {
    expect(similarity(levels('c?'), levels('c?'), two)).toEqual(known({ min: 0.5, max: 1 }))
    expect(similarity(levels('??'), levels('??'), two)).toEqual(known({ min: 0, max: 1 }))
  })

  test('is no-data when every completion is 0/0, and leaves out only those that are', () => {
    const none = levels('nn')
    expect(similarity(none, none, two)).toMatchObject({ kind: 'unknown', reason: 'no-data' })
    expect(similarity(levels('cc'), levels('cc'), [])).toMatchObject({ reason: 'no-data' })
    expect(similarity(none, levels('n?'), two)).toEqual(known({ min: 0, max: 0 }))
  })
})

describe('coverage', () => {
  test('is Σmin/Σof, and directional', () => {
    const [a, b] = [levels('cr'), levels('rn')]
    expect(traitCoverage(a, b, two)).toEqual(known({ min: 0.4, max: 0.4 }))
    expect(traitCoverage(b, a, two)).toEqual(known({ min: 1, max: 1 }))
  })

  test('over what is not stated, on either side', () => {
    // of core 3 + ?, by core and no: 3/3 to 3/6. of core and regular, by core and ?: 3/5 to 5/5.
    expect(traitCoverage(levels('c?'), levels('cn'), two)).toEqual(known({ min: 0.5, max: 1 }))
    expect(traitCoverage(levels('cr'), levels('c?'), two)).toEqual(known({ min: 0.6, max: 1 }))
    // of occasional and ?, by no and regular: 0/1, 1/2, 2/3, 2/4: the greatest is where the two meet.
    expect(traitCoverage(levels('o?'), levels('nr'), two)).toEqual(known({ min: 0, max: 2 / 3 }))
  })

  test('of a role that holds nothing is no-data; of one that may hold something it is not', () => {
    expect(traitCoverage(levels('nn'), levels('cc'), two)).toMatchObject({
      kind: 'unknown',
      reason: 'no-data',
    })
    expect(traitCoverage(levels('n?'), levels('cn'), two)).toEqual(known({ min: 0, max: 0 }))
    expect(traitCoverage(levels('n?'), levels('cr'), two)).toEqual(known({ min: 2 / 3, max: 1 }))
  })
})

describe('exactness', () => {
  law('both intervals are those of brute force over every completion', [fewUnknowns], { numRuns: 400 }, ([a, b]) => {
    for (const [answer, expected] of [
      [similarity(a, b, five), bruteForce(a, b, five, sumMax)],
      [traitCoverage(a, b, five), bruteForce(a, b, five, sum)],
    ] as const) {
      if (expected === null) expect(answer).toMatchObject({ kind: 'unknown', reason: 'no-data' })
      else expect(answer).toEqual(known(expected))
    }
  })

  test('the extremal completions state only what was not stated, and replay to the ends', () => {
    const anyMeasure = fc.constantFrom('similarity', 'coverage')
    fc.assert(
      fc.property(anyLevels, anyLevels, anyMeasure, fc.constantFrom('min', 'max'), (a, b, measure, goal) => {
        const interval = (measure === 'similarity' ? similarity : traitCoverage)(a, b, sixTraits)
        if (interval.kind === 'unknown') return
        const { value, weights } = valueIn(extremes(measure, a, b, sixTraits))[goal]
        const [weightsA, weightsB] = weights
        expect(completions(a, sixTraits)).toContainEqual(weightsA)
        expect(completions(b, sixTraits)).toContainEqual(weightsB)
        const bottom = measure === 'similarity' ? sumMax(weightsA, weightsB) : sum(weightsA)
        expect(value).toBe(sumMin(weightsA, weightsB) / bottom)
        expect(value).toBe(interval.value[goal])
      }),
      { numRuns: 200 },
    )
  })

  test('a level between two whole ones would not go further', () => {
    // The ends hold over all weights from 0 to 3, so the choice of whole levels hides nothing.
    const fraction = fc.double({ min: 0, max: 3, noNaN: true })
    const fractions = fc.array(fraction, { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(anyLevels, anyLevels, fractions, (a, b, drawn) => {
        const weights = (role: Holder, from: number) =>
          sixTraits.map((trait, index) => {
            const level = levelOf(role, trait)
            return level === 'not-stated' ? (drawn[from + index] as number) : weightOf(level)
          })
        const [x, y] = [weights(a, 0), weights(b, 6)]
        for (const [answer, bottom] of [
          [similarity(a, b, sixTraits), sumMax(x, y)],
          [traitCoverage(a, b, sixTraits), sum(x)],
        ] as const) {
          if (answer.kind === 'unknown' || bottom === 0) continue
          expect(sumMin(x, y) / bottom).toBeGreaterThanOrEqual(answer.value.min - 1e-12)
          expect(sumMin(x, y) / bottom).toBeLessThanOrEqual(answer.value.max + 1e-12)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('laws', () => {
  law(
    'similarity is symmetric, within 0–1, 1 on itself, and at most either coverage',
    [anyLevels, anyLevels],
    (a, b) => {
      const both = similarity(a, b, sixTraits)
      const back = similarity(b, a, sixTraits)
      expect(back).toEqual(both)
      if (both.kind === 'unknown') return
      expect(0 <= both.value.min && both.value.min <= both.value.max && both.value.max <= 1).toBe(true)
      for (const one of [traitCoverage(a, b, sixTraits), traitCoverage(b, a, sixTraits)]) {
        if (one.kind === 'unknown') continue
        expect(both.value.min).toBeLessThanOrEqual(one.value.min)
        expect(both.value.max).toBeLessThanOrEqual(one.value.max)
      }
    },
  )
})

describe('the counts of what is held', () => {
  test('a worked case: one trait both hold, one only the first, one open for the second', () => {
    const [a, b, four] = [levels('corn'), levels('rn?n'), sixTraits.slice(0, 4)]
    expect(traitCounts(a, b, four)).toEqual({ both: { min: 1, max: 2 }, either: { min: 3, max: 3 } })
    expect([heldFlags(b, four, 0), heldFlags(b, four, 1)]).toEqual([
      [1, 0, 0, 0],
      [1, 0, 1, 0],
    ])
  })

  law('end at the least and the most over every completion', [fewUnknowns], { numRuns: 60 }, ([a, b]) => {
    const all = completions(a, five).flatMap((x) =>
      completions(b, five).map((y) => {
        const held = x.map((weight, index) => Number(weight > 0) + Number((y[index] as number) > 0))
        return { both: held.filter((roles) => roles === 2).length, either: held.filter((roles) => roles > 0).length }
      }),
    )
    const ends = (key: 'both' | 'either') => ({
      min: all.reduce((least, each) => Math.min(least, each[key]), five.length),
      max: all.reduce((most, each) => Math.max(most, each[key]), 0),
    })
    expect(traitCounts(a, b, five)).toEqual({ both: ends('both'), either: ends('either') })
    expect(traitCounts(b, a, five)).toEqual(traitCounts(a, b, five))
  })
})
