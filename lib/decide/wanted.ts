/** The title that a manager came with, beside what was described; and jobs that are none of the thirteen. */
import { possessive } from '@/lib/words/role-names'
import { type DecideWords, named, one } from './names'
import type { Verdict } from './outcome'

/** Jobs beside the thirteen, by the words that titles name them with; the first that fits. */
const outsiders: readonly (readonly [names: RegExp, job: string])[] = [
  [/\banalysts?\b|\banalytics\b/i, 'an analyst, who answers questions with figures'],
  [/\bscientists?\b|\bresearchers?\b/i, 'a scientist, who finds out whether it can be done'],
  [/\bdesigners?\b|\bux\b/i, 'a designer, who decides how it looks and works'],
  [/\bsupport\b|\bhelp ?desk\b/i, 'a support lead, who answers customers'],
  [/\badministrators?\b|\bsys ?admins?\b/i, 'an administrator, who runs what is bought'],
  [/\bmanagers?\b|\bdirectors?\b|\bheads?\b|\bvps?\b|\bcto\b|\bproduct owners?\b|\bscrum\b/i, 'a manager who decides'],
]

/** Whom the answer asks for outside the thirteen, in words; null where one of them, or nobody, is the answer. */
export function outsideOf({ reason }: Verdict, wanted: string | null): string | null {
  if (reason.id === 'queue') return 'None of these thirteen: you describe a manager who decides.'
  if (reason.id !== 'title-alone' || wanted === null) return null
  const found = outsiders.find(([names]) => names.test(wanted))
  return found === undefined ? null : `None of these thirteen: you name ${found[1]}.`
}

/** What was asked for against what was described, in a sentence; `role` is what the title reads as, null for none of ours. */
export function wantedSentence(
  title: string,
  role: string | null,
  { kind, roles }: Verdict,
  words: DecideWords,
): string {
  if (role === null) return `The title “${title}” names none of these thirteen roles.`
  const asked = `You asked for ${one(role, words)}`
  if (kind === 'open' && roles.includes(role)) return `${asked}, and that is what you describe.`
  const [first] = roles
  if (first === undefined) return `${asked}; what you describe is not a reason to open one.`
  if (first === role) return `${asked}; what you describe does not need a new one.`
  return `${asked}; what you describe is ${possessive(named(first, words))} job.`
}
