import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import type { TraitClaim } from '@/data/schema/vocabulary'
import { similarity } from '@/lib/traits/similarity'
import { describeSpread, type Judged, similaritySpread, spreadRun } from '@/lib/traits/spread'
import { pairsOf } from '@/lib/value/pairs'
import { law } from '../../law'
import { guideOrigin, ownOrigin, realRole } from '../../roles'
import { keys, sixTraits, valueIn } from '../arbitraries'

const stated = fc.constantFrom('core', 'regular', 'occasional', 'no')
const published = stated.map((level): TraitClaim => ({ level, origin: guideOrigin }))
const ours = stated.map((level): TraitClaim => ({ level, origin: ownOrigin }))
const open = fc.constant<TraitClaim>({ level: 'not-stated', why: 'Nobody says.' })

function judged(id: string, claim: fc.Arbitrary<TraitClaim>): fc.Arbitrary<Judged> {
  return fc.tuple(...sixTraits.map(() => claim)).map((claims) => ({
    id,
    traits: Object.fromEntries(sixTraits.map((trait, index) => [trait.id, claims[index] as TraitClaim])),
  }))
}

const anySeed = fc.nat()
const any = fc.oneof(published, ours, open)
const [one, two] = [judged('one', any), judged('two', any)]
const spreadOf = (a: Judged, b: Judged, seed: number) => similaritySpread(a, b, sixTraits, { seed, draws: 20 })

describe('similaritySpread', () => {
  law('is the same for the same seed, and either way round', [one, two, anySeed], (a, b, seed) => {
    expect(spreadOf(a, b, seed)).toEqual(spreadOf(a, b, seed))
    expect(spreadOf(b, a, seed)).toEqual(spreadOf(a, b, seed))
  })

  law('lies within 0 and 1, and holds the similarity as stated', [one, two, anySeed], (a, b, seed) => {
    const found = spreadOf(a, b, seed)
    if (found.kind === 'unknown') return
    expect(found.value.min).toBeGreaterThanOrEqual(0)
    expect(found.value.max).toBeLessThanOrEqual(1)
    const exact = valueIn(similarity(a, b, sixTraits))
    expect(found.value.min).toBeLessThanOrEqual(exact.min)
    expect(found.value.max).toBeGreaterThanOrEqual(exact.max)
  })

  law(
    'is the similarity itself where a source states every level',
    [judged('one', published), judged('two', published), anySeed],
    (a, b, seed) => {
      const [found, exact] = [spreadOf(a, b, seed), similarity(a, b, sixTraits)]
      expect(found.kind).toBe(exact.kind)
      if (exact.kind === 'known') expect(valueIn(found).min).toBeCloseTo(valueIn(exact).min, 12)
      if (exact.kind === 'known') expect(valueIn(found).max).toBeCloseTo(valueIn(exact).max, 12)
    },
  )

  test('moves one step: of two levels one moves, and none leaves the scale', () => {
    const own = (level: 'core' | 'no'): TraitClaim => ({ level, origin: ownOrigin })
    const guide = (level: 'core' | 'no'): TraitClaim => ({ level, origin: guideOrigin })
    const a = { id: 'a', traits: { x: own('core'), y: own('core') } }
    const b = { id: 'b', traits: { x: guide('core'), y: guide('core') } }
    // One of two cores is regular in each draw, up being closed: (3 + 2) / (3 + 3); as stated they are the same.
    const spread = valueIn(similaritySpread(a, b, keys('x', 'y'), { seed: 1, draws: 50 }))
    expect(spread.min).toBeCloseTo(5 / 6, 12)
    expect(spread.max).toBe(1)
    // Down is closed to "no": one of two is occasional, beside one that is core: (0 + 0) / (3 + 1), or (1 + 0) / (3 + 0).
    const none = { id: 'c', traits: { x: own('no'), y: own('no') } }
    const half = { id: 'd', traits: { x: guide('core'), y: guide('no') } }
    expect(valueIn(similaritySpread(none, half, keys('x', 'y'), { seed: 1, draws: 50 }))).toEqual({
      min: 0,
      max: 1 / 3,
    })
  })

  test('nothing held by either is no data, and so is no trait', () => {
    const none = { id: 'a', traits: { x: { level: 'no', origin: guideOrigin } } } as const
    expect(similaritySpread(none, { ...none, id: 'b' }, keys('x')).kind).toBe('unknown')
    expect(similaritySpread(none, { ...none, id: 'b' }, []).kind).toBe('unknown')
  })

  test('refuses a trait without an entry, and draws that cannot be counted', () => {
    const [a, b] = [realRole('devops-engineer'), realRole('data-engineer')]
    expect(() => similaritySpread(a, b, keys('nothing-of-the-kind'))).toThrow(RangeError)
    for (const draws of [0, -1, 1.5, Number.NaN]) {
      expect(() => similaritySpread(a, b, dataset.traits, { seed: 1, draws })).toThrow(RangeError)
    }
  })

  test('of real roles is narrow enough to be read: another seed moves no end by more than three points', () => {
    for (const [a, b] of pairsOf(dataset.roles)) {
      const [first, second] = [spreadRun.seed, 7].map((seed) =>
        valueIn(similaritySpread(a, b, dataset.traits, { ...spreadRun, seed })),
      )
      expect(Math.abs((first?.min ?? 0) - (second?.min ?? 1)), `${a.id}, ${b.id}`).toBeLessThan(0.03)
      expect(Math.abs((first?.max ?? 0) - (second?.max ?? 1)), `${a.id}, ${b.id}`).toBeLessThan(0.03)
    }
  })
})

test('the spread in words', () => {
  expect(describeSpread({ min: 0.448, max: 0.581 })).toBe('45–58% if half of our own levels were off by one')
})
