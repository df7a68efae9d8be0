/** Reads job titles: which role and which level a title names, and by which of its words. */
import type { TitleLevel } from '@/data/schema/market'
import type { TitleRule } from '@/data/schema/role'
import { type LevelReading, levelOf, type StatedLevel } from './level/reading'
import { isJob } from './level/words'
import { type NamedRole, type RoleNames, roleNames } from './names'
import { titleParts } from './parts'
import { roleOf } from './role'
import { plainTitle, type TitleWord, titleWords } from './words'

/** The roles that titles are read for. */
export interface TitleRoles {
  /** The role that answers to each rule. A rule without one names none of the roles. */
  readonly ids: Readonly<Partial<Record<TitleRule, string>>>
  readonly names: RoleNames
}

/** The roles by the rules that their files name, with what else they are called. */
export function titleRoles(roles: readonly NamedRole[]): TitleRoles {
  return {
    ids: Object.fromEntries(roles.flatMap(({ id, titleRule }) => (titleRule ? [[titleRule, id]] : []))),
    names: roleNames(roles),
  }
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
  /** The lowest and the highest level of a title that names several; its level is unstated. */
  readonly levels?: readonly [StatedLevel, StatedLevel]
  /** What a bare title or a company's ladder code most likely means: for people, never for evidence. */
  readonly assumed?: { readonly role?: string; readonly level?: StatedLevel }
  /** Whether the words that name the job are in a script that is not read. */
  readonly unread?: true
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

const foreign = /(?!\p{Script=Latin})\p{L}/u
const isPlain = (text: string) => !/[^\0-\x7f]/.test(text)

/** Whether letters of another script than Latin stand in a title whose Latin words name no job. */
const isUnread = (title: string, words: readonly TitleWord[]) =>
  !isPlain(title) && foreign.test(plainTitle(title)) && !words.some(isJob)

const inWords = (id: string) => id.replaceAll('-', ' ')

function saysOfRole(role: string | undefined, couldBe: string | undefined): string {
  if (role !== undefined) return inWords(role)
  return couldBe === undefined ? 'none of the roles' : `could be ${inWords(couldBe)}, assumed`
}

function saysOfLevel({ level, levels, assumed }: LevelReading): string {
  if (levels !== undefined) return `${levels[0]} to ${levels[1]}`
  return assumed === undefined ? level : `company ladder code, assumed ${assumed}`
}

/**
 * The role and level that a job title names, of the roles in `roles`. `soc` is its US occupation code when known ("15-1252"); it decides where the
 * words alone do not ("reliability engineer"). The stated level is kept where the role is none. Reads the first 300
 * characters and leaves the rest; takes time proportional to them; never throws.
 */
export function readTitle(title: string, roles: TitleRoles, soc = ''): TitleReading {
  const words = titleWords(title)
  const parts = titleParts(words)
  const { rule, at, assumed: supposed, parts: home } = roleOf(parts, soc, roles.names)
  const role = rule === 'none' ? undefined : roles.ids[rule]
  const level = levelOf(words, parts, home, role !== undefined)
  const couldBe = supposed === undefined ? undefined : roles.ids[supposed]
  const cues: TitleCue[] = []
  if (at.length > 0) cues.push({ kind: 'role', text: written(words, at), says: saysOfRole(role, couldBe) })
  if (level.at.length > 0) cues.push({ kind: 'level', text: written(words, level.at), says: saysOfLevel(level) })
  const reading: TitleReading = { role: role ?? 'none', level: level.level, cues }
  const unread = role === undefined && isUnread(title, words)
  const isPlainReading = !unread && couldBe === undefined && level.levels === undefined && level.assumed === undefined
  if (isPlainReading) return reading
  return {
    ...reading,
    ...(level.levels && { levels: level.levels }),
    ...((couldBe ?? level.assumed) !== undefined && {
      assumed: { ...(couldBe && { role: couldBe }), ...(level.assumed && { level: level.assumed }) },
    }),
    ...(unread && { unread }),
  }
}

/** The level that a title states, or that the code of a company’s ladder is taken for; undefined where it says neither, or several. */
export function levelMeant({ level, assumed }: Pick<TitleReading, 'level' | 'assumed'>): StatedLevel | undefined {
  return level === 'unstated' ? assumed?.level : level
}
