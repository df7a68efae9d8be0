import type { Trait } from '@/data/schema/vocabulary'
import { type Answer, known, type Unknown, unknown } from '@/lib/value/absence'
import type { Interval } from '@/lib/value/interval'
import { type Levels, levelAt, weightOf } from './levels'

type TraitId = Trait['id']
type Goal = 'min' | 'max'

/** A completion at which a measure is least or greatest: the value, and both roles' weights by vocabulary order. */
export interface Extreme {
  readonly value: number
  readonly weights: readonly [first: readonly number[], second: readonly number[]]
}

/**
 * Weighted Jaccard similarity Σmin(aᵢ, bᵢ) / Σmax(aᵢ, bᵢ) (Ruzicka), the interval of its values over every completion;
 * shares from 0 to 1, symmetric, both ends attained. A completion that is 0/0 is left out; `no-data` when all are.
 * Throws RangeError on a trait without an entry.
 */
export function similarity(a: Levels, b: Levels, ids: readonly TraitId[]): Answer<Interval> {
  return bounds(choicesOf(a, b, ids), greater, nothingHeld)
}

/**
 * A completion at which `similarity` is least or greatest, for a derivation to show and replay; `no-data` when every
 * completion is 0/0. Throws RangeError on a trait without an entry.
 */
export function similarityAt(a: Levels, b: Levels, ids: readonly TraitId[], goal: Goal): Answer<Extreme> {
  return extreme(choicesOf(a, b, ids), greater, goal, nothingHeld)
}

/**
 * The part of the role `of` that the role `by` already covers, Σmin(ofᵢ, byᵢ) / Σofᵢ, as the interval of its values over
 * every completion; shares from 0 to 1, directional, both ends attained. A completion that is 0/0 is left out; `no-data`
 * when all are. Throws RangeError on a trait without an entry.
 */
export function traitCoverage(of: Levels, by: Levels, ids: readonly TraitId[]): Answer<Interval> {
  return bounds(choicesOf(of, by, ids), first, nothingToCover)
}

/**
 * A completion at which `coverage` is least or greatest, for a derivation to show and replay; `no-data` when every
 * completion is 0/0. Throws RangeError on a trait without an entry.
 */
export function coverageAt(of: Levels, by: Levels, ids: readonly TraitId[], goal: Goal): Answer<Extreme> {
  return extreme(choicesOf(of, by, ids), first, goal, nothingToCover)
}

type Pair = readonly [number, number]
type Measure = (pair: Pair) => number

const lesser: Measure = ([x, y]) => Math.min(x, y)
const greater: Measure = ([x, y]) => Math.max(x, y)
const first: Measure = ([x]) => x

const nothingHeld = unknown(
  'no-data',
  'Both roles state that they hold none of these traits, so nothing can be compared.',
)
const nothingToCover = unknown(
  'no-data',
  'The role states that it holds none of these traits, so there is nothing to cover.',
)

interface Completion {
  readonly top: number
  readonly bottom: number
  readonly pairs: readonly Pair[]
}

/** For each trait, every pair of weights that the two roles' levels allow. */
function choicesOf(a: Levels, b: Levels, ids: readonly TraitId[]): Pair[][] {
  return ids.map((trait) => weightsAt(a, trait).flatMap((x) => weightsAt(b, trait).map((y): Pair => [x, y])))
}

function weightsAt(levels: Levels, trait: TraitId): number[] {
  const level = levelAt(levels, trait)
  return level === 'not-stated' ? [0, 1, 2, 3] : [weightOf(level)]
}

/**
 * The completion whose Σmin / Σbottom is least or greatest, or null when Σbottom is 0 in all: Dinkelbach 1967.
 *
 * For a trial ratio top/bottom the sum Σ(bottom·min − top·bottomᵢ) is best when each trait is at its own best, and it beats 0
 * exactly when a better ratio exists, which the completion found then has. Integers throughout, so no tolerance is needed;
 * each round is strictly better and completions are finite, so it ends. A 0/0 completion scores 0 and can never be taken.
 */
function extremal(choices: readonly Pair[][], bottomOf: Measure, goal: Goal): Completion | null {
  const sign = goal === 'max' ? 1 : -1
  const improve = (trial: Completion): Completion => {
    const next = complete(
      choices,
      (pair) => sign * (trial.bottom * lesser(pair) - trial.top * bottomOf(pair)),
      bottomOf,
    )
    return sign * (trial.bottom * next.top - trial.top * next.bottom) > 0 ? improve(next) : trial
  }
  const start = complete(choices, bottomOf, bottomOf)
  return start.bottom === 0 ? null : improve(start)
}

function complete(choices: readonly Pair[][], score: Measure, bottomOf: Measure): Completion {
  const pairs = choices.map((pairs) => pairs.reduce((best, pair) => (score(pair) > score(best) ? pair : best)))
  const total = (measure: Measure) => pairs.reduce((sum, pair) => sum + measure(pair), 0)
  return { top: total(lesser), bottom: total(bottomOf), pairs }
}

function bounds(choices: readonly Pair[][], bottomOf: Measure, otherwise: Unknown): Answer<Interval> {
  const [least, most] = [extremal(choices, bottomOf, 'min'), extremal(choices, bottomOf, 'max')]
  if (least === null || most === null) return otherwise
  return known({ min: least.top / least.bottom, max: most.top / most.bottom })
}

function extreme(choices: readonly Pair[][], bottomOf: Measure, goal: Goal, otherwise: Unknown): Answer<Extreme> {
  const found = extremal(choices, bottomOf, goal)
  if (found === null) return otherwise
  const { top, bottom, pairs } = found
  return known({ value: top / bottom, weights: [pairs.map(([x]) => x), pairs.map(([, y]) => y)] })
}
