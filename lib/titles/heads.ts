/** Which words of a title name the job itself ("engineer", "developer"), and which of those are a software job. */
import { Topic, wordSet } from './vocabulary'
import type { TitleWord } from './words'

/** "Business developer" and the like write no software. */
const notSoftware = wordSet(
  'proposal apparel garment footwear accessory accessories costume jewelry captivate elearning articulate storyline exam assessment bid grant donor recipe menu concept ecd webinar housing acquisition business curriculum content course property estate talent land market marketing product training leadership learning instructional cnc cmm plc nc fund franchise community workforce economic career',
)
/** "Developer relations" and the like are for developers, not done by one. */
const forDevelopers = wordSet(
  'experience relation advocate evangelist advocacy marketing success education educator community tool tooling productivity platform infrastructure ecosystem enablement growth service support program',
)
/** What stands between a field and its engineer: "network development engineer", "hardware design engineer". */
const passedOver = wordSet('development dev design senior lead staff principal junior associate')

const specialities =
  Topic.security | Topic.learning | Topic.database | Topic.data | Topic.pipeline | Topic.devops | Topic.platform

const anyJob = Topic.engineer | Topic.developer | Topic.architect | Topic.engineering | Topic.lead
const soft = new Set(['solution', 'service'])
const others = Topic.analyst | Topic.consultant | Topic.otherJob | Topic.support | Topic.architect

/** What a developer develops. */
const made =
  Topic.software | Topic.language | Topic.vendor | Topic.frontend | Topic.backend | Topic.fullStack | specialities

const has = (word: TitleWord | undefined, topics: number) => word !== undefined && (word.topics & topics) !== 0

/** The word that says what kind of engineer the one at `index` is; none at the start of a title. */
export function kindBefore(words: readonly TitleWord[], index: number): TitleWord | undefined {
  let at = index - 1
  while (at >= 0 && passedOver.has(words[at]?.text ?? '')) at--
  return words[at]
}

/** Whether a "support" at `index` is the second half of "development and support". */
function isJoined(words: readonly TitleWord[], index: number): boolean {
  const isAnd = words[index - 1]?.text === 'and'
  const first = words[isAnd ? index - 2 : index - 1]
  return has(first, Topic.engineering) && (isAnd || words[index]?.gap !== ' ')
}

function isSoftwareHead(words: readonly TitleWord[], index: number, isComputing: boolean): boolean {
  const word = words[index]
  const kind = kindBefore(words, index)
  // "Dev" is a developer alone or behind what is developed: a "dev engineer" or a "product dev specialist" is not one.
  if (word?.text === 'dev') {
    if (kind === undefined && words[index + 1] === undefined) return true
    return has(kind, made) && !has(words[index + 1], Topic.engineer | others)
  }
  if (word?.text === 'developer' || word?.text === 'programmer') {
    if (kind !== undefined && notSoftware.has(kind.text) && !(isComputing && kind.text === 'product')) return false
    const next = words[index + 1]
    // "Developer and Performance Technology" is a department.
    if (next?.text === 'and' && words[index + 3]?.text === 'technology') return false
    if (next?.gap === ' ' && forDevelopers.has(next.text) && !has(kind, made)) return false
  }
  if (has(words[index + 1], Topic.consultant) && words[index + 1]?.gap === ' ') return false
  if (word?.text === 'programmer') return true
  if (word?.text === 'developer') return !has(kind, Topic.otherField)
  // "Security solutions engineer" is of security, "solutions engineer" of sales.
  if (kind !== undefined && soft.has(kind.text)) {
    return has(words[words.indexOf(kind) - 1], made) && !has(word, Topic.architect)
  }
  if (kind?.text === 'support' && isJoined(words, words.indexOf(kind))) return true
  if (kind?.text === 'tooling') return has(words[words.indexOf(kind) - 1], made)
  return !has(kind, Topic.support | Topic.otherField)
}

/** The places of the words of a title that name a software job, or a part of one, in order. */
export interface Heads {
  /** Engineers and developers. */
  readonly engineers: readonly number[]
  readonly architects: readonly number[]
  /** "Engineering" and "development", which name a job only beside what makes it one of software. */
  readonly fields: readonly number[]
  readonly leads: readonly number[]
}

/** The words of `words` that name a software job; `isComputing` when an occupation code says that it is one. */
export function headsOf(words: readonly TitleWord[], isComputing: boolean): Heads {
  const engineers: number[] = []
  const architects: number[] = []
  const fields: number[] = []
  const leads: number[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (!has(word, anyJob) || !isSoftwareHead(words, index, isComputing)) continue
    if (has(word, Topic.engineer | Topic.developer)) engineers.push(index)
    if (has(word, Topic.architect)) architects.push(index)
    if (has(word, Topic.engineering)) fields.push(index)
    if (has(word, Topic.lead)) leads.push(index)
  }
  return { engineers, architects, fields, leads }
}
