/** The real book of briefs, with a made range for every role but one. */
import { dataset } from '@/data'
import { bookOf } from '@/lib/brief/bound'
import type { Edits } from '@/lib/brief/edits'
import { briefOf } from '@/lib/brief/whole'
import type { Answers } from '@/lib/decide/answers'
import { decisionOf } from '@/lib/decide/decision'
import type { DecideGround } from '@/lib/decide/view'

export const book = bookOf(dataset, (role) =>
  role === 'software-engineer'
    ? null
    : { range: '$100,000–$150,000', doubt: 'Low confidence: not tested.', href: `/quote?role=${role}` },
)

export const ground: DecideGround = {
  symptoms: dataset.symptoms,
  readiness: dataset.readiness.items,
  after: dataset.readiness.after,
  roles: dataset.roles,
  postedUsd: Object.fromEntries(dataset.roles.map(({ id }) => [id, null])),
}

/** The brief of some answers, and of what was put in by hand. */
export function briefFor(answers: Answers, edits: Edits = {}) {
  return briefOf(answers, decisionOf(answers, ground), { ground, book }, edits)
}
