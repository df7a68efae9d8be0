/** Which level a title states, by the words before or after the job and by a grade behind it. */
import { Topic } from './title-vocabulary'
import type { TitleWord } from './title-words'

export type TitleLevel = 'junior' | 'mid' | 'senior' | 'staff' | 'unstated'

/** The level, and the place of the word that decided; -1 when none did. */
export interface LevelReading {
  readonly level: TitleLevel
  readonly at: number
}

const ladder: readonly TitleLevel[] = ['unstated', 'junior', 'mid', 'senior', 'staff']

const ranks = new Map<string, number>([
  ...['junior', 'entry', 'graduate', 'grad', 'trainee', 'associate'].map((word) => [word, 1] as const),
  ...['mid', 'midlevel', 'intermediate'].map((word) => [word, 2] as const),
  ...['senior', 'smts'].map((word) => [word, 3] as const),
  ...['staff', 'principal', 'lead', 'leader', 'distinguished', 'fellow', 'lmts', 'pmts'].map(
    (word) => [word, 4] as const,
  ),
])

const grades = new Map([
  ['i', 1],
  ['1', 1],
  ['l1', 1],
  ['ii', 2],
  ['2', 2],
  ['l2', 2],
  ['iii', 3],
  ['3', 3],
  ['l3', 3],
  ['iv', 4],
  ['4', 4],
  ['l4', 4],
  ['v', 4],
  ['5', 4],
  ['l5', 4],
])

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
const jobWords = new Set(['specialist', 'administrator', 'dba', 'advisor', 'sre', 'associate', 'intern', 'devops'])
const isJob = ({ text, topics }: TitleWord) => (topics & jobs) !== 0 || jobWords.has(text)
const notGraded = new Set(
  'tier phase class type title group angular python java dynamics web shift s version j2ee part'.split(' '),
)
const counted = new Set('year month position opening support day week st nd rd th shift'.split(' '))
const endsInDigit = (text: string) => text !== '' && text.charCodeAt(text.length - 1) <= 57

/** The rank of the grade at `index`: of a number or numeral behind the job and part of no code; 0 for none. */
function gradeAt(words: readonly TitleWord[], index: number): number {
  const word = words[index] as TitleWord
  const rank = grades.get(word.text)
  const before = words[index - 1]
  const after = words[index + 1]
  if (rank === undefined || before === undefined || notGraded.has(before.text)) return 0
  if (after !== undefined && counted.has(after.text)) return 0
  if (!endsInDigit(word.text)) return words.slice(0, index).some(isJob) ? rank : 0
  const isGlued = (gap: string) => gap !== '' && gap.trim() === gap && !'/,('.includes(gap)
  if (endsInDigit(before.text) && isGlued(word.gap)) return 0
  if (after !== undefined && endsInDigit(after.text) && isGlued(after.gap)) return 0
  const behind = before.text === 'level' || before.text === 'grade' ? words[index - 2] : before
  if (behind !== undefined && (isJob(behind) || grades.has(behind.text))) return rank
  return after === undefined && words.slice(0, index).some(isJob) ? rank : 0
}

/** The rank of the level word at `index`; 0 for none. */
function rankAt(words: readonly TitleWord[], index: number): number {
  const { text } = words[index] as TitleWord
  const rank = ranks.get(text) ?? 0
  if (rank === 0) return 0
  const next = words[index + 1]
  if (text === 'associate') {
    if (next?.text === 'principal') return 0
    return words.slice(index + 1).some(isJob) ? 1 : 0
  }
  if (text === 'principal' && words[index - 1]?.text === 'associate') return 0
  if (next !== undefined && (next.topics & Topic.vicePresident) !== 0) return 0
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
