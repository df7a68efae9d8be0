/** What roles are called, as their files have it: names that a part of a title is compared with as a whole. */
import type { TitleRule } from '@/data/schema/role'
import { codeRank, gradeRank } from './level/words'
import { listedNames, Topic, wordSet } from './vocabulary'
import { type TitleWord, titleWords } from './words'

/** A role by the rule of titles that names it, with what it is called. */
export interface NamedRole {
  readonly id: string
  readonly titleRule?: TitleRule | undefined
  readonly name?: string
  readonly shortName?: string
  readonly aliases?: readonly string[]
}

/** The rules by what a part of a title says when it says nothing else. */
export interface RoleNames {
  /** Names of a job: "data platform engineer", "DBA". */
  readonly sure: ReadonlyMap<string, TitleRule>
  /** Names that another trade uses too ("quality engineer"), and words of a field that name no job ("security"). */
  readonly shared: ReadonlyMap<string, TitleRule>
  /** What decides behind a "software engineer,": "backend", "site reliability", "data engineering". */
  readonly bare: ReadonlyMap<string, TitleRule>
}

const isDigit = (code: number) => code >= 48 && code <= 57

/** Whether the word is a number or the code of a requisition or pay grade: "2027", "JC60". */
export function isReference(text: string): boolean {
  const last = text.length - 1
  if (!isDigit(text.charCodeAt(last))) return false
  return isDigit(text.charCodeAt(0)) || (last >= 3 && isDigit(text.charCodeAt(last - 1)))
}

const levels = Topic.level | Topic.vicePresident
const { staffMember } = Topic

/** Whether the word says a level, a grade or a number, which a name is read without. */
export function isBesideName(word: TitleWord): boolean {
  const { text, topics } = word
  if (topics !== 0) return (topics & levels) !== 0 && (topics & staffMember) === 0
  return isReference(text) || gradeRank(word) > 0 || codeRank(word) > 0
}

/** "Backend-focused" is backend. */
const leanings = wordSet('focused focus heavy leaning oriented')

/** The words of a part without its levels, as a name is looked up by. */
export function nameOf(words: readonly TitleWord[]): string {
  let name = ''
  for (const word of words) {
    // "Software Associate" is another job than software.
    const isNoun = word.text === 'associate' && word === words.at(-1) && name !== ''
    if ((isNoun || !isBesideName(word)) && !leanings.has(word.text)) name += name === '' ? word.text : ` ${word.text}`
  }
  return name
}

const called = (name: string) => nameOf(titleWords(name))
const head = / (?:engineer|developer|engineering|development|programmer)$/

/** The names of `roles`: of each its name and other names, and those less their "engineer" where two words are left. */
export function roleNames(roles: readonly NamedRole[]): RoleNames {
  const sure = new Map<string, TitleRule>()
  const shared = new Map<string, TitleRule>()
  const bare = new Map(
    Object.entries(listedNames.bare).flatMap(([rule, phrases]) => phrases.map((phrase) => [phrase, rule as TitleRule])),
  )
  const sharedNames = new Set(listedNames.shared)
  for (const { titleRule, name, shortName, aliases = [] } of roles) {
    if (titleRule === undefined) continue
    for (const each of name === undefined ? aliases : [name, ...aliases]) {
      const full = called(each)
      ;(sharedNames.has(full) ? shared : sure).set(full, titleRule)
      const stem = full.replace(head, '')
      if (stem === full) continue
      for (const job of ['engineer', 'engineering', 'developer', 'development']) bare.set(`${stem} ${job}`, titleRule)
      if (stem.includes(' ')) bare.set(stem, titleRule)
    }
    if (shortName !== undefined && !sure.has(called(shortName))) shared.set(called(shortName), titleRule)
  }
  return { sure, shared, bare }
}
