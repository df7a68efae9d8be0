import { expect, test } from 'vitest'
import { heldFlags, traitCounts } from '@/lib/traits/counts'
import { type Holder, levelOf } from '@/lib/traits/levels'
import { law } from '../../law'
import { levels, levelsOver, sixTraits } from '../arbitraries'

const four = sixTraits.slice(0, 4)
const anyFour = levelsOver(four)

/** Every way to hold or not what is not stated. */
function completions(role: Holder): boolean[][] {
  return four.reduce<boolean[][]>(
    (sofar, trait) => {
      const level = levelOf(role, trait)
      const ways = level === 'not-stated' ? [true, false] : [level !== 'no']
      return sofar.flatMap((each) => ways.map((holds) => [...each, holds]))
    },
    [[]],
  )
}

test('a worked case: one trait both hold, one only the first, one open for the second', () => {
  const [a, b] = [levels('corn'), levels('rn?n')]
  expect(traitCounts(a, b, four)).toEqual({ both: { min: 1, max: 2 }, either: { min: 3, max: 3 } })
  expect([heldFlags(b, four, 0), heldFlags(b, four, 1)]).toEqual([
    [1, 0, 0, 0],
    [1, 0, 1, 0],
  ])
})

law('the ends are the least and the most over every completion', [anyFour, anyFour], { numRuns: 60 }, (a, b) => {
  const all = completions(a).flatMap((heldA) =>
    completions(b).map((heldB) => ({
      both: heldA.filter((held, index) => held && heldB[index]).length,
      either: heldA.filter((held, index) => held || heldB[index]).length,
    })),
  )
  const ends = (key: 'both' | 'either') => ({
    min: Math.min(...all.map((each) => each[key])),
    max: Math.max(...all.map((each) => each[key])),
  })
  expect(traitCounts(a, b, four)).toEqual({ both: ends('both'), either: ends('either') })
  expect(traitCounts(b, a, four)).toEqual(traitCounts(a, b, four))
})
