import type { TraitLevel } from '@/data/schema/vocabulary'
import {
  type Expected,
  given,
  type Vector,
  type VectorCase,
  vector,
  written,
  writtenInterval,
  writtenList,
} from '@/lib/method/worked-case'
import type { Levels } from '@/lib/traits/levels'
import { similarity, traitCoverage } from '@/lib/traits/similarity'
import { feasibility, moveShare, nearestPoint, reachableRange, type Share } from '@/lib/week/mix'

/** The guide's week, a week that meets a limit, and ranges that no week fits. */
export function weekCases(): VectorCase[] {
  const guide = mix([30, 40], [25, 35], [20, 30], [10, 20])
  const nearest = nearestPoint(guide)
  const moved = nearest.kind === 'known' ? moveShare(guide, nearest.value, 0, 40) : nearest
  const [limited, tooMuch] = [mix([50, 50], [28, 32], [12, 52]), mix([60, 70], [50, 60])]
  return [
    given(
      '30–40%, 25–35%, 20–30%, 10–20%',
      vector('Sums', ['85% and 125%', 'lows, and highs'], writtenSums(guide)),
      vector(
        'Nearest week',
        ['33.75, 28.75, 23.75, 13.75', 'midpoints sum to 105: each gives 1.25'],
        written(nearest, writtenList),
      ),
      vector(
        'First can be',
        ['30–40', 'the others leave 15 to 45'],
        written(reachableRange(guide, 0), writtenInterval),
      ),
      vector(
        'First set to 40',
        ['40, 26.667, 21.667, 11.667', 'the others give 6.25, a third each'],
        written(moved, writtenList),
      ),
    ),
    given(
      '50%, 28–32%, 12–52%',
      vector(
        'Nearest week',
        ['50, 28, 22', '12 too much: the second stops at 28'],
        written(nearestPoint(limited), writtenList),
      ),
    ),
    given(
      '60–70%, 50–60%',
      vector('Sums', ['110% and 130%', 'lows, and highs'], writtenSums(tooMuch)),
      vector(
        'Nearest week',
        ['out of range', 'the lows alone exceed 100'],
        written(nearestPoint(tooMuch), writtenList),
      ),
    ),
  ]
}

/** Stated levels; a level nobody states, where filling in none or all misses the greatest; and two roles with nothing. */
export function traitCases(): VectorCase[] {
  return [
    given(
      'A core, no, regular; B regular, occasional, regular',
      ...pairVectors(['core', 'no', 'regular'], ['regular', 'occasional', 'regular'], {
        alike: ['0.667', '(2 + 0 + 2) ÷ (3 + 1 + 2)'],
        ofA: ['0.8', '(2 + 0 + 2) ÷ (3 + 0 + 2)'],
        ofB: ['0.8', '(2 + 0 + 2) ÷ (2 + 1 + 2)'],
      }),
    ),
    given(
      'A core, not stated; B core, regular',
      ...pairVectors(['core', 'not-stated'], ['core', 'regular'], {
        alike: ['0.6–1', 'no: 3 ÷ 5, core: 5 ÷ 6, regular: 5 ÷ 5'],
        ofA: ['0.833–1', 'core: 5 ÷ 6, no: 3 ÷ 3'],
        ofB: ['0.6–1', 'no: 3 ÷ 5, regular: 5 ÷ 5'],
      }),
    ),
    given(
      'A no; B no',
      ...pairVectors(['no'], ['no'], {
        alike: ['no data', '0 ÷ 0'],
        ofA: ['no data', '0 ÷ 0'],
        ofB: ['no data', '0 ÷ 0'],
      }),
    ),
  ]
}

type PairExpected = Readonly<Record<'alike' | 'ofA' | 'ofB', Expected>>

function pairVectors(levelsA: readonly TraitLevel[], levelsB: readonly TraitLevel[], expected: PairExpected): Vector[] {
  const ids = levelsA.map((_, index) => `trait ${index + 1}`)
  const [a, b] = [levelMap(ids, levelsA), levelMap(ids, levelsB)]
  return [
    vector('Similarity', expected.alike, written(similarity(a, b, ids), writtenInterval)),
    vector('Coverage of A by B', expected.ofA, written(traitCoverage(a, b, ids), writtenInterval)),
    vector('Coverage of B by A', expected.ofB, written(traitCoverage(b, a, ids), writtenInterval)),
  ]
}

function levelMap(ids: readonly string[], levels: readonly TraitLevel[]): Levels {
  return Object.fromEntries(levels.map((level, index) => [ids[index] ?? '', level]))
}

function mix(...ends: readonly (readonly [number, number])[]): Share[] {
  return ends.map(([lowPercent, highPercent]) => ({ lowPercent, highPercent }))
}

function writtenSums(shares: readonly Share[]): string {
  const { sumLow, sumHigh } = feasibility(shares)
  return `${sumLow}% and ${sumHigh}%`
}
