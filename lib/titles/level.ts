/** Which level a title states, by the words before or after the job and by a grade behind it. */
import type { TitleLevel } from '@/data/schema/market'
import { Topic, wordSet } from './vocabulary'
import type { TitleWord } from './words'

/** The level, and the place of the word that decided; -1 when none did. */
export interface LevelReading {
  readonly level: TitleLevel
  readonly at: number
}

const ladder: readonly TitleLevel[] = ['unstated', 'junior', 'mid', 'senior', 'staff']

/** Words and the rank each states, from 1: one list a rank, the lowest first. */
const ranked = (...lists: readonly string[]) =>
  new Map(lists.flatMap((list, index) => list.split(' ').map((word) => [word, index + 1] as const)))

const ranks = ranked(
  'junior entry graduate grad trainee associate',
  'mid midlevel intermediate',
  'senior smts',
  'staff principal lead leader distinguished fellow lmts pmts',
)
const grades = ranked('i 1 l1', 'ii 2 l2', 'iii 3 l3', 'iv 4 l4 v 5 l5')

const jobs =
  Topic.engineer |
  Topic.developer |
  Topic.engineering |
  Topic.architect |
  Topic.analyst |
  Topic.otherJob |
  Topic.lead |
  Topic.staffMember |
  Topic.quality |
  Topic.consultant
const jobWords = wordSet(
  'specialist professional pro administrator administration dba technologist expert advisor sre associate intern devops',
)
const isJob = ({ text, topics }: TitleWord) => (topics & jobs) !== 0 || jobWords.has(text)
/** What a number behind them counts is no grade: "tier 2", "Angular 2", "S/4", "requisition 3". */
const notGraded = wordSet(
  'tier region zone batch phase class type title group version part shift s angular python java dynamics web req requisition id ref code number',
)
/** Nor is a number in front of these: "3 years", "level 3 support". */
const counted = wordSet('year month position opening support day week st nd rd th shift o')
const endsInDigit = (text: string) => text !== '' && text.charCodeAt(text.length - 1) <= 57
/** Whether a mark joins two numbers to one code: "1234.5", "6217-4". */
const isGlued = (gap: string) => gap !== '' && gap.trim() === gap && !'/,('.includes(gap)

/** Whether the number at `index` is a part of a code, a sum or a count. */
function isCode(words: readonly TitleWord[], index: number): boolean {
  const { gap } = words[index] as TitleWord
  const before = words[index - 1]
  const after = words[index + 1]
  if (gap.includes('#') || gap.includes('$')) return true
  if (before !== undefined && endsInDigit(before.text) && isGlued(gap)) return true
  return after !== undefined && endsInDigit(after.text) && isGlued(after.gap)
}

/** The rank of the grade at `index`: of a number or numeral behind the job and part of no code; 0 for none. */
function gradeAt(words: readonly TitleWord[], index: number): number {
  const { text } = words[index] as TitleWord
  const rank = text.length > 3 ? undefined : grades.get(text)
  const before = words[index - 1]
  const after = words[index + 1]
  if (rank === undefined || before === undefined || notGraded.has(before.text)) return 0
  if (after !== undefined && counted.has(after.text)) return 0
  // "V & V" is verification and validation.
  if (text === 'v' && (before.text === 'v' || after?.text === 'v')) return 0
  if (endsInDigit(text) && isCode(words, index)) return 0
  if (before.text === 'level' || before.text === 'grade') return rank
  if (isJob(before) || grades.has(before.text)) return rank
  const isBehindJob = words.slice(0, index).some(isJob)
  return isBehindJob && (!endsInDigit(text) || after === undefined) ? rank : 0
}

/** The rank of the level word at `index`; 0 for none. */
function rankAt(words: readonly TitleWord[], index: number): number {
  const { text, topics } = words[index] as TitleWord
  const rank = (topics & Topic.level) === 0 ? 0 : (ranks.get(text) ?? 0)
  if (rank === 0) return 0
  const next = words[index + 1]
  if (text === 'associate') {
    if (next?.text === 'principal') return 0
    return words.slice(index + 1).some(isJob) ? 1 : 0
  }
  if (text === 'principal' && words[index - 1]?.text === 'associate') return 0
  // A "senior vice president" is a bank's grade, "lead ads" and "mid-market" are products.
  if (next !== undefined && ((next.topics & Topic.vicePresident) !== 0 || next.text === 'ad')) return 0
  return rank
}

/** The level of a title that names a role. */
export function levelOf(words: readonly TitleWord[]): LevelReading {
  const job = words.findIndex(({ topics }) => (topics & (Topic.engineer | Topic.developer)) !== 0)
  let word = { rank: 0, at: -1 }
  let grade = { rank: 0, at: -1 }
  for (let at = 0; at < words.length; at++) {
    const rank = rankAt(words, at)
    if (rank > word.rank) word = { rank, at }
    const graded = rank > 0 ? 0 : gradeAt(words, at)
    if (graded > grade.rank) grade = { rank: graded, at }
  }
  // A leading word beats a grade; a word behind the job is a cue like any other.
  const isLeading = word.rank > 0 && (job < 0 || word.at < job)
  const chosen = isLeading || word.rank >= grade.rank ? word : grade
  return { level: ladder[chosen.rank] as TitleLevel, at: chosen.at }
}
