import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TraitLevel } from '@/data/schema/vocabulary'
import { heldFlags, traitCounts } from '@/lib/traits/counts'
import { law } from '../../law'

const levels: readonly TraitLevel[] = ['core', 'regular', 'occasional', 'no', 'not-stated']
const stated = levels.filter((level) => level !== 'not-stated')
const ids = ['a', 'b', 'c', 'd']
const anyLevels = fc.record(Object.fromEntries(ids.map((id) => [id, fc.constantFrom(...levels)])))

/** Every way to state what is not stated. */
function completions(map: Record<string, TraitLevel>): Record<string, TraitLevel>[] {
  const open = ids.find((id) => map[id] === 'not-stated')
  return open === undefined ? [map] : stated.flatMap((level) => completions({ ...map, [open]: level }))
}

test('a worked case: one trait both hold, one only the first, one open for the second', () => {
  const a = Object.freeze({ a: 'core', b: 'occasional', c: 'regular', d: 'no' } as const)
  const b = Object.freeze({ a: 'regular', b: 'no', c: 'not-stated', d: 'no' } as const)
  expect(traitCounts(a, b, ids)).toEqual({ both: { min: 1, max: 2 }, either: { min: 3, max: 3 } })
  expect([heldFlags(b, ids, 0), heldFlags(b, ids, 1)]).toEqual([
    [1, 0, 0, 0],
    [1, 0, 1, 0],
  ])
})

law('the ends are the least and the most over every completion', [anyLevels, anyLevels], { numRuns: 60 }, (a, b) => {
  fc.pre([...Object.values(a), ...Object.values(b)].filter((level) => level === 'not-stated').length <= 4)
  const all = completions(a).flatMap((fullA) =>
    completions(b).map((fullB) => {
      const holds = (map: Record<string, TraitLevel>, id: string) => map[id] !== 'no'
      return {
        both: ids.filter((id) => holds(fullA, id) && holds(fullB, id)).length,
        either: ids.filter((id) => holds(fullA, id) || holds(fullB, id)).length,
      }
    }),
  )
  const ends = (key: 'both' | 'either') => ({
    min: Math.min(...all.map((each) => each[key])),
    max: Math.max(...all.map((each) => each[key])),
  })
  expect(traitCounts(a, b, ids)).toEqual({ both: ends('both'), either: ends('either') })
  expect(traitCounts(b, a, ids)).toEqual(traitCounts(a, b, ids))
})
