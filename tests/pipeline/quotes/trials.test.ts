import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Percentiles } from '@/lib/value/percentiles'
import { foldOf } from '@/pipeline/quotes/aside'
import type { Observation } from '@/pipeline/quotes/observations'
import { keptAside, trialsOf } from '@/pipeline/quotes/trials'
import { law } from '../../law'
import { observation } from './observation'

const flat = (usd: number): Percentiles<number> => ({ p10: usd, p25: usd, p50: usd, p75: usd, p90: usd })
const occupation = () => flat(1)

describe('kept aside', () => {
  const observations = Array.from({ length: 60 }, (_, index) =>
    observation({ employer: `E${index % 30}`, usd: 1000 + index, rows: 1 + (index % 3) }),
  )
  const seen: (readonly Observation[])[] = []
  const train = (training: readonly Observation[]) => {
    seen.push(training)
    // Tells which training it was of.
    const size = seen.length
    return { predict: () => flat(size) }
  }
  const begun: number[] = []
  const { distinct, rows } = keptAside(
    observations,
    { parts: 5, partOf: (each) => foldOf(each, 1, 5) },
    { train, occupation },
    (fold) => begun.push(fold),
  )

  test('every observation is, once, and as often as its row is repeated', () => {
    const usd = (trials: typeof distinct) => trials.map((each) => each.observation.usd).sort((a, b) => a - b)
    expect(usd(distinct)).toEqual(observations.map((each) => each.usd))
    expect(usd(rows)).toEqual(observations.flatMap((each) => Array(each.rows).fill(each.usd)))
    expect(begun).toEqual([0, 1, 2, 3, 4])
  })

  test('no observation is foretold by a model that saw its employer and title', () => {
    expect(seen).toHaveLength(5)
    for (const { observation: aside, predicted } of distinct) {
      const training = seen[predicted.model.p50 - 1] as readonly Observation[]
      expect(training.map(({ employer }) => employer)).not.toContain(aside.employer)
      expect(training.length).toBeGreaterThan(30)
    }
  })
})

test('an observation that is its source’s only one is not tried: nothing is left to train on', () => {
  const sizes: number[] = []
  const train = (training: readonly Observation[]) => {
    sizes.push(training.length)
    return { predict: () => flat(7) }
  }
  const found = keptAside([observation({})], { parts: 5, partOf: (each) => foldOf(each, 1, 5) }, { train, occupation })
  expect(found).toEqual({ distinct: [], rows: [] })
  expect(sizes).toEqual([1, 1, 1, 1])
})

describe('raw percentiles', () => {
  const training = [observation({ usd: 100, rows: 3 }), observation({ usd: 200, rows: 1, employer: 'B' })]
  const aside = [observation({ usd: 150, rows: 2, employer: 'C' })]
  const { distinct, rows } = trialsOf(training, aside, { train: () => ({ predict: () => flat(7) }), occupation })

  test('count what they are judged by: observations once, or as often as they are repeated', () => {
    // Of 100 and 200 the median is 150; of 100 three times and 200 it is 100.
    expect(distinct.map(({ predicted }) => predicted.role.p50)).toEqual([150])
    expect(rows.map(({ predicted }) => predicted.role.p50)).toEqual([100, 100])
    expect([...distinct, ...rows].map(({ predicted }) => predicted.model.p50)).toEqual([7, 7, 7])
  })

  test('of a role never seen are those of all roles, and the model may know nothing of it', () => {
    const other = [observation({ role: 'data-engineer' })]
    const tried = (p50: number | null) =>
      trialsOf(training, other, { train: () => ({ predict: () => (p50 === null ? null : flat(p50)) }), occupation })
    expect(tried(7).distinct.map(({ predicted }) => predicted.role.p50)).toEqual([150])
    expect(tried(null).distinct).toEqual([])
  })
})

const anyRow = fc.record({ employer: fc.option(fc.string(), { nil: null }), subject: fc.string() })
law(
  'rows of one employer and title are in one of the parts',
  [anyRow, fc.nat(), fc.integer({ min: 2, max: 97 })],
  (row, seed, folds) => {
    const fold = foldOf(row, seed, folds)
    expect(foldOf({ ...row }, seed, folds)).toBe(fold)
    expect(fold).toBeGreaterThanOrEqual(0)
    expect(fold).toBeLessThan(folds)
  },
)

test('five parts of two thousand are about equal, and others under another seed', () => {
  const rows = Array.from({ length: 2000 }, (_, index) => ({ employer: `E${index}`, subject: 'SRE' }))
  const parts = rows.map((row) => foldOf(row, 1, 5))
  // A fifth is 400 with a standard deviation of √(2000 × .2 × .8) = 18.
  for (const fold of [0, 1, 2, 3, 4]) {
    const size = parts.filter((each) => each === fold).length
    expect(Math.abs(size - 400)).toBeLessThan(90)
  }
  const moved = rows.filter((row, index) => foldOf(row, 2, 5) !== parts[index]).length
  expect(moved).toBeGreaterThan(1400)
})

test('employer and title do not run into each other', () => {
  const parts = (employer: string, subject: string) =>
    Array.from({ length: 40 }, (_, seed) => foldOf({ employer, subject }, seed, 97)).join()
  expect(parts('ab', 'c')).not.toBe(parts('a', 'bc'))
})
