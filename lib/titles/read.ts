/** Reads job titles: which role and which level a title names, and by which of its words. */
import type { TitleLevel } from '@/data/schema/market'
import { levelOf } from './level'
import { roleOf, roleWords, type TitleRole } from './role'
import { type TitleWord, titleWords } from './words'

export interface TitleCue {
  readonly kind: 'role' | 'level'
  /** The words of the title that decided, without accents. */
  readonly text: string
  /** What they decided, in words: "site reliability engineer", "senior", "none of the roles". */
  readonly says: string
}

export interface TitleReading {
  readonly role: TitleRole
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
 * The role and level that a job title names. `soc` is its US occupation code when known ("15-1252"); it decides where the
 * words alone do not ("reliability engineer"). The level of no role is unstated. Reads the first 300 characters and leaves
 * the rest; takes time proportional to them; never throws.
 */
export function readTitle(title: string, soc = ''): TitleReading {
  const words = titleWords(title)
  const { role, at } = roleOf(words, soc)
  const cues: TitleCue[] =
    at.length > 0 ? [{ kind: 'role', text: written(words, at), says: roleWords.get(role) ?? role }] : []
  if (role === 'none') return { role, level: 'unstated', cues }
  const level = levelOf(words)
  if (level.at >= 0) cues.push({ kind: 'level', text: written(words, [level.at]), says: level.level })
  return { role, level: level.level, cues }
}
