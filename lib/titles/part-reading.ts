/** What one part of a title names: a role, a job that is none of the roles, an engineer of nothing in particular, or nothing. */
import type { TitleRule } from '@/data/schema/role'
import { kindBefore } from './heads'
import { internOf } from './interns'
import { isBesideName, type RoleNames } from './names'
import type { TitlePart } from './parts'
import { speciality } from './specialities'
import { says, type TitleView, titleView } from './view'
import { nouns, Topic, wordSet } from './vocabulary'
import type { TitleWord } from './words'

/** What a part names, with the places of the words that say so in the part. */
export interface PartReading {
  readonly kind:
    | 'role'
    /** Software at large: a later part may say what of it. */
    | 'software'
    /** A name that another trade uses too. */
    | 'shared'
    /** An engineer or technical lead, and no word of what. */
    | 'engineer'
    /** An intern, and no word of what. */
    | 'intern'
    /** Management, or a job that is none of the roles. */
    | 'other'
    /** A consultancy's or a bank's grade, which names no job where another part does. */
    | 'grade'
    | 'nothing'
  readonly rule?: TitleRule
  readonly at: readonly number[]
  /** Whether it names a field ("data engineering") and no one who works in it. */
  readonly isField?: boolean
  /** Whether it is an engineer of what many trades have: "systems engineer". */
  readonly isVague?: boolean
  /** Whether it is one word that names a role where it stands alone ("backend"), and a team beside other words. */
  readonly isWord?: boolean
}

const nothing: PartReading = { kind: 'nothing', at: [] }
const none = (at: number): PartReading => ({ kind: 'other', at: [at] })

/** Jobs about engineers, whatever else the title says. */
const aboutEngineers = wordSet('recruiter sourcer instructor teacher professor trainer tutor faculty lecturer')
const administrators = new Set(['dba', 'administrator'])
// An intern is one of whatever the rest of the title says.
const isOtherJob = (text: string) => text !== 'intern' && nouns.job.has(text)
const jobs =
  Topic.otherJob | Topic.analyst | Topic.consultant | Topic.support | Topic.architect | Topic.engineer | Topic.developer

const has = (word: TitleWord | undefined, topics: number) => word !== undefined && (word.topics & topics) !== 0
const isField = (word: TitleWord | undefined) => has(word, Topic.engineering | Topic.engineer)
/** Whether all that the words say, levels aside, is in the set; false where nothing is said. */
function saysOnly({ words, name }: TitlePart, allowed: ReadonlySet<string>): boolean {
  if (name === '') return false
  for (const word of words) if (!allowed.has(word.text) && !isBesideName(word)) return false
  return true
}

/** The place of the word that makes a part one of management, or of another job whatever else it says; -1 for none. */
function outranking(words: readonly TitleWord[], view: TitleView): number {
  // One filer's code for an associate director.
  if (words[0]?.text === 'ad' && words[1]?.text.startsWith('jc')) return 0
  const last = words.length - 1
  // "Software engineering management", at the end of a part.
  if (words[last]?.text === 'management' && isField(words[last - 1])) return last
  const isGrade =
    view.engineers.length > 0 || (says(view, Topic.database) && administrators.has(words[last]?.text ?? ''))
  const topics = isGrade ? Topic.management : Topic.management | Topic.vicePresident
  if (!says(view, topics | Topic.otherJob)) return -1
  return words.findIndex((word) => has(word, topics) || aboutEngineers.has(word.text))
}

const technical = wordSet('technical technology engineering')

/** Whether the word is an engineer, or the lead of "tech lead". */
const isEngineer = ({ text }: TitleWord, index: number, words: readonly TitleWord[]) =>
  text === 'engineer' || (text.startsWith('lead') && technical.has(words[index - 1]?.text ?? ''))

const isForward = (words: readonly TitleWord[]) =>
  words.some(({ text }, index) => text === 'forward' && words[index + 1]?.text === 'deployed')
const isBareOf = (words: readonly TitleWord[], nouns: ReadonlySet<string>) =>
  isForward(words) || words.every((word) => word.text === 'engineer' || nouns.has(word.text) || isBesideName(word))

/** Whether the part is "engineer" or "tech lead" and no word of what, but "founding", "product" and the like. */
function isBareEngineer(words: readonly TitleWord[]): boolean {
  if (!words.some(isEngineer)) return false
  return isBareOf(words, nouns.vagueJob)
}

const besideVicePresident = wordSet('assistant executive group')

/** What a part says that is one of the names of roles, and nothing else. */
function byName({ words, name }: TitlePart, isOther: boolean, names: RoleNames): PartReading {
  const at = words.map((_, index) => index)
  const isWord = !name.includes(' ')
  if (isWord && has(words.at(-1), Topic.lead)) return nothing
  const sure = isOther ? undefined : names.sure.get(name)
  if (sure !== undefined) return { kind: sure === 'software' ? 'software' : 'role', rule: sure, at, isWord }
  const shared = names.shared.get(name)
  return shared === undefined ? nothing : { kind: 'shared', rule: shared, at, isWord }
}

/** What a part of a title names; `around` is what the words of all its parts may say. */
export function partReading(part: TitlePart, soc: string, around: number, names: RoleNames): PartReading {
  const { words, name } = part
  const view = titleView(words, soc, around)
  const isVicePresident = says(view, Topic.vicePresident)
  if (
    name === '' ||
    (saysOnly(part, nouns.grade) && !words.some(isEngineer)) ||
    (isVicePresident && saysOnly(part, besideVicePresident))
  ) {
    return says(view, Topic.analyst | Topic.consultant | Topic.vicePresident) ? { kind: 'grade', at: [0] } : nothing
  }
  const outranked = outranking(words, view)
  if (outranked >= 0) return none(outranked)
  const { rule, at } = speciality(view)
  const isOfField = view.engineers.length === 0 && at.some((place) => has(words[place], Topic.engineering))
  if (rule !== 'none' && rule !== 'software') return { kind: 'role', rule, at, isField: isOfField }
  const named = byName(part, view.occupation === 'other' || (around & Topic.otherField) !== 0, names)
  if (named.kind === 'role' || (named.kind === 'shared' && rule === 'none')) return named
  if (rule === 'software') return { kind: 'software', rule, at, isField: isOfField }
  if (named.kind !== 'nothing') return named
  if (isBareEngineer(words))
    return { kind: 'engineer', at: [words.findIndex(isEngineer)], isVague: !isBareOf(words, nouns.bareJob) }
  const intern = words.some(({ text }) => text === 'intern') ? internOf(words, names) : undefined
  if (intern !== undefined) return intern
  const job = words.findIndex((word, index) => has(word, jobs) || isOtherJob(word.text) || isOwnLead(part, index))
  return job < 0 ? nothing : none(job)
}

/** "Sales Lead" is a job of its own, "Team Lead" says the level of another. */
function isOwnLead({ words, name }: TitlePart, index: number): boolean {
  return index === words.length - 1 && name !== '' && has(words[index], Topic.lead) && words[index - 1]?.text !== 'team'
}

const otherGoods = wordSet(
  'apparel garment footwear shoe accessory accessories equipment costume jewelry furniture estate housing land property',
)

/** Whether a developer of nothing in particular stands beside words of another trade: "Developer - Footwear". */
export function developsOtherThings(words: readonly TitleWord[], others: readonly TitleWord[]): boolean {
  const developer = words.findIndex((word) => has(word, Topic.developer))
  return developer >= 0 && kindBefore(words, developer) === undefined && others.some(({ text }) => otherGoods.has(text))
}
