import { describe, expect, test } from 'vitest'
import { type Answers, oftenOf } from '@/lib/decide/answers'
import { partOf } from '@/lib/decide/facts'
import { focusOf, freeFor, secondOf } from '@/lib/decide/focus'
import { barsOf, choiceOf, choicesOf, compareRanks, ranking } from '@/lib/decide/sets'
import { law } from '../../law'
import { anyAnswers, facts, roleIds, said, ticks } from './asked'

/** Every way to open at most this many of the thirteen. */
function subsets(most: number): string[][] {
  const one = roleIds.map((role) => [role])
  const two = one.flatMap(([a = '']) => roleIds.filter((role) => role > a).map((b) => [a, b]))
  return [[], ...one, ...(most > 1 ? two : [])]
}

/** What a set does for each symptom, counted anew from the facts. */
function rankedByHand(
  roles: readonly string[],
  answers: Answers,
  barred: ReadonlySet<string>,
  free: ReadonlyMap<string, readonly string[]>,
): number[] {
  const state = (symptom: string) => {
    const hands = [...roles, ...(free.get(symptom) ?? [])]
    const parts = new Set(hands.map((role) => partOf(facts, role, symptom)))
    return parts.has('leads') ? 0 : parts.has('helps') ? 1 : 2
  }
  const worst = focusOf(answers)?.symptom
  const second = secondOf(answers)
  const others = oftenOf(answers).filter((symptom) => symptom !== worst)
  const sometimes = answers.ticks.filter(({ how }) => how === 'sometimes').map(({ symptom }) => symptom)
  return [
    roles.some((role) => barred.has(role)) ? 1 : 0,
    worst === undefined ? 0 : state(worst),
    second === null ? 0 : state(second),
    roles.length,
    -others.filter((symptom) => state(symptom) === 0).length,
    -sometimes.filter((symptom) => state(symptom) < 2).length,
    -others.filter((symptom) => state(symptom) < 2).length,
  ]
}

describe('choices', () => {
  law('begin with the best of all subsets of the thirteen', [anyAnswers], { numRuns: 10_000 }, (answers) => {
    const [first] = choicesOf(answers, facts)
    const barred = new Set(roleIds.filter((role) => barsOf(role, answers, facts).length > 0))
    const free = new Map(
      answers.ticks.map(({ symptom }) => [symptom, freeFor(answers, facts, symptom).map(({ role }) => role)]),
    )
    const best = subsets(secondOf(answers) === null ? 1 : 2)
      .map((roles) => rankedByHand(roles, answers, barred, free))
      .sort(compareRanks)[0]
    expect(first && ranking(answers)(first)).toEqual(best)
  })

  law('part each symptom into led, helped and left', [anyAnswers], (answers) => {
    for (const { led, helped, left } of choicesOf(answers, facts))
      expect([...led, ...helped, ...left].sort()).toEqual(answers.ticks.map(({ symptom }) => symptom).sort())
  })

  test('two roles stand only where a second fills a week, the one that must come first, first', () => {
    const often = ticks({ models: 'often', figures: 'often' })
    expect(choicesOf(said({ ticks: often }), facts).every(({ roles }) => roles.length < 2)).toBe(true)
    const [best] = choicesOf(said({ ticks: often, worst: 'models', second: 'figures' }), facts)
    expect(best?.roles).toEqual(['data-engineer', 'machine-learning-engineer'])
    const [other] = choicesOf(
      said({ ticks: ticks({ screens: 'often', security: 'often' }), worst: 'security', second: 'screens' }),
      facts,
    )
    expect(other?.roles).toEqual(['security-engineer', 'frontend-engineer'])
  })

  test('one role for both where one leads both', () => {
    const both = said({
      ticks: ticks({ 'slow-servers': 'often', bill: 'often' }),
      worst: 'bill',
      second: 'slow-servers',
      engineers: 300,
    })
    expect(choicesOf(both, facts)[0]?.roles).toEqual(['performance-engineer'])
  })
})

describe('a role is barred', () => {
  const slow = said({ ticks: ticks({ 'slow-servers': 'often' }) })

  test('performance by size, unless speed is sold and fills a week', () => {
    const bars = (part: Parameters<typeof said>[0]) => barsOf('performance-engineer', { ...slow, ...part }, facts)
    expect(bars({ engineers: 99 })).toEqual([{ kind: 'size', role: 'performance-engineer', engineers: 99 }])
    expect(bars({ engineers: 99, speedSold: true })).toHaveLength(1)
    expect(bars({ engineers: 99, speedSold: true, fullWeek: true })).toEqual([])
    expect(bars({ engineers: 100 })).toEqual([])
    expect(bars({})).toEqual([])
  })

  test('by what is missing, and by one who is here with time', () => {
    const plumbing = said({ ticks: ticks({ plumbing: 'often' }), readiness: { 'three-teams': false } })
    expect(barsOf('platform-engineer', plumbing, facts)).toEqual([
      { kind: 'readiness', role: 'platform-engineer', item: 'three-teams' },
    ])
    const here = said({
      ticks: ticks({ outages: 'often' }),
      team: [{ role: 'site-reliability-engineer', count: 1, capacity: 'time', of: [] }],
    })
    expect(barsOf('site-reliability-engineer', here, facts)).toEqual([
      { kind: 'has-time', role: 'site-reliability-engineer' },
    ])
    expect(choiceOf([], here, facts).led).toEqual(['outages'])
  })
})
