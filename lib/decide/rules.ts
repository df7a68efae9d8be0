/** The five rules, each for itself: what it finds where it matches, null where it does not. */
import { type Answers, oftenOf, sometimesOf } from './answers'
import { type DecisionFacts, isMet, leadOf } from './facts'
import { type Focus, freeFor, presentFor, queue } from './focus'
import type { Condition, Verdict } from './outcome'
import { pagerSymptoms, staffOf } from './rota'
import { barsOf, type Choice, choicesOf, compareRanks, performance, ranking } from './sets'

/** What a rule finds: the verdict but for what every verdict has. */
export type Found = Pick<Verdict, 'kind' | 'roles' | 'reason' | 'conditions'> & Partial<Pick<Verdict, 'ties'>>

/** What must be mended before anyone is opened: work that waits, what would defeat whoever comes, a rotation that no hire makes stand. */
export function fixFirst(focus: Focus, answers: Answers, facts: DecisionFacts): Found | null {
  const often = oftenOf(answers)
  if (often.includes(queue) && (focus.symptom === queue || often.length === 1))
    return { kind: 'fix-first', roles: [], reason: { id: 'queue' }, conditions: [] }
  if (focus.isOccasional) return null
  const lead = leadOf(facts, focus.symptom)
  const items = facts.readiness.flatMap(({ id, role, defeats }) =>
    role === lead && defeats === 'anyone' && isMet(id, answers) === false ? [id] : [],
  )
  if (lead !== null && items.length > 0)
    return { kind: 'fix-first', roles: [], reason: { id: 'not-ready', items, role: lead }, conditions: [] }
  const { engineers } = answers
  const needed = staffOf(answers)?.needed ?? 0
  if (engineers !== null && pagerSymptoms.includes(focus.symptom) && engineers + 1 < needed)
    return { kind: 'fix-first', roles: [], reason: { id: 'rota', needed, most: engineers + 1 }, conditions: [] }
  return null
}

/** Nobody: what hurts most shows only sometimes, has no end and no number to reach, and nobody here has time for it. */
export function nobody({ isOccasional }: Focus, answers: Answers, facts: DecisionFacts): Found | null {
  if (!isOccasional || answers.lasting === 'ends' || answers.goal === true) return null
  if (answers.ticks.some(({ symptom }) => freeFor(answers, facts, symptom).length > 0)) return null
  return { kind: 'nobody', roles: [], reason: { id: 'occasional' }, conditions: [] }
}

/** A contractor: it has an end, and nobody who could take it has time. */
export function contractor({ symptom }: Focus, answers: Answers, facts: DecisionFacts): Found | null {
  if (answers.lasting !== 'ends' || freeFor(answers, facts, symptom).length > 0) return null
  const lead = leadOf(facts, symptom)
  if (lead === null) return { kind: 'nobody', roles: [], reason: { id: 'occasional' }, conditions: [] }
  const full = presentFor(answers, facts, symptom).filter(({ isAssumed }) => isAssumed)
  const conditions = full.map(({ role }) => ({ kind: 'full' as const, role }))
  return { kind: 'contractor', roles: [lead], reason: { id: 'ends' }, conditions }
}

/** Somebody here: who leads or helps with what is occasional or ends and has time, or whose job it is and has time. */
export function team(focus: Focus, answers: Answers, facts: DecisionFacts): Found | null {
  const { symptom, isOccasional } = focus
  if (isOccasional || answers.lasting === 'ends') {
    // Of what hurts most first; of the rest where nobody has time for that.
    const taker = [symptom, ...(isOccasional ? sometimesOf(answers) : [])].flatMap((each) =>
      freeFor(answers, facts, each),
    )[0]
    if (taker === undefined) return null
    return {
      kind: 'team',
      roles: [taker.role],
      reason: { id: isOccasional ? 'occasional-here' : 'ends-here' },
      conditions: taker.isAssumed ? [{ kind: 'time', role: taker.role }] : [],
    }
  }
  const lead = leadOf(facts, symptom)
  const isBarred = lead !== null && barsOf(lead, answers, facts).some(({ kind }) => kind !== 'has-time')
  const taker = freeFor(answers, facts, symptom).find(({ role }) => role === lead || isBarred)
  if (taker === undefined) return null
  return { kind: 'team', roles: [taker.role], reason: { id: 'lead-has-time' }, conditions: [] }
}

/** The best role to open, or two; the conditions name what was not said. */
export function open({ symptom, isOccasional }: Focus, answers: Answers, facts: DecisionFacts): Found {
  const choices = choicesOf(answers, facts).filter((choice) => choice.roles.length > 0)
  const best = choices.find((choice) => answersWorst(choice, symptom)) ?? choices[0]
  const lead = leadOf(facts, symptom)
  // Only the sign that work waits has no candidate, and it is no reason to hire.
  if (best === undefined || lead === null)
    return { kind: 'nobody', roles: [], reason: { id: 'occasional' }, conditions: [] }
  const rankIn = ranking(answers)
  const rank = rankIn(best)
  const ties = choices.filter(
    (choice) =>
      choice !== best &&
      choice.roles.length === 1 &&
      best.roles.length === 1 &&
      compareRanks(rankIn(choice), rank) === 0,
  )
  const bar = best.roles.includes(lead) ? undefined : barsOf(lead, answers, facts)[0]
  return {
    kind: 'open',
    roles: best.roles,
    reason: isOccasional
      ? { id: 'goal' }
      : bar === undefined
        ? { id: 'leads-worst', role: lead }
        : { id: 'instead', bar },
    conditions: openConditions(best, symptom, answers, facts),
    ties: ties.flatMap(({ roles }) => roles),
  }
}

function answersWorst({ led, helped }: Choice, symptom: string): boolean {
  return led.includes(symptom) || helped.includes(symptom)
}

function openConditions({ roles }: Choice, symptom: string, answers: Answers, facts: DecisionFacts): Condition[] {
  const lead = leadOf(facts, symptom)
  const full = presentFor(answers, facts, symptom).filter(({ role, isAssumed }) => isAssumed && role === lead)
  return [
    ...(roles.includes(performance) && answers.engineers === null ? [{ kind: 'size' as const }] : []),
    ...full.map(({ role }) => ({ kind: 'full' as const, role })),
    ...(answers.lasting === null ? [{ kind: 'lasting' as const }] : []),
    ...pagerConditions(symptom, answers),
  ]
}

function pagerConditions(symptom: string, answers: Answers): Condition[] {
  if (!pagerSymptoms.includes(symptom)) return []
  const missing = staffOf(answers)?.missing ?? null
  return missing === 0 ? [] : [{ kind: 'pager', missing }]
}
