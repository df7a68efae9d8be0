/** What to do where nobody is opened: the plan that stands in a brief’s place. */
import type { Answers } from '@/lib/decide/answers'
import { job, one, tickOf } from '@/lib/decide/names'
import type { Verdict } from '@/lib/decide/outcome'
import type { DecideGround } from '@/lib/decide/view'
import { capitalize, uncapitalize } from '@/lib/words/format'
import type { Book } from './book'

/** What changes, a line each, and who sees to it. */
export function planLines(
  answers: Answers,
  { kind, roles, reason }: Verdict,
  ground: DecideGround,
  book: Book,
): { readonly changes: readonly string[]; readonly owner: string } {
  const owner = 'Name the person who checks the goal.'
  const ticks = answers.ticks.map(({ symptom }) => uncapitalize(tickOf(symptom, ground)))
  switch (kind) {
    case 'team':
      return {
        changes: [
          `The ${job(roles[0], ground)} you have takes on: ${ticks.join('; ')}.`,
          'Share of the week: ___. Say it to the team.',
          'What they put down for it: ___.',
        ],
        owner,
      }
    case 'fix-first': {
      const items = reason.id === 'not-ready' ? reason.items : []
      const fixes = book.items
        .filter(({ id }) => items.includes(id))
        .flatMap(({ missing, by, done }) => [`${capitalize(missing)}. By: ${by}.`, `Done when: ${done}`])
      const again = reason.id === 'not-ready' ? [`Then ask again about ${one(reason.role, ground)}.`] : []
      const lines =
        reason.id === 'rota'
          ? ['Promise fewer hours, or find the people for the hours you promise.']
          : reason.id === 'queue'
            ? ['One person decides what comes first, and says what waits.', 'Begin less: finish what is begun.']
            : fixes
      return { changes: [...lines, ...again], owner }
    }
    default:
      return {
        changes: [
          ...ticks.map((tick) => `${capitalize(tick)}: count how often, and write down what it cost.`),
          'Ask again when it shows often, or once there is a number to reach by a day.',
        ],
        owner,
      }
  }
}
