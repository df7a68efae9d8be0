/** The next best answer, and why it is not the first: an answer is believed beside what it beat. */
import { type Answers, howOften } from './answers'
import { type DecisionFacts, leadOf } from './facts'
import { focusOf, presentFor } from './focus'
import type { Verdict, VerdictKind } from './outcome'
import { type Choice, choicesOf } from './sets'

/** Why the runner-up is not the verdict. */
export type WhyNot =
  /** It leaves what hurts most open, or only helps with it. */
  | { readonly id: 'leaves' | 'helps-only'; readonly symptom: string }
  /** One more person, for a symptom that fills no week of its own. */
  | { readonly id: 'more-people' }
  /** It leads or answers less of the rest. */
  | { readonly id: 'answers-less' }
  /** Something must be mended first. */
  | { readonly id: 'not-yet' }
  /** It hurts too seldom, or ends too soon, for one to be opened. */
  | { readonly id: 'too-little' }
  /** Whoever could take it is full. */
  | { readonly id: 'full'; readonly role: string }
  /** It costs nothing, and leaves it as it is though somebody here has time. */
  | { readonly id: 'somebody-has-time'; readonly role: string }

export interface RunnerUp {
  readonly kind: VerdictKind
  readonly roles: readonly string[]
  readonly whyNot: WhyNot
}

/** The runner-up of a verdict; null where nothing is ticked. */
export function runnerUpOf(answers: Answers, facts: DecisionFacts, verdict: Verdict): RunnerUp | null {
  const focus = focusOf(answers)
  if (focus === null) return null
  const { symptom } = focus
  const lead = leadOf(facts, symptom)
  const [present] = presentFor(answers, facts, symptom)
  switch (verdict.kind) {
    case 'fix-first':
      return lead === null
        ? { kind: 'nobody', roles: [], whyNot: { id: 'leaves', symptom } }
        : { kind: 'open', roles: [lead], whyNot: { id: 'not-yet' } }
    case 'nobody':
      if (present !== undefined)
        return { kind: 'team', roles: [present.role], whyNot: { id: 'full', role: present.role } }
      return lead === null
        ? { kind: 'fix-first', roles: [], whyNot: { id: 'too-little' } }
        : { kind: 'open', roles: [lead], whyNot: { id: 'too-little' } }
    case 'contractor':
      if (present !== undefined)
        return { kind: 'team', roles: [present.role], whyNot: { id: 'full', role: present.role } }
      return { kind: 'open', roles: verdict.roles, whyNot: { id: 'too-little' } }
    case 'team': {
      const [role] = verdict.roles
      if (role === undefined || howOften(answers, symptom) === 'sometimes')
        return { kind: 'nobody', roles: [], whyNot: { id: 'somebody-has-time', role: role ?? '' } }
      return { kind: 'open', roles: lead === null ? [] : [lead], whyNot: { id: 'somebody-has-time', role } }
    }
    case 'open':
      return nextChoice(answers, facts, verdict, symptom)
  }
}

function nextChoice(answers: Answers, facts: DecisionFacts, verdict: Verdict, symptom: string): RunnerUp {
  const isShown = ({ roles }: Choice) =>
    roles.every((role) => verdict.roles.includes(role)) && roles.length === verdict.roles.length
  const choices = choicesOf(answers, facts)
  const next = choices.find((choice) => !isShown(choice) && choice.bars.length === 0 && choice.roles.length > 0)
  if (next === undefined || next.left.includes(symptom))
    return { kind: 'nobody', roles: [], whyNot: { id: 'leaves', symptom } }
  const isHelp = next.helped.includes(symptom) && choices.some((each) => isShown(each) && each.led.includes(symptom))
  const whyNot: WhyNot = isHelp
    ? { id: 'helps-only', symptom }
    : next.roles.length > verdict.roles.length
      ? { id: 'more-people' }
      : { id: 'answers-less' }
  return { kind: 'open', roles: next.roles, whyNot }
}
