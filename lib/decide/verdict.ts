/** The rule: whether to open a role, and which, or to mend something first, leave it, call a contractor, or give it to somebody here. */
import type { Answers } from './answers'
import type { DecisionFacts } from './facts'
import { focusOf } from './focus'
import type { Verdict } from './outcome'
import { contractor, fixFirst, nobody, open, team } from './rules'

/** The verdict on some answers: the first rule that matches. */
export function verdictOf(answers: Answers, facts: DecisionFacts): Verdict {
  const focus = focusOf(answers)
  if (focus === null) {
    const id = answers.wanted === null ? 'nothing-ticked' : 'title-alone'
    return { kind: 'nobody', roles: [], symptom: null, reason: { id }, conditions: [], ties: [] }
  }
  const found =
    fixFirst(focus, answers, facts) ??
    nobody(focus, answers, facts) ??
    contractor(focus, answers, facts) ??
    team(focus, answers, facts) ??
    open(focus, answers, facts)
  return {
    ties: [],
    symptom: focus.symptom,
    ...found,
    conditions: [...(focus.isAssumed ? [{ kind: 'worst' as const, symptom: focus.symptom }] : []), ...found.conditions],
  }
}

/** Whether two verdicts ask for the same: the kind and whom. */
export function asksTheSame(a: Verdict, b: Verdict): boolean {
  return (
    a.kind === b.kind && a.roles.length === b.roles.length && a.roles.every((role, index) => role === b.roles[index])
  )
}
