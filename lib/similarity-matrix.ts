/**
 * The similarity of every pair of many roles at once, equal to `similarity` pair by pair but in one pass without allocation:
 * a pair's interval depends only on how many traits fall on each pair of levels, and those 25 counts give it in closed form.
 */
import type { TraitLevel } from '@/data/schema'
import { type Levels, levelAt } from './traits'

const codes: Readonly<Record<TraitLevel, number>> = { no: 0, occasional: 1, regular: 2, core: 3, 'not-stated': 4 }
const unstated = 4
const kinds = 5

/** A role's levels in vocabulary order as small numbers, for `similarityMatrix`. Throws RangeError on a trait without an entry. */
export function encodeLevels(levels: Levels, ids: readonly string[]): Uint8Array {
  return Uint8Array.from(ids, (id) => codes[levelAt(levels, id)])
}

/** Least and greatest similarity of each pair, row by row; NaN where both roles hold nothing whatever is not stated, and on the diagonal. */
export interface SimilarityMatrix {
  readonly size: number
  readonly min: Float64Array
  readonly max: Float64Array
}

/**
 * The similarity interval of every pair of the encoded roles, shares from 0 to 1, exact over every completion.
 * Throws RangeError when the encodings differ in length.
 */
export function similarityMatrix(roles: readonly Uint8Array[]): SimilarityMatrix {
  const size = roles.length
  const min = new Float64Array(size * size).fill(Number.NaN)
  const max = new Float64Array(size * size).fill(Number.NaN)
  const counts = new Int32Array(kinds * kinds)
  for (let row = 0; row < size; row += 1) {
    for (let column = row + 1; column < size; column += 1) {
      countLevels(roles[row] as Uint8Array, roles[column] as Uint8Array, counts)
      const [at, mirrored] = [row * size + column, column * size + row]
      min[at] = min[mirrored] = leastOf(counts)
      max[at] = max[mirrored] = mostOf(counts)
    }
  }
  return { size, min, max }
}

function countLevels(a: Uint8Array, b: Uint8Array, counts: Int32Array): void {
  if (a.length !== b.length) throw new RangeError(`roles of ${a.length} and ${b.length} traits cannot be compared`)
  counts.fill(0)
  for (let trait = 0; trait < a.length; trait += 1) {
    const pair = (a[trait] as number) * kinds + (b[trait] as number)
    counts[pair] = (counts[pair] as number) + 1
  }
}

function count(counts: Int32Array, a: number, b: number): number {
  return counts[a * kinds + b] as number
}

/**
 * An unstated level equal to the other's adds most to the part in common and least to the whole; two unstated are both core.
 * Where that leaves nothing held, any other completion of a level beside "no" gives 0.
 */
function mostOf(counts: Int32Array): number {
  let [shared, either] = [0, 0]
  for (let a = 0; a < kinds; a += 1) {
    for (let b = 0; b < kinds; b += 1) {
      const low = a === unstated && b === unstated ? 3 : Math.min(a, b)
      const high = a === unstated || b === unstated ? low : Math.max(a, b)
      shared += low * count(counts, a, b)
      either += high * count(counts, a, b)
    }
  }
  const anyoneSilentBesideNo = count(counts, unstated, 0) + count(counts, 0, unstated) > 0
  return either === 0 && anyoneSilentBesideNo ? 0 : shared / either
}

/**
 * Beside "no" or another unstated an unstated level is core on one side; beside regular or core it is "no". Beside
 * occasional either may be worse, "no" (0 of 1) or core (1 of 3), but the same for all such traits: the ratio is
 * monotone in how many of them are core.
 */
function leastOf(counts: Int32Array): number {
  let [shared, either, undecided] = [0, 0, 0]
  for (let a = 0; a < kinds; a += 1) {
    for (let b = 0; b < kinds; b += 1) {
      const traits = count(counts, a, b)
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      if (high < unstated) {
        shared += low * traits
        either += high * traits
      } else if (low === 1) {
        undecided += traits
      } else {
        either += (low === 0 || low === unstated ? 3 : low) * traits
      }
    }
  }
  const asNo = shared / (either + undecided)
  const asCore = (shared + undecided) / (either + 3 * undecided)
  return undecided > 0 ? Math.min(asNo, asCore) : asNo
}
