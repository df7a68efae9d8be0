/** The words of a part of a title that state a level of its job, told from those of a team, a product or a count. */

import { isReference } from '../names'
import { Topic, wordSet } from '../vocabulary'
import type { TitleWord } from '../words'
import { counted, isGrade } from './grades'
import { always, codeRank, gradeRank, isJob, wordRank } from './words'

export interface LevelCue {
  /** 1 for junior to 4 for staff. */
  readonly rank: number
  /** The place of the word. */
  readonly at: number
  /** Words ("senior") beat grades ("II"), and those the codes of a company's ladder ("L4"). */
  readonly kind: 'word' | 'grade' | 'code'
}

/** What may stand beside a level in a part that says nothing else: "Level 2", "University Graduate", "Team Lead". */
const besideLevel = wordSet(
  'level grade technical technology team software university college campus recent upcoming it member of the position role or to and plus us',
)
const joins = wordSet('or to and')
/** Titles of their own where the job is none of the roles: "team leader", "research fellow". */
const ownTitles = new Set(['leader', 'fellow'])

const has = (word: TitleWord | undefined, topics: number) => word !== undefined && (word.topics & topics) !== 0
const isLevel = (word: TitleWord) => wordRank(word) > 0 || gradeRank(word) > 0 || codeRank(word) > 0

/** Whether a part says a level and of a job no more than its bare name: "Senior", "Engineer II", "Team Lead". */
export function saysLevelOnly(words: readonly TitleWord[]): boolean {
  return (
    words.some(isLevel) &&
    words.every((word) => isLevel(word) || isJob(word) || besideLevel.has(word.text) || isReference(word.text))
  )
}

/** Whether the word behind a level goes on with the job, not with a team: "Engineer Senior Java", not "Engineer, Staff Tools". */
const isOfJob = (word: TitleWord | undefined) =>
  word !== undefined && ((word.topics & ~Topic.level) !== 0 || system.has(word.text))
const system = wordSet('system technical technology information computer it')

/** Whether a word of levels is one here: "associate" before a job, "staff" not of "chief of staff". */
function isMeant(words: readonly TitleWord[], index: number, isRole: boolean): boolean {
  const { text } = words[index] as TitleWord
  const before = words[index - 1]
  const next = words[index + 1]
  // A "senior vice president" is a bank's grade, "lead ads" are a product.
  if (has(next, Topic.vicePresident) || (text === 'lead' && next?.text === 'ad')) return false
  if (!isRole && ownTitles.has(text)) return false
  if (text === 'associate') {
    const behind = words.slice(index + 1)
    return next?.text !== 'principal' && behind.some(isJob) && !behind.some((word) => has(word, Topic.management))
  }
  if (text === 'principal') return before?.text !== 'associate' && before?.text !== 'assistant'
  if (text === 'staff' && before?.text === 'of') return false
  if (text === 'staff' && next === undefined && before !== undefined && !joins.has(before.text)) {
    return has(before, Topic.engineer | Topic.developer | Topic.engineering | Topic.architect) || wordRank(before) > 0
  }
  return true
}

/** Whether a part is a job with its level in front: "Sr. Risk Analyst". */
export const isLevelledJob = (words: readonly TitleWord[]): boolean => isJob(words.at(-1) as TitleWord)

/**
 * The cue of a part before the one that names the job: a level that it starts with ("Sr. BI - Data Engineer"). "Associate"
 * alone is a bank's grade, and gives way to others.
 */
export function leadingCue(words: readonly TitleWord[]): LevelCue[] {
  const [first] = words
  if (first === undefined || wordRank(first) === 0) return []
  if (first.text === 'associate') return words.length === 1 ? [{ rank: 1, at: 0, kind: 'grade' }] : []
  return isMeant(words, 0, true) ? [{ rank: wordRank(first), at: 0, kind: 'word' }] : []
}

/** The cues of one part. `isHome` where it names the job, `isRole` where that is one of the roles. */
export function levelCues(words: readonly TitleWord[], isHome: boolean, isRole: boolean): LevelCue[] {
  const cues: LevelCue[] = []
  if (!words.some(isLevel)) return cues
  const isWholeLevel = saysLevelOnly(words)
  let lastJob = -1
  let lastOther = -1
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as TitleWord
    if (isJob(word)) lastJob = index
    if (!isLevel(word) && !joins.has(word.text)) lastOther = index
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as TitleWord
    const rank = wordRank(word)
    if (rank > 0) {
      const isBeside = lastJob < 0 || at <= lastJob || at > lastOther || (at === lastJob + 1 && isOfJob(words[at + 1]))
      const counts = always.has(word.text) || ((isWholeLevel || (isHome && isBeside)) && isMeant(words, at, isRole))
      if (counts) cues.push({ rank, at, kind: 'word' })
      continue
    }
    const graded = gradeRank(word)
    if (graded > 0 && (isHome || isWholeLevel)) {
      const last = cues.at(-1)
      const isSecond =
        last?.kind === 'grade' && (last.at === at - 1 || (last.at === at - 2 && joins.has(words[at - 1]?.text ?? '')))
      if (isGrade(words, at, isWholeLevel, isSecond)) cues.push({ rank: graded, at, kind: 'grade' })
      continue
    }
    const code = graded > 0 ? 0 : codeRank(word)
    const isBeside = at === words.length - 1 || (isHome && (at === 0 || isJob(words[at - 1] as TitleWord)))
    if (
      code > 0 &&
      (isWholeLevel || isBeside) &&
      !counted.has(words[at + 1]?.text ?? '') &&
      words[at + 2]?.text !== 'support'
    ) {
      cues.push({ rank: code, at, kind: 'code' })
    }
  }
  return cues
}
