import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TraitLevel } from '@/data/schema/vocabulary'
import { type Levels, weightOf } from '@/lib/traits/levels'
import { coverageAt, similarity, similarityAt, traitCoverage } from '@/lib/traits/similarity'
import { known } from '@/lib/value/absence'
import type { Interval } from '@/lib/value/interval'
import { law } from '../../law'
import { anyLevel, anyLevels, levelsOver, traitIds, valueIn } from '../arbitraries'

const stated = ['core', 'regular', 'occasional', 'no'] as const
const pair = (x: TraitLevel, y: TraitLevel): Levels => Object.freeze({ t1: x, t2: y })
const two = Object.freeze(['t1', 't2'])
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Every way to state what is not stated, as weights. */
function completions(levels: Levels, ids: readonly string[]): number[][] {
  return ids.reduce<number[][]>(
    (sofar, id) => {
      const level = levels[id] as TraitLevel
      const weights = level === 'not-stated' ? stated.map(weightOf) : [weightOf(level)]
      return sofar.flatMap((each) => weights.map((weight) => [...each, weight]))
    },
    [[]],
  )
}

const sumMin = (x: readonly number[], y: readonly number[]) => sum(x.map((w, index) => Math.min(w, y[index] as number)))
const sumMax = (x: readonly number[], y: readonly number[]) => sum(x.map((w, index) => Math.max(w, y[index] as number)))

/** The least and greatest of all ratios over all completions, 0/0 left out; null when all are 0/0. */
function bruteForce(a: Levels, b: Levels, ids: readonly string[], bottom: typeof sumMax): Interval | null {
  const second = completions(b, ids)
  const ratios = completions(a, ids).flatMap((x) =>
    second.flatMap((y) => (bottom(x, y) === 0 ? [] : [sumMin(x, y) / bottom(x, y)])),
  )
  if (ratios.length === 0) return null
  return { min: ratios.reduce((x, y) => Math.min(x, y)), max: ratios.reduce((x, y) => Math.max(x, y)) }
}

const five = traitIds.slice(0, 5)
/** Pairs of roles over five traits with at most five levels not stated. */
const fewUnknowns = fc
  .tuple(levelsOver(five, anyLevel), levelsOver(five, anyLevel))
  .filter(([a, b]) => [...Object.values(a), ...Object.values(b)].filter((level) => level === 'not-stated').length <= 5)

describe('similarity', () => {
  test('of stated levels is Σmin/Σmax', () => {
    // core, no, regular beside regular, occasional, regular: (2 + 0 + 2) / (3 + 1 + 2).
    const a: Levels = Object.freeze({ t1: 'core', t2: 'no', t3: 'regular' })
    const b: Levels = Object.freeze({ t1: 'regular', t2: 'occasional', t3: 'regular' })
    expect(similarity(a, b, ['t1', 't2', 't3'])).toEqual(known({ min: 4 / 6, max: 4 / 6 }))
  })

  test('setting all unknowns to none and to full is wrong at either end', () => {
    // b holds t2 at regular: none 3/5, full 5/6, but regular gives 5/5.
    expect(similarity(pair('core', 'not-stated'), pair('core', 'regular'), two)).toEqual(known({ min: 0.6, max: 1 }))
    // b holds t2 occasionally: none 3/4, full 4/6, occasional 4/4: the least is at full, the greatest between.
    expect(similarity(pair('core', 'not-stated'), pair('core', 'occasional'), two)).toEqual(
      known({ min: 4 / 6, max: 1 }),
    )
  })

  test('where both are silent they may agree or be as far apart as can be', () => {
    expect(similarity(pair('core', 'not-stated'), pair('core', 'not-stated'), two)).toEqual(known({ min: 0.5, max: 1 }))
    expect(similarity(pair('not-stated', 'not-stated'), pair('not-stated', 'not-stated'), two)).toEqual(
      known({ min: 0, max: 1 }),
    )
  })

  test('is no-data when every completion is 0/0, and leaves out only those that are', () => {
    const none = pair('no', 'no')
    expect(similarity(none, none, two)).toMatchObject({ kind: 'unknown', reason: 'no-data' })
    expect(similarityAt(none, none, two, 'max')).toMatchObject({ kind: 'unknown', reason: 'no-data' })
    expect(similarity(pair('core', 'core'), pair('core', 'core'), [])).toMatchObject({ reason: 'no-data' })
    expect(similarity(none, pair('no', 'not-stated'), two)).toEqual(known({ min: 0, max: 0 }))
  })
})

