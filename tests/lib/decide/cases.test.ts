/**
 * Forty companies, written before the rule was: twenty from public accounts, twenty by someone who had not seen it. Each says which
 * answers an experienced manager would accept, and which would be laughed at.
 */
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Answers, nothingSaid } from '@/lib/decide/answers'
import { applied } from '@/lib/decide/changes'
import { flipsOf } from '@/lib/decide/flips'
import type { Verdict } from '@/lib/decide/outcome'
import { asksTheSame, verdictOf } from '@/lib/decide/verdict'
import { facts } from './asked'
import publicAccounts from './cases/public.json'
import unseen from './cases/unseen.json'

const often = z.enum(['often', 'sometimes'])
const flag = z.boolean().nullish()
const answer = z.object({
  verdict: z.enum(['open', 'team', 'contractor', 'nobody', 'fix-first', 'none']),
  roles: z.array(z.string()).nullish(),
})
const caseSchema = z.object({
  id: z.string(),
  answers: z.object({
    symptoms: z.record(z.string(), often),
    worst: z.string().nullish(),
    second: z.string().nullish(),
    time: z.enum(['lasting', 'ends']).nullish(),
    engineers: z.number().nullish(),
    here: z.record(z.string(), z.enum(['time', 'full', 'not']).nullable()).nullish(),
    pager: z.number().nullish(),
    rota: z
      .object({
        hours: z.enum(['around-the-clock', 'day']).nullish(),
        sites: z.number().nullish(),
        secondary: z.boolean().nullish(),
      })
      .nullish(),
    goal: flag,
    speed: z.object({ sold: flag, fillsWeek: flag, tenfold: flag }).nullish(),
    readiness: z.record(z.string(), z.boolean().nullable()).nullish(),
    wanted: z.string().nullish(),
  }),
  extra: z.array(z.string()),
  accept: z.array(answer).min(1),
  laughable: z.array(answer).min(1),
})
type Case = z.infer<typeof caseSchema>

/** What the manager would send, with so many needless ticks as often. */
function answersOf({ answers, extra }: Case, needless: number): Answers {
  const how = new Map(Object.entries(answers.symptoms))
  for (const symptom of extra.slice(0, needless)) how.set(symptom, 'often')
  const { rota, speed } = answers
  return {
    ...nothingSaid,
    ticks: [...how].map(([symptom, each]) => ({ symptom, how: each })),
    worst: answers.worst ?? null,
    second: answers.second ?? null,
    lasting: answers.time === 'lasting' ? 'yes' : (answers.time ?? null),
    engineers: answers.engineers ?? null,
    team: Object.entries(answers.here ?? {}).map(([role, capacity]) => ({ role, count: null, capacity, of: [] })),
    sharePager: answers.pager ?? null,
    rota: rota?.hours
      ? {
          hours: rota.hours,
          sites: rota.sites === 2 ? 2 : 1,
          depth: rota.secondary === false ? 'primary' : 'primary-and-secondary',
        }
      : null,
    goal: answers.goal ?? null,
    speedSold: speed?.sold ?? null,
    fullWeek: speed?.fillsWeek ?? null,
    tenfold: speed?.tenfold ?? null,
    readiness: Object.fromEntries(
      Object.entries(answers.readiness ?? {}).flatMap(([id, isSo]) => (isSo === null ? [] : [[id, isSo]])),
    ),
    wanted: answers.wanted ?? null,
  }
}

function isOf(verdict: Verdict, { verdict: kind, roles }: z.infer<typeof answer>): boolean {
  // Someone who decides is whom work that waits asks for.
  if (kind === 'none') return verdict.reason.id === 'queue'
  if (verdict.kind !== kind) return false
  return !roles || (roles.length === verdict.roles.length && roles.every((role) => verdict.roles.includes(role)))
}

const sets = [
  { name: 'public accounts', cases: publicAccounts, least: 16 },
  { name: 'companies of someone who had not seen the rule', cases: unseen, least: 18 },
].map((set) => ({ ...set, cases: z.array(caseSchema).length(20).parse(set.cases) }))

describe.each(sets)('twenty $name', ({ cases, least }) => {
  test.each([0, 1, 2])('with %i needless ticks are answered as a manager would, and none laughably', (needless) => {
    const verdicts = cases.map((each) => ({ each, verdict: verdictOf(answersOf(each, needless), facts) }))
    const laughable = verdicts.filter(({ each, verdict }) => each.laughable.some((one) => isOf(verdict, one)))
    expect(laughable.map(({ each }) => each.id)).toEqual([])
    const accepted = verdicts.filter(({ each, verdict }) => each.accept.some((one) => isOf(verdict, one)))
    expect(accepted.length).toBeGreaterThanOrEqual(least)
  })

  test('have flips that give what they promise', () => {
    for (const each of cases) {
      const answers = answersOf(each, 0)
      const now = verdictOf(answers, facts)
      for (const { change, to } of flipsOf(answers, facts)) {
        expect(verdictOf(applied(change, answers), facts), each.id).toEqual(to)
        expect(asksTheSame(to, now), each.id).toBe(false)
      }
    }
  })
})
