/**
 * How far the traits of two roles agree. A level that is not stated may be any, so each measure is the interval of its values
 * over every completion, both ends attained. Every function throws RangeError on a trait without an entry.
 */
import { type Answer, known, type Unknown, unknown } from '@/lib/value/absence'
import type { Interval } from '@/lib/value/interval'
import { type Holder, isStated, levelOf, type TraitKey, weightOf } from './levels'

/** A completion at which a measure is least or greatest: the value, and both roles' weights by vocabulary order. */
export interface Extreme {
  readonly value: number
  readonly weights: readonly [first: readonly number[], second: readonly number[]]
}

type Pair = readonly [number, number]
type Weigh = (pair: Pair) => number

const lesser: Weigh = ([x, y]) => Math.min(x, y)

/** What Σ lesser weight is divided by, and what is said where that is 0 in every completion. */
const measures = {
  similarity: {
    bottomOf: ([x, y]: Pair) => Math.max(x, y),
    otherwise: unknown('no-data', 'Both roles state that they hold none of these traits, so nothing can be compared.'),
  },
  coverage: {
    bottomOf: ([x]: Pair) => x,
    otherwise: unknown('no-data', 'The role states that it holds none of these traits, so there is nothing to cover.'),
  },
} as const satisfies Record<string, { bottomOf: Weigh; otherwise: Unknown }>

/**
 * Weighted Jaccard similarity Σmin(aᵢ, bᵢ) / Σmax(aᵢ, bᵢ) (Ruzicka); shares from 0 to 1, symmetric. A completion that is 0/0 is
 * left out; `no-data` when all are. Throws RangeError on a trait without an entry.
 */
export function similarity(a: Holder, b: Holder, traits: readonly TraitKey[]): Answer<Interval> {
  return intervalOf(extremes('similarity', a, b, traits))
}

/**
 * The part of the role `of` that the role `by` already covers, Σmin(ofᵢ, byᵢ) / Σofᵢ; shares from 0 to 1, directional. A
 * completion that is 0/0 is left out; `no-data` when all are. Throws RangeError on a trait without an entry.
 */
export function traitCoverage(of: Holder, by: Holder, traits: readonly TraitKey[]): Answer<Interval> {
  return intervalOf(extremes('coverage', of, by, traits))
}

function intervalOf(found: ReturnType<typeof extremes>): Answer<Interval> {
  return found.kind === 'unknown' ? found : known({ min: found.value.min.value, max: found.value.max.value })
}

/**
 * Completions at which a measure is least and greatest, for a derivation to show and replay; `no-data` when every completion
 * is 0/0. Throws RangeError on a trait without an entry.
 *
 * Σmin / Σbottom is made extreme after Dinkelbach 1967: for a trial ratio top/bottom the sum Σ(bottom·min − top·bottomᵢ) is best
 * when each trait is at its own best, and it beats 0 exactly when a better ratio exists, which the completion found then has.
 * Integers throughout, so no tolerance is needed; each round is strictly better and completions are finite, so it ends. A 0/0
 * completion scores 0 and can never be taken.
 */
export function extremes(
  measure: keyof typeof measures,
  a: Holder,
  b: Holder,
  traits: readonly TraitKey[],
): Answer<Readonly<Record<'min' | 'max', Extreme>>> {
  const { bottomOf, otherwise } = measures[measure]
  const choices = traits.map((trait) =>
    weightsAt(a, trait).flatMap((x) => weightsAt(b, trait).map((y): Pair => [x, y])),
  )
  const start = complete(choices, bottomOf, bottomOf)
  if (start.bottom === 0) return otherwise
  const improve = (trial: Completion, sign: 1 | -1): Extreme => {
    const score: Weigh = (pair) => sign * (trial.bottom * lesser(pair) - trial.top * bottomOf(pair))
    const next = complete(choices, score, bottomOf)
    if (sign * (trial.bottom * next.top - trial.top * next.bottom) > 0) return improve(next, sign)
    const { top, bottom, pairs } = trial
    return { value: top / bottom, weights: [pairs.map(([x]) => x), pairs.map(([, y]) => y)] }
  }
  return known({ min: improve(start, -1), max: improve(start, 1) })
}

/** The weights that a role may have in a trait: one where its level is stated, else all. */
function weightsAt(role: Holder, trait: TraitKey): number[] {
  const level = levelOf(role, trait)
  return isStated(level) ? [weightOf(level)] : [0, 1, 2, 3]
}

interface Completion {
  readonly top: number
  readonly bottom: number
  readonly pairs: readonly Pair[]
}

/** The completion in which each trait is at its best by `score`. */
function complete(choices: readonly Pair[][], score: Weigh, bottomOf: Weigh): Completion {
  const pairs = choices.map((pairs) => pairs.reduce((best, pair) => (score(pair) > score(best) ? pair : best)))
  const total = (weigh: Weigh) => pairs.reduce((sum, pair) => sum + weigh(pair), 0)
  return { top: total(lesser), bottom: total(bottomOf), pairs }
}

/** How many traits both of two roles hold, and how many at least one of them does; whole numbers from 0 up. */
export interface TraitCounts {
  readonly both: Interval
  readonly either: Interval
}

/**
 * How many traits two roles hold both, and either, as exact intervals: each level that is not stated may be held or not.
 * Both counts only grow with what is held, so the ends are at all such levels held, and at none.
 * Throws RangeError on a trait without an entry.
 */
export function traitCounts(a: Holder, b: Holder, traits: readonly TraitKey[]): TraitCounts {
  const count = (atLeast: 1 | 2, unstated: 0 | 1) => {
    const [heldA, heldB] = [heldFlags(a, traits, unstated), heldFlags(b, traits, unstated)]
    return heldA.filter((flag, index) => flag + (heldB[index] as number) >= atLeast).length
  }
  const interval = (atLeast: 1 | 2) => ({ min: count(atLeast, 0), max: count(atLeast, 1) })
  return { both: interval(2), either: interval(1) }
}

/** 1 for each trait that a role holds, 0 for each that it does not, `unstated` where nobody says. Throws RangeError on a trait without an entry. */
export function heldFlags(role: Holder, traits: readonly TraitKey[], unstated: 0 | 1): (0 | 1)[] {
  return traits.map((trait) => {
    const level = levelOf(role, trait)
    return isStated(level) ? (level === 'no' ? 0 : 1) : unstated
  })
}
