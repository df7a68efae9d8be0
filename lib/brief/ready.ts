/** What must be in place before anyone starts, and what goes wrong without it. */
import type { Answers } from '@/lib/decide/answers'
import type { Decision } from '@/lib/decide/decision'
import { isMet } from '@/lib/decide/facts'
import { staffOf } from '@/lib/decide/rota'
import { capitalize, formatPlural } from '@/lib/words/format'
import type { Book } from './book'

/** One thing to do before day one. */
export interface Ready {
  readonly id: string
  readonly todo: string
  /** How one knows that it is done, and who does it. */
  readonly done: string
  readonly by: string
  /** Whether it is in place; null where nobody said. */
  readonly isMet: boolean | null
  /** The hiring mistake that its want leads to; null where none is stated. */
  readonly mistake: string | null
}

/** What must be in place for a role; for the one that is missing where nobody is opened. What is in place already comes last. */
export function readyFor(answers: Answers, { readiness }: Decision, role: string | null, book: Book): Ready[] {
  const wanted = new Set(readiness.map(({ item }) => item.id))
  const items = book.items
    .filter((item) => (role === null ? wanted.has(item.id) : item.role === role))
    .map(({ id, missing, done, by, mistake }) => ({
      id,
      todo: `${capitalize(missing)}.`,
      done,
      by: `${capitalize(by)}.`,
      mistake,
      isMet: isMet(id, answers),
    }))
  const staff = staffOf(answers)
  const rota: Ready[] =
    staff === null || staff.missing === null || staff.missing === 0
      ? []
      : [
          {
            id: 'rota',
            todo: `Find ${formatPlural(staff.missing, 'more person', 'more people')} for the rotation.`,
            done: 'They are named on a calendar, and each has agreed.',
            by: 'The managers of the teams that write the services.',
            isMet: false,
            mistake: null,
          },
        ]
  return [...rota, ...items.filter((item) => item.isMet !== true), ...items.filter((item) => item.isMet === true)]
}
