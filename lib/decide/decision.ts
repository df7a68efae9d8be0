/** Everything that the answers lead to, worked out once for the page, the brief and the API. */
import type { Answers } from './answers'
import { type DecisionFacts, isMet, type ReadinessItem } from './facts'
import { type Flip, flipsOf, questionsOf } from './flips'
import type { Verdict } from './outcome'
import { type RunnerUp, runnerUpOf } from './runner-up'
import { type Choice, choicesOf } from './sets'
import { verdictOf } from './verdict'

export interface Decision {
  readonly verdict: Verdict
  readonly runnerUp: RunnerUp | null
  /** Every choice on the same terms, nobody new among them, the best first. */
  readonly choices: readonly Choice[]
  readonly flips: readonly Flip[]
  readonly questions: readonly string[]
  /** What must be in place for the roles of the verdict, with whether it is; null where nobody said. */
  readonly readiness: readonly { readonly item: ReadinessItem; readonly isMet: boolean | null }[]
}

/** The decision on some answers. */
export function decisionOf(answers: Answers, facts: DecisionFacts): Decision {
  const found = verdictOf(answers, facts)
  const questions = questionsOf(answers, facts)
  // Which hurts most is the first question, so it is among them wherever it could change the verdict; else it is no condition.
  const conditions = found.conditions.filter(({ kind }) => kind !== 'worst' || questions.includes('worst'))
  const verdict = { ...found, conditions }
  const roles = verdict.reason.id === 'not-ready' ? [verdict.reason.role] : verdict.roles
  return {
    verdict,
    runnerUp: runnerUpOf(answers, facts, verdict),
    choices: verdict.symptom === null ? [] : choicesOf(answers, facts),
    flips: flipsOf(answers, facts),
    questions,
    readiness: facts.readiness
      .filter(({ role }) => roles.includes(role))
      .map((item) => ({ item, isMet: isMet(item.id, answers) })),
  }
}
