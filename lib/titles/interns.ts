/** Interns, who are of the role that the rest of their title says. */
import type { TitleRule } from '@/data/schema/role'
import { isBesideName, nameOf, type RoleNames } from './names'
import { Topic, wordSet } from './vocabulary'
import type { TitleWord } from './words'

const seasons = wordSet(
  'summer spring fall winter autumn it remote paid the a in of im bereich for phd masters bachelor program contract',
)

interface Intern {
  /** An intern and no word of what, where it is of neither. */
  readonly kind: 'role' | 'software' | 'intern'
  readonly rule?: TitleRule
  readonly at: readonly number[]
}

/** What an intern is one of: a word of ours that stands alone ("backend intern"), or none. */
export function internOf(words: readonly TitleWord[], names: RoleNames): Intern | undefined {
  const rest = words.filter(({ text }) => text !== 'intern' && !seasons.has(text))
  const name = nameOf(rest)
  if (name === '') return { kind: 'intern', at: [] }
  const rule = names.bare.get(name)
  if (rule !== undefined) return { kind: 'role', rule, at: rest.map((word) => words.indexOf(word)) }
  const isSoft = rest.every((word) => (word.topics & (Topic.software | Topic.language)) !== 0 || isBesideName(word))
  return isSoft ? { kind: 'software', rule: 'software', at: [words.indexOf(rest[0] as TitleWord)] } : undefined
}