describe('coverage', () => {
  test('is Σmin/Σof, and directional', () => {
    const [a, b] = [pair('core', 'regular'), pair('regular', 'no')]
    expect(traitCoverage(a, b, two)).toEqual(known({ min: 0.4, max: 0.4 }))
    expect(traitCoverage(b, a, two)).toEqual(known({ min: 1, max: 1 }))
  })

  test('over what is not stated, on either side', () => {
    // of core 3 + ?, by core and no: 3/3 to 3/6. of core and regular, by core and ?: 3/5 to 5/5.
    expect(traitCoverage(pair('core', 'not-stated'), pair('core', 'no'), two)).toEqual(known({ min: 0.5, max: 1 }))
    expect(traitCoverage(pair('core', 'regular'), pair('core', 'not-stated'), two)).toEqual(known({ min: 0.6, max: 1 }))
    // of occasional and ?, by no and regular: 0/1, 1/2, 2/3, 2/4: the greatest is where the two meet.
    expect(traitCoverage(pair('occasional', 'not-stated'), pair('no', 'regular'), two)).toEqual(
      known({ min: 0, max: 2 / 3 }),
    )
  })

  test('of a role that holds nothing is no-data; of one that may hold something it is not', () => {
    expect(traitCoverage(pair('no', 'no'), pair('core', 'core'), two)).toMatchObject({
      kind: 'unknown',
      reason: 'no-data',
    })
    expect(coverageAt(pair('no', 'no'), pair('core', 'core'), two, 'min')).toMatchObject({ reason: 'no-data' })
    expect(traitCoverage(pair('no', 'not-stated'), pair('core', 'no'), two)).toEqual(known({ min: 0, max: 0 }))
    expect(traitCoverage(pair('no', 'not-stated'), pair('core', 'regular'), two)).toEqual(known({ min: 2 / 3, max: 1 }))
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
    fc.assert(
      fc.property(anyLevels, anyLevels, fc.constantFrom('min', 'max'), (a, b, goal) => {
        const interval = similarity(a, b, traitIds)
        if (interval.kind === 'unknown') return
        const { value, weights } = valueIn(similarityAt(a, b, traitIds, goal))
        const [weightsA, weightsB] = weights
        expect(completions(a, traitIds)).toContainEqual(weightsA)
        expect(completions(b, traitIds)).toContainEqual(weightsB)
        expect(value).toBe(sumMin(weightsA, weightsB) / sumMax(weightsA, weightsB))
        expect(value).toBe(interval.value[goal])
      }),
    )
    fc.assert(
      fc.property(anyLevels, anyLevels, fc.constantFrom('min', 'max'), (of, by, goal) => {
        const interval = traitCoverage(of, by, traitIds)
        if (interval.kind === 'unknown') return
        const { value, weights } = valueIn(coverageAt(of, by, traitIds, goal))
        const [weightsOf, weightsBy] = weights
        expect(completions(of, traitIds)).toContainEqual(weightsOf)
        expect(completions(by, traitIds)).toContainEqual(weightsBy)
        expect(value).toBe(sumMin(weightsOf, weightsBy) / sum(weightsOf))
        expect(value).toBe(interval.value[goal])
      }),
    )
  })

  test('a level between two whole ones would not go further', () => {
    // The ends hold over all weights from 0 to 3, so the choice of whole levels hides nothing.
    const fraction = fc.double({ min: 0, max: 3, noNaN: true })
    const fractions = fc.array(fraction, { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(anyLevels, anyLevels, fractions, (a, b, drawn) => {
        const weights = (levels: Levels, from: number) =>
          traitIds.map((id, index) => {
            const level = levels[id] as TraitLevel
            return level === 'not-stated' ? (drawn[from + index] as number) : weightOf(level)
          })
        const [x, y] = [weights(a, 0), weights(b, 6)]
        for (const [answer, bottom] of [
          [similarity(a, b, traitIds), sumMax(x, y)],
          [traitCoverage(a, b, traitIds), sum(x)],
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
      const both = similarity(a, b, traitIds)
      const back = similarity(b, a, traitIds)
      expect(back).toEqual(both)
      if (both.kind === 'unknown') return
      expect(0 <= both.value.min && both.value.min <= both.value.max && both.value.max <= 1).toBe(true)
      for (const one of [traitCoverage(a, b, traitIds), traitCoverage(b, a, traitIds)]) {
        if (one.kind === 'unknown') continue
        expect(both.value.min).toBeLessThanOrEqual(one.value.min)
        expect(both.value.max).toBeLessThanOrEqual(one.value.max)
      }
    },
  )
})
