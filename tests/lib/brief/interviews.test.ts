import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataset } from '@/data'
import { type Flag, pageOf, type Topic } from '@/lib/brief/book'
import { chosenTopics, interviewPlan } from '@/lib/brief/interviews'
import { needsOf } from '@/lib/brief/needs'
import { law } from '../../law'
import { book } from './book'

const anyIds = (prefix: string, most: number) =>
  fc.uniqueArray(
    fc.integer({ min: 0, max: most - 1 }).map((id) => `${prefix}${id}`),
    { maxLength: 3 },
  )

const anyTopics = fc
  .array(fc.record({ probes: anyIds('t', 5), area: fc.constantFrom('A', 'B', 'C') }), { maxLength: 7 })
  .map((all) =>
    all.map(
      (each, index): Topic => ({ ...each, topic: `Q${index}`, question: 'Why?', strong: 'Because.', weak: 'No.' }),
    ),
  )
const anyFlags = fc
  .array(anyIds('Q', 7), { maxLength: 4 })
  .map((all) => all.map((heard, index): Flag => ({ flag: `F${index}`, meaning: 'Bad.', heard })))
const anyNeeds = fc
  .tuple(anyIds('t', 5), anyIds('t', 5))
  .map(([must, others]) => ({ must, nice: others.filter((each) => !must.includes(each)), uncovered: [] }))
const anyTime = fc.record({
  interviewers: fc.integer({ min: 1, max: 3 }),
  minutes: fc.integer({ min: 10, max: 60 }),
  each: fc.integer({ min: 5, max: 30 }),
})

/** Every set of the topics, written out. */
function allSets<T>(items: readonly T[]): T[][] {
  const [first, ...rest] = items
  if (first === undefined) return [[]]
  return allSets(rest).flatMap((set) => [set, [first, ...set]])
}

