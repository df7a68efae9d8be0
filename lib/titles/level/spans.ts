/** Levels of a title that stand together: as one ("Senior Staff"), as the ends of a span ("I or II"), or of two jobs. */
import { Topic } from '../vocabulary'
import type { TitleWord } from '../words'
import type { LevelCue } from './cues'

const blanks = new Set([' ', '. '])
const or = new Set(['or', 'to', 'oder', 'ou', 'and'])

/** Cues that stand beside one another as one: "Senior Staff". */
export interface Rung {
  readonly rank: number
  readonly from: number
  readonly to: number
  readonly kind: LevelCue['kind']
}

/** The cues of a title, those that stand beside one another with a blank between as one. */
export function rungs(words: readonly TitleWord[], cues: readonly LevelCue[]): Rung[] {
  const list: Rung[] = []
  for (const { rank, at, kind } of cues) {
    const last = list.at(-1)
    const isBeside = last?.kind === kind && last.to === at - 1 && blanks.has(words[at]?.gap ?? '')
    if (isBeside) list[list.length - 1] = { ...last, rank: Math.max(last.rank, rank), to: at }
    else list.push({ rank, from: at, to: at, kind })
  }
  return list
}

/** Whether the word at `index` is joined to the one before: by a slash, a dash, "&", or one of the words for "or". */
function isJoined(words: readonly TitleWord[], index: number, marks: string): boolean {
  const gap = words[index]?.gap ?? ''
  for (const mark of marks) if (gap.includes(mark)) return true
  return or.has(words[index - 1]?.text ?? '')
}

/** Whether two rungs are the ends of a span: "I-II", "Junior or Mid", "Engineer II / Senior Engineer". */
function areJoined(words: readonly TitleWord[], low: Rung, high: Rung): boolean {
  if (high.from === low.to + 1) return isJoined(words, high.from, low.kind === high.kind ? '/-–&+' : '/')
  if (high.from === low.to + 2 && or.has(words[low.to + 1]?.text ?? '')) return true
  const follows = words[low.to + 1]
  const isBehind = follows !== undefined && (follows.gap.includes('/') || follows.text === 'or')
  const isBefore = (words[high.from]?.gap.includes('/') ?? false) || words[high.from - 1]?.text === 'or'
  return (isBehind && low.kind === 'grade') || isBefore
}

const engineers = Topic.engineer | Topic.developer | Topic.staffMember

/** Whether a level is of the second of two jobs, the first being without one: "Engineer / Senior Engineer". */
export function isOfSecond(words: readonly TitleWord[], { from, to, kind }: Rung): boolean {
  if (
    kind !== 'word' ||
    words[to + 1] === undefined ||
    !(words[from]?.gap.includes('/') || words[from - 1]?.text === 'or')
  )
    return false
  const before = words[words[from - 1]?.text === 'or' ? from - 2 : from - 1]
  return before !== undefined && (before.topics & engineers) !== 0
}

/** The rungs that are joined to a span, one of them at least of the kind that counts; none where there is none. */
export function spanOf(words: readonly TitleWord[], list: readonly Rung[], best: LevelCue['kind']): readonly Rung[] {
  let span: Rung[] = []
  let run: Rung[] = []
  for (const rung of list) {
    const before = run.at(-1)
    const joins = before !== undefined && areJoined(words, before, rung)
    // "Mid-Level, Senior or Staff"
    const isListed = before?.to === rung.from - 1 && words[rung.from]?.gap === ', '
    if (!joins && !isListed) run = []
    run.push(rung)
    if (joins && run.some(({ kind }) => kind === best)) span = [...run]
  }
  return span
}
