import type { TraitLevel } from '@/data/schema/vocabulary'
import { type Figures, written, writtenInterval, writtenList } from '@/lib/method/worked-case'
import type { Holder } from '@/lib/traits/levels'
import { similarity, traitCoverage } from '@/lib/traits/similarity'
import { feasibility, moveShare, nearestPoint, reachableRange, type Share } from '@/lib/week/mix'

/** The guide's week, a week that meets a limit, and ranges that no week fits. */
export function weekCases(): Figures[] {
  const guide = mix([30, 40], [25, 35], [20, 30], [10, 20])
  const nearest = nearestPoint(guide)
  const moved = nearest.kind === 'known' ? moveShare(guide, nearest.value, 0, 40) : nearest
  const [limited, tooMuch] = [mix([50, 50], [28, 32], [12, 52]), mix([60, 70], [50, 60])]
  return [
    [
      writtenSums(guide),
      written(nearest, writtenList),
      written(reachableRange(guide, 0), writtenInterval),
      written(moved, writtenList),
    ],
    [written(nearestPoint(limited), writtenList)],
    [writtenSums(tooMuch), written(nearestPoint(tooMuch), writtenList)],
  ]
}

/** Stated levels; a level nobody states, where filling in none or all misses the greatest; and two roles with nothing. */
export function traitCases(): Figures[] {
  return [
    pairFigures(['core', 'no', 'regular'], ['regular', 'occasional', 'regular']),
    pairFigures(['core', 'not-stated'], ['core', 'regular']),
    pairFigures(['no'], ['no']),
  ]
}

function pairFigures(levelsA: readonly TraitLevel[], levelsB: readonly TraitLevel[]): Figures {
  const id = (index: number) => `trait ${index + 1}`
  const holder = (levels: readonly TraitLevel[]): Holder => ({
    traits: Object.fromEntries(levels.map((level, index) => [id(index), { level }])),
  })
  const traits = levelsA.map((_, index) => ({ id: id(index) }))
  const [a, b] = [holder(levelsA), holder(levelsB)]
  return [
    written(similarity(a, b, traits), writtenInterval),
    written(traitCoverage(a, b, traits), writtenInterval),
    written(traitCoverage(b, a, traits), writtenInterval),
  ]
}

function mix(...ends: readonly (readonly [number, number])[]): Share[] {
  return ends.map(([lowPercent, highPercent]) => ({ lowPercent, highPercent }))
}

function writtenSums(shares: readonly Share[]): string {
  const { sumLow, sumHigh } = feasibility(shares)
  return `${sumLow}% and ${sumHigh}%`
}