describe('the questions of an interview', () => {
  law(
    'are as good as the best of all sets: must-haves, red flags, fewest, welcome, least twice',
    [anyTopics, anyFlags, anyNeeds, fc.integer({ min: 0, max: 7 })],
    { numRuns: 2000 },
    (topics, flags, { must, nice }, most) => {
      const worth = (set: readonly Topic[]) => {
        const shown = (traits: readonly string[]) =>
          traits.filter((id) => set.some(({ probes }) => probes.includes(id)))
        const heard = flags.filter((flag) => set.some(({ topic }) => flag.heard.includes(topic)))
        const shows = set.flatMap(({ probes }) => probes.filter((id) => must.includes(id))).length
        const twice = shows - shown(must).length
        return [shown(must).length, heard.length, -set.length, shown(nice).length, -twice]
      }
      const best = allSets(topics)
        .filter((set) => set.length <= most)
        .map(worth)
        .reduce((top, each) => {
          const index = each.findIndex((value, place) => value !== top[place])
          return index >= 0 && (each[index] ?? 0) > (top[index] ?? 0) ? each : top
        })
      const chosen = chosenTopics({ topics, flags }, { must, nice }, most)
      expect(worth(chosen)).toEqual(best)
      expect(chosen).toEqual(topics.filter((each) => chosen.includes(each)))
    },
  )

  law(
    'ask nothing twice, and say what they do not reach',
    [anyTopics, anyFlags, anyNeeds, anyTime],
    (topics, flags, needs, time) => {
      const plan = interviewPlan({ topics, flags }, needs, time)
      const asked = plan.sessions.flatMap((session) => session.asked)
      const shown = asked.flatMap(({ shows }) => shows)
      const heard = asked.flatMap((each) => each.flags)
      expect(new Set(shown).size).toBe(shown.length)
      expect(new Set(heard).size).toBe(heard.length)
      expect(new Set(asked.map(({ topic }) => topic)).size).toBe(asked.length)
      for (const trait of needs.must) expect(shown.includes(trait)).toBe(!plan.unprobed.includes(trait))
      for (const { flag } of flags) expect(heard.includes(flag)).toBe(!plan.unheard.includes(flag))
      for (const each of asked) {
        for (const trait of each.shows) expect(each.probes).toContain(trait)
        for (const flag of each.flags) expect(flags.find((one) => one.flag === flag)?.heard).toContain(each.topic)
      }
    },
  )

  law(
    'fit into the time of as few people as can be',
    [anyTopics, anyFlags, anyNeeds, anyTime],
    (topics, flags, needs, time) => {
      const plan = interviewPlan({ topics, flags }, needs, time)
      const most = Math.floor(time.minutes / time.each)
      const count = plan.sessions.reduce((sum, { asked }) => sum + asked.length, 0)
      expect(plan.sessions.length).toBeLessThanOrEqual(time.interviewers)
      expect(plan.sessions.length).toBe(count === 0 ? 0 : Math.ceil(count / most))
      for (const { asked, minutes } of plan.sessions) {
        expect(asked.length).toBeGreaterThan(0)
        expect(minutes).toBe(asked.length * time.each)
        expect(minutes).toBeLessThanOrEqual(time.minutes)
      }
      expect(plan.minutes).toBe(count * time.each)
    },
  )

  test('of one area stay with one interviewer where they can', () => {
    const topic = (name: string, area: string): Topic => ({
      area,
      topic: name,
      question: 'Why?',
      strong: 'Because.',
      weak: 'No.',
      probes: [name],
    })
    const topics = [topic('a', 'A'), topic('b', 'B'), topic('c', 'B'), topic('d', 'B')]
    const needs = { must: ['a', 'b', 'c', 'd'], nice: [], uncovered: [] }
    const { sessions } = interviewPlan({ topics, flags: [] }, needs, { interviewers: 2, minutes: 45, each: 15 })
    expect(sessions.map(({ asked }) => asked.map((each) => each.topic))).toEqual([['a'], ['b', 'c', 'd']])
  })

  test('reach every must-have and every red flag of each role in four hours', () => {
    for (const { id } of dataset.roles) {
      const role = pageOf(book, id)
      const symptoms = dataset.symptoms
        .filter(({ leads }) => leads.some((lead) => lead.role === id))
        .map((each) => each.id)
      const needs = needsOf(role, symptoms, book)
      expect(needs.must.length, id).toBeGreaterThan(0)
      const plan = interviewPlan(role, needs, { interviewers: 4, minutes: 60, each: 15 })
      expect(plan.unprobed, id).toEqual([])
      expect(plan.unheard, id).toEqual([])
    }
  })

  test('count more must-haves than a word has bits', () => {
    const topics = Array.from(
      { length: 5 },
      (_, index): Topic => ({
        area: 'A',
        topic: `Q${index}`,
        question: 'Why?',
        strong: 'Because.',
        weak: 'No.',
        probes: Array.from({ length: 8 }, (_each, place) => `t${index * 8 + place}`),
      }),
    )
    const must = Array.from({ length: 40 }, (_, index) => `t${index}`)
    expect(chosenTopics({ topics, flags: [] }, { must, nice: [] }, 5)).toEqual(topics)
  })

  test('are refused where there are too many to weigh, or no time', () => {
    const time = { interviewers: 1, minutes: 60, each: 15 }
    const needs = { must: [], nice: [], uncovered: [] }
    const [topic] = pageOf(book, 'site-reliability-engineer').topics
    const many = Array.from({ length: 21 }, () => topic).flatMap((each) => each ?? [])
    expect(() => interviewPlan({ topics: many, flags: [] }, needs, time)).toThrow(RangeError)
    for (const part of [{ interviewers: 0 }, { minutes: 1.5 }, { each: -1 }])
      expect(() => interviewPlan({ topics: [], flags: [] }, needs, { ...time, ...part })).toThrow(RangeError)
  })
})
