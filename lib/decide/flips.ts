/** What would turn the verdict, and what is still worth asking: each tried on the rule itself, so that it gives what it promises. */
import type { Answers } from './answers'
import { applied, type Change, changesOf, unsaid } from './changes'
import type { DecisionFacts } from './facts'
import type { Verdict } from './outcome'
import { asksTheSame, verdictOf } from './verdict'

export interface Flip {
  readonly change: Change
  readonly to: Verdict
}

/** No more than a reader holds at once. */
const most = 3

/** At most three single answers that turn the verdict, with what it then is: one to each other verdict before a second to the same. */
export function flipsOf(answers: Answers, facts: DecisionFacts): Flip[] {
  const now = verdictOf(answers, facts)
  const all = changesOf(answers, facts)
    .map((change) => ({ change, to: verdictOf(applied(change, answers), facts) }))
    .filter(({ to }) => !asksTheSame(to, now))
  const first = all.filter(({ to }, index) => all.findIndex((each) => asksTheSame(each.to, to)) === index)
  return [...first, ...all.filter((flip) => !first.includes(flip))].slice(0, most)
}

/** At most three questions not answered yet that can still change the verdict, in the order of asking. */
export function questionsOf(answers: Answers, facts: DecisionFacts): string[] {
  const now = verdictOf(answers, facts)
  const open: string[] = []
  for (const { id, brings } of unsaid(answers, facts)) {
    if (open.length === most) break
    if (brings.some((change) => !asksTheSame(verdictOf(applied(change, answers), facts), now))) open.push(id)
  }
  return open
}
