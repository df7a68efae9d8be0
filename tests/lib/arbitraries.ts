/** Random inputs that more than one test file needs, frozen so that a function that writes to them fails. */
import fc from 'fast-check'
import type { TraitLevel } from '@/data/schema/vocabulary'
import type { Holder, TraitKey } from '@/lib/traits/levels'
import type { Answer } from '@/lib/value/absence'
import type { PayRange } from '@/lib/value/pay-range'
import type { Share } from '@/lib/week/mix'
import type { NamedShare } from '@/lib/week/overlap'
import { deepFreeze } from '../roles'

export const anyRange: fc.Arbitrary<PayRange> = fc
  .tuple(fc.integer({ min: 1, max: 400_000 }), fc.integer({ min: 1, max: 200_000 }))
  .map(([lowUsd, width]) => Object.freeze({ lowUsd, highUsd: lowUsd + width }))

/** Traits by their ids alone. */
export const keys = (...ids: readonly string[]): readonly TraitKey[] => Object.freeze(ids.map((id) => ({ id })))

export const sixTraits = keys('t1', 't2', 't3', 't4', 't5', 't6')

const letters: Readonly<Record<string, TraitLevel>> = {
  c: 'core',
  r: 'regular',
  o: 'occasional',
  n: 'no',
  '?': 'not-stated',
}
const holder = (ids: readonly TraitKey[], levels: readonly TraitLevel[]): Holder =>
  deepFreeze({ traits: Object.fromEntries(levels.map((level, index) => [ids[index]?.id, { level }])) })

/** What one holds of `sixTraits`, a letter each: core, regular, occasional, no, or "?" for not stated. */
export const levels = (word: string): Holder =>
  holder(
    sixTraits,
    [...word].map((letter) => letters[letter] as TraitLevel),
  )

export function levelsOver(traits: readonly TraitKey[]): fc.Arbitrary<Holder> {
  return fc
    .array(fc.constantFrom(...Object.values(letters)), { minLength: traits.length, maxLength: traits.length })
    .map((levels) => holder(traits, levels))
}

export const anyLevels = levelsOver(sixTraits)

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
