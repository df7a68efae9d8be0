/** Reads job titles: which role and which level a title names, and by which of its words. */
import type { TitleLevel } from '@/data/schema/market'
import type { TitleRule } from '@/data/schema/role'
import { levelOf } from './level'
import { ruleOf } from './role'
import { type TitleWord, titleWords } from './words'

/** The role that answers to each rule. A rule without one names none of the roles. */
export type TitleRoles = Readonly<Partial<Record<TitleRule, string>>>

/** The roles by the rules that their files name. */
export function titleRoles(
  roles: readonly { readonly id: string; readonly titleRule?: TitleRule | undefined }[],
): TitleRoles {
  return Object.fromEntries(roles.flatMap(({ id, titleRule }) => (titleRule ? [[titleRule, id]] : [])))
}

export interface TitleCue {
  readonly kind: 'role' | 'level'
  /** The words of the title that decided, without accents. */
  readonly text: string
  /** What they decided, in words: "site reliability engineer", "senior", "none of the roles". */
  readonly says: string
}

export interface TitleReading {
  /** The id of a role, or "none". */
  readonly role: string
  readonly level: TitleLevel
  readonly cues: readonly TitleCue[]
}

/** The words at the places `at` as the title has them, with "…" for what stands between. */
function written(words: readonly TitleWord[], at: readonly number[]): string {
  let text = ''
  for (const [order, index] of at.entries()) {
    const word = words[index] as TitleWord
    const isNext = order > 0 && at[order - 1] === index - 1
    text += order === 0 ? word.written : `${isNext ? word.gap : ' … '}${word.written}`
  }
  return text
}

/**
 * The role and level that a job title names, of the roles in `roles`. `soc` is its US occupation code when known ("15-1252"); it decides where the
 * words alone do not ("reliability engineer"). The level of no role is unstated. Reads the first 300 characters and leaves
 * the rest; takes time proportional to them; never throws.
 */
export function readTitle(title: string, roles: TitleRoles, soc = ''): TitleReading {
  const words = titleWords(title)
  const { rule, at } = ruleOf(words, soc)
  const role = rule === 'none' ? undefined : roles[rule]
  const cues: TitleCue[] =
    at.length > 0
      ? [{ kind: 'role', text: written(words, at), says: role?.replaceAll('-', ' ') ?? 'none of the roles' }]
      : []
  if (role === undefined) return { role: 'none', level: 'unstated', cues }
  const level = levelOf(words)
  if (level.at >= 0) cues.push({ kind: 'level', text: written(words, [level.at]), says: level.level })
  return { role, level: level.level, cues }
}
