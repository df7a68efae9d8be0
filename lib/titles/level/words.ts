/** The words that state a level, what each of them ranks, and the words of jobs that they stand beside. */
import { nouns, Topic, wordSet } from '../vocabulary'
import type { TitleWord } from '../words'

/** Words and the rank each states, from 1: one list a rank, the lowest first. */
const ranked = (...lists: readonly string[]) =>
  new Map(lists.flatMap((list, index) => list.split(' ').map((word) => [word, index + 1] as const)))

const ranks = ranked(
  'junior entry graduate grad trainee associate fresher new-grad early-career entry-level amts',
  'mid midlevel intermediate middle medior pleno semisenior experienced-associate',
  'senior smts',
  'staff principal lead leader distinguished fellow lmts pmts',
)
const grades = ranked('i 1', 'ii 2', 'iii 3', 'iv 4 v 5')

/** Words that say a level wherever they stand. */
export const always = wordSet(
  'fresher new-grad early-career entry-level amts midlevel medior pleno semisenior experienced-associate smts lmts pmts',
)

const jobTopics =
  Topic.engineer |
  Topic.developer |
  Topic.engineering |
  Topic.architect |
  Topic.analyst |
  Topic.otherJob |
  Topic.lead |
  Topic.staffMember |
  Topic.quality |
  Topic.consultant |
  Topic.management

/** Whether the word names a job, of whatever trade. */
export const isJob = ({ text, topics }: TitleWord) => (topics & jobTopics) !== 0 || nouns.job.has(text)

const { level } = Topic

/** The rank of a word of levels, from 1 for junior to 4 for staff; 0 for none. */
export const wordRank = ({ text, topics }: TitleWord) => ((topics & level) === 0 ? 0 : (ranks.get(text) ?? 0))

/** The rank of a grade, "II" or "2"; 0 for none. */
export const gradeRank = ({ text }: TitleWord) => (text.length > 3 ? 0 : (grades.get(text) ?? 0))

/** The rank of a code of a company's ladder, "L4", "IC3" or "E5": by its number, 4 and up being staff; 0 for none. */
export function codeRank({ text }: TitleWord): number {
  const digit = text.charCodeAt(text.length - 1) - 48
  if (text.length > 4 || text.length < 2 || digit < 0 || digit > 9) return 0
  const isTen = digit === 0 && text.charCodeAt(text.length - 2) === 49
  const letters = text.slice(0, isTen ? -2 : -1)
  if (letters !== 'l' && letters !== 'e' && letters !== 'p' && letters !== 'ic' && letters !== 'ict') return 0
  return isTen ? 4 : Math.min(digit, 4)
}
