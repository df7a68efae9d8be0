import { describe, expect, test } from 'vitest'
import { ladderLogs, levelSteps } from '@/pipeline/quotes/level-steps'
import { observation } from './observation'

const nothing = () => 0
const pair = (employer: string, mid: number, senior: number, where = 'US-CA') => [
  observation({ employer, level: 'mid', usd: mid, where }),
  observation({ employer, level: 'senior', usd: senior, where }),
]

describe('the steps', () => {
  // ln 1.1 and ln 1.3: mean .17884, spread .11813, so ± 1.96 × .11813 ÷ √2.
  test('are the mean over employers that have both levels, with its interval', () => {
    const found = levelSteps([...pair('A', 100_000, 110_000), ...pair('B', 200_000, 260_000)], nothing)
    expect(found).toEqual([{ lower: 'mid', higher: 'senior', ratio: 1.196, low: 1.015, high: 1.409, employers: 2 }])
  })

  // A pays a tenth more and C only has dear mids: together seniors are paid less.
  test('do not see who has one level alone, in one place', () => {
    const both = [...pair('A', 100_000, 110_000), ...pair('B', 100_000, 110_000)]
    const apart = [
      ...observationsOf('C', 400_000, 'US-CA', 'mid'),
      ...observationsOf('D', 50_000, 'US-TX', 'senior'),
      ...observationsOf('D', 400_000, 'US-CA', 'mid'),
    ]
    expect(levelSteps([...both, ...apart], nothing)).toEqual(levelSteps(both, nothing))
  })

  test('take two employers, and names of them', () => {
    expect(levelSteps(pair('A', 100_000, 110_000), nothing)).toEqual([])
    const nameless = [...pair('A', 1, 2), ...pair('B', 1, 2)].map((each) => ({ ...each, employer: null }))
    expect(levelSteps(nameless, nothing)).toEqual([])
  })
})

function observationsOf(employer: string, usd: number, where: string, level: 'mid' | 'senior') {
  return [observation({ employer, usd, where, level })]
}

test('a ladder is counted from mid, up and down, as far as its steps reach', () => {
  const step = (lower: 'junior' | 'mid' | 'senior', higher: 'mid' | 'senior' | 'staff', ratio: number) => ({
    lower,
    higher,
    ratio,
    low: ratio,
    high: ratio,
    employers: 9,
  })
  const ladder = ladderLogs([step('junior', 'mid', 1.25), step('mid', 'senior', 1.2), step('senior', 'staff', 1.1)])
  expect(ladder.junior).toBeCloseTo(-Math.log(1.25), 9)
  expect(ladder.staff).toBeCloseTo(Math.log(1.2 * 1.1), 9)
  expect(ladderLogs([step('mid', 'senior', 1.2)])).toEqual({ mid: 0, senior: Math.log(1.2) })
})
