/** The choices: nobody new, one role, or two, each with what it leads, helps and leaves open, and what rules it out. */
import { type Answers, oftenOf, sometimesOf } from './answers'
import { candidatesOf, type DecisionFacts, isMet, partOf } from './facts'
import { focusOf, freeFor, secondOf } from './focus'

/** Under this many engineers a performance engineer is opened only where speed is sold and fills a week: the guide's rule. */
export const performanceSize = 100
/** The one role that size decides on. */
export const performance = 'performance-engineer'

/** Why a role is not opened, whatever it would lead. */
export type Bar =
  | { readonly kind: 'size'; readonly role: string; readonly engineers: number }
  | { readonly kind: 'readiness'; readonly role: string; readonly item: string }
  | { readonly kind: 'has-time'; readonly role: string }

export interface Choice {
  /** The new people, in the order in which they are opened. */
  readonly roles: readonly string[]
  /** Symptoms that a new role, or one present with time, leads. */
  readonly led: readonly string[]
  readonly helped: readonly string[]
  readonly left: readonly string[]
  readonly bars: readonly Bar[]
}

/** The yearly cost of some roles, each by `usd` in US dollars; null where that of one is not known. */
export function costOf(roles: readonly string[], usd: (role: string) => number | null): number | null {
  return roles.map(usd).reduce((sum, each) => (sum === null || each === null ? null : sum + each), 0)
}

/** What keeps a role from being opened for these answers; none where nothing does. */
export function barsOf(role: string, answers: Answers, facts: DecisionFacts, free = freeByTick(answers, facts)): Bar[] {
  const bars: Bar[] = []
  const { engineers } = answers
  const isSpeedFirm = answers.speedSold === true && answers.fullWeek === true
  if (role === performance && engineers !== null && engineers < performanceSize && !isSpeedFirm)
    bars.push({ kind: 'size', role, engineers })
  for (const { id, defeats } of facts.readiness.filter((item) => item.role === role))
    if (defeats !== 'no' && isMet(id, answers) === false) bars.push({ kind: 'readiness', role, item: id })
  if ([...free.values()].some((hands) => hands.includes(role))) bars.push({ kind: 'has-time', role })
  return bars
}

/** One choice, with what it does for each ticked symptom. */
export function choiceOf(
  roles: readonly string[],
  answers: Answers,
  facts: DecisionFacts,
  free = freeByTick(answers, facts),
): Choice {
  const led: string[] = []
  const helped: string[] = []
  const left: string[] = []
  for (const { symptom } of answers.ticks) {
    const hands = [...roles, ...(free.get(symptom) ?? [])]
    const parts = hands.map((role) => partOf(facts, role, symptom))
    const list = parts.includes('leads') ? led : parts.includes('helps') ? helped : left
    list.push(symptom)
  }
  return { roles, led, helped, left, bars: roles.flatMap((role) => barsOf(role, answers, facts, free)) }
}

/**
 * All choices, the best first: what no rule bars · leads the worst, or else helps with it · leads the second where it fills a week of
 * its own · fewer new people · leads more of the other often symptoms · answers more of the occasional · answers more at all.
 * Two roles stand only where a second fills a week. Choices that nothing of this parts keep the order of the worst's candidates.
 */
export function choicesOf(answers: Answers, facts: DecisionFacts): Choice[] {
  const free = freeByTick(answers, facts)
  const rank = ranking(answers)
  return [[], ...rolesAsked(answers, facts).map((role) => [role]), ...pairsAsked(answers, facts)]
    .map((roles) => choiceOf(roles, answers, facts, free))
    .map((choice) => ({ choice, rank: rank(choice) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ choice }) => choice)
}

/** How choices rank for some answers, as numbers of falling weight, the lesser the better. */
export function ranking(answers: Answers): (choice: Choice) => number[] {
  const worst = focusOf(answers)?.symptom
  const second = secondOf(answers)
  const others = oftenOf(answers).filter((symptom) => symptom !== worst)
  const occasional = sometimesOf(answers)
  return ({ roles, led, helped, left, bars }) => {
    const part = (symptom: string | null | undefined) =>
      symptom === null || symptom === undefined || led.includes(symptom) ? 0 : helped.includes(symptom) ? 1 : 2
    const answered = (symptoms: readonly string[]) => symptoms.filter((symptom) => !left.includes(symptom)).length
    return [
      bars.length > 0 ? 1 : 0,
      part(worst),
      part(second),
      roles.length,
      -others.filter((symptom) => led.includes(symptom)).length,
      -answered(occasional),
      -answered(others),
    ]
  }
}

/** Negative where the first ranks better; 0 for a tie. */
export function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, index) => each !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

/** Every role that leads or helps with a ticked symptom, those of the worst first. */
function rolesAsked(answers: Answers, facts: DecisionFacts): string[] {
  const worst = focusOf(answers)?.symptom
  const symptoms = answers.ticks.map(({ symptom }) => symptom)
  const first = worst === undefined ? symptoms : [worst, ...symptoms.filter((symptom) => symptom !== worst)]
  return [...new Set(first.flatMap((symptom) => candidatesOf(facts, symptom)))]
}

/** Two roles, one for what hurts most and one for the second that fills a week: no other pair could rank before one role. */
function pairsAsked(answers: Answers, facts: DecisionFacts): string[][] {
  const worst = focusOf(answers)?.symptom
  const second = secondOf(answers)
  if (worst === undefined || second === null) return []
  const pairs = candidatesOf(facts, worst).flatMap((one) =>
    candidatesOf(facts, second).flatMap((other) => (one === other ? [] : [ordered([one, other], facts)])),
  )
  return pairs.filter((pair, index) => pairs.findIndex((each) => each.join() === pair.join()) === index)
}

/** Who of those present has time, by ticked symptom. */
function freeByTick(answers: Answers, facts: DecisionFacts): ReadonlyMap<string, readonly string[]> {
  return new Map(
    answers.ticks.map(({ symptom }) => [symptom, freeFor(answers, facts, symptom).map(({ role }) => role)]),
  )
}

/** The one that must come first, first; else the one for what hurts most. */
function ordered([one, other]: [string, string], facts: DecisionFacts): string[] {
  const isAfter = facts.after.some(({ first, next }) => first === other && next === one)
  return isAfter ? [other, one] : [one, other]
}
