/** Random inputs that more than one test file needs, frozen so that a function that writes to them fails. */
import fc from 'fast-check'
import type { TraitLevel } from '@/data/schema/vocabulary'
import type { Levels } from '@/lib/traits/levels'
import type { Answer } from '@/lib/value/absence'
import type { PayRange } from '@/lib/value/pay-range'
import type { Share } from '@/lib/week/mix'
import type { NamedShare } from '@/lib/week/overlap'

export const anyRange: fc.Arbitrary<PayRange> = fc
  .tuple(fc.integer({ min: 1, max: 400_000 }), fc.integer({ min: 1, max: 200_000 }))
  .map(([lowUsd, width]) => Object.freeze({ lowUsd, highUsd: lowUsd + width }))

export const traitIds: readonly string[] = Object.freeze(['t1', 't2', 't3', 't4', 't5', 't6'])

const letters: Readonly<Record<string, TraitLevel>> = {
  c: 'core',
  r: 'regular',
  o: 'occasional',
  n: 'no',
  '?': 'not-stated',
}
/** One letter a trait: core, regular, occasional, no, or "?" for not stated. */
export const levels = (word: string): Levels =>
  Object.freeze(Object.fromEntries([...word].map((letter, index) => [`t${index + 1}`, letters[letter] as TraitLevel])))

export const anyLevel = fc.constantFrom<TraitLevel>(...Object.values(letters))

export function levelsOver(ids: readonly string[], level: fc.Arbitrary<TraitLevel>): fc.Arbitrary<Levels> {
  return fc
    .array(level, { minLength: ids.length, maxLength: ids.length })
    .map((levels) => Object.freeze(Object.fromEntries(ids.map((id, index) => [id, levels[index] as TraitLevel]))))
}

export const anyLevels = levelsOver(traitIds, anyLevel)

/** Parts of 100 that are multiples of `step`: the gaps between sorted cuts. */
function anyWeek(size: number, step = 1): fc.Arbitrary<number[]> {
  return fc
    .array(fc.integer({ min: 0, max: 100 / step }), { minLength: size - 1, maxLength: size - 1 })
    .map((cuts) => [0, ...cuts.map((cut) => cut * step).sort((x, y) => x - y), 100])
    .map((ends) => ends.slice(1).map((end, index) => end - (ends[index] as number)))
}

/** Shares around some week, so that at least that week fits; up to `slack` steps of room on either side. */
export function anyMix(size: number, slack: number, step = 1): fc.Arbitrary<readonly Share[]> {
  const room = fc.array(fc.tuple(fc.nat(slack), fc.nat(slack)), { minLength: size, maxLength: size })
  return fc.tuple(anyWeek(size, step), room).map(([week, rooms]) =>
    Object.freeze(
      week.map((percent, index) => {
        const [below, above] = (rooms[index] as [number, number]).map((steps) => steps * step) as [number, number]
        return Object.freeze({ lowPercent: Math.max(0, percent - below), highPercent: Math.min(100, percent + above) })
      }),
    ),
  )
}

export function named(mix: readonly Share[], ids: readonly string[]): readonly NamedShare[] {
  return Object.freeze(mix.map((share, index) => Object.freeze({ ...share, id: ids[index] as string })))
}

/** A week that fits: each share in turn takes the part `dice` (0–1) of what the later ones leave possible. */
export function weekWithin(mix: readonly Share[], dice: readonly number[]): number[] {
  let left = 100
  return mix.map(({ lowPercent, highPercent }, index) => {
    const later = mix.slice(index + 1)
    const least = Math.max(lowPercent, left - later.reduce((sum, share) => sum + share.highPercent, 0))
    const most = Math.min(highPercent, left - later.reduce((sum, share) => sum + share.lowPercent, 0))
    const percent = least + (dice[index] as number) * (most - least)
    left -= percent
    return percent
  })
}

export function anyDice(size: number): fc.Arbitrary<number[]> {
  return fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: size, maxLength: size })
}

/** The value of a known answer; fails the test with the answer's own words when it is unknown. */
export function valueIn<T>(answer: Answer<T>): T {
  if (answer.kind === 'unknown') throw new Error(answer.why)
  return answer.value
}

/** Wages from the pipeline's least to its greatest, many of them at round amounts. */
export const anyWage = fc.oneof(
  fc.integer({ min: 30_000, max: 1_500_000 }),
  fc.integer({ min: 6, max: 60 }).map((steps) => steps * 5000),
)

export const anyWages = fc.array(anyWage, { minLength: 1, maxLength: 60 }).map((wages) => Object.freeze(wages))
